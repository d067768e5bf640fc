package pdf

import (
	"strconv"

	"roundtable/data/export/paper"
)

// block sets a block; rest are those behind it.
func (s *setter) block(b paper.Block, rest []paper.Block) {
	indent := 0.0
	if _, is := b.(paper.Break); is {
		s.broken = true
		return
	}
	if s.broken && !s.fresh() {
		s.page()
	}
	s.broken = false
	switch b := b.(type) {
	case paper.Heading:
		s.heading(b, rest)
	case paper.Paragraph:
		switch {
		case b.Number > 0:
			indent = s.number
		case b.Tone == paper.Quoted: // belongs to the paragraph, and so does what follows
			indent = s.indent
		}
		if b.Heads() {
			s.room(2*s.lead + s.after + s.least(rest))
		}
		s.paragraph(b)
	case paper.List:
		s.list(b.Items, b.Ordered, s.indent)
		s.gap(s.after / 2)
	case paper.Table:
		s.table(b)
	case paper.Facts:
		s.facts(b)
	case paper.Chart:
		s.chart(b)
	}
	s.indent = indent
}

// flow sets lines between two edges over as many pages as they need: one line
// alone stands neither at the foot nor at the head of a page.
func (s *setter) flow(all []line, x, width float64, k look) {
	for len(all) > 0 {
		fit := int((s.bottom - s.y + .01) / k.lead)
		n := min(len(all), fit)
		if n < len(all) {
			n = min(n, len(all)-2)
			if (len(all) <= 3 || n < 2) && !s.fresh() {
				s.page()
				continue
			}
			n = max(n, 1)
		}
		for _, l := range all[:n] {
			s.line(l, x, s.y, width, k)
			s.y += k.lead
		}
		if all = all[n:]; len(all) > 0 {
			s.page()
		}
	}
}

// wrapped are runs as lines of a width, and whether they are read from the
// right.
func (s *setter) wrapped(runs []paper.Run, width, size float64) (all []line, right bool) {
	right = paper.RightToLeft(paper.Said(runs))
	return s.lines(s.items(runs, right), width*1000/size), right
}

// every sets all runs in one hand.
func every(runs []paper.Run, in paper.Run) []paper.Run {
	var all []paper.Run
	for _, r := range paper.Cleaned(runs) {
		r.Bold, r.Italic = r.Bold || in.Bold, r.Italic || in.Italic
		all = append(all, r)
	}
	return all
}

func (s *setter) heading(h paper.Heading, rest []paper.Block) {
	level := min(max(h.Level, 1), 3)
	k := look{size: []float64{s.title, s.one, s.two}[level-1], colour: ink()}
	k.lead = k.size * 1.28
	all, right := s.wrapped([]paper.Run{{Text: h.Text, Bold: true}}, s.across(), k.size)
	if len(all) == 0 {
		return
	}
	if level == 1 {
		all = s.balanced(all, h.Text, k.size)
	}
	k.right = right
	high := float64(len(all)) * k.lead
	before := []float64{0, s.before, s.before * .65}[level-1]
	s.room(before + high + s.after + s.least(rest))
	s.gap(before)
	s.outline = min(level-1, s.outline+1)
	s.sel(regular, s.body) // bookmarks are written as the font is: in two bytes
	s.pdf.Bookmark(twoBytes(h.Text), s.outline, s.y)
	if level == 2 {
		k.colour = accent()
	}
	s.flow(all, s.side, s.across(), k)
	if level == 2 {
		s.y += 3
		s.stroke(s.side, s.y, s.side+s.across(), s.y, 1.1, accent())
	}
	s.y += s.after * []float64{.7, 1.1, .6}[level-1]
}

// balanced are the lines of a title as even as they can be without a line
// more.
func (s *setter) balanced(all []line, text string, size float64) []line {
	for width := s.across() * .95; width > s.across()/2; width *= .95 {
		narrow, _ := s.wrapped([]paper.Run{{Text: text, Bold: true}}, width, size)
		if len(narrow) > len(all) {
			break
		}
		all = narrow
	}
	return all
}

// least is how much of what follows must stand below a heading.
func (s *setter) least(rest []paper.Block) float64 {
	if len(rest) == 0 {
		return 0
	}
	switch b := rest[0].(type) {
	case paper.Heading:
		return s.before + s.two*1.3 + s.least(rest[1:])
	case paper.Paragraph:
		if b.Tone == paper.Small {
			return s.lead + s.least(rest[1:])
		}
		if len(rest) > 1 {
			if c, is := rest[1].(paper.Chart); is {
				return 3*s.lead + s.chartLeast(c)
			}
		}
		return 3 * s.lead
	case paper.List:
		return 3 * s.lead
	case paper.Table:
		return s.tableLeast(b)
	case paper.Facts:
		return 3 * s.lead
	case paper.Chart:
		return s.chartLeast(b)
	}
	return 0
}

func (s *setter) paragraph(p paper.Paragraph) {
	k := look{size: s.body, lead: s.lead, colour: ink()}
	runs, x, width := p.Runs, s.side, s.across()
	switch p.Tone {
	case paper.Warning:
		s.boxed(every(runs, paper.Run{Bold: true}), ink())
		return
	case paper.Lead:
		k.size, k.lead = s.body*1.12, s.lead*1.1
		s.gap(s.after / 2)
	case paper.Small:
		k.size, k.lead, k.colour = s.small, s.lead*.8, soft()
	case paper.Quoted:
		runs = every(runs, paper.Run{Italic: true})
		x, width = x+s.number+12, width-s.number-36
	}
	if p.Number > 0 {
		x, width = s.side+s.number, s.across()-s.number
	}
	all, right := s.wrapped(runs, width, k.size)
	k.right = right
	if p.Number > 0 {
		s.counted(p.Number, len(all), k)
		if right {
			x = s.side
		}
	}
	page, top := s.pdf.PageNo(), s.y
	s.flow(all, x, width, k)
	if p.Tone == paper.Quoted && page == s.pdf.PageNo() && len(all) > 0 {
		s.fill(x-10, top+1, 2, s.y-top-2, rule())
	}
	if p.Number > 0 || len(all) > 0 {
		s.y += s.after
	}
}

// counted writes the number of a paragraph beside its first line, once that
// stands where it will.
func (s *setter) counted(number, lines int, k look) {
	s.room(float64(min(max(lines, 1), 2)) * k.lead)
	if lines == 3 {
		s.room(3 * k.lead)
	}
	n := s.items(paper.Text(strconv.Itoa(number)+"."), false)
	x := s.side
	if k.right {
		x = s.side + s.across() - line(n).wide()*k.size/1000
	}
	s.line(n, x, s.y, s.number, look{size: k.size, lead: k.lead, colour: soft(), side: toLeft})
	if lines == 0 {
		s.y += k.lead
	}
}

// banner says across the first page that the document is not final.
func (s *setter) banner(text string) {
	if runs := paper.Cleaned(paper.Text(text)); len(runs) > 0 {
		s.boxed(every(runs, paper.Run{Bold: true}), accent())
		s.y += s.after
	}
}

// boxed sets runs in a box with a strong edge; a long text is followed by the
// edge over every page.
func (s *setter) boxed(runs []paper.Run, c colour) {
	const pad = 6
	k := look{size: s.body, lead: s.lead, colour: c}
	all, right := s.wrapped(runs, s.across()-2*pad-6, k.size)
	k.right = right
	for len(all) > 0 {
		s.room(2*pad + k.lead*float64(min(len(all), 3)))
		n := min(len(all), max(1, int((s.bottom-s.y-2*pad)/k.lead)))
		high := 2*pad + k.lead*float64(n)
		s.pdf.SetDrawColor(accent()[0], accent()[1], accent()[2])
		s.pdf.SetLineWidth(.6)
		s.pdf.Rect(s.side, s.y, s.across(), high, "D")
		s.fill(s.side, s.y, 4, high, accent())
		s.y += pad
		for _, l := range all[:n] {
			s.line(l, s.side+pad+6, s.y, s.across()-2*pad-6, k)
			s.y += k.lead
		}
		s.y += pad
		all = all[n:]
	}
	s.y += s.after * 1.4
}

func (s *setter) list(items []paper.Item, ordered bool, indent float64) {
	for i, item := range items {
		mark := "•"
		switch {
		case ordered:
			mark = strconv.Itoa(i+1) + "."
		case indent > s.indent:
			mark = "–"
		}
		k := look{size: s.body, lead: s.lead, colour: ink()}
		x, width := s.side+indent+s.step, s.across()-indent-s.step
		all, right := s.wrapped(item.Runs, max(width, 40), k.size)
		k.right = right
		s.room(float64(min(max(len(all), 1), 3)) * k.lead)
		beside := look{size: k.size, lead: k.lead, colour: soft(), side: toLeft}
		at := s.side + indent
		if right {
			x, at, beside.side = at, at+width, toRight
		}
		s.line(s.items(paper.Text(mark), false), at, s.y, s.step, beside)
		if len(all) == 0 {
			s.y += k.lead
		}
		s.flow(all, x, width, k)
		s.y += s.after * .3
		s.list(item.Below, false, indent+s.step)
	}
}
