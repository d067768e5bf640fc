// Package pdf sets a document on pages of A4, with the fonts it needs in it,
// bookmarks, and the number of every page. Nothing is done before Write is
// called.
package pdf

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"roundtable/data/export/paper"
)

// Write sets p. What no embedded font has is told by a stand-in, see Missing.
// A Brief paper is set smaller until it fits on one page, as far as it can
// still be read.
func Write(w io.Writer, p paper.Paper) error {
	s := set(p, 1)
	if p.Brief {
		for scale := .95; s.pdf.PageCount() > 1 && scale > .7; scale -= .05 {
			s = set(p, scale)
		}
	}
	s.edges()
	if s.err != nil {
		return s.err
	}
	var b bytes.Buffer
	if err := s.pdf.Output(&b); err != nil {
		return err
	}
	out := b.Bytes()
	if p.Made.IsZero() {
		out = undated(out)
	}
	_, err := w.Write(out)
	return err
}

// undated takes the two dates out that fpdf cannot leave out; every byte behind
// them keeps its place.
func undated(out []byte) []byte {
	at := bytes.LastIndex(out, []byte("/CreationDate "))
	end := bytes.Index(out[at:], []byte(">>"))
	for i := range out[at : at+end] {
		out[at+i] = ' '
	}
	return out
}

// A colour is red, green and blue.
type colour [3]int

// The colours: ink, two greys, a rule, one accent and its tint. In greyscale
// they stay apart.
func ink() colour    { return colour{27, 31, 36} }
func soft() colour   { return colour{90, 98, 112} }
func grey() colour   { return colour{163, 170, 181} }
func rule() colour   { return colour{201, 206, 214} }
func accent() colour { return colour{29, 79, 124} }
func tint() colour   { return colour{207, 222, 236} }

const (
	pageWide = 595.28 // points
	pageHigh = 841.89
)

// A setter sets block below block.
type setter struct {
	fonts
	measures
	paper   paper.Paper
	y       float64 // where the next block begins
	broken  bool    // the next block begins a page
	outline int     // the level of the bookmark before, -1: none
	indent  float64 // of a list below a numbered paragraph
}

// set sets all blocks.
func set(p paper.Paper, scale float64) *setter {
	s := &setter{measures: measured(p.Brief, scale), paper: p, outline: -1}
	s.font = p.Font
	s.pdf = fpdf.New("P", "pt", "A4", "")
	s.pdf.SetAutoPageBreak(false, 0)
	s.pdf.SetMargins(0, 0, 0)
	s.pdf.SetCatalogSort(true)
	made := p.Made.UTC()
	if made.IsZero() {
		made = time.Unix(0, 0).UTC() // taken out again
	}
	s.pdf.SetCreationDate(made)
	s.pdf.SetModificationDate(made)
	s.pdf.SetProducer("", false)
	s.pdf.SetTitle(twoBytes(p.Title), true)
	s.pdf.SetSubject(twoBytes(p.Subject), true)
	s.pdf.SetLang(language(p.Lang))
	s.page()
	s.banner(p.Banner)
	for i, b := range p.Blocks {
		s.block(b, p.Blocks[i+1:])
	}
	return s
}

// twoBytes is a text of characters of two bytes, as fpdf writes properties and
// bookmarks.
func twoBytes(text string) string {
	var b strings.Builder
	for _, r := range strings.TrimSpace(paper.Clean(text)) {
		if r > 0xffff {
			fmt.Fprintf(&b, "[U+%04X]", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// language is a tag of a language, empty where it is none.
func language(tag string) string {
	for _, r := range tag {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return ""
		}
	}
	return tag
}

// page begins a page.
func (s *setter) page() {
	s.pdf.AddPage()
	s.y = s.top
}

// fresh says that nothing stands on the page yet.
func (s *setter) fresh() bool { return s.y <= s.top }

// room begins a page where what comes next does not fit on this one.
func (s *setter) room(high float64) {
	if s.y+high > s.bottom && !s.fresh() {
		s.page()
	}
}

// gap leaves room between blocks, none at the top of a page.
func (s *setter) gap(high float64) {
	if !s.fresh() {
		s.y += high
	}
}

// across is the width of the text on a page.
func (s *setter) across() float64 { return pageWide - 2*s.side }

// edges writes the heads and feet, when it is known how many pages there are.
func (s *setter) edges() {
	total := s.pdf.PageCount()
	for n := 1; n <= total; n++ {
		s.pdf.SetPage(n)
		if running := s.fitting(s.paper.Running); n > 1 && len(running) > 0 {
			s.line(running, s.side, s.top-34, s.across(), look{size: s.small, lead: s.small, colour: soft()})
			s.stroke(s.side, s.top-20, s.side+s.across(), s.top-20, .5, rule())
		}
		folio := strings.NewReplacer("{n}", strconv.Itoa(n), "{total}", strconv.Itoa(total)).Replace(s.paper.Folio)
		if fit := s.fitting(folio); len(fit) > 0 {
			s.line(fit, s.side, s.bottom+18, s.across(), look{size: s.small, lead: s.small, colour: soft(), side: toRight})
		}
	}
}

// fitting is as much of a text as fits on one small line; what is cut off ends
// in an ellipsis.
func (s *setter) fitting(text string) line {
	width := s.across() * 1000 / s.small
	all := s.lines(s.items(paper.Text(text), false), width)
	if len(all) == 0 {
		return nil
	}
	if len(all) > 1 {
		short := s.lines(s.items(paper.Text(text), false), width-1200)
		return append(short[0], s.items(paper.Text("…"), false)...)
	}
	return all[0]
}

// A look is how lines are set.
type look struct {
	size, lead float64
	colour     colour
	side       side
	right      bool // the paragraph is read from the right
}

// A side is where lines begin or end.
type side int

const (
	ofReading side = iota // left, and right for what is read from the right
	toLeft
	toRight
)

// line writes one line with its top at y.
func (s *setter) line(l line, x, y, width float64, k look) {
	if k.side == toRight || k.side == ofReading && k.right {
		x += width - l.wide()*k.size/1000
	}
	base := y + k.lead/2 + k.size*.345
	s.pdf.SetTextColor(k.colour[0], k.colour[1], k.colour[2])
	seen := l.seen(k.right)
	for i := 0; i < len(seen); {
		text, wide, j := "", 0.0, i
		for ; j < len(seen) && seen[j].face == seen[i].face; j++ {
			text += seen[j].text
			wide += seen[j].wide
		}
		s.sel(seen[i].face, k.size)
		s.pdf.Text(x, base, text)
		x += wide * k.size / 1000
		i = j
	}
}

// stroke draws a rule.
func (s *setter) stroke(x1, y1, x2, y2, wide float64, c colour) {
	s.pdf.SetDrawColor(c[0], c[1], c[2])
	s.pdf.SetLineWidth(wide)
	s.pdf.Line(x1, y1, x2, y2)
}

// fill draws a full rectangle.
func (s *setter) fill(x, y, wide, high float64, c colour) {
	s.pdf.SetFillColor(c[0], c[1], c[2])
	s.pdf.Rect(x, y, wide, high, "F")
}
