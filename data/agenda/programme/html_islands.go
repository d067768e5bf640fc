package programme

import (
	"strings"

	"roundtable/session"
)

// reach is how many lines an element may go on in a text that is not HTML.
const reach = 1000

// markup reads the table, the list or the comment in HTML that begins in a
// text at hand and goes on over lines.
func (r *textReader) markup() (lines []line, taken int, err error) {
	l := r.lines[r.at]
	if !strings.Contains(l.text, "<") {
		return nil, 0, nil
	}
	lower := strings.ToLower(strings.TrimSpace(l.text))
	for _, skipped := range [][2]string{{"<!--", "-->"}, {"<style", "</style>"}, {"<script", "</script>"}} {
		if strings.HasPrefix(lower, skipped[0]) {
			if n := r.until(skipped[1]); n > 0 {
				return nil, n, nil
			}
		}
	}
	for _, name := range []string{"table", "ul", "ol", "dl"} {
		at := strings.Index(strings.ToLower(l.text), "<"+name)
		if at < 0 || name != "table" && strings.TrimSpace(l.text[:at]) != "" || len(strings.ToLower(l.text)) != len(l.text) {
			continue
		}
		n := r.balanced(name)
		if n == 0 || n == 1 && strings.Contains(l.text, "\t") {
			continue
		}
		var b strings.Builder
		for i, one := range r.lines[r.at : r.at+n] {
			if i > 0 {
				b.WriteString(strings.Repeat("\n", max(one.no-r.lines[r.at+i-1].no, 0)))
			}
			b.WriteString(one.text)
		}
		r.notice(l.no, session.Say("tags were read as layout"))
		lines, err = r.fragment(b.String(), l.no, l.col)
		return lines, n, err
	}
	return nil, 0, nil
}

// until is how many lines there are up to the one with this end; 0 for none.
func (r *textReader) until(end string) int {
	for n, l := range r.lines[r.at:min(r.at+reach, len(r.lines))] {
		if strings.Contains(strings.ToLower(l.text), end) {
			return n + 1
		}
	}
	return 0
}

// balanced is how many lines there are up to the one that closes as many
// elements of a name as were opened; 0 for none.
func (r *textReader) balanced(name string) int {
	depth := 0
	for n, l := range r.lines[r.at:min(r.at+reach, len(r.lines))] {
		text := strings.ToLower(l.text)
		depth += strings.Count(text, "<"+name+">") + strings.Count(text, "<"+name+" ") - strings.Count(text, "</"+name+">")
		if depth <= 0 {
			return n + 1
		}
	}
	return 0
}
