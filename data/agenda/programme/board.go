package programme

import (
	"strings"
	"unicode/utf8"
)

// A board is a table with what each of its columns tells.
type board struct {
	x       *lexicon
	rows    []line
	columns []column
	heads   []string // the head's words
	first   int      // the first row under the head
}

// anyTable says whether a table has rows of a programme.
func (o *outline) anyTable(lines []line) bool {
	for i := 0; i < len(lines); i++ {
		if lines[i].cells == nil {
			continue
		}
		end := i
		for end < len(lines) && lines[end].cells != nil && lines[end].table == lines[i].table {
			end++
		}
		if o.x.boardOf(lines[i:end]).timed() {
			return true
		}
		i = end - 1
	}
	return false
}

// boardOf finds what the columns of a table tell: from its head, and from what
// stands in them where the head does not say.
func (x *lexicon) boardOf(rows []line) *board {
	g := &board{x: x, rows: rows}
	width := 0
	for _, r := range rows {
		width = max(width, len(r.cells))
	}
	g.columns, g.heads = make([]column, width), make([]string, width)
	g.readHead()
	g.readBody()
	return g
}

// A tally is what stands in a column.
type tally struct {
	filled, ranges, clocks, lengths, people, bodies, numbers, runes int
}

func (g *board) tallies() []tally {
	list := make([]tally, len(g.columns))
	for _, r := range g.rows[g.first:] {
		for k, c := range r.cells {
			text := c.text()
			if text == "" || c.down || c.span > 1 {
				continue
			}
			t := &list[k]
			t.filled++
			t.runes += utf8.RuneCountInString(text)
			lead := leading(text)
			switch {
			case lead.when != nil && lead.when.end != nil:
				t.ranges++
			case lead.when != nil:
				t.clocks++
			case lead.length != nil && len(words(lead.rest)) < 3:
				t.lengths++
			case strings.Trim(text, "0123456789.,)(#'′") == "":
				t.numbers++
			}
			first := c.lines[0].text
			if _, sure := g.x.whoever(first); sure >= perhaps {
				t.people++
			} else if g.x.isBody(first) && len(words(first)) <= 12 {
				t.bodies++
			}
		}
	}
	return list
}

// readBody gives the columns that the head does not name a meaning.
func (g *board) readBody() {
	list := g.tallies()
	g.findTimes(list)
	if !g.has(timeColumn) && !g.has(startColumn) && !g.has(lengthColumn) {
		return
	}
	if g.has(roomColumn) {
		return
	}
	if !g.has(titleColumn) && g.has(detailColumn) {
		g.promote(detailColumn)
	}
	if !g.has(titleColumn) {
		best := -1
		for k, t := range list {
			if g.columns[k] == otherColumn && t.filled > 0 && t.people*2 < t.filled+1 && t.numbers < t.filled && (best < 0 || t.filled*4 > list[best].filled*5 || g.first > 0 && t.runes > list[best].runes) {
				best = k
			}
		}
		if best < 0 {
			for k, t := range list {
				if g.columns[k] == otherColumn && t.filled > 0 && best < 0 {
					best = k
				}
			}
		}
		if best >= 0 {
			g.columns[best] = titleColumn
		}
	}
	for k, t := range list {
		if g.columns[k] == otherColumn && t.filled > 0 {
			switch {
			case (t.people+t.bodies)*2 >= t.filled:
				g.columns[k] = speakerColumn
			case t.numbers == t.filled:
				g.columns[k] = numberColumn
			}
		}
	}
	g.oneTitle(list)
}

// findTimes finds the columns of times where the head does not name them.
func (g *board) findTimes(list []tally) {
	for k, t := range list {
		if g.columns[k] == dayColumn && t.ranges+t.clocks > t.filled/2 {
			g.columns[k] = timeColumn
		}
		if g.columns[k] == timeColumn && t.filled > 0 && t.ranges+t.clocks == 0 && t.lengths*2 >= t.filled {
			g.columns[k] = lengthColumn
		}
		if g.columns[k] == lengthColumn && t.ranges > t.filled/2 {
			g.columns[k] = timeColumn
		}
	}
	if g.has(timeColumn) || g.has(startColumn) {
		return
	}
	var clocks []int
	for k, t := range list {
		if g.columns[k] != otherColumn && g.columns[k] != titleColumn || t.filled == 0 {
			continue
		}
		switch {
		case t.ranges*2 > t.filled && !g.has(timeColumn):
			g.columns[k] = timeColumn
		case (t.clocks+t.ranges)*2 > t.filled:
			clocks = append(clocks, k)
		case t.lengths*3 > t.filled*2 && !g.has(lengthColumn):
			g.columns[k] = lengthColumn
		}
	}
	if len(clocks) >= 2 && !g.has(timeColumn) {
		g.columns[clocks[0]], g.columns[clocks[1]] = startColumn, endColumn
	} else if len(clocks) >= 1 && !g.has(timeColumn) {
		g.columns[clocks[0]] = timeColumn
	}
	g.bareMinutes(list)
}

// bareMinutes takes a column of numbers that are all multiples of five, or
// fit the ranges beside them, for minutes.
func (g *board) bareMinutes(list []tally) {
	if g.has(lengthColumn) || g.first > 0 {
		return
	}
	for k, t := range list {
		if g.columns[k] != otherColumn || t.filled < 2 || t.numbers != t.filled {
			continue
		}
		fives := true
		for _, r := range g.rows[g.first:] {
			if k < len(r.cells) {
				if text := r.cells[k].text(); text != "" && !strings.HasSuffix(text, "0") && !strings.HasSuffix(text, "5") {
					fives = false
				}
			}
		}
		if fives {
			g.columns[k] = lengthColumn
			return
		}
	}
}

// oneTitle leaves one column of titles: the fullest; the others tell details,
// or the kind where they are mostly empty.
func (g *board) oneTitle(list []tally) {
	best := -1
	for k := range g.columns {
		if g.columns[k] == titleColumn && (best < 0 || list[k].filled > list[best].filled) {
			best = k
		}
	}
	for k := range g.columns {
		if g.columns[k] == detailColumn && best >= 0 && list[k].filled > list[best].filled*3/2 {
			g.columns[best] = noteColumn
			g.columns[k], best = titleColumn, k
		}
	}
	for k := range g.columns {
		if g.columns[k] == titleColumn && k != best {
			g.columns[k] = detailColumn
			if list[k].filled*2 < list[best].filled {
				g.columns[k] = noteColumn
			}
		}
	}
}

func (g *board) promote(c column) {
	for k := range g.columns {
		if g.columns[k] == c {
			g.columns[k] = titleColumn
			return
		}
	}
}

func (g *board) has(c column) bool {
	for _, have := range g.columns {
		if have == c {
			return true
		}
	}
	return false
}

// timed says whether the table is a programme: it has times or lengths, and
// something to do in them.
func (g *board) timed() bool {
	if !g.has(timeColumn) && !g.has(startColumn) && !g.has(lengthColumn) {
		return false
	}
	if !g.has(titleColumn) && !g.has(roomColumn) {
		return false
	}
	for _, r := range g.rows[g.first:] {
		if g.timingOf(r).any() {
			return true
		}
	}
	return false
}
