package programme

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A hyper reads HTML tag by tag as it comes: ends that are missing are
// supplied as a browser does, nothing is built that could grow.
type hyper struct {
	f      *flattener
	place  place
	within bool // in a running line, not in a page
	open   []element
	unseen int // of the open elements, how many are not shown
	tables []*htmlTable
	out    []line

	// The line at hand.
	buffer  []byte
	no, col int
	sup     int  // where raised letters begin in buffer, from 1; 0 for none
	classed int  // where a piece with a class of its own ended in buffer, 0 for none
	piece   int  // where such a piece began, from 1; 0 for none
	soft    bool // it began where only the source breaks the line
	mark    mark
	number  string
	level   int
}

// An element is one that is open and matters: it makes blocks, or what is in
// it is not shown.
type element struct {
	name   string
	unseen bool
	next   int  // of an ordered list: its next number
	style  byte // of an ordered list: 1 a A i I
}

func (f *flattener) hyper(text string, no, col int) *hyper {
	return &hyper{f: f, place: place{text: text, no: no, col: col}}
}

// text takes a piece of running text that begins at an offset.
func (h *hyper) text(offset int, raw string, unescape func(string) string) {
	if h.unseen > 0 || raw == "" {
		return
	}
	pre := h.inside("pre")
	for raw != "" && h.f.sent <= 5*mostLines { // more are refused
		piece, rest, broken := strings.Cut(raw, "\n")
		trimmed := strings.TrimLeft(piece, " \t")
		if trimmed != "" && len(h.buffer) == 0 {
			h.no, h.col = h.place.to(offset + len(piece) - len(trimmed))
		}
		h.write(unescape(piece))
		if broken && pre {
			h.flush()
		} else if broken {
			h.soften()
		}
		offset += len(piece) + 1
		raw = rest
	}
}

// write joins blanks, and keeps none at a line's beginning.
func (h *hyper) write(s string) {
	s, _ = visible(s)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\n' || c == '\t' || c == '\v' || c == '\f' {
			c = ' '
		}
		if c == ' ' && (len(h.buffer) == 0 || h.buffer[len(h.buffer)-1] == ' ') {
			continue
		}
		h.buffer = append(h.buffer, c)
	}
}

// flush ends the line at hand.
func (h *hyper) flush() {
	h.send()
	h.soft = false
}

// soften ends the line where the source breaks it, which to HTML is a blank.
func (h *hyper) soften() {
	if h.send() {
		h.soft = true
	}
}

// send passes the line at hand on, if there is one.
func (h *hyper) send() bool {
	text := strings.TrimSpace(string(h.buffer))
	h.buffer, h.sup, h.classed, h.piece = h.buffer[:0], 0, 0, 0
	if text == "" {
		return false
	}
	h.f.sent++
	l := line{no: h.no, col: h.col, text: text, mark: h.mark, number: h.number, level: h.level, soft: h.soft}
	if h.mark != heading {
		h.mark, h.number, h.level = plain, "", 0
	}
	if h.within {
		h.emit(l)
		return true
	}
	h.emit(h.f.marked(l)...)
	return true
}

// emit gives lines to the cell that is open, else to the page.
func (h *hyper) emit(lines ...line) {
	if n := len(h.tables); n > 0 {
		if c := h.tables[n-1].cell(); c != nil {
			c.lines = append(c.lines, lines...)
			return
		}
	}
	h.out = append(h.out, lines...)
}

// done is all that was read, at the end of the text.
func (h *hyper) done(offset int) []line {
	h.place.to(offset)
	for len(h.open) > 0 {
		h.pop()
	}
	for len(h.tables) > 0 {
		h.endTable()
	}
	h.flush()
	return h.out
}

func (h *hyper) start(offset int, name string, attributes map[string]string) {
	unseen := isUnshown(name, attributes)
	if unseen && (name == "s" || name == "del" || name == "strike") {
		h.f.struck(h.place.to(offset))
	}
	if isBlock(name) && h.unseen == 0 {
		h.flush()
	}
	h.supply(name)
	switch {
	case name == "br" && h.unseen == 0:
		h.flush()
	case isVoid(name):
	case h.unseen > 0 || unseen || isBlock(name):
		no, _ := h.place.to(offset)
		h.push(no, name, unseen, attributes)
	case name == "sup":
		h.sup = len(h.buffer) + 1
	case isPiece(name) && (attributes["class"] != "" || attributes["itemprop"] != ""):
		h.part()
	}
}

// isPiece says that an element is a piece of a line.
func isPiece(name string) bool {
	return name == "span" || name == "strong" || name == "em" || name == "b" || name == "i" || name == "small" || name == "cite"
}

// part begins a piece of a line that has a class of its own: two of them side
// by side, a name and a role, are parted by looks alone.
func (h *hyper) part() {
	if h.classed > 0 && h.classed <= len(h.buffer) && strings.TrimSpace(string(h.buffer[h.classed:])) == "" {
		if r, _ := utf8.DecodeLastRune(h.buffer[:h.classed]); unicode.IsLetter(r) || r == ')' || r == '.' {
			h.buffer = append(h.buffer[:h.classed], ", "...)
		}
	}
	h.classed, h.piece = 0, len(h.buffer)+1
}

// end closes the nearest element of that name, and what is open within it; a
// cell's walls hold everything but the table's own.
func (h *hyper) end(offset int, name string) {
	h.place.to(offset)
	switch {
	case name == "sup":
		h.lower()
	case isPiece(name) && h.piece > 0:
		h.classed, h.piece = len(strings.TrimRight(string(h.buffer), " ")), 0
	}
	for i := len(h.open) - 1; i >= 0; i-- {
		if h.open[i].name == name {
			for len(h.open) > i {
				h.pop()
			}
			return
		}
		if isWall(h.open[i].name) && !isWall(name) || h.open[i].name == "table" {
			break
		}
	}
	if isBlock(name) && h.unseen == 0 {
		h.flush()
	}
}

// isWall says that an element is a table's.
func isWall(name string) bool {
	switch name {
	case "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption":
		return true
	}
	return false
}

// lower settles raised letters: minutes behind an hour (9³⁰), a footnote's
// mark, or a part of the word (1st).
func (h *hyper) lower() {
	if h.sup == 0 || h.sup > len(h.buffer)+1 {
		return
	}
	at := h.sup - 1
	raised := string(h.buffer[at:])
	h.sup = 0
	before, _ := utf8.DecodeLastRune(h.buffer[:at])
	digits := raised != "" && strings.Trim(raised, "0123456789") == ""
	switch {
	case digits && len(raised) == 2 && unicode.IsDigit(before):
		h.buffer = append(h.buffer[:at], ":"+raised...)
	case at > 0 && raised != "" && strings.Trim(raised, "0123456789*†‡[]() ,") == "" && !unicode.IsDigit(before):
		h.buffer = h.buffer[:at]
		h.f.footnoted(h.no)
	}
}

// bulleted is what an item of the innermost list begins with.
func (h *hyper) bulleted() {
	depth := -1
	var list *element
	for i := len(h.open) - 1; i >= 0 && !isWall(h.open[i].name); i-- {
		if name := h.open[i].name; name == "ul" || name == "ol" || name == "menu" || name == "dir" {
			if list == nil {
				list = &h.open[i]
			}
			depth++
		}
	}
	h.mark, h.number, h.level = bullet, "", max(depth, 0)
	if list != nil && list.name == "ol" {
		h.mark, h.number = numbered, ordinal(list.next, list.style)
		list.next++
	}
}

// ordinal is a number as an ordered list writes it.
func ordinal(n int, style byte) string {
	switch {
	case (style == 'a' || style == 'A') && n >= 1 && n <= 26:
		return string(rune(style) + rune(n) - 1)
	case style == 'i' && n >= 1 && n < 40:
		return strings.ToLower(roman(n))
	case style == 'I' && n >= 1 && n < 40:
		return roman(n)
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	ones := []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return strings.Repeat("X", n/10) + ones[n%10]
}
