package docx

import (
	"fmt"
	"strings"

	"roundtable/data/export/paper"
)

// A setter writes the body of a document, and counts its ordered lists.
type setter struct {
	measures
	out      strings.Builder
	begun    bool // something is on the page
	broken   bool // the next block begins a new page
	headed   bool // the block before was a heading: a small remark stays with what follows, too
	heads    bool // the block is a paragraph that heads what follows
	numbered bool // the block before was a numbered paragraph: a list belongs to it
	lists    int
}

func (s *setter) document(p paper.Paper) {
	s.put(declaration, `<w:document `, namespaces, `><w:body>`)
	if text := paper.Text(p.Banner); len(paper.Cleaned(text)) > 0 {
		s.paragraph("Banner", text)
	}
	for _, b := range p.Blocks {
		s.block(b)
	}
	// The order is that of ECMA-376, 17.6.17.
	s.put(fmt.Sprintf(`<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId4"/>`+
		`<w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId6"/>`+
		`<w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%[3]d" w:right="%[4]d" w:bottom="%[3]d" w:left="%[4]d" w:header="%[5]d" w:footer="%[5]d" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>`,
		pageWide, pageHigh, s.margin, s.side, s.margin*11/20))
	s.put(`</w:body></w:document>`)
}

func (s *setter) put(parts ...string) {
	for _, part := range parts {
		s.out.WriteString(part)
	}
}

// paragraph puts a paragraph; a break before it is its own.
func (s *setter) paragraph(style string, text []paper.Run) {
	before := ""
	if s.headed && style == "Small" || s.heads {
		before = "<w:keepNext/>"
	}
	if s.broken {
		before += "<w:pageBreakBefore/>"
	}
	s.put(paragraph(style, before, text))
	s.begun, s.broken = true, false
}

func (s *setter) block(b paper.Block) {
	numbered := false
	switch b := b.(type) {
	case paper.Heading:
		if text := paper.Text(b.Text); len(paper.Cleaned(text)) > 0 {
			s.paragraph([]string{"Title", "Heading1", "Heading2", "Heading3"}[min(max(b.Level, 1), 4)-1], text)
		}
	case paper.Paragraph:
		numbered = b.Number > 0 || s.numbered && b.Tone == paper.Quoted // a quote belongs to the paragraph
		s.heads = b.Heads()
		s.text(b)
		s.heads = false
	case paper.List:
		s.list(b)
	case paper.Table:
		s.table(b)
	case paper.Facts:
		s.facts(b)
	case paper.Break:
		s.broken = s.begun
	}
	_, s.headed = b.(paper.Heading)
	s.numbered = numbered
}

func (s *setter) text(p paper.Paragraph) {
	style := "Normal"
	switch p.Tone {
	case paper.Lead:
		style = "Lead"
	case paper.Small:
		style = "Small"
	case paper.Warning:
		style = "Warning"
	case paper.Quoted:
		style = "Quote"
	}
	switch {
	case p.Number > 0:
		s.counted(p)
	case len(paper.Cleaned(p.Runs)) > 0:
		s.paragraph(style, p.Runs)
	}
}

// counted puts a numbered paragraph, its number hanging before it. The number
// is part of the text: it is cited, so it stays when somebody goes on writing.
func (s *setter) counted(p paper.Paragraph) {
	said := paper.Cleaned(p.Runs)
	right := paper.RightToLeft(paper.Said(said))
	before := ""
	if s.broken {
		before = "<w:pageBreakBefore/>"
	}
	s.put(`<w:p>`, property("NumberedParagraph", before, right, ""), fmt.Sprintf(`<w:r><w:t>%d.</w:t></w:r><w:r><w:tab/></w:r>`, p.Number), runs(said, right), `</w:p>`)
	s.begun, s.broken = true, false
}

func (s *setter) list(l paper.List) {
	style, number := "ListBullet", bullets
	switch {
	case l.Ordered:
		s.lists++
		style, number = "ListNumber", ordered+s.lists
	case s.numbered:
		number = bulletsUnder
	}
	s.items(style, number, 0, l.Items)
}

// items puts points; Word knows nine levels of them.
func (s *setter) items(style string, number, level int, items []paper.Item) {
	for _, item := range items {
		before := ""
		if s.broken {
			before = "<w:pageBreakBefore/>"
		}
		s.put(paragraph(style, before+fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, min(level, 8), number), item.Runs))
		s.begun, s.broken = true, false
		s.items("ListBullet", number, level+1, item.Below)
	}
}
