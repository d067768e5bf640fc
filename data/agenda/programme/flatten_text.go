package programme

import (
	"regexp"
	"strings"
	"unicode"

	"roundtable/session"
)

// patterns are compiled when they are first asked for: most programmes need
// few of them, and at the program's start they would be paid for by everybody
// who reads no programme.
type patterns struct {
	tag, entity, timed, number, month             pattern
	align, border, definition, foot, page, footer pattern
	image, note, link, reference, bracket         pattern
	struck, star                                  pattern
}

// A pattern is a regular expression that is compiled at its first use.
type pattern struct {
	source   string
	compiled *regexp.Regexp
}

func (p *pattern) expression() *regexp.Regexp {
	if p.compiled == nil {
		p.compiled = regexp.MustCompile(p.source)
	}
	return p.compiled
}

func newPatterns() patterns {
	return patterns{
		tag:        pattern{source: `<(/?)([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9]+)*)(?:\s[^<>]*)?/?>`},
		entity:     pattern{source: `&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});`},
		timed:      pattern{source: `^(?i)[(\[~]?(?:(?:from|de|à|a|dès|từ|lúc|las|at|à partir de|desde)\s+(?:las?\s+)?)?(?:\d{1,2}\s?(?:[:.h]|g|giờ|u)\s?\d{2}\b|\d{1,2}\s?(?:h|am|pm|a\.m\.?|p\.m\.?|uhr|giờ)(?:\PL|$)|\d{1,2}\s?[-–—]\s?\d{1,2}\s?(?:am|pm|h)\b|[01]\d[0-5]\d\s?[-–—]\s?[0-2]\d[0-5]\d|(?:\d{1,3}\s?[-–]\s?)?\d{1,3}\s?(?:['′’]|min|mn|phút|hours?\b|heures?\b|horas?\b|hrs?\b|tiếng\b))`},
		number:     pattern{source: `^(?:\((\d{1,2}|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})\)|(\d{1,2}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})([.)/-])|((?:\d{1,2}\.)+[1-9])\.?)(?:\s+|$)`},
		month:      pattern{source: `^(?i)(?:jan|feb|m[aä]r|apr|ma[ij]|may|jun|jul|aug|sep|o[ck]t|nov|de[cz])\pL*\.?(?:\s+\d{4}|\s*$)`},
		align:      pattern{source: `^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$`},
		border:     pattern{source: `^\s*[+|┌├└╔╠╚┬┼┴─═-][-=+|:┬┼┴─═╦╬╩┐┤┘╗╣╝\s]*$`},
		definition: pattern{source: `^\s{0,3}\[[^\]^]+\]:\s*(?:<[^>]*>|\S+)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$`},
		foot:       pattern{source: `^\s{0,3}\[\^[^\]]+\]:\s*`},
		image:      pattern{source: `!\[[^\[\]]*\]\([^()]*\)`},
		note:       pattern{source: `\[\^[^\[\]]{1,20}\]`},
		link:       pattern{source: `\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)`},
		reference:  pattern{source: `\[([^\[\]]+)\]\[[^\[\]]*\]`},
		bracket:    pattern{source: `\[[^\[\]]+\]`},
		star:       pattern{source: `([\pL.)])\*{1,3}($|[\s,;:)])`},
		struck:     pattern{source: `~~[^~]+~~`},
		footer:     pattern{source: `(?i)(?:^|\s{2,}|[-–—|]\s*)(?:page|trang|página|pág\.?|seite)\s*\d{1,3}\s*(?:of|de|sur|/|trên|von)\s*\d{1,3}$`},
		page:       pattern{source: `^(?i)(?:[-–—|\[]?\s*(?:page|trang|página|pág\.?|p\.|seite)?\s*\d{1,3}\s*(?:(?:of|de|sur|/|trên|von)\s*\d{1,3})?\s*[-–—|\]]?)$`},
	}
}

// A sourceLine is a line of a text, or the part of it up to a break within.
type sourceLine struct {
	no, col int // of its first character
	text    string
	page    bool // a new page begins with it
}

func (l sourceLine) blank() bool { return strings.TrimSpace(l.text) == "" }

// indent is the column of its first letter, from 0, TABs to every fourth.
func (l sourceLine) indent() int {
	n := 0
	for _, r := range l.text {
		switch r {
		case ' ':
			n++
		case '\t':
			n += 4 - n%4
		default:
			return n
		}
	}
	return n
}

// uncommented is a text without a data set's comment on its first line.
func uncommented(text string) string {
	first, rest, _ := strings.Cut(text, "\n")
	if compact := strings.Join(strings.Fields(first), ""); strings.HasPrefix(compact, "#layout:") {
		return "\n" + rest
	}
	return text
}

// sourceLines cuts a text where its lines, its breaks and its pages end, and
// takes off what an e-mail that is answered puts before each.
func (f *flattener) sourceLines(text string) []sourceLine {
	var lines []sourceLine
	no := 0
	page := false
	for whole := range strings.SplitSeq(text, "\n") {
		no++
		col := 1
		for part := whole; ; {
			at := strings.IndexAny(part, "\v\f")
			piece := part
			if at >= 0 {
				piece = part[:at]
			}
			lines = append(lines, f.unquoted(sourceLine{no, col, strings.TrimRight(piece, " "), page}))
			page = false
			if at < 0 {
				break
			}
			page = part[at] == '\f'
			col += letters(part[:at+1])
			part = part[at+1:]
		}
	}
	return lines
}

// unquoted takes the > of quoted e-mails off a line.
func (f *flattener) unquoted(l sourceLine) sourceLine {
	for range 20 {
		rest := strings.TrimLeft(l.text, " ")
		if !strings.HasPrefix(rest, ">") {
			return l
		}
		rest = rest[1:]
		if rest != "" && rest[0] != ' ' && rest[0] != '>' {
			return l
		}
		rest = strings.TrimPrefix(rest, " ")
		l.col += letters(l.text) - letters(rest)
		l.text = rest
		f.notice(l.no, session.Say("the > of a quoted e-mail was left out"))
	}
	return l
}

// A textReader reads lines of plain text, Markdown among it.
type textReader struct {
	*flattener
	lines  []sourceLine
	at     int
	out    []line
	depth  []depth    // of the bullets above
	last   tableShape // the table above
	fenced string     // the fence that ends the block of code
}

// text is the lines of a plain text.
func (f *flattener) text(text string) ([]line, error) {
	lines := f.sourceLines(uncommented(text))
	if len(lines) > mostLines {
		return nil, f.refuse(0, session.Say("more than %d lines", mostLines), session.Say("a programme is a few pages: is this the right file?"))
	}
	out, err := f.running(f.unpaged(lines))
	return enumerated(out), err
}

// running reads the lines of a text one after the other.
func (f *flattener) running(lines []sourceLine) ([]line, error) {
	r := &textReader{flattener: f, lines: lines}
	f.defined = f.definitions(lines)
	for r.at < len(r.lines) {
		if l := r.lines[r.at]; len(l.text) > longest {
			return nil, f.refuse(l.no, session.Say("a line of more than %d characters", longest), session.Say("a programme is a few pages: is this the right file?"))
		}
		if err := r.next(); err != nil {
			return nil, err
		}
	}
	return r.out, nil
}

// next reads one line, or the table that begins with it.
func (r *textReader) next() error {
	l := r.lines[r.at]
	trimmed := strings.TrimSpace(l.text)
	if r.fence(trimmed) {
		r.at++
		return nil
	}
	if lines, taken, err := r.markup(); taken > 0 {
		r.out, r.at = append(r.out, lines...), r.at+taken
		return err
	}
	switch {
	case trimmed == "", strings.Contains(trimmed, "]:") && r.patterns.definition.expression().MatchString(l.text):
		r.at++
	case r.pipes(), r.tabs(), r.commas(), r.gutters():
	case isRule(trimmed):
		r.at++
	default:
		r.plainly()
		r.at++
	}
	return nil
}

// fence drops the fences of a block of code; what is in it stays.
func (r *textReader) fence(trimmed string) bool {
	for _, fence := range []string{"```", "~~~"} {
		if strings.HasPrefix(trimmed, fence) && (r.fenced == "" || r.fenced == fence) && !strings.Contains(trimmed[3:], fence) {
			if r.fenced == "" {
				r.fenced = fence
			} else {
				r.fenced = ""
			}
			return true
		}
	}
	return false
}

// isRule says that a line only divides.
func isRule(s string) bool {
	if s = strings.ReplaceAll(s, " ", ""); s == "--" { // above a mail's signature
		return true
	}
	return len(s) >= 3 && strings.Trim(s, "-=_*~#–—─━═·.+") == "" && !strings.ContainsFunc(s, unicode.IsLetter)
}

// plainly reads a line of running text.
func (r *textReader) plainly() {
	l := r.lines[r.at]
	text := strings.TrimLeft(l.text, " \t")
	l.col += letters(l.text) - letters(text)
	if level, title := headed(text); level > 0 {
		r.depth = nil
		l.col += letters(text) - letters(strings.TrimLeft(text, "# \t"))
		for _, h := range r.fragments(l.no, l.col, title) {
			h.mark, h.level = heading, level
			h.blank = r.at > 0 && r.lines[r.at-1].blank()
			r.out = append(r.out, h)
		}
		return
	}
	lines := r.fragments(l.no, l.col, text)
	if len(lines) == 0 {
		return
	}
	lines[0].blank = r.at > 0 && r.lines[r.at-1].blank()
	if level := r.underlined(lines); level > 0 {
		r.depth = nil
		lines[0].mark, lines[0].level = heading, level
		r.out = append(r.out, lines...)
		r.at++
		return
	}
	if r.continues(lines[0]) {
		lines[0].soft = true
	}
	for _, one := range lines {
		if one.mark == bullet || one.mark == numbered {
			r.deepen(&one, sign(text))
		} else if one.col == 1 {
			r.depth = nil
		}
		r.out = append(r.out, one)
	}
}
