package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"roundtable/session"
)

// headed is the level and the title of a Markdown heading; 0 for none.
func headed(text string) (level int, title string) {
	title = strings.TrimLeft(text, "#")
	level = len(text) - len(title)
	if level == 0 || level > 6 || title != "" && title[0] != ' ' && title[0] != '\t' {
		return 0, text
	}
	title = strings.TrimLeft(title, " \t")
	if closed := strings.TrimRight(title, "#"); strings.HasSuffix(closed, " ") {
		title = strings.TrimRight(closed, " ")
	}
	if at := strings.LastIndex(title, "{#"); at > 0 && strings.HasSuffix(title, "}") {
		title = strings.TrimRight(title[:at], " ")
	}
	return level, title
}

// underlined is the level that the line below gives to a line; 0 for none.
func (r *textReader) underlined(lines []line) int {
	if len(lines) != 1 || lines[0].mark != plain || r.at+1 >= len(r.lines) || letters(lines[0].text) > 120 {
		return 0
	}
	below := strings.TrimSpace(r.lines[r.at+1].text)
	switch {
	case len(below) < 3, r.patterns.timed.expression().MatchString(lines[0].text):
		return 0
	case strings.Trim(below, "=") == "":
		return 1
	case strings.Trim(below, "-") == "":
		return 2
	}
	return 0
}

// continues says that a line goes on with the bullet above it, as Markdown has
// it: it is indented below it without an empty line between. What begins like
// a row or a label does not.
func (r *textReader) continues(l line) bool {
	if r.at == 0 || len(r.out) == 0 || l.mark != plain {
		return false
	}
	last, above := r.out[len(r.out)-1], r.lines[r.at-1]
	listed := last.mark == bullet || last.mark == numbered || last.soft
	if !listed || len(r.depth) == 0 || above.blank() || strings.HasSuffix(above.text, `\`) {
		return false
	}
	if r.lines[r.at].indent() <= r.depth[len(r.depth)-1].indent {
		return false
	}
	return !r.patterns.timed.expression().MatchString(l.text) && !labelled(l.text)
}

// labelled says that a text begins with a short label and a colon.
func labelled(text string) bool {
	label, _, found := strings.Cut(text, ":")
	if !found || letters(label) > 40 || strings.Count(label, " ") > 3 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(label)
	return unicode.IsUpper(first)
}

// unmarked is a text without Markdown: emphasis, links, code, escapes.
func (f *flattener) unmarked(no int, text string) string {
	if !strings.ContainsAny(text, "*_`[\\~<") {
		return text
	}
	if strings.Contains(text, "[") {
		text = f.unlinked(no, text)
	}
	if strings.Contains(text, "~~") {
		if kept := f.patterns.struck.expression().ReplaceAllString(text, " "); kept != text {
			text = kept
			f.struck(no, 1)
		}
	}
	text = unstressed(literal(text))
	if kept := f.unstarred(text); kept != text {
		text = kept
		f.footnoted(no)
	}
	return revealed(text)
}

// unstarred is a text without the stars of footnotes behind its words.
func (f *flattener) unstarred(text string) string {
	if !strings.Contains(text, "*") {
		return text
	}
	return f.patterns.star.expression().ReplaceAllString(text, "$1$2")
}

// veil is how far letters are moved that stand for themselves, out of
// everything's way, until the emphasis is gone.
const veil = 0x10ff00

// literal veils what is escaped or code, and frees the addresses in < >.
func literal(text string) string {
	var b strings.Builder
	put := func(s string) {
		for _, r := range s {
			if r < utf8.RuneSelf && isPunctuation(byte(r)) {
				r += veil
			}
			b.WriteRune(r)
		}
	}
	for i := 0; i < len(text); {
		rest := text[i:]
		switch {
		case rest[0] == '\\' && len(rest) > 1 && isPunctuation(rest[1]):
			put(rest[1:2])
			i += 2
		case rest[0] == '`':
			ticks := rest[:len(rest)-len(strings.TrimLeft(rest, "`"))]
			i += len(ticks)
			if end := strings.Index(rest[len(ticks):], ticks); end > 0 {
				put(rest[len(ticks):][:end])
				i += end + len(ticks)
			}
		case rest[0] == '<' && autolink(rest) > 0:
			end := autolink(rest)
			put(rest[1 : end-1])
			i += end
		default:
			b.WriteByte(rest[0])
			i++
		}
	}
	return b.String()
}

func revealed(s string) string {
	return strings.Map(func(r rune) rune {
		if r > veil && r < veil+utf8.RuneSelf {
			return r - veil
		}
		return r
	}, s)
}

func isPunctuation(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}

// autolink is the length of an address in angle brackets; 0 for none.
func autolink(s string) int {
	s = s[:min(len(s), 500)]
	end := strings.IndexByte(s, '>')
	if end < 0 || strings.ContainsAny(s[:end], " \t") {
		return 0
	}
	if body := s[1:end]; strings.Contains(body, "://") || strings.HasPrefix(body, "mailto:") || strings.Contains(body, "@") {
		return end + 1
	}
	return 0
}

// definitions are the names of the links that a text defines.
func (f *flattener) definitions(lines []sourceLine) map[string]bool {
	names := map[string]bool{}
	for _, l := range lines {
		if strings.Contains(l.text, "]:") && f.patterns.definition.expression().MatchString(l.text) {
			name, _, _ := strings.Cut(strings.TrimSpace(l.text)[1:], "]:")
			names[strings.ToLower(name)] = true
		}
	}
	return names
}

// unlinked is a text with the words of its links alone.
func (f *flattener) unlinked(no int, text string) string {
	text = f.patterns.image.expression().ReplaceAllString(text, "")
	if kept := f.patterns.note.expression().ReplaceAllString(text, ""); kept != text {
		text = kept
		f.footnoted(no)
	}
	kept := f.patterns.link.expression().ReplaceAllString(text, "$1")
	kept = f.patterns.reference.expression().ReplaceAllString(kept, "$1")
	if len(f.defined) > 0 {
		kept = f.patterns.bracket.expression().ReplaceAllStringFunc(kept, func(s string) string {
			if f.defined[strings.ToLower(s[1:len(s)-1])] {
				return s[1 : len(s)-1]
			}
			return s
		})
	}
	if kept != text {
		f.notice(no, session.Say("links were left with their words alone"))
	}
	return kept
}

// A stress is a run of * or _ that may open emphasis.
type stress struct {
	at, count int
	char      byte
}

// unstressed is a text without the marks of emphasis, told as CommonMark tells
// them: a run opens before a letter and closes behind one.
func unstressed(text string) string {
	gone := map[int]bool{}
	var open []stress
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c != '*' && c != '_' {
			continue
		}
		n := len(text[i:]) - len(strings.TrimLeft(text[i:], string(c)))
		run := stress{i, n, c}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+n:])
		closes := i > 0 && !unicode.IsSpace(before) && (c == '*' || !isWord(after) || i+n == len(text))
		opens := i+n < len(text) && !unicode.IsSpace(after) && (i == 0 || !isWord(before) || c == '*' && !unicode.IsDigit(before))
		for k := len(open) - 1; closes && k >= 0 && run.count > 0; k-- {
			if open[k].char != c {
				continue
			}
			both := min(open[k].count, run.count)
			for j := range both {
				gone[open[k].at+open[k].count-1-j] = true
				gone[run.at+j] = true
			}
			open[k].count -= both
			run.at, run.count = run.at+both, run.count-both
			if open[k].count == 0 {
				open = open[:k]
			}
		}
		if opens && run.count > 0 && len(open) < 20 {
			open = append(open, run)
		}
		i += n - 1
	}
	if len(gone) == 0 {
		return text
	}
	kept := make([]byte, 0, len(text))
	for i := range len(text) {
		if !gone[i] {
			kept = append(kept, text[i])
		}
	}
	return string(kept)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
