package programme

import (
	"strings"
	"unicode/utf8"
)

// What a table has that is held together by blanks alone.
const (
	gutterWide = 2   // blanks between two columns, at least
	blankWide  = 400 // characters of a line that are looked at
	blankGap   = 3   // empty lines between two of its lines, at most
	blankWait  = 12  // lines that it goes on without one on both sides of a gutter
)

// A segment is a piece of a line between gutters, by its characters.
type segment struct {
	from, to int
	text     string
}

// A blankLine is a line of a table of blanks.
type blankLine struct {
	source   sourceLine
	segments []segment
	apart    bool // an empty line stands above it
}

// segmentsOf parts a line where blanks stand together. A bullet or a number
// belongs to what comes behind it.
func (r *textReader) segmentsOf(l sourceLine) []segment {
	var segments []segment
	runes := []rune(l.text)
	if len(runes) > blankWide || strings.ContainsRune(l.text, '\t') {
		return nil
	}
	for i := 0; i < len(runes); {
		if runes[i] == ' ' {
			i++
			continue
		}
		from, to := i, i
		for blanks := 0; i < len(runes) && blanks < gutterWide; i++ {
			if runes[i] == ' ' {
				blanks++
			} else {
				blanks, to = 0, i+1
			}
		}
		if n := len(segments); n > 0 && r.onlyMark(segments[n-1].text) {
			last := &segments[n-1]
			last.to, last.text = to, last.text+" "+string(runes[from:to])
			continue
		}
		segments = append(segments, segment{from, to, string(runes[from:to])})
	}
	return segments
}

// A cover says which characters of some lines have a text in any of them.
type cover []bool

func (c cover) with(segments []segment) cover {
	next := make(cover, max(len(c), segments[len(segments)-1].to))
	copy(next, c)
	for _, s := range segments {
		for i := s.from; i < s.to; i++ {
			next[i] = true
		}
	}
	return next
}

// gutters are the characters between the columns, from and to.
func (c cover) gutters() []segment {
	var all []segment
	begun := false
	for i := 0; i < len(c); {
		if c[i] {
			begun = true
			i++
			continue
		}
		from := i
		for i < len(c) && !c[i] {
			i++
		}
		if begun && i-from >= gutterWide {
			all = append(all, segment{from: from, to: i})
		}
	}
	return all
}

// gutters reads the rows of a table that blanks hold together, as in the text
// of a PDF: two lines at least have a text on both sides of a gutter.
func (r *textReader) gutters() bool {
	block, c, end := r.blankBlock()
	if len(block) < 2 {
		return false
	}
	gutters := c.gutters()
	rows, columns := r.blankRows(block, gutters)
	if len(rows) < 2 || columns < 2 {
		return false
	}
	r.table(" ", rows)
	r.at = end
	r.last.end = end
	return true
}

// blankBlock is the lines from here on that leave a gutter free, what they
// cover, and where they end.
func (r *textReader) blankBlock() (block []blankLine, c cover, end int) {
	first := r.segmentsOf(r.lines[r.at])
	if len(first) < 2 && !r.leads(first) || r.labels(first) {
		return nil, nil, 0
	}
	both, right, kept := 0, 0, 0
	gap := 0
	var free segment // the first gutter
	for at := r.at; at < len(r.lines) && at-end <= blankWait+r.at; at++ {
		l := r.lines[at]
		if l.blank() {
			if gap++; gap > blankGap {
				break
			}
			continue
		}
		segments := r.segmentsOf(l)
		if len(segments) == 0 || r.labels(segments) || end > 0 && at-end > blankWait {
			break
		}
		next := c.with(segments)
		first, sides, ok := fits(free, segments, next)
		if !ok || gap > 0 && sides == rightOnly && !aligned(block, segments) {
			break
		}
		one := blankLine{l, segments, gap > 0}
		gap = 0
		block = append(block, one)
		if both < 3 || len(next.gutters()) >= len(c.gutters()) {
			c, free = next, first
		}
		switch sides {
		case bothSides:
			both++
		case rightOnly:
			right++
		}
		if sides != leftOnly || !one.apart && r.patterns.timed.expression().MatchString(segments[0].text) {
			kept, end = len(block), at+1
		}
	}
	if both < 2 || free.to-free.from < 3 && len(c.gutters()) < 2 && right == 0 {
		return nil, nil, 0
	}
	return block[:kept], c, end
}

// leads says that a line alone on the right is the first of a row whose time
// stands below, in the middle of its cell.
func (r *textReader) leads(first []segment) bool {
	if len(first) != 1 || first[0].from < 6 {
		return false
	}
	for _, l := range r.lines[r.at+1 : min(r.at+4, len(r.lines))] {
		if l.blank() {
			return false
		}
		if s := r.segmentsOf(l); len(s) > 1 {
			return r.patterns.timed.expression().MatchString(s[0].text) && s[0].to+gutterWide <= first[0].from && aligned([]blankLine{{segments: s[1:]}}, first)
		}
	}
	return false
}

type sides int

const (
	leftOnly sides = iota
	rightOnly
	bothSides
)

// fits says where a line stands to the first gutter, and what of that it
// leaves free in what is covered with it.
func fits(free segment, segments []segment, next cover) (segment, sides, bool) {
	all := next.gutters()
	switch {
	case free.to == 0 && len(all) == 0: // above the first time
		return free, rightOnly, true
	case free.to == 0:
		return all[0], bothSides, true
	}
	for _, g := range all {
		if g.from < free.to && free.from < g.to {
			left, right := segments[0].to <= g.from, segments[len(segments)-1].from >= g.to
			switch {
			case left && right:
				return g, bothSides, true
			case left:
				return g, leftOnly, true
			}
			return g, rightOnly, segments[0].from >= g.to
		}
	}
	return free, leftOnly, false
}

// aligned says that a line begins where a column of the lines above does.
func aligned(block []blankLine, segments []segment) bool {
	for _, l := range block {
		for _, s := range l.segments {
			if d := s.from - segments[0].from; d >= -2 && d <= 2 {
				return true
			}
		}
	}
	return false
}

// labels says that a line is a name and its value: Date:   5 May.
func (r *textReader) labels(segments []segment) bool {
	return len(segments) == 2 && !r.patterns.timed.expression().MatchString(segments[0].text) &&
		(strings.HasSuffix(segments[0].text, ":") || strings.HasPrefix(segments[1].text, ":"))
}

// wrapped says that a text was broken before the next one, in a column of that
// width, because its first word had no room there.
func wrapped(text, next string, width int) bool {
	word, _, _ := strings.Cut(next, " ")
	room := utf8.RuneCountInString(text) + 1 + utf8.RuneCountInString(word)
	return width >= 12 && room*10 > width*9 && bulletLength(next) == 0 && !labelled(next)
}
