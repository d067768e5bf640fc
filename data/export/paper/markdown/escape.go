package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"roundtable/data/export/paper"
)

// escape puts a stroke before every mark that means something in Markdown.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>|~&#", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// guard keeps the beginning of a line from being read as the mark of a list,
// of a rule or of a heading.
func guard(line string) string {
	digits := strings.TrimLeft(line, "0123456789")
	switch n := len(line) - len(digits); {
	case line == "":
	case n == 0 && strings.ContainsRune("-+=", rune(line[0])):
		return `\` + line
	case n > 0 && n < 10 && digits != "" && strings.ContainsRune(".)", rune(digits[0])):
		return line[:n] + `\` + digits
	}
	return line
}

// emphasised are runs on one line. Marks of emphasis stand close to the words;
// where CommonMark would not read them as such (section 6.2, flanking), as
// between two letters after a full stop, they are left out: the words count.
func emphasised(runs []paper.Run) string {
	runs = paper.Cleaned(runs)
	for i := range runs {
		runs[i].Text = paper.Unmarked(runs[i].Text)
	}
	var b strings.Builder
	for i, r := range runs {
		mark := ""
		if r.Bold {
			mark += "**"
		}
		if r.Italic {
			mark += "_"
		}
		core := strings.TrimSpace(r.Text)
		before, after := ' ', ' '
		if i > 0 {
			before, _ = utf8.DecodeLastRuneInString(runs[i-1].Text)
		}
		if i+1 < len(runs) {
			after, _ = utf8.DecodeRuneInString(runs[i+1].Text)
		}
		if mark == "" || core == "" || !flanks(before, r.Text, after) {
			b.WriteString(escape(r.Text))
			continue
		}
		lead, rest, _ := strings.Cut(r.Text, core)
		b.WriteString(lead + mark + escape(core) + reversed(mark) + rest)
	}
	return b.String()
}

// flanks says whether marks round a text between two letters are read as
// emphasis.
func flanks(before rune, text string, after rune) bool {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	return (unicode.IsSpace(first) || open(before)) && (unicode.IsSpace(last) || open(after))
}

// open says that next to r a mark is read as emphasis whatever stands on its
// other side.
func open(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsSymbol(r)
}

// reversed is what closes a mark.
func reversed(mark string) string {
	if mark == "**_" {
		return "_**"
	}
	return mark
}
