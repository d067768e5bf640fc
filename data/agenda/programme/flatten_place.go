package programme

import "strings"

// A place finds the line and the column of offsets in a text, which only ever
// grow.
type place struct {
	text    string
	at      int // the offset that no and col are of
	no, col int
}

func (p *place) to(offset int) (no, col int) {
	offset = min(offset, len(p.text))
	if offset <= p.at {
		return p.no, p.col
	}
	passed := p.text[p.at:offset]
	if breaks := strings.Count(passed, "\n"); breaks > 0 {
		p.no += breaks
		p.col = 1
		passed = passed[strings.LastIndexByte(passed, '\n')+1:]
	}
	p.col += letters(passed)
	p.at = offset
	return p.no, p.col
}

// letters counts the characters of a text, which may be cut within one.
func letters(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}

// joined is a text with its blanks joined.
func joined(s string) string { return strings.Join(strings.Fields(s), " ") }
