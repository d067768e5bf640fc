package programme

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// A wordStyle is what a style says of its paragraphs.
type wordStyle struct {
	based   string
	heading int // its level, from 1; 0 for none
	list    string
	level   int
}

// A wordLevel is a level of a list.
type wordLevel struct {
	format string // decimal, bullet, lowerLetter, …
	text   string // "%1." or "%1.%2"
	start  int
}

// wordAt is where the reading of styles and lists stands.
type wordAt struct {
	style, list string
	level       int
}

// style takes an element of the styles.
func (w *word) style(e xml.StartElement) {
	value := attribute(e, "val")
	s := w.styles[w.at.style]
	switch e.Name.Local {
	case "style":
		w.at.style = attribute(e, "styleId")
		return
	case "name":
		name := strings.ToLower(value)
		switch level, err := strconv.Atoi(strings.TrimPrefix(name, "heading ")); {
		case err == nil && strings.HasPrefix(name, "heading "):
			s.heading = level
		case name == "title":
			s.heading = 1
		case name == "subtitle":
			s.heading = 2
		}
	case "outlineLvl":
		if level, err := strconv.Atoi(value); err == nil && level < 9 && s.heading == 0 {
			s.heading = level + 1
		}
	case "basedOn":
		s.based = value
	case "numId":
		s.list = value
	case "ilvl":
		s.level, _ = strconv.Atoi(value)
	default:
		return
	}
	if w.at.style != "" {
		w.styles[w.at.style] = s
	}
}

// numbering takes an element of the lists: abstract ones come first, those
// that are used name them.
func (w *word) numbering(e xml.StartElement) {
	value := attribute(e, "val")
	switch e.Name.Local {
	case "abstractNum":
		w.at.list = "a" + attribute(e, "abstractNumId")
		w.lists[w.at.list] = map[int]wordLevel{}
		return
	case "num":
		w.at.list = attribute(e, "numId")
		return
	case "abstractNumId":
		w.lists[w.at.list] = w.lists["a"+value]
		return
	case "lvl":
		w.at.level, _ = strconv.Atoi(attribute(e, "ilvl"))
		return
	}
	levels := w.lists[w.at.list]
	if levels == nil || w.at.level < 0 || w.at.level > 8 {
		return
	}
	l := levels[w.at.level]
	switch e.Name.Local {
	case "numFmt":
		l.format = value
	case "lvlText":
		l.text = value
	case "start":
		l.start, _ = strconv.Atoi(value)
	default:
		return
	}
	levels[w.at.level] = l
}

// property takes an element of the properties of a paragraph, a run or a cell.
func (w *word) property(name string, e xml.StartElement) {
	value := attribute(e, "val")
	on := value != "false" && value != "0" && value != "none"
	number, err := strconv.Atoi(value)
	switch {
	case name == "strike" || name == "dstrike":
		w.struck = on
	case name == "vanish":
		w.hidden = on
	case name == "vertAlign":
		w.raised = value == "superscript"
	case name == "gridSpan" && err == nil:
		w.table().across(number)
	case name == "gridBefore" && err == nil:
		w.table().before(number)
	case name == "vMerge":
		w.table().merge(value == "restart")
	case name == "del" && len(w.open) == 0:
		w.table().drop()
	case name == "tblHeader" && on:
		w.table().head = true
	}
	n := len(w.open)
	if n == 0 {
		return
	}
	switch p := &w.open[n-1]; {
	case name == "pStyle":
		p.style = value
	case name == "numId":
		p.list, p.listed = value, true
	case name == "ilvl" && err == nil:
		p.level = max(min(number, 8), 0)
	case name == "outlineLvl" && err == nil && number < 9:
		p.outline = number + 1
	}
}

// styled is what a paragraph's style, or one that it is based on, makes of it.
func (w *word) styled(p *wordParagraph) {
	id := p.style
	for range 10 {
		s, known := w.styles[id]
		if !known {
			break
		}
		if p.outline == 0 {
			p.outline = s.heading
		}
		if !p.listed && s.list != "" {
			p.list, p.listed, p.level = s.list, true, s.level
		}
		id = s.based
	}
	if p.list == "0" { // taken off
		p.list = ""
	}
}

// paragraph ends the innermost paragraph.
func (w *word) paragraph() {
	n := len(w.open)
	if n == 0 {
		return
	}
	p := w.open[n-1]
	w.open = w.open[:n-1]
	text, _ := visible(p.text.String())
	if strings.TrimSpace(text) == "" {
		w.empty = true
		if w.cell() == nil {
			w.loose = append(w.loose, sourceLine{no: p.no, col: 1})
		}
		return
	}
	w.styled(&p)
	l := line{no: p.no, col: 1, blank: w.empty}
	w.empty = false
	switch level, listed := w.lists[p.list][p.level]; {
	case p.outline > 0:
		l.mark, l.level = heading, p.outline
	case p.list != "" && listed && level.format == "none":
	case p.list != "" && (!listed || level.format == "bullet"):
		l.mark, l.level = bullet, p.level
	case p.list != "":
		l.mark, l.level, l.number = numbered, p.level, w.count(p.list, p.level)
	}
	parts := strings.Split(text, "\v")
	if l.mark == plain && w.cell() == nil {
		for _, part := range parts {
			w.loose = append(w.loose, sourceLine{no: p.no, col: 1, text: strings.TrimRight(part, " ")})
		}
		return
	}
	w.settle()
	for _, part := range parts {
		l.text = strings.TrimSpace(part)
		w.emit(w.f.marked(l)...)
		if l.mark != heading {
			l = line{no: l.no, col: l.col}
		}
		l.blank = false
	}
}

// count is the next number of a list, as its level writes it.
func (w *word) count(list string, level int) string {
	counts := w.counts[list]
	if counts == nil {
		counts = make([]int, 9)
		w.counts[list] = counts
	}
	levels := w.lists[list]
	if counts[level] == 0 && levels[level].start > 1 {
		counts[level] = levels[level].start - 1
	}
	counts[level]++
	clear(counts[level+1:])
	text := levels[level].text
	for i := range 9 {
		styles := map[string]byte{"lowerLetter": 'a', "upperLetter": 'A', "lowerRoman": 'i', "upperRoman": 'I'}
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), ordinal(max(counts[i], 1), styles[levels[i].format]))
	}
	return strings.Trim(text, ".():- ")
}
