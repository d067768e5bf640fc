// Package html sets a document as one page of HTML that needs nothing besides
// itself: no script, no font, no picture from elsewhere. It is read on a narrow
// and on a wide screen, light and dark, and prints on A4.
package html

import (
	_ "embed"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
	"time"

	"roundtable/data/export/paper"
)

//go:embed style.css
var style string

// Write sets p; the only error is w's.
func Write(w io.Writer, p paper.Paper) error {
	s := &setter{numbers: map[int]bool{}}
	s.head(p)
	for _, b := range p.Blocks {
		if h, ok := b.(paper.Heading); ok && h.Level == 2 && !s.led {
			s.led = true
			s.contents(p)
		}
		s.block(b)
	}
	s.put("</main>\n</body>\n</html>\n")
	_, err := io.WriteString(w, s.out.String())
	return err
}

// A setter writes element after element.
type setter struct {
	out      strings.Builder
	headings int
	level    int // of the heading above
	charts   int
	led      bool         // the contents are there
	under    string       // the heading above, clean
	numbers  map[int]bool // the paragraphs that can be pointed at
}

// put writes what is HTML already.
func (s *setter) put(parts ...string) {
	for _, part := range parts {
		s.out.WriteString(part)
	}
}

// text is a text as HTML.
func text(t string) string { return html.EscapeString(strings.TrimSpace(paper.Clean(t))) }

// way is the attribute of an element whose text is read from the right.
func way(t string) string {
	if paper.RightToLeft(t) {
		return ` dir="rtl"`
	}
	return ""
}

// element is an element of one text, with its attributes.
func element(name, attributes, t string) string {
	said := ""
	for _, r := range paper.Cleaned(paper.Text(t)) {
		said += inline(r.Text, way(t) != "")
	}
	return "<" + name + attributes + way(t) + ">" + said + "</" + name + ">"
}

// inline is a clean text as HTML, what is isolated in it in an element of its
// own; where all is read from the right, nothing needs to be.
func inline(t string, right bool) string {
	var b strings.Builder
	for _, p := range paper.Parts(t) {
		said := html.EscapeString(p.Text)
		switch {
		case p.Isolated && p.Right && !right:
			said = `<bdi dir="rtl">` + said + "</bdi>"
		case p.Isolated && !right:
			said = `<bdi dir="ltr">` + said + "</bdi>"
		}
		b.WriteString(said)
	}
	return b.String()
}

// head opens the page; its language is checked, so that it makes no attribute.
func (s *setter) head(p paper.Paper) {
	title := text(p.Title)
	if title == "" {
		title = "–"
	}
	s.put("<!DOCTYPE html>\n<html", language(p.Lang), ">\n<head>\n<meta charset=\"utf-8\">\n")
	s.put(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`, "\n")
	s.put(`<meta name="viewport" content="width=device-width, initial-scale=1">`, "\n")
	s.put(`<meta name="color-scheme" content="light dark">`, "\n<title>", title, "</title>\n")
	if about := text(p.Subject); about != "" {
		s.put(`<meta name="description" content="`, about, "\">\n")
	}
	if !p.Made.IsZero() {
		s.put(`<meta name="dcterms.created" content="`, p.Made.Format(time.RFC3339), "\">\n")
	}
	s.put("<style>\n", style, margins(p), "</style>\n</head>\n")
	body := "<body>\n<main>\n"
	if p.Brief {
		body = "<body class=\"brief\">\n<main>\n"
	}
	s.put(body)
	if text(p.Banner) != "" {
		s.put(element("p", ` class="banner"`, p.Banner), "\n")
	}
}

// language is the attribute that says in which language a document is;
// undetermined for what is no tag of a language.
func language(tag string) string {
	for _, r := range tag {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			tag = ""
		}
	}
	if tag == "" {
		tag = "und"
	}
	return ` lang="` + tag + `"`
}

// contents leads to the chapters of a long document, on a screen.
func (s *setter) contents(p paper.Paper) {
	var links []string
	n := 0
	for _, b := range p.Blocks {
		if h, ok := b.(paper.Heading); ok && text(h.Text) != "" {
			n++
			if h.Level == 2 {
				links = append(links, "<li>"+element("a", fmt.Sprintf(` href="#h%d"`, n), h.Text)+"</li>")
			}
		}
	}
	if len(links) < 4 || p.Brief {
		return
	}
	name := text(p.Title)
	if name == "" {
		name = "–"
	}
	s.put(`<nav aria-label="`, name, "\">\n<ul>\n", strings.Join(links, "\n"), "\n</ul>\n</nav>\n")
}

func (s *setter) block(b paper.Block) {
	switch b := b.(type) {
	case paper.Heading:
		s.heading(b)
	case paper.Paragraph:
		s.paragraph(b)
	case paper.List:
		s.list(b.Items, b.Ordered)
	case paper.Table:
		s.table(b)
	case paper.Facts:
		s.facts(b)
	case paper.Chart:
		s.chart(b)
	case paper.Break:
		s.put("<hr>\n")
	}
}

func (s *setter) heading(h paper.Heading) {
	if text(h.Text) == "" {
		return
	}
	s.headings++
	s.under = text(h.Text)
	s.level = min(max(h.Level, 1), 3, s.level+1) // a page skips no level
	name := "h" + strconv.Itoa(s.level)
	s.put(element(name, fmt.Sprintf(` id="h%d"`, s.headings), h.Text), "\n")
}

func (s *setter) paragraph(p paper.Paragraph) {
	said := runs(p.Runs)
	if said == "" && p.Number == 0 {
		return
	}
	class := ""
	if p.Tone != paper.Plain {
		class = tone(p.Tone)
	}
	if p.Heads() {
		class = "heads"
	}
	direction := way(paper.Said(p.Runs))
	switch {
	case p.Number > 0:
		if class != "" {
			class = " " + class
		}
		id := ""
		if !s.numbers[p.Number] {
			s.numbers[p.Number] = true
			id = fmt.Sprintf(` id="p%d"`, p.Number)
		}
		s.put(`<p class="numbered`, class, `"`, id, direction, `><span class="number">`, strconv.Itoa(p.Number), ".</span> ", said, "</p>\n")
	case p.Tone == paper.Quoted:
		s.put("<blockquote><p", direction, ">", said, "</p></blockquote>\n")
	case class != "":
		s.put(`<p class="`, class, `"`, direction, ">", said, "</p>\n")
	default:
		s.put("<p", direction, ">", said, "</p>\n")
	}
}

// tone is the class of a tone; none for an unknown one.
func tone(t paper.Tone) string {
	switch t {
	case paper.Lead, paper.Small, paper.Warning, paper.Quoted:
		return string(t)
	}
	return ""
}

// runs are runs as HTML.
func runs(all []paper.Run) string {
	var b strings.Builder
	right := paper.RightToLeft(paper.Said(all))
	for _, r := range paper.Cleaned(all) {
		said := inline(r.Text, right)
		switch {
		case r.Bold && r.Italic:
			said = "<strong><em>" + said + "</em></strong>"
		case r.Bold:
			said = "<strong>" + said + "</strong>"
		case r.Italic:
			said = "<em>" + said + "</em>"
		}
		b.WriteString(said)
	}
	return b.String()
}

func (s *setter) list(items []paper.Item, ordered bool) {
	if len(items) == 0 {
		return
	}
	name := "ul"
	if ordered {
		name = "ol"
	}
	s.put("<", name, ">\n")
	for _, item := range items {
		s.put("<li", way(paper.Said(item.Runs)), ">", runs(item.Runs))
		if len(item.Below) > 0 {
			s.put("\n")
			s.list(item.Below, false)
		}
		s.put("</li>\n")
	}
	s.put("</", name, ">\n")
}

func (s *setter) facts(facts paper.Facts) {
	if len(facts) == 0 {
		return
	}
	s.put("<dl>\n")
	for _, f := range facts {
		s.put("<div>", element("dt", "", f.Name), element("dd", "", f.Text), "</div>\n")
	}
	s.put("</dl>\n")
}
