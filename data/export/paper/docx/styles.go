package docx

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The page, in twentieths of a point: A4.
const (
	pageWide = 11906
	pageHigh = 16838
)

// Measures are the sizes of a document: margins and gaps in twentieths of a
// point, letters in half points.
type measures struct {
	margin, side           int
	body, small, cell, fit int // fit: in a table of many columns
	title, one, two, three int
	gap                    int
	letters                int // of a table's on one line
}

// measured are the sizes of a report, or of one that is to fit on a page.
func measured(brief bool) measures {
	if brief {
		return measures{margin: 907, side: 964, body: 19, small: 16, cell: 17, fit: 15, title: 30, one: 23, two: 20, three: 19, gap: 60, letters: 100}
	}
	return measures{margin: 1304, side: 1304, body: 22, small: 18, cell: 18, fit: 15, title: 38, one: 28, two: 24, three: 22, gap: 140, letters: 88}
}

// A style is a style of Word's: the elements of its paragraphs and its runs in
// their order.
type style struct{ id, name, base, next, paragraph, run string }

const (
	accent = "1D4F7C"
	soft   = "5A6270"
	// One hand for all: Arial is on every desk, and Liberation Sans, in which the
	// PDF is set, is as wide.
	sans = `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimHei" w:cs="Arial"/>`
	bold = `<w:b/><w:bCs/>`
)

func size(halfPoints int) string {
	return fmt.Sprintf(`<w:sz w:val="%d"/><w:szCs w:val="%[1]d"/>`, halfPoints)
}

func colour(c string) string { return `<w:color w:val="` + c + `"/>` }

func spacing(before, after int) string {
	return fmt.Sprintf(`<w:spacing w:before="%d" w:after="%d"/>`, before, after)
}

// outline is what makes a paragraph a heading of a level in Word's navigation.
func outline(level int) string { return `<w:outlineLvl w:val="` + strconv.Itoa(level) + `"/>` }

// box is a rule round a paragraph, strong at its beginning.
func box() string {
	thin := ` w:val="single" w:sz="4" w:space="5" w:color="` + accent + `"/>`
	return `<w:pBdr><w:top` + thin + `<w:left w:val="single" w:sz="32" w:space="7" w:color="` + accent + `"/><w:bottom` + thin + `<w:right` + thin + `</w:pBdr>`
}

func (m measures) paragraphStyles() []style {
	const keep = `<w:keepNext/><w:keepLines/>`
	under := `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="` + accent + `"/></w:pBdr>`
	tight := `<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>`
	return []style{
		{"Title", "Title", "Normal", "Normal", keep + spacing(0, m.gap) + `<w:contextualSpacing/>`, sans + bold + size(m.title)},
		{"Heading1", "heading 1", "Normal", "Normal", keep + under + spacing(m.gap*3, m.gap) + outline(0), sans + bold + colour(accent) + size(m.one)},
		{"Heading2", "heading 2", "Normal", "Normal", keep + spacing(m.gap*2, m.gap*3/4) + outline(1), sans + bold + size(m.two)},
		{"Heading3", "heading 3", "Normal", "Normal", keep + spacing(m.gap*2, m.gap/2) + outline(2), sans + bold + colour(soft) + size(m.three)},
		{"Lead", "Lead", "Normal", "Normal", spacing(m.gap, m.gap*3/2), size(m.body + 2)},
		{"Small", "Small", "Normal", "Normal", "", colour(soft) + size(m.small)},
		{"Warning", "Warning", "Normal", "Normal", box() + spacing(m.gap, m.gap*2) + `<w:ind w:left="170" w:right="113"/>`, bold},
		{"Banner", "Banner", "Warning", "Normal", spacing(0, m.gap*2), sans + colour(accent) + size(m.body-2)},
		{"Quote", "Quote", "Normal", "Normal", `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="C9CED6"/></w:pBdr><w:ind w:left="907" w:right="567"/>`, `<w:i/><w:iCs/>`},
		{"NumberedParagraph", "Numbered Paragraph", "Normal", "NumberedParagraph", `<w:tabs><w:tab w:val="left" w:pos="680"/></w:tabs><w:ind w:left="680" w:hanging="680"/>`, ""},
		{"ListBullet", "List Bullet", "Normal", "ListBullet", `<w:numPr><w:numId w:val="1"/></w:numPr>` + spacing(0, m.gap/2), ""},
		{"ListNumber", "List Number", "Normal", "ListNumber", `<w:numPr><w:numId w:val="3"/></w:numPr>` + spacing(0, m.gap/2), ""},
		{"Caption", "caption", "Normal", "Normal", keep + spacing(m.gap, m.gap/2), sans + bold + colour(soft) + size(m.cell)},
		{"Header", "header", "Normal", "Header", `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="C9CED6"/></w:pBdr>` + spacing(0, 0), sans + colour(soft) + size(16)},
		{"Footer", "footer", "Normal", "Footer", spacing(0, 0) + `<w:jc w:val="right"/>`, sans + colour(soft) + size(16)},
		{"TableText", "Table Text", "Normal", "TableText", tight, sans + size(m.cell)},
		{"TableTextSmall", "Table Text Small", "TableText", "TableTextSmall", "", size(m.fit)},
		{"TableHead", "Table Head", "TableText", "TableHead", `<w:keepNext/>`, bold + size(m.cell-1)},
		{"TableHeadSmall", "Table Head Small", "TableHead", "TableHeadSmall", "", size(m.fit)},
		{"FactName", "Fact Name", "TableText", "FactName", "", colour(soft)},
		{"FactText", "Fact Text", "Normal", "FactText", tight, size(m.body - 1)},
		{"Spacer", "Spacer", "Normal", "Normal", fmt.Sprintf(`<w:spacing w:before="0" w:after="0" w:line="%d" w:lineRule="exact"/>`, max(m.gap, 80)), size(8)},
	}
}

// styles is the part with all styles; the language is that of every run that
// says no other.
func (m measures) styles(lang string) string {
	var b strings.Builder
	b.WriteString(declaration + `<w:styles ` + namespaces + `><w:docDefaults><w:rPrDefault><w:rPr>` +
		sans + size(m.body) +
		`<w:lang w:val="` + region(lang) + `" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
		fmt.Sprintf(`<w:pPrDefault><w:pPr><w:spacing w:after="%d" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`, m.gap) +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>` +
		`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`)
	for _, s := range m.paragraphStyles() {
		custom := ""
		if !slices.Contains(strings.Fields("Title Heading1 Heading2 Heading3 Quote ListBullet ListNumber Caption Header Footer"), s.id) {
			custom = ` w:customStyle="1"`
		}
		fmt.Fprintf(&b, `<w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="%s"/><w:next w:val="%s"/><w:qFormat/>`, custom, s.id, s.name, s.base, s.next)
		if s.paragraph != "" {
			b.WriteString(`<w:pPr>` + s.paragraph + `</w:pPr>`)
		}
		if s.run != "" {
			b.WriteString(`<w:rPr>` + s.run + `</w:rPr>`)
		}
		b.WriteString(`</w:style>`)
	}
	return b.String() + tableStyle("ReportTable", "Report Table", 85) + tableStyle("ReportFacts", "Report Facts", 57) + `</w:styles>`
}

// tableStyle is a style of tables with thin rules between rows; the first row
// of one with a head has a strong one below it.
func tableStyle(id, name string, edge int) string {
	rule := func(side string, eighths int, c string) string {
		return fmt.Sprintf(`<w:%s w:val="single" w:sz="%d" w:space="0" w:color="%s"/>`, side, eighths, c)
	}
	outside, head := rule("top", 4, "C9CED6")+rule("bottom", 4, "C9CED6"), ""
	if id == "ReportTable" {
		outside = rule("bottom", 8, "1B1F24")
		head = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>` + rule("bottom", 8, "1B1F24") + `</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`
	}
	return fmt.Sprintf(`<w:style w:type="table" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>%s%s</w:tblBorders>`+
		`<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="%[5]d" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="%[5]d" w:type="dxa"/></w:tblCellMar></w:tblPr>%[6]s</w:style>`,
		id, name, outside, rule("insideH", 4, "C9CED6"), edge, head)
}

// noLanguage is what Word calls the language of what is in none.
const noLanguage = "x-none"

// region is a language as Word knows it, with a country; what is no tag of a
// language is Word's own for none.
func region(lang string) string {
	switch lang {
	case "en":
		return "en-GB"
	case "vi":
		return "vi-VN"
	}
	for _, r := range lang {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return noLanguage
		}
	}
	if lang == "" {
		return noLanguage
	}
	return lang
}
