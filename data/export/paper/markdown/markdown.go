// Package markdown sets a document as CommonMark with tables: one blank line
// between blocks, nothing wrapped. A text can neither make nor break a table, a
// link, a list or a tag. Charts are left out: their tables say the same.
package markdown

import (
	"io"
	"strconv"
	"strings"

	"roundtable/data/export/paper"
)

// Write sets p; the only error is w's.
func Write(w io.Writer, p paper.Paper) error {
	s := &setter{}
	titled := false
	if len(p.Blocks) > 0 {
		first, ok := p.Blocks[0].(paper.Heading)
		titled = ok && first.Level == 1
	}
	if !titled {
		s.banner(p.Banner)
	}
	for i, b := range p.Blocks {
		s.block(b)
		if i == 0 && titled {
			s.banner(p.Banner)
		}
	}
	_, err := io.WriteString(w, strings.Join(s.blocks, "\n\n")+"\n")
	return err
}

// A setter puts block after block.
type setter struct {
	blocks []string
	mark   string // what the items of the block before begin with, "- " or "1. "; empty: it was no list
	next   int    // the number with which that list would go on
}

func (s *setter) put(block string) {
	if block != "" {
		s.blocks, s.mark = append(s.blocks, block), ""
	}
}

func (s *setter) banner(text string) {
	s.put(emphasised([]paper.Run{{Text: text, Bold: true}}))
}

func (s *setter) block(b paper.Block) {
	switch b := b.(type) {
	case paper.Heading:
		if text := escape(paper.Clean(b.Text)); strings.TrimSpace(text) != "" {
			s.put(strings.Repeat("#", min(max(b.Level, 1), 6)) + " " + strings.TrimSpace(text))
		}
	case paper.Paragraph:
		s.paragraph(b)
	case paper.List:
		s.list(b)
	case paper.Table:
		s.table(b)
	case paper.Facts:
		s.facts(b)
	}
}

func (s *setter) paragraph(p paper.Paragraph) {
	text := emphasised(p.Runs)
	switch {
	case p.Number > 0:
		s.items(". ", p.Number, []string{text})
	case text == "":
	case p.Tone == paper.Quoted:
		s.put("> " + guard(text))
	case p.Tone == paper.Warning:
		s.put(emphasised([]paper.Run{{Text: paper.Said(p.Runs), Bold: true}}))
	default:
		s.put(guard(text))
	}
}

func (s *setter) facts(facts paper.Facts) {
	var items []string
	for _, f := range facts {
		name := emphasised([]paper.Run{{Text: paper.Clean(f.Name) + ":", Bold: true}})
		items = append(items, name+" "+emphasised(paper.Text(f.Text)))
	}
	s.items("- ", 0, items)
}

func (s *setter) list(l paper.List) {
	mark, first := "- ", 0
	if l.Ordered {
		mark, first = ". ", 1
	}
	var items []string
	for i, item := range l.Items {
		indent := 2
		if l.Ordered {
			indent = len(strconv.Itoa(i+1)) + 2
		}
		items = append(items, guard(emphasised(item.Runs))+below(item.Below, indent))
	}
	s.items(mark, first, items)
}

// below are the points below a point, each on a line of its own.
func below(items []paper.Item, indent int) string {
	var b strings.Builder
	for _, item := range items {
		b.WriteString("\n" + strings.Repeat(" ", indent) + "- " + guard(emphasised(item.Runs)) + below(item.Below, indent+2))
	}
	return b.String()
}

// items puts the items of a list, the first of an ordered one with its number.
// Where the block before is a list of the same marks that this one does not go
// on with, CommonMark would read one list: points take the other mark of its
// two, between numbers stands a comment.
func (s *setter) items(mark string, first int, items []string) {
	if len(items) == 0 {
		return
	}
	switch {
	case s.mark != mark:
	case mark == "- ":
		mark = "* "
	case first != s.next: // paragraphs are cited: they keep one form
		s.put("<!-- -->")
	}
	for i := range items {
		number := ""
		if first > 0 {
			number = strconv.Itoa(first + i)
		}
		items[i] = strings.TrimRight(number+mark+items[i], " ")
	}
	s.put(strings.Join(items, "\n"))
	s.mark, s.next = mark, first+len(items)
}

// table puts a table; figures are set to the right, the row of sums in bold.
func (s *setter) table(t paper.Table) {
	if len(t.Columns) == 0 {
		return
	}
	s.put(emphasised([]paper.Run{{Text: t.Caption, Italic: true}}))
	var b strings.Builder
	b.WriteString("|")
	for _, c := range t.Columns {
		b.WriteString(" " + strings.TrimSpace(escape(paper.Clean(c.Head))) + " |")
	}
	b.WriteString("\n|")
	for _, c := range t.Columns {
		if c.Right {
			b.WriteString(" ---: |")
		} else {
			b.WriteString(" --- |")
		}
	}
	for i, row := range t.Rows {
		b.WriteString("\n|")
		for j := range t.Columns {
			sum := t.Total && i == len(t.Rows)-1
			b.WriteString(" " + emphasised([]paper.Run{{Text: paper.Cell(row, j), Bold: sum}}) + " |")
		}
	}
	s.put(b.String())
}
