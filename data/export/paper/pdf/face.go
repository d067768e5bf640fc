package pdf

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansitalic"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"roundtable/data/export/paper"
)

// A face is one of the fonts that are embedded: Liberation Sans in three hands,
// for what they lack (Arabic, some signs) DejaVu Sans, and for what that lacks,
// such as Chinese, the one that came with the document.
type face int

const (
	regular face = iota
	bold
	italic
	other
	given // by whoever asked for the document
	faces // how many
)

// A glyph is what a face has of a character.
type glyph struct {
	there bool
	wide  float64 // in thousandths of the size
}

// Fonts measure and choose faces. Each is read when it is needed first.
type fonts struct {
	pdf    *fpdf.Fpdf // may be nil: nothing is written then
	font   []byte     // the given face, nil: none
	parsed [faces]*sfnt.Font
	added  [faces]bool
	glyphs [faces]map[rune]glyph
	buffer sfnt.Buffer
	arabic *shaper
	err    error
}

// data is a face as it is embedded, and what it is called in the file.
func (f *fonts) data(in face) (ttf []byte, name string) {
	switch in {
	case given:
		return f.font, "Given"
	case bold:
		return liberationsansbold.TTF, "LiberationSansBold"
	case italic:
		return liberationsansitalic.TTF, "LiberationSansItalic"
	case other:
		return dejavusans.TTF, "DejaVuSans"
	}
	return liberationsansregular.TTF, "LiberationSans"
}

// look is what a face has of a character.
func (f *fonts) look(in face, r rune) glyph {
	if f.glyphs[in] == nil {
		f.glyphs[in] = map[rune]glyph{}
	}
	g, known := f.glyphs[in][r]
	if !known {
		g = f.read(in, r)
		f.glyphs[in][r] = g
	}
	return g
}

// read looks into the font. What fpdf cannot write is not there: it writes
// characters of two bytes.
func (f *fonts) read(in face, r rune) glyph {
	if f.parsed[in] == nil {
		ttf, _ := f.data(in)
		if ttf == nil {
			return glyph{}
		}
		if f.parsed[in], f.err = sfnt.Parse(ttf); f.err != nil {
			return glyph{}
		}
	}
	index, err := f.parsed[in].GlyphIndex(&f.buffer, r)
	if err != nil || index == 0 || r > 0xffff {
		return glyph{}
	}
	advance, err := f.parsed[in].GlyphAdvance(&f.buffer, index, fixed.I(1000), font.HintingNone)
	if err != nil {
		return glyph{}
	}
	return glyph{true, float64(advance) / 64}
}

// choose is the face in which a character is set: the one that is wanted, or
// the first that has it.
func (f *fonts) choose(want face, r rune) (in face, there bool) {
	for _, in := range []face{want, regular, other, given} {
		if f.look(in, r).there {
			return in, true
		}
	}
	return want, false
}

// sel selects a face in the file.
func (f *fonts) sel(in face, size float64) {
	ttf, name := f.data(in)
	if !f.added[in] {
		f.pdf.AddUTF8FontFromBytes(name, "", ttf)
		f.added[in] = true
	}
	f.pdf.SetFont(name, "", size)
}

// prepared is a text as it can be set: Arabic letters in their forms, and for
// a character that no face has a stand-in that tells its number: [U+674E].
// Neighbours share one. A space that no face has is set as one that all have. What has no form of its own, as what joins two emoji or
// chooses between their looks, is left out.
func (f *fonts) prepared(text string) string {
	text = f.shaped(paper.Clean(text))
	var b strings.Builder
	standing := false
	for _, r := range text {
		if invisible(r) {
			continue
		}
		_, there := f.choose(regular, r)
		if !there && unicode.Is(unicode.Zs, r) {
			r, there = ' ', true
		}
		switch {
		case there && standing:
			b.WriteString("]")
		case !there && standing:
			b.WriteString(" ")
		case !there:
			b.WriteString("[")
		}
		standing = !there
		if there {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "U+%04X", r)
		}
	}
	if standing {
		b.WriteString("]")
	}
	return b.String()
}

// shaped is a text with its Arabic letters in their forms, where a face has
// them.
func (f *fonts) shaped(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
		return text
	}
	if f.arabic == nil {
		f.arabic = newShaper()
	}
	return f.arabic.shape(text, func(r rune) bool {
		_, there := f.choose(regular, r)
		return there
	})
}

// invisible says that a character has no form: joiners, marks of direction,
// variation selectors, the soft hyphen.
func invisible(r rune) bool {
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r)
}

// Missing are the characters of a document for which no embedded font has a
// glyph, in the order of their numbers: in the PDF a stand-in like [U+674E]
// tells each. HTML and DOCX leave the choice of a font to the reader's program
// and have them all.
func Missing(p paper.Paper) []rune {
	f := &fonts{font: p.Font}
	var missing []rune
	for _, text := range append(paper.Texts(p, true), paper.Clean(p.Running), paper.Clean(p.Folio)) {
		for _, r := range f.shaped(text) {
			if _, there := f.choose(regular, r); !there && !invisible(r) && !unicode.Is(unicode.Zs, r) {
				missing = append(missing, r)
			}
		}
	}
	slices.Sort(missing)
	return slices.Compact(missing)
}
