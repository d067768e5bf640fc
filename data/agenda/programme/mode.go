package programme

import (
	"strings"
)

// modeOf finds how the running text marks its rows.
func (o *outline) modeOf(lines []line) mode {
	var clocks, alone, lengths, trails, trailing, under int
	firstAlone, lastAlone := -1, -1
	text := 0
	for i, l := range lines {
		if l.cells != nil {
			continue
		}
		text = i
		if headerLike(o.x, l.text) {
			continue
		}
		lead, tail := leading(l.text), trailingOf(l.text)
		if !lead.any() && !tail.any() {
			tail = o.inner(l.text)
		}
		if isTotal(l.text) && !lead.any() {
			continue
		}
		switch {
		case lead.when != nil && running(lead.rest):
		case lead.when != nil:
			clocks++
			if lead.rest == "" {
				alone++
				if o.underTitle(lines, i) {
					under++
				}
				if firstAlone < 0 {
					firstAlone = i
				}
				lastAlone = i
			}
		case tail.when != nil:
			trails++
		case lead.length != nil:
			lengths++
		case tail.length != nil:
			trailing++
		}
	}
	switch {
	case clocks >= 2 && alone == clocks && lastAlone == text && firstAlone > 0, alone >= 2 && alone*3 >= clocks*2 && under*3 >= alone*2:
		return titleAbove
	case clocks >= 2 && clocks >= trails:
		return clockLeads
	case trails >= 2:
		return clockTrails
	case o.tables:
		return noRows
	case lengths >= 2 && lengths >= trailing:
		return lengthLeads
	case trailing >= 2:
		return lengthTrails
	case o.agenda >= 0:
		return listed
	}
	return noRows
}

// underTitle says whether a time alone on its line stands under a title: a
// heading, or the line with which a block begins.
func (o *outline) underTitle(lines []line, i int) bool {
	if i == 0 || lines[i].blank || lines[i].mark == heading || lines[i-1].cells != nil || leadsRow(lines[i-1].text) {
		return false
	}
	if lines[i-1].mark == heading {
		return i+1 == len(lines) || lines[i+1].mark != heading || !lines[i+1].blank
	}
	return lines[i-1].blank && len(days(lines[i-1].text)) == 0
}

// trailingOf is trailing where a line may be a row at all: not a running
// sentence.
func trailingOf(text string) timing {
	if strings.HasSuffix(text, ".") && len(strings.Fields(text)) > 14 {
		return timing{rest: text}
	}
	return trailing(text)
}

// headerLike says whether a line tells the date, the time or the place of the
// whole rather than of a row.
func headerLike(x *lexicon, text string) bool {
	if lab, ok := x.labelled(text); ok && !lab.ofPeople() {
		return true
	}
	return len(days(text)) > 0
}

// begins says whether a row begins at line i, and with which times.
func (o *outline) begins(lines []line, i int) (timing, bool) {
	l := lines[i]
	if l.cells != nil || l.text == "" {
		return timing{}, false
	}
	t := timing{rest: l.text}
	switch o.mode {
	case clockLeads, titleAbove:
		t = leading(l.text)
		if t.when == nil && o.mode == clockLeads && o.sibling(lines, i) {
			return timing{rest: l.text}, true
		}
		if t.when == nil || running(t.rest) || headerLike(o.x, l.text) && !dayFree(l.text) {
			return timing{}, false
		}
		t = t.with(bracketed(t.rest))
	case clockTrails:
		if found := days(l.text); headerLike(o.x, l.text) && (len(found) == 0 || len(words(l.text[:found[0].from])) < 4) {
			return timing{}, false
		}
		if t = o.inner(l.text); t.when == nil {
			t = trailingOf(l.text)
		}
		if t.when == nil {
			return timing{rest: l.text}, itemless(l.text) != l.text && o.items >= 2
		}
	case lengthLeads, lengthTrails:
		return o.beginsByLength(lines, i)
	case listed:
		return bracketed(l.text), o.agenda >= 0 && i > o.agenda && inList(lines, o.agenda, i)
	}
	return t, t.any()
}

// sibling says whether a line without a time is an item of the list whose
// other items are rows: neither somebody nor a label.
func (o *outline) sibling(lines []line, i int) bool {
	l := lines[i]
	if l.mark != bullet && l.mark != numbered || looksLabelled(l.text) || o.x.names(l.text) || strings.HasSuffix(l.text, ":") {
		return false
	}
	rows, others := 0, 0
	for _, step := range []int{-1, 1} {
		for k := i + step; k >= 0 && k < len(lines) && max(k-i, i-k) <= mostNeighbours; k += step {
			n := lines[k]
			if n.cells != nil || n.mark == heading || n.mark == plain || n.level < l.level {
				break
			}
			if n.mark != l.mark || n.level != l.level {
				continue
			}
			if asked(o.leads, k, func() bool { return leadsRow(n.text) }) {
				rows++
			} else {
				others++
			}
		}
	}
	return rows >= 1 && rows > others
}

// asked is what is told of a line, found out once.
func asked(told map[int]bool, line int, find func() bool) bool {
	if _, known := told[line]; !known {
		told[line] = find()
	}
	return told[line]
}

// itemsIn counts the rows that begin with "Item 3."
func itemsIn(lines []line) int {
	n := 0
	for _, l := range lines {
		if l.cells == nil && itemless(l.text) != l.text && trailingOf(l.text).when != nil {
			n++
		}
	}
	return n
}

// with adds what a bracket in the title says.
func (t timing) with(more timing) timing {
	t.rest = more.rest
	if t.length == nil {
		t.length = more.length
	}
	if t.each == nil {
		t.each = more.each
	}
	if more.when != nil && t.when == nil {
		t.when = more.when
	}
	return t
}

// dayFree says whether a line begins with a time and only mentions a date
// further on.
func dayFree(text string) bool {
	t := leading(text)
	found := days(text)
	if t.when == nil {
		return false
	}
	return len(found) == 0 || found[0].from > t.when.to+3 && len(words(t.rest)) > 4
}

// agendaList is the line that heads a list of items without any time, -1 where
// there is none.
func agendaList(lines []line) int {
	for i, l := range lines {
		if l.cells == nil && isAgendaWord(l.text) && i+2 < len(lines) && lines[i+1].cells == nil && lines[i+1].mark != plain && lines[i+1].mark != heading &&
			lines[i+2].mark == lines[i+1].mark {
			return i
		}
	}
	return -1
}

// inList says whether line i is an item of the list under a heading.
func inList(lines []line, head, i int) bool {
	first := lines[head+1]
	for k := head + 1; k <= i; k++ {
		if lines[k].cells != nil || lines[k].mark == heading || lines[k].mark == plain && lines[k].blank {
			return false
		}
	}
	return lines[i].mark == first.mark && lines[i].level == first.level
}

// isAgendaWord says whether a line is the heading of an agenda.
func isAgendaWord(text string) bool {
	switch strings.ToLower(strings.Trim(text, " :.*_-–")) {
	case "agenda", "programme", "program", "provisional agenda", "draft agenda", "draft programme", "proposed agenda", "tentative agenda", "tentative programme", "schedule",
		"run of show", "ordre du jour", "orden del día", "programa", "chương trình", "chương trình nghị sự", "nội dung chương trình", "dự kiến chương trình", "agenda items",
		"programme provisoire", "programa provisional", "agenda provisional", "order of business", "ordre du jour provisoire", "timetable", "event timetable", "indicative programme":
		return true
	}
	return false
}
