package pdf

import (
	"strings"

	"roundtable/data/export/paper"
)

// manyColumns is how many columns make a table that is set smaller, beyond.
const manyColumns = 7

// A grid is a table measured for a page.
type grid struct {
	paper.Table
	x, wide []float64 // of each column
	size    float64
	lead    float64
	pad     float64 // left and right in a cell
}

// A cell is the lines of a cell that are still to be set.
type cell struct {
	lines []line
	look  look
}

// measure gives the columns their widths.
func (s *setter) measure(t paper.Table) grid {
	g := grid{Table: t, size: s.cell, pad: 4}
	if len(t.Columns) > manyColumns {
		g.size, g.pad = s.fit, 2.6
	}
	g.lead = g.size * 1.32
	x := s.side
	for _, share := range paper.Shares(t, int(s.across()/g.size/.53)) {
		wide := share * s.across()
		g.x, g.wide = append(g.x, x), append(g.wide, wide)
		x += wide
	}
	return g
}

// row is a row as cells, and how high it is.
func (s *setter) row(g grid, texts []string, heavy bool, c colour) (cells []cell, high float64) {
	most := 1
	for i, column := range g.Columns {
		runs := []paper.Run{{Text: paper.Cell(texts, i), Bold: heavy}}
		right := paper.RightToLeft(runs[0].Text)
		k := look{size: g.size, lead: g.lead, colour: c, side: toLeft, right: right}
		if column.Right {
			k.side = toRight
		}
		lines := s.lines(s.items(runs, right), max(g.wide[i]-2*g.pad, g.size)*1000/g.size)
		cells = append(cells, cell{lines, k})
		most = max(most, len(lines))
	}
	return cells, float64(most)*g.lead + 2*s.inset
}

// head is the row of heads.
func (s *setter) head(g grid) ([]cell, float64) {
	var heads []string
	for _, c := range g.Columns {
		heads = append(heads, c.Head)
	}
	return s.row(g, heads, true, ink())
}

// table sets a table: its head on every page it reaches, a row on one page
// where it is not as long as half of one.
func (s *setter) table(t paper.Table) {
	if len(t.Columns) == 0 {
		return
	}
	g := s.measure(t)
	_, headHigh := s.head(g)
	s.room(s.tableLeast(t))
	s.caption(t.Caption)
	s.putHead(g)
	for i, texts := range t.Rows {
		sum := t.Total && i == len(t.Rows)-1
		cells, high := s.row(g, texts, sum, ink())
		left := s.bottom - s.y
		if i == len(t.Rows)-2 { // the last row, or the sum, does not stand alone on a page
			_, last := s.row(g, t.Rows[i+1], t.Total, ink())
			high += last
		}
		if high > left && (high < (s.bottom-s.top-headHigh)/2 || left < 5*g.lead) {
			s.page()
			s.putHead(g)
		}
		if sum {
			s.stroke(s.side, s.y, s.side+s.across(), s.y, .9, ink())
		}
		s.putRow(g, cells)
	}
	s.stroke(s.side, s.y, s.side+s.across(), s.y, .9, ink())
	s.y += s.after * 2
}

// tableLeast is the room for what stands together: caption, head, the first
// rows.
func (s *setter) tableLeast(t paper.Table) float64 {
	if len(t.Columns) == 0 {
		return 0
	}
	g := s.measure(t)
	_, high := s.head(g)
	if strings.TrimSpace(t.Caption) != "" {
		high += s.lead + 4
	}
	for _, texts := range t.Rows[:min(len(t.Rows), 3)] {
		_, row := s.row(g, texts, false, ink())
		high += min(row, 6*g.lead)
	}
	return min(high, (s.bottom-s.top)/2)
}

func (s *setter) caption(text string) {
	k := look{size: s.cell, lead: s.cell * 1.35, colour: soft()}
	all, right := s.wrapped([]paper.Run{{Text: text, Bold: true}}, s.across(), k.size)
	k.right = right
	if len(all) > 0 {
		s.flow(all, s.side, s.across(), k)
		s.y += 3
	}
}

// putHead sets the head; one longer than half a page is told once, where it
// begins.
func (s *setter) putHead(g grid) {
	cells, high := s.head(g)
	if high > (s.bottom-s.top)/2 {
		s.putRow(g, cells)
		return
	}
	most := high - 2*s.inset
	for i, c := range cells {
		y := s.y + s.inset + most - float64(len(c.lines))*g.lead // on the rule
		s.putCell(g, i, c.lines, c.look, y)
	}
	s.y += high
	s.stroke(s.side, s.y, s.side+s.across(), s.y, .9, ink())
}

// putCell sets lines of a cell.
func (s *setter) putCell(g grid, column int, lines []line, k look, y float64) {
	for i, l := range lines {
		s.line(l, g.x[column]+g.pad, y+float64(i)*g.lead, g.wide[column]-2*g.pad, k)
	}
}

// putRow sets a row with the rule below it; one that is longer than the page
// goes on on the next, under the head.
func (s *setter) putRow(g grid, cells []cell) {
	for {
		most := 1
		for _, c := range cells {
			most = max(most, len(c.lines))
		}
		fit := max(1, int((s.bottom-s.y-2*s.inset+.01)/g.lead))
		n := min(most, fit)
		for i := range cells {
			m := min(n, len(cells[i].lines))
			s.putCell(g, i, cells[i].lines[:m], cells[i].look, s.y+s.inset)
			cells[i].lines = cells[i].lines[m:]
		}
		s.y += float64(n)*g.lead + 2*s.inset
		s.stroke(s.side, s.y, s.side+s.across(), s.y, .4, rule())
		if n == most {
			return
		}
		s.page()
		if _, high := s.head(g); high <= (s.bottom-s.top)/2 {
			s.putHead(g)
		}
	}
}

// facts are set in two columns, the names in grey.
func (s *setter) facts(facts paper.Facts) {
	if len(facts) == 0 {
		return
	}
	s.gap(s.after / 2)
	s.stroke(s.side, s.y, s.side+s.across(), s.y, .4, rule())
	name := s.across() * .26
	for _, f := range facts {
		k := look{size: s.body, lead: s.lead, colour: soft(), side: toLeft}
		names, _ := s.wrapped(paper.Text(f.Name), name-10, k.size)
		texts, right := s.wrapped(paper.Text(f.Text), s.across()-name, k.size)
		high := float64(max(len(names), len(texts), 1))*k.lead + 2*s.inset
		if high < (s.bottom-s.top)/2 {
			s.room(high)
		}
		s.putRow(grid{x: []float64{s.side, s.side + name}, wide: []float64{name - 10, s.across() - name}, size: k.size, lead: k.lead},
			[]cell{{names, k}, {texts, look{size: k.size, lead: k.lead, colour: ink(), side: toLeft, right: right}}})
	}
	s.y += s.after * 1.6
}
