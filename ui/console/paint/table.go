package paint

import (
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

const (
	markWidth  = 2
	worthName  = 14 // narrower than this, a column less is better than names cut
	widestName = 60 // beyond this a row is hard to follow across
)

// A grid is a table's columns as they fit into a width.
type grid struct {
	table scene.Table
	shown []int // indexes of the columns that are shown
	width []int // of each shown column
	gap   int
}

func (g *grid) total() int {
	sum := markWidth
	for i, w := range g.width {
		sum += w
		if i > 0 {
			sum += g.gap
		}
	}
	return sum
}

// fitGrid chooses columns and their widths: gaps narrow first, then columns
// are left out by rank, then names are cut.
func fitGrid(t scene.Table, width int) *grid {
	g := &grid{table: t, gap: 2}
	for c := range t.Columns {
		if t.Columns[c].Rank > 0 && blank(t, c) {
			continue
		}
		g.shown = append(g.shown, c)
		g.width = append(g.width, naturalWidth(t, c))
	}
	if g.total() > width {
		g.gap = 1
	}
	for g.total()-g.slack() > width && g.leaveOut() {
	}
	for g.total() > width && g.shrink() {
	}
	g.grow(width)
	return g
}

// blank says that a column says nothing in any row.
func blank(t scene.Table, c int) bool {
	for i := range t.Rows {
		if c < len(t.Rows[i].Cells) && t.Rows[i].Cells[c] != "" {
			return false
		}
	}
	return true
}

func naturalWidth(t scene.Table, c int) int {
	w := ansi.StringWidth(t.Columns[c].Head)
	for i := range t.Rows {
		if c < len(t.Rows[i].Cells) {
			w = max(w, ansi.StringWidth(t.Rows[i].Cells[c]))
		}
	}
	return w
}

// slack is how much the names can be cut.
func (g *grid) slack() int {
	sum := 0
	for i, c := range g.shown {
		if g.table.Columns[c].Name {
			sum += max(g.width[i]-worthName, 0)
		}
	}
	return sum
}

// leaveOut drops the column of the highest rank above 0.
func (g *grid) leaveOut() bool {
	worst := -1
	for i, c := range g.shown {
		if r := g.table.Columns[c].Rank; r > 0 && (worst < 0 || r >= g.table.Columns[g.shown[worst]].Rank) {
			worst = i
		}
	}
	if worst < 0 {
		return false
	}
	g.shown = append(g.shown[:worst:worst], g.shown[worst+1:]...)
	g.width = append(g.width[:worst:worst], g.width[worst+1:]...)
	return true
}

// shrink takes one cell from the widest name; in the end from the last column.
func (g *grid) shrink() bool {
	widest := -1
	for i, c := range g.shown {
		if g.table.Columns[c].Name && g.width[i] > 1 && (widest < 0 || g.width[i] >= g.width[widest]) {
			widest = i
		}
	}
	if widest < 0 {
		return false
	}
	g.width[widest]--
	return true
}

// grow gives what is left to the last name, so that figures stand at the edge.
func (g *grid) grow(width int) {
	for i := len(g.shown) - 1; i >= 0; i-- {
		if g.table.Columns[g.shown[i]].Name {
			g.width[i] += max(min(width, widestName+markWidth)-g.total(), 0)
			if i == len(g.shown)-1 {
				g.width[i] += max(width-g.total(), 0)
			}
			return
		}
	}
}

func hasHead(t scene.Table) bool {
	for i := range t.Columns {
		if t.Columns[i].Head != "" {
			return true
		}
	}
	return false
}

func tableRows(t scene.Table) int {
	n := len(t.Rows)
	if hasHead(t) {
		n++
	}
	return n
}

// table paints a table into at most height lines. Too many rows: those around
// the one that stays in sight, and how many are hidden above and below.
func (b *brush) table(t scene.Table, width, height int) []string {
	g := fitGrid(t, width)
	var out []string
	if hasHead(t) && (height > 2 || height > len(t.Rows)) {
		out = append(out, b.head(g, width))
	}
	from, to := window(len(t.Rows), t.Keep, height-len(out))
	for i := from; i < to; i++ {
		switch {
		case i == from && from > 0 && to-from > 2 && i != t.Keep:
			out = append(out, b.more("↑ ", from+1, width))
		case i == to-1 && to < len(t.Rows) && to-from > 2 && i != t.Keep:
			out = append(out, b.more("↓ ", len(t.Rows)-to+1, width))
		default:
			out = append(out, b.row(g, t.Rows[i], width))
		}
	}
	return out
}

// window is which of n rows are in sight, with keep among them.
func window(n, keep, height int) (from, to int) {
	height = max(height, 0)
	if n <= height {
		return 0, n
	}
	from = max(min(keep-height/2, n-height), 0)
	return from, from + height
}

func (b *brush) more(arrow string, n, width int) string {
	s := b.strip(width)
	s.blank(markWidth)
	s.put(look(scene.Quiet), arrow+strconv.Itoa(n))
	return s.done()
}

func (b *brush) head(g *grid, width int) string {
	s := b.strip(width)
	s.blank(markWidth)
	for i, c := range g.shown {
		if i > 0 {
			s.blank(g.gap)
		}
		s.cell(look(scene.Quiet), g.table.Columns[c].Head, g.width[i], g.table.Columns[c].Right)
	}
	return s.done()
}

func (b *brush) row(g *grid, r scene.Row, width int) string {
	s := b.strip(width)
	l := look(r.Job)
	if r.Lit {
		l, s.base = litLook, litLook
	}
	s.cell(l, r.Mark, markWidth, false)
	widths := g.ragged(r)
	for i, c := range g.shown {
		if i > 0 {
			s.blank(g.gap)
		}
		if c < len(r.Cells) {
			s.cell(l, r.Cells[c], widths[i], g.table.Columns[c].Right)
		}
	}
	return s.done()
}

// ragged lends a name the room that the figure after it, the last of the row,
// does not use.
func (g *grid) ragged(r scene.Row) []int {
	n := len(g.shown)
	if n < 2 || !g.table.Columns[g.shown[n-2]].Name || !g.table.Columns[g.shown[n-1]].Right {
		return g.width
	}
	widths := append([]int(nil), g.width...)
	if last := g.shown[n-1]; last < len(r.Cells) {
		spare := max(widths[n-1]-ansi.StringWidth(r.Cells[last]), 0)
		widths[n-1] -= spare
		widths[n-2] += spare
	}
	return widths
}

// cell writes a text into a number of cells.
func (s *strip) cell(l look, text string, width int, right bool) {
	width = min(width, s.room)
	text = cut(clean(text), width)
	pad := width - ansi.StringWidth(text)
	if right {
		s.blank(pad)
		s.put(l, text)
		return
	}
	s.put(l, text)
	s.blank(pad)
}
