package paper

import "strings"

// Marks round a text of a person's within a sentence, in which the order of the
// letters is the text's own (the isolates of Unicode Standard Annex 9). They are
// characters that no text can bring along: Clean takes them out, and no format
// writes them.
const (
	isolateRight = '\ufdd0'
	isolateLeft  = '\ufdd1'
	isolateEnd   = '\ufdd2'
	isolates     = string(isolateRight) + string(isolateLeft) + string(isolateEnd)
)

// Isolated is a person's text as it stands in a sentence or a cell: clean, and
// where it has letters that are read from the right, apart from what stands
// beside it. What is read from the left alone stays as it is.
func Isolated(s string) string {
	switch {
	case !Mixed(s):
		return s
	case mostlyRight(s):
		return string(isolateRight) + Clean(s) + string(isolateEnd)
	}
	return string(isolateLeft) + Clean(s) + string(isolateEnd)
}

// Bare is a text with the marks at its ends apart: before + text + after is the
// whole.
func Bare(s string) (before, text, after string) {
	text = strings.TrimLeft(s, isolates)
	before = s[:len(s)-len(text)]
	rest := strings.TrimRight(text, isolates)
	return before, rest, text[len(rest):]
}

// A Part is a stretch of a text that is isolated, or what stands between two.
type Part struct {
	Text     string
	Isolated bool
	Right    bool // isolated, and read from the right
}

// Parts are the parts of a text, without the marks. A part that was cut lasts
// to the end.
func Parts(text string) []Part {
	if !strings.ContainsAny(text, isolates) {
		return []Part{{Text: text}}
	}
	var all []Part
	var now Part
	depth := 0
	flush := func() {
		if now.Text != "" {
			all = append(all, now)
		}
		now = Part{}
	}
	for _, r := range text {
		switch r {
		case isolateRight, isolateLeft:
			if depth++; depth == 1 {
				flush()
				now = Part{Isolated: true, Right: r == isolateRight}
			}
		case isolateEnd:
			if depth--; depth == 0 {
				flush()
			}
			depth = max(depth, 0)
		default:
			now.Text += string(r)
		}
	}
	flush()
	return all
}

// Unmarked is a text without the marks.
func Unmarked(text string) string {
	if !strings.ContainsAny(text, isolates) {
		return text
	}
	var b strings.Builder
	for _, p := range Parts(text) {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Each is a text with every stretch between two marks set anew.
func Each(text string, set func(string) string) string {
	var b strings.Builder
	for text != "" {
		end := strings.IndexAny(text, isolates)
		if end < 0 {
			end = len(text)
		}
		if end > 0 {
			b.WriteString(set(text[:end]))
			text = text[end:]
			continue
		}
		b.WriteString(text[:len(string(isolateEnd))]) // the marks are of one length
		text = text[len(string(isolateEnd)):]
	}
	return b.String()
}
