package programme

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestDebug(t *testing.T) {
	arg := os.Getenv("PROG")
	if arg == "" {
		t.Skip()
	}
	src, err := os.ReadFile(arg)
	if err != nil {
		t.Fatal(err)
	}
	lines, _, err := flatten(arg, src, tools{})
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("LINES") != "" {
		for _, l := range lines {
			fmt.Printf("%d:%d m%d L%d soft=%v blank=%v t%d %q\n", l.no, l.col, l.mark, l.level, l.soft, l.blank, l.table, l.text)
			for _, c := range l.cells {
				fmt.Printf("      [span%d down%v head%v]", c.span, c.down, c.head)
				for _, k := range c.lines {
					fmt.Printf(" <m%d soft%v %q>", k.mark, k.soft, k.text)
				}
				fmt.Println()
			}
		}
	}
	p, err := Read(arg, strings.NewReader(string(src)), nil)
	if err != nil {
		t.Fatal(err)
	}
	e := json.NewEncoder(os.Stdout)
	e.SetEscapeHTML(false)
	c := p.Check()
	fmt.Printf("title=%q date=%v start=%v end=%v zone=%v iana=%v venue=%v slot=%v lang=%v obj=%d\n", c.Title, s(c.Date), s(c.Start), s(c.End), s(c.Zone), s(c.IANA), s(c.Venue), c.SlotMinutes, c.Languages, len(c.Objectives))
	for _, g := range c.Segments {
		m := "-"
		if g.Minutes != nil {
			m = fmt.Sprint(*g.Minutes)
		}
		fmt.Printf("%s %s %s-%s %s  %s {%s}\n", s(g.Day), s(g.Track), s(g.Start), s(g.End), m, g.Title, g.Kind)
		for _, w := range g.Speakers {
			fmt.Printf("        %s | %s\n", w.Name, s(w.Affiliation))
		}
		for k, w := range map[string]any{"chair": g.Chair, "mod": g.Moderator, "rap": g.Rapporteur} {
			b, _ := json.Marshal(w)
			if string(b) != "null" {
				fmt.Printf("        %s %s\n", k, b)
			}
		}
	}
	for _, w := range c.Warnings {
		fmt.Printf("! %s %d: %s\n", w.Code, w.Line, w.Text)
	}
}

func s(p *string) string {
	if p == nil {
		return "–"
	}
	return *p
}
