// Package docx sets a document as WordprocessingML (ECMA-376, transitional) on
// A4, with real styles, so that whoever goes on writing in it can. Charts are
// left out: their tables say the same. The libraries for it that are kept
// either are no free ones or fix the properties and the size of the page.
package docx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"roundtable/data/export/paper"
)

// Write sets p; the only error is w's.
func Write(w io.Writer, p paper.Paper) error {
	s := &setter{measures: measured(p.Brief)}
	s.document(p)
	z := zip.NewWriter(w)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRelations},
		{"docProps/core.xml", properties(p)},
		{"word/_rels/document.xml.rels", documentRelations},
		{"word/document.xml", s.out.String()},
		{"word/styles.xml", s.styles(p.Lang)},
		{"word/numbering.xml", s.numbering()},
		{"word/settings.xml", settings},
		{"word/header1.xml", headerFirst},
		{"word/header2.xml", header(p.Running)},
		{"word/footer1.xml", footer(p.Folio)},
	} {
		if err := add(z, part.name, part.text); err != nil {
			return err
		}
	}
	return z.Close()
}

// add adds a part; a zip file can tell no earlier day than the first of 1980.
func add(z *zip.Writer, name, text string) error {
	part, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate,
		Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err == nil {
		_, err = io.WriteString(part, text)
	}
	return err
}

const (
	declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	namespaces  = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	offices     = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	word        = "application/vnd.openxmlformats-officedocument.wordprocessingml."

	contentTypes = declaration + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="` + word + `document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="` + word + `styles+xml"/>` +
		`<Override PartName="/word/numbering.xml" ContentType="` + word + `numbering+xml"/>` +
		`<Override PartName="/word/settings.xml" ContentType="` + word + `settings+xml"/>` +
		`<Override PartName="/word/header1.xml" ContentType="` + word + `header+xml"/>` +
		`<Override PartName="/word/header2.xml" ContentType="` + word + `header+xml"/>` +
		`<Override PartName="/word/footer1.xml" ContentType="` + word + `footer+xml"/></Types>`

	relations         = declaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	packageRelations  = relations + `<Relationship Id="rId1" Type="` + offices + `officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
	documentRelations = relations + `<Relationship Id="rId1" Type="` + offices + `styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="` + offices + `numbering" Target="numbering.xml"/>` +
		`<Relationship Id="rId3" Type="` + offices + `settings" Target="settings.xml"/>` +
		`<Relationship Id="rId4" Type="` + offices + `header" Target="header1.xml"/>` +
		`<Relationship Id="rId5" Type="` + offices + `header" Target="header2.xml"/>` +
		`<Relationship Id="rId6" Type="` + offices + `footer" Target="footer1.xml"/></Relationships>`

	settings = declaration + `<w:settings ` + namespaces + `><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
)

// properties are what the file says of itself: what it is and when, and of
// nobody that they wrote it.
func properties(p paper.Paper) string {
	var b strings.Builder
	b.WriteString(declaration + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	put := func(name, text string) {
		if text = strings.TrimSpace(paper.Clean(text)); text != "" {
			fmt.Fprintf(&b, "<%s>%s</%[1]s>", name, escape(text))
		}
	}
	put("dc:title", p.Title)
	put("dc:subject", p.Subject)
	if lang := region(p.Lang); lang != noLanguage {
		put("dc:language", lang)
	}
	if !p.Made.IsZero() {
		for _, name := range []string{"created", "modified"} {
			fmt.Fprintf(&b, `<dcterms:%s xsi:type="dcterms:W3CDTF">%s</dcterms:%[1]s>`, name, p.Made.UTC().Format(time.RFC3339))
		}
	}
	return b.String() + `</cp:coreProperties>`
}

// headerFirst is the head of the first page: empty.
const headerFirst = declaration + `<w:hdr ` + namespaces + `><w:p><w:pPr><w:pStyle w:val="Header"/><w:pBdr><w:bottom w:val="nil"/></w:pBdr></w:pPr></w:p></w:hdr>`

func header(running string) string {
	return declaration + `<w:hdr ` + namespaces + `>` + paragraph("Header", "", paper.Text(running)) + `</w:hdr>`
}

// footer counts pages where the folio says so.
func footer(folio string) string {
	var b strings.Builder
	for folio = paper.Clean(folio); folio != ""; {
		at, name, field := len(folio), "", ""
		for _, f := range [][2]string{{"{n}", "PAGE"}, {"{total}", "NUMPAGES"}} {
			if i := strings.Index(folio, f[0]); i >= 0 && i < at {
				at, name, field = i, f[0], f[1]
			}
		}
		b.WriteString(runs([]paper.Run{{Text: folio[:at]}}, false))
		if field != "" {
			b.WriteString(`<w:fldSimple w:instr=" ` + field + ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)
		}
		folio = folio[at+len(name):]
	}
	return declaration + `<w:ftr ` + namespaces + `><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>` + b.String() + `</w:p></w:ftr>`
}

// escape is a text as XML.
func escape(text string) string {
	if !strings.ContainsAny(text, `<>&"'`) {
		return text
	}
	var b bytes.Buffer
	for _, r := range text {
		switch r {
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '&':
			b.WriteString("&amp;")
		case '"':
			b.WriteString("&quot;")
		case '\'':
			b.WriteString("&apos;")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
