package docx

import (
	"fmt"
	"strings"

	"roundtable/data/export/paper"
)

// longCell is how many letters a cell may have for its row to stay on one
// page.
const longCell = 900

// manyColumns is how many columns make a table that is set smaller, beyond.
const manyColumns = 7

// table puts a table, its head repeated on every page, and the space below it.
func (s *setter) table(t paper.Table) {
	if len(t.Columns) == 0 {
		return
	}
	if text := paper.Text(t.Caption); len(paper.Cleaned(text)) > 0 {
		s.paragraph("Caption", text)
	}
	s.spaceBefore()
	head, body, letters := "TableHead", "TableText", s.letters
	if len(t.Columns) > manyColumns {
		head, body, letters = "TableHeadSmall", "TableTextSmall", s.letters*s.cell/s.fit
	}
	widths := s.grid("ReportTable", paper.Shares(t, letters), len(t.Rows) > 0 && t.Total, t.Caption)
	s.put(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
	for i, c := range t.Columns {
		s.put(cell(widths[i], "", head, c.Right, paper.Text(c.Head)))
	}
	s.put(`</w:tr>`)
	for n, row := range t.Rows {
		sum := t.Total && n == len(t.Rows)-1
		s.put(`<w:tr>`, kept(row))
		for i, c := range t.Columns {
			border := ""
			if sum {
				border = `<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="1B1F24"/></w:tcBorders>`
			}
			s.put(cell(widths[i], border, body, c.Right, []paper.Run{{Text: paper.Cell(row, i), Bold: sum}}))
		}
		s.put(`</w:tr>`)
	}
	s.put(`</w:tbl>`, paragraph("Spacer", "", nil))
}

// facts are a table without rules.
func (s *setter) facts(facts paper.Facts) {
	if len(facts) == 0 {
		return
	}
	s.spaceBefore()
	widths := s.grid("ReportFacts", []float64{.26, .74}, false, "")
	for _, f := range facts {
		s.put(`<w:tr>`, kept([]string{f.Name, f.Text}), cell(widths[0], "", "FactName", false, paper.Text(f.Name)), cell(widths[1], "", "FactText", false, paper.Text(f.Text)), `</w:tr>`)
	}
	s.put(`</w:tbl>`, paragraph("Spacer", "", nil))
}

// spaceBefore puts the break that a table cannot have itself.
func (s *setter) spaceBefore() {
	if s.broken {
		s.paragraph("Spacer", nil)
	}
	s.begun = true
}

// kept keeps a row on one page where it is no page by itself.
func kept(row []string) string {
	for _, c := range row {
		if len(c) > longCell {
			return ""
		}
	}
	return `<w:trPr><w:cantSplit/></w:trPr>`
}

// grid opens a table with the widths of its columns in twentieths of a point.
// The order in w:tblPr is that of ECMA-376, 17.4.60.
func (s *setter) grid(style string, shares []float64, total bool, caption string) []int {
	widths, all := make([]int, len(shares)), pageWide-2*s.side
	sum := 0.0
	for i, share := range shares {
		before := int(sum * float64(all))
		sum += share
		widths[i] = int(sum*float64(all)+.5) - before
	}
	last := 0
	if total {
		last = 1
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblLook w:val="%04X" w:firstRow="1" w:lastRow="%d" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`, style, all, 0x620+0x40*last, last)
	if caption = strings.TrimSpace(paper.Clean(caption)); caption != "" {
		fmt.Fprintf(&b, `<w:tblCaption w:val="%s"/>`, escape(caption))
	}
	b.WriteString(`</w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		fmt.Fprintf(&b, `<w:gridCol w:w="%d"/>`, w)
	}
	s.put(b.String(), `</w:tblGrid>`)
	return widths
}

// cell is a cell. Its text stands to the left or, figures, to the right: where
// it is read from the right, Word means the other side by either.
func cell(width int, border, style string, figures bool, text []paper.Run) string {
	said := paper.Cleaned(text)
	right := paper.RightToLeft(paper.Said(said))
	side := ""
	if figures != right {
		side = `<w:jc w:val="right"/>`
	}
	return fmt.Sprintf(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr><w:p>`, width, border) + property(style, "", right, side) + runs(said, right) + `</w:p></w:tc>`
}
