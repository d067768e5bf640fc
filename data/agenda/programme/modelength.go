package programme

import (
	"strings"
)

// beginsByLength says whether a row begins where rows have lengths: with one,
// or as an item of a list most of whose items have one.
func (o *outline) beginsByLength(lines []line, i int) (timing, bool) {
	t := o.lengthOf(lines[i])
	if t.length != nil {
		return t, !o.within(lines[i], t)
	}
	l := lines[i]
	if l.mark == plain {
		return timing{}, false
	}
	have, all := 0, 0
	for _, step := range []int{-1, 1} {
		for k := i; k >= 0 && k < len(lines) && max(k-i, i-k) <= mostNeighbours; k += step {
			n := lines[k]
			if n.cells != nil || n.mark == heading && l.mark != heading {
				break
			}
			if n.mark != l.mark || n.level != l.level {
				if n.mark == plain && l.mark != heading && n.blank {
					break
				}
				continue
			}
			if k == i && step == 1 {
				continue
			}
			all++
			if asked(o.lengths, k, func() bool { return o.lengthOf(n).length != nil }) {
				have++
			}
		}
	}
	return timing{rest: l.text}, have >= 2 && have*2 >= all
}

// within says whether a line names somebody within the row above: further in,
// with a share of its minutes.
func (o *outline) within(l line, t timing) bool {
	if len(o.rows) == 0 || l.mark == plain {
		return false
	}
	last := &o.rows[len(o.rows)-1]
	lettered := len(l.number) == 1 && l.number[0] >= 'a' && l.number[0] <= 'z'
	return last.timing.length != nil && (l.col > last.col+1 || lettered) && o.x.names(t.rest)
}

func (o *outline) lengthOf(l line) timing {
	if found := days(l.text); l.cells != nil || headerLike(o.x, l.text) && (len(found) == 0 || l.mark == plain || len(words(l.text[:found[0].from])) < 1) {
		return timing{rest: l.text}
	}
	if o.mode == lengthLeads {
		t := leading(l.text)
		if t.length == nil || t.when != nil {
			return timing{rest: l.text}
		}
		return t.with(bracketed(t.rest))
	}
	if isTotal(l.text) {
		return timing{rest: l.text}
	}
	t := o.inner(l.text)
	if t.length == nil {
		t = trailingOf(l.text)
	}
	if t.length == nil {
		return timing{rest: l.text}
	}
	return t
}

// inner reads times between a title and somebody: "Greeting: 5 minutes. Jane
// Roe, president."
func (o *outline) inner(text string) timing {
	for _, s := range stamps(text) {
		head := strings.TrimRight(text[:s.from], " ")
		tail := strings.TrimRight(strings.TrimLeft(text[s.to:], " .;,:–—-)]"), " .")
		if len(words(head)) == 0 || !endsInSign(head) || tail == "" || s.each {
			continue
		}
		lab, ok := o.x.labelled(tail)
		if ok && lab.ofPeople() || o.x.names(tail) {
			t := timing{rest: strings.TrimRight(head, " :–—-,([."), tail: tail}
			t.take(s)
			return t
		}
	}
	return timing{rest: text}
}
