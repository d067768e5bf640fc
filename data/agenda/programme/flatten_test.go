package programme

import (
	"fmt"
	"strings"
	"testing"
)

// show is lines for a test to compare: number:column, mark, text; a row's
// cells between |, the lines of a cell between /.
func show(lines []line) string {
	var b strings.Builder
	for _, l := range lines {
		if l.blank {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%d:%d %s\n", l.no, l.col, shown(l))
	}
	return b.String()
}

func shown(l line) string {
	if l.cells == nil {
		return signed(l)
	}
	var cells []string
	for _, c := range l.cells {
		var parts []string
		for _, l := range c.lines {
			parts = append(parts, signed(l))
		}
		s := strings.Join(parts, " / ")
		if c.head {
			s = "^" + s
		}
		if c.down {
			s = "\"" + s
		}
		if c.span > 1 {
			s += fmt.Sprintf(" >%d", c.span)
		}
		if c.span == 0 {
			s += "<"
		}
		cells = append(cells, s)
	}
	return fmt.Sprintf("T%d %s", l.table, strings.Join(cells, " | "))
}

func signed(l line) string {
	if l.soft {
		l.text = "~" + l.text
	}
	switch l.mark {
	case bullet:
		return strings.Repeat("*", l.level+1) + " " + l.text
	case numbered:
		return fmt.Sprintf("(%s) %s", l.number, l.text)
	case heading:
		return strings.Repeat("#", l.level) + " " + l.text
	}
	return l.text
}

// flat is what comes of a source, or its refusal.
func flat(t *testing.T, name, source string) string {
	t.Helper()
	lines, _, err := flatten(name, []byte(source), tools{})
	if err != nil {
		return err.Error()
	}
	return show(lines)
}

// A sample is a source and its lines, both without the indentation that they
// have here.
type sample struct{ name, source, want string }

func samples(t *testing.T, all []sample) {
	t.Helper()
	for _, s := range all {
		t.Run(s.name, func(t *testing.T) {
			if got := flat(t, "", s.source); strings.TrimSpace(got) != strings.TrimSpace(s.want) {
				t.Errorf("%s\n--- came out as\n%s\n--- and not\n%s", s.source, got, s.want)
			}
		})
	}
}
