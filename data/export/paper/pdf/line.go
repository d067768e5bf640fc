package pdf

import (
	"strings"
	"unicode"

	"roundtable/data/export/paper"
)

// An item is text of one face and one direction, all spaces or none.
type item struct {
	text  string
	face  face
	level int // see paper.Stretch
	wide  float64
	space bool
}

// A line is what stands on one line, in the order in which it is said.
type line []item

// items are runs as items, in the order in which they are said.
func (f *fonts) items(runs []paper.Run, right bool) []item {
	var all strings.Builder
	var ends []int
	end := 0
	runs = paper.Cleaned(runs)
	for _, r := range runs {
		said := paper.Each(r.Text, f.prepared)
		all.WriteString(said)
		end += len(paper.Unmarked(said))
		ends = append(ends, end)
	}
	var items []item
	at, run := 0, 0
	for _, s := range paper.Stretches(all.String(), right) {
		begun := false // an item of this stretch
		for _, r := range s.Text {
			for at >= ends[run] {
				run++
				begun = false
			}
			in, _ := f.choose(hand(runs[run]), r)
			space := breaks(r)
			last := len(items) - 1
			if !begun || items[last].face != in || items[last].space != space {
				items = append(items, item{face: in, level: s.Level, space: space})
				last++
				begun = true
			}
			items[last].text += string(r)
			items[last].wide += f.look(in, r).wide
			at += len(string(r))
		}
	}
	return items
}

// breaks says whether a line may end at a space: not at one that keeps a number
// and its unit together.
func breaks(r rune) bool {
	return unicode.Is(unicode.Zs, r) && r != '\u00a0' && r != '\u2007' && r != '\u202f'
}

// hand is the face of a run; bold wins.
func hand(r paper.Run) face {
	switch {
	case r.Bold:
		return bold
	case r.Italic:
		return italic
	}
	return regular
}

// lines breaks items into lines of a width, in thousandths of the size:
// between words, and within a word that is longer than a line.
func (f *fonts) lines(items []item, width float64) []line {
	var all []line
	var now line
	used := 0.0
	flush := func() {
		for len(now) > 0 && now[len(now)-1].space {
			now = now[:len(now)-1]
		}
		if len(now) > 0 {
			all = append(all, now)
		}
		now, used = nil, 0
	}
	for len(items) > 0 {
		n, wide := word(items)
		if items[0].space {
			if used > 0 {
				now, used = append(now, items[0]), used+wide
			}
			items = items[1:]
			continue
		}
		if used+wide > width && used > 0 {
			flush()
		}
		for _, i := range items[:n] {
			for used+i.wide > width {
				head, tail := f.cut(i, width-used, used == 0)
				if head.text != "" {
					now = append(now, head)
				}
				flush()
				i = tail
			}
			if i.text != "" {
				now, used = append(now, i), used+i.wide
			}
		}
		items = items[n:]
	}
	flush()
	return all
}

// word is how many items the first word has, or the first space, and how wide
// they are.
func word(items []item) (n int, wide float64) {
	for n < len(items) && (n == 0 || !items[0].space && !items[n].space) {
		wide += items[n].wide
		n++
	}
	return n, wide
}

// cut cuts an item where it fits into a width; with some at least one letter
// of it fits.
func (f *fonts) cut(i item, width float64, some bool) (head, tail item) {
	used := 0.0
	for at, r := range i.text {
		wide := f.look(i.face, r).wide
		if used+wide > width && (at > 0 || !some) {
			head, tail = i, i
			head.text, head.wide = i.text[:at], used
			tail.text, tail.wide = i.text[at:], i.wide-used
			return head, tail
		}
		used += wide
	}
	tail = i
	tail.text, tail.wide = "", 0
	return i, tail
}

// wide is the width of a line in thousandths of the size.
func (l line) wide() float64 {
	sum := 0.0
	for _, i := range l {
		sum += i.wide
	}
	return sum
}

// seen is a line in the order in which it is seen from left to right (Unicode
// Standard Annex 9, rule L2), in a paragraph read from the right or not.
func (l line) seen(right bool) line {
	seen := append(line{}, l...)
	if right { // what says nothing of its direction has the paragraph's
		for i := range seen {
			seen[i].level = max(seen[i].level, 1)
		}
	}
	for level := 2; level > 0; level-- {
		for i := 0; i < len(seen); i++ {
			j := i
			for j < len(seen) && seen[j].level >= level {
				j++
			}
			for a, b := i, j-1; a < b; a, b = a+1, b-1 {
				seen[a], seen[b] = seen[b], seen[a]
			}
			i = max(i, j-1)
		}
	}
	for i := range seen {
		if seen[i].level == 1 {
			seen[i].text = turned(seen[i].text)
		}
	}
	return seen
}

// turned is a text from its end to its beginning, with brackets that still
// open towards what they enclose. A mark on a letter comes before it: it takes
// no room, and the letter is written over where it stands.
func turned(text string) string {
	const here, there = "()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤"
	in, mirrors := []rune(text), []rune(there)
	out := make([]rune, 0, len(in))
	for i := len(in) - 1; i >= 0; i-- {
		r := in[i]
		if at := strings.IndexRune(here, r); at >= 0 {
			r = mirrors[len([]rune(here[:at]))]
		}
		out = append(out, r)
	}
	return string(out)
}
