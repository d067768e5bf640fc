package docx

import (
	"strings"
	"unicode"

	"roundtable/data/export/paper"
)

// paragraph is a paragraph in a style; for before see property.
func paragraph(style, before string, text []paper.Run) string {
	right := paper.RightToLeft(paper.Said(text))
	return `<w:p>` + property(style, before, right, "") + runs(paper.Cleaned(text), right) + `</w:p>`
}

// property is w:pPr, its elements in their order (ECMA-376, 17.3.1.26): the
// style, what stands before the direction, the direction, what stands after.
func property(style, before string, right bool, after string) string {
	bidi := ""
	if right {
		bidi = "<w:bidi/>"
	}
	return `<w:pPr><w:pStyle w:val="` + style + `"/>` + before + bidi + after + `</w:pPr>`
}

// runs are runs in a paragraph that is read from the right or not, each broken
// where its script changes: Word takes fonts and direction from the run.
func runs(all []paper.Run, right bool) string {
	var b strings.Builder
	for _, r := range all {
		for _, piece := range pieces(r.Text, right) {
			b.WriteString(`<w:r>` + hand(r, piece) + `<w:t xml:space="preserve">` + escape(piece.text) + `</w:t></w:r>`)
		}
	}
	return b.String()
}

// A piece is text of one run of Word's.
type piece struct {
	text  string
	right bool
	east  string // the language of an East Asian script; empty: it is of none
}

// hand is w:rPr of a piece, its elements in their order (ECMA-376, 17.3.2.28).
func hand(r paper.Run, p piece) string {
	var b strings.Builder
	if p.east != "" {
		b.WriteString(`<w:rFonts w:hint="eastAsia"/>`)
	}
	if r.Bold {
		b.WriteString(`<w:b/><w:bCs/>`)
	}
	if r.Italic {
		b.WriteString(`<w:i/><w:iCs/>`)
	}
	if p.right {
		b.WriteString(`<w:rtl/><w:lang w:bidi="` + rightLanguage(p.text) + `"/>`)
	}
	if p.east != "" {
		b.WriteString(`<w:lang w:eastAsia="` + p.east + `"/>`)
	}
	if b.Len() == 0 {
		return ""
	}
	return `<w:rPr>` + b.String() + `</w:rPr>`
}

// pieces breaks a text where its direction or its script changes. What is
// isolated is followed by a mark of the paragraph's own direction, which every
// reader of the format knows: a comma or a figure behind it belongs outside.
func pieces(text string, right bool) []piece {
	if right {
		return stretched(paper.Unmarked(text), true)
	}
	var all []piece
	for _, part := range paper.Parts(text) {
		all = append(all, stretched(part.Text, part.Right)...)
		if part.Isolated {
			all = append(all, piece{text: "\u200e"})
		}
	}
	return all
}

func stretched(text string, right bool) []piece {
	var all []piece
	for _, s := range paper.Stretches(text, right) {
		turned := s.Level == 1 || s.Level == 2 && !strings.ContainsFunc(s.Text, unicode.IsLetter)
		if last := len(all) - 1; turned && last >= 0 && all[last].right {
			all[last].text += s.Text
			continue
		}
		if turned {
			all = append(all, piece{text: s.Text, right: true})
			continue
		}
		all = append(all, scripts(s.Text)...)
	}
	return all
}

// scripts breaks a text between East Asian scripts and the rest.
func scripts(text string) []piece {
	var all []piece
	from, east := 0, false
	for i, r := range text {
		if is := eastern(r); is != east {
			if i > from {
				all = append(all, piece{text: text[from:i], east: eastLanguage(text[from:i], east)})
			}
			from, east = i, is
		}
	}
	return append(all, piece{text: text[from:], east: eastLanguage(text[from:], east)})
}

func eastern(r rune) bool {
	return r >= 0x1100 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo) ||
		r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef)
}

// eastLanguage is the language that a script tells; Chinese where only
// characters do.
func eastLanguage(text string, east bool) string {
	has := func(tables ...*unicode.RangeTable) bool {
		return strings.ContainsFunc(text, func(r rune) bool { return unicode.In(r, tables...) })
	}
	switch {
	case !east:
		return ""
	case has(unicode.Hiragana, unicode.Katakana):
		return "ja-JP"
	case has(unicode.Hangul):
		return "ko-KR"
	}
	return "zh-CN"
}

func rightLanguage(text string) string {
	if strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Hebrew, r) }) {
		return "he-IL"
	}
	return "ar-SA"
}
