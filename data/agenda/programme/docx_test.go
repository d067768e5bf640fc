package programme

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

// packed is a ZIP archive of these parts, name after name.
func packed(t testing.TB, parts ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// wordOf is a Word document with this body.
func wordOf(t testing.TB, body string) string {
	const styles = `<w:styles><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Titre1"/></w:style>
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
	const numbering = `<w:numbering><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>`
	return packed(t, "word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document><w:body>`+body+`</w:body></w:document>`, "word/styles.xml", styles, "word/numbering.xml", numbering)
}

// par is a paragraph with these properties.
func par(properties, text string) string {
	return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>"
}

func TestWord(t *testing.T) {
	list := func(id, level string) string {
		return `<w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + id + `"/></w:numPr>`
	}
	for name, test := range map[string]struct{ body, want string }{
		"headings": {par(`<w:pStyle w:val="T"/>`, "Forum") + par(`<w:pStyle w:val="Own"/>`, "Day 1") + par("", ""), "1:1 # Forum\n2:1 # Day 1\n"},
		"lists": {par(list("1", "0"), "a") + par(list("1", "1"), "b") + par(list("2", "0"), "c") + par(list("2", "1"), "d") + par(list("2", "0"), "e") + par(`<w:pStyle w:val="L"/>`, "f"),
			"1:1 * a\n2:1 ** b\n3:1 (I) c\n4:1 (I.1) d\n5:1 (II) e\n6:1 * f\n"},
		"breaks and an empty line": {`<w:p><w:r><w:t>9:00</w:t><w:br/><w:t>Tea</w:t></w:r></w:p><w:p/>` + par("", "&lt;End&gt;"), "1:1 9:00\n1:1 Tea\n\n3:1 <End>\n"},
		"TABs are rows":            {`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>9:00</w:t><w:tab/><w:t>Tea</w:t></w:r></w:p>`, "1:1 T1 9:00 | Tea\n"},
		"tracked changes": {`<w:p><w:del><w:r><w:delText>9:00</w:delText></w:r></w:del><w:ins><w:r><w:t>9:30</w:t></w:r></w:ins><w:r><w:rPr><w:strike/></w:rPr><w:t>gone</w:t></w:r><w:r><w:t> Tea</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>`,
			"1:1 9:30 Tea\n"},
		"raised minutes": {`<w:p><w:r><w:t>9</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>30</w:t></w:r><w:r><w:t> Ann</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>`, "1:1 9:30 Ann\n"},
		"a text box once": {`<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>` + par("", "box") + `</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>` + par("", "box") + `</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>text</w:t></w:r></w:p>`,
			"2:1 box\n1:1 text\n"},
		"a table with merged cells": {`<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>` + par("", "Time") + `</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` + par("", "Item") + `</w:tc></w:tr>` +
			`<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>` + par("", "9:00") + `</w:tc><w:tc>` + par("", "Tea") + par(list("1", "0"), "Ann") + `</w:tc><w:tc>` + par("", "Hall") + `</w:tc></w:tr>` +
			`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>` + par("", "") + `</w:tc><w:tc>` + par("", "Talk") + `</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
			"1:1 T1 ^Time | ^Item >2 | ^<\n3:1 T1 9:00 | Tea / * Ann | Hall\n8:1 T1 \"9:00 | Talk | \n"},
	} {
		if got := flat(t, "a.docx", wordOf(t, test.body)); got != test.want {
			t.Errorf("%s: came out as\n%s", name, got)
		}
	}
}

func TestDocumentsThatAreRefused(t *testing.T) {
	zeros := strings.Repeat("\x00", 3<<20)
	for name, test := range map[string]struct{ source, want string }{
		"another ZIP":    {packed(t, "a.txt", "x"), "a: a ZIP archive that is neither a Word document nor an Excel workbook; paste its text, or save it as DOCX, HTML or plain text"},
		"half a ZIP":     {packed(t, "a.txt", "x")[:20], "a: a ZIP archive that is neither a Word document nor an Excel workbook; paste its text, or save it as DOCX, HTML or plain text"},
		"a bomb":         {packed(t, "word/document.xml", "<w:p/>", "word/media/a.png", zeros), "a: it unpacks to more than any programme takes; is this the right file?"},
		"much text":      {packed(t, "word/document.xml", noise(t, mostPart)), "a: more than 8 MB of text; a programme is a few pages: is this the right file?"},
		"entities":       {packed(t, "word/document.xml", `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:p>&b;</w:p>`), "a: a document with definitions of its own, which no word processor writes; paste its text"},
		"an unknown one": {packed(t, "word/document.xml", `<w:p><w:r><w:t>&b;</w:t></w:r></w:p>`), "a: a document that cannot be opened: it is damaged or locked; open it where it was written and save it again, or paste its text"},
		"a broken sheet": {packed(t, "xl/workbook.xml", "x"), "a: a document that cannot be opened: it is damaged or locked; open it where it was written and save it again, or paste its text"},
		"an empty one":   {wordOf(t, "<w:p/>"), "a: there is no text in it; is this the right file?"},
		"a huge table":   {wordOf(t, "<w:tbl>"+strings.Repeat(`<w:tr><w:tc>`+par("", "x")+`</w:tc><w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr></w:tc></w:tr>`, 2000)+"</w:tbl>"), "a:2000:1: a table of more than 100000 cells; a programme is a few pages: is this the right file?"},
		"a PDF, no tool": {"%PDF-1.7\n", "a: a PDF, and pdftotext is not installed here; install poppler-utils (Poppler on macOS and Windows), or paste the text"},
	} {
		if got := flat(t, "a", test.source); got != test.want {
			t.Errorf("%s: came out as %.300s", name, got)
		}
	}
}

func TestPDF(t *testing.T) {
	pages := "Forum 2025\n\n09:00    Tea        Hall A\n09:30    Talk       Hall B\n\n1\n\fForum 2025\n\n10:00    Debate     Hall A\n10:30    End        Hall B\n\n2\n"
	lines, notices, err := flatten("a.pdf", []byte("%PDF-1.7\n"), tools{pdfText: func([]byte) (string, error) { return pages, nil }})
	if err != nil {
		t.Fatal(err)
	}
	const want = "1:1 Forum 2025\n3:1 T1 09:00 | Tea | Hall A\n4:1 T1 09:30 | Talk | Hall B\n9:1 T1 10:00 | Debate | Hall A\n10:1 T1 10:30 | End | Hall B\n"
	if got := show(lines); got != want {
		t.Errorf("came out as\n%s", got)
	}
	if len(notices) != 1 || notices[0].line != 6 {
		t.Errorf("noticed %v", notices)
	}
}

// A sheet that was pasted brings its title and its facts into the table.
func TestASheetPastedIntoWord(t *testing.T) {
	row := func(cells ...string) string {
		var b strings.Builder
		b.WriteString("<w:tr>")
		for _, c := range cells {
			b.WriteString("<w:tc>" + par("", c) + "</w:tc>")
		}
		return b.String() + "</w:tr>"
	}
	body := "<w:tbl>" + row("Reef Fund", "", "", "") + row("Date:", "25 May 2026", "", "") + row("Time", "Item", "Name", "Post") +
		row("9:00", "Tea", "Ann Lee", "Chair") + row("9:30", "", "", "") + "</w:tbl>"
	want := "1:1 Reef Fund\n5:1 Date: 25 May 2026\n"
	if got := flat(t, "a.docx", wordOf(t, body)); !strings.HasPrefix(got, want) || strings.Count(got, "\n") != 5 {
		t.Errorf("came out as\n%s", got)
	}
}
