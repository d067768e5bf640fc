package paint

import (
	"slices"
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/console/scene"
)

// An unlit row has so many lines at most.
const mostOfRow = 3

// framed is a timeline in a frame.
func (b *brush) framed(t scene.Timeline, r rect) []string {
	rows, title := b.timeline(t, r.w-4, r.h-2)
	out := []string{b.border("┌─ ", title, "┐", r.w)}
	open := b.open[frameLook] + "│" + b.shut[frameLook]
	for _, row := range rows {
		out = append(out, open+" "+row+" "+open)
	}
	return append(out, b.border("└", "", "┘", r.w))
}

// timelineStrand is a timeline under a rule, for narrow screens.
func (b *brush) timelineStrand(t scene.Timeline, r rect) []string {
	height := r.h
	if r.h >= 3 {
		height--
	}
	rows, title := b.timeline(t, r.w-2, height)
	var out []string
	if r.h >= 3 {
		out = append(out, b.border("─ ", title, "─", r.w))
	}
	for _, row := range rows {
		out = append(out, " "+row+" ")
	}
	return out
}

// timeline is exactly height lines with the row that stays among them, and the
// title, which says how many rows lie below what is in sight.
func (b *brush) timeline(t scene.Timeline, width, height int) (out []string, title string) {
	title = t.Title
	if len(t.Rows) == 0 {
		empty := scene.Lines{Lines: []scene.Line{{{Job: scene.Quiet, Text: t.Empty}}}, Wrap: true}
		out = b.lines(empty, width)
		out = out[:min(len(out), height)]
	} else {
		keep := max(min(t.Keep, len(t.Rows)-1), 0)
		out = b.happening(t.Rows[keep], width, height)
		from, to := keep, keep+1
		for to < len(t.Rows) && len(out) < height*2/3 {
			out = append(out, b.happening(t.Rows[to], width, height)...)
			to++
		}
		for from > 0 && len(out) < height {
			from--
			out = append(b.happening(t.Rows[from], width, height), out...)
		}
		over := len(out) - height
		if over > 0 && from < keep {
			out = out[over:]
		}
		for to < len(t.Rows) && len(out) < height {
			out = append(out, b.happening(t.Rows[to], width, height)...)
			to++
		}
		out = out[:min(len(out), height)]
		if below := len(t.Rows) - to; below > 0 {
			title += " · ↓ " + strconv.Itoa(below)
		}
	}
	for len(out) < height {
		out = append(out, spaces(width))
	}
	return out, title
}

// happening is one row as lines: what it is goes on below where it began.
func (b *brush) happening(h scene.Happening, width, height int) []string {
	indent := min(2*h.Depth, max(width/4, 0))
	before := indent + markWidth
	at := h.At
	if at != "" {
		at += " "
	}
	if lead := ansi.StringWidth(at); before+lead < width/2 {
		before += lead
	} else {
		at = ""
	}
	text := wrapped(scene.Lines{Lines: []scene.Line{h.Text}, Wrap: true}, max(width-before, 1))
	most := mostOfRow
	if h.Lit {
		text = append(text, wrapped(scene.Lines{Lines: h.More, Wrap: true}, max(width-before, 1))...)
		most = max(height/2, 1)
	}
	cutOff := len(text) > most
	text = text[:min(len(text), most)]
	var out []string
	for i, line := range text {
		if cutOff && i == len(text)-1 {
			line = append(line[:len(line):len(line)], scene.Run{Text: "…"})
		}
		s := b.strip(width)
		if h.Lit {
			s.base = litLook
			line = slices.Clone(line)
			for i := range line {
				line[i].Job = scene.Job(litLook)
			}
		}
		s.blank(indent)
		if i == 0 {
			s.put(s.lit(look(scene.Accent)), h.Mark)
			s.blank(markWidth - ansi.StringWidth(h.Mark))
			s.put(s.lit(look(scene.Quiet)), at)
		} else {
			s.blank(before - indent)
		}
		s.line(line)
		out = append(out, s.done())
	}
	return out
}

// lit is a look, or that of a row that keys act on.
func (s *strip) lit(l look) look {
	if s.base == litLook {
		return litLook
	}
	return l
}
