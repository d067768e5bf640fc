package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"roundtable/data/export/paper"
	"roundtable/data/export/paper/papertest"
)

func set(t *testing.T, p paper.Paper) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func papers() map[string]paper.Paper {
	return map[string]paper.Paper{"report": papertest.Report(60), "brief": papertest.Brief(), "hostile": papertest.Hostile(), "empty": {}}
}

// parts unzips a document.
func parts(t *testing.T, document []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(document), int64(len(document)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name] = string(text)
	}
	return all
}

func TestSameDocumentSameBytes(t *testing.T) {
	for name, p := range papers() {
		if !bytes.Equal(set(t, p), set(t, p)) {
			t.Errorf("%s differs", name)
		}
	}
}

func TestNothingIsLost(t *testing.T) {
	for name, p := range papers() {
		all := parts(t, set(t, p))
		page := squeezed(said(t, all["word/document.xml"]))
		for _, text := range paper.Texts(p, false) {
			if !strings.Contains(page, squeezed(text)) {
				t.Errorf("%s has lost %.80q", name, text)
			}
		}
		if running := squeezed(paper.Clean(p.Running)); squeezed(said(t, all["word/header2.xml"])) != running || said(t, all["word/header1.xml"]) != "" {
			t.Errorf("%s has other heads", name)
		}
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

// said is the text of a part, which must be XML.
func said(t *testing.T, part string) string {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return b.String()
		}
		if err != nil {
			t.Fatalf("%v in %.200s", err, part)
		}
		if text, ok := token.(xml.CharData); ok && !strings.HasPrefix(strings.TrimSpace(string(text)), "<?") {
			b.WriteString(strings.ReplaceAll(string(text), "\n", ""))
		}
	}
}

// orders are the sequences of ECMA-376 as far as they are used here. Word
// refuses a file in which they are not kept; others do not.
func orders() map[string]string {
	return map[string]string{
		"pPr":         "pStyle keepNext keepLines pageBreakBefore numPr pBdr tabs bidi spacing ind contextualSpacing jc outlineLvl",
		"rPr":         "rFonts b bCs i iCs color sz szCs rtl lang",
		"tblPr":       "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
		"tcPr":        "tcW tcBorders vAlign",
		"trPr":        "cantSplit tblHeader",
		"pBdr":        "top left bottom right",
		"tblBorders":  "top left bottom right insideH insideV",
		"tblCellMar":  "top left bottom right",
		"lvl":         "start numFmt lvlText lvlJc pPr",
		"abstractNum": "multiLevelType lvl",
		"numbering":   "abstractNum num",
		"num":         "abstractNumId lvlOverride",
		"style":       "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr",
		"tblStylePr":  "tblPr tcPr",
		"styles":      "docDefaults style",
		"docDefaults": "rPrDefault pPrDefault",
		"tbl":         "tblPr tblGrid tr",
		"tr":          "trPr tc",
		"tc":          "tcPr p",
		"p":           "pPr",
		"r":           "rPr t",
		"sectPr":      "headerReference footerReference pgSz pgMar cols titlePg",
		"settings":    "zoom defaultTabStop characterSpacingControl compat decimalSymbol listSeparator",
		"numPr":       "ilvl numId",
		"tcBorders":   "top bottom",
		"lvlOverride": "startOverride",
		"rPrDefault":  "rPr",
		"pPrDefault":  "pPr",
		"compat":      "compatSetting",
		"tabs":        "tab",
		"tblGrid":     "gridCol",
		"fldSimple":   "r",
		"document":    "body",
		"body":        "",
		"hdr":         "p",
		"ftr":         "p",
	}
}

func TestElementsStandInTheOrderThatWordInsistsOn(t *testing.T) {
	for name, p := range papers() {
		for part, text := range parts(t, set(t, p)) {
			if strings.HasPrefix(part, "word/") && strings.HasSuffix(part, ".xml") {
				inOrder(t, name+": "+part, text)
			}
		}
	}
}

// inOrder checks every element's children against the sequence of its name.
func inOrder(t *testing.T, where, part string) {
	t.Helper()
	type open struct {
		name string
		at   int
	}
	var stack []open
	d := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := d.Token()
		if err != nil {
			return
		}
		switch token := token.(type) {
		case xml.StartElement:
			if len(stack) > 0 {
				above := &stack[len(stack)-1]
				order, known := orders()[above.name]
				at := slices.Index(strings.Fields(order), token.Name.Local)
				loose := above.name == "body" || above.name == "p" && at < 0 || above.name == "r" && token.Name.Local == "tab"
				if !loose && (!known || at < above.at) {
					t.Fatalf("%s: %s in %s stands wrong", where, token.Name.Local, above.name)
				}
				above.at = max(at, above.at)
			}
			stack = append(stack, open{token.Name.Local, 0})
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		}
	}
}

func TestPropertiesTellNobody(t *testing.T) {
	core := parts(t, set(t, paper.Paper{Lang: "vi", Title: "A & B", Subject: "Report", Made: time.Date(2026, 10, 25, 22, 30, 0, 0, time.FixedZone("", 7*3600))}))["docProps/core.xml"]
	for _, want := range []string{"<dc:title>A &amp; B</dc:title>", "<dc:subject>Report</dc:subject>", "<dc:language>vi-VN</dc:language>",
		`<dcterms:created xsi:type="dcterms:W3CDTF">2026-10-25T15:30:00Z</dcterms:created>`} {
		if !strings.Contains(core, want) {
			t.Errorf("%s is not in %s", want, core)
		}
	}
	core = parts(t, set(t, paper.Paper{Lang: "<"}))["docProps/core.xml"]
	for _, not := range []string{"creator", "lastModifiedBy", "created", "language"} {
		if strings.Contains(core, not) {
			t.Errorf("%s is in %s", not, core)
		}
	}
}

// body sets blocks and gives what stands in the body.
func body(t *testing.T, blocks ...paper.Block) string {
	t.Helper()
	text := parts(t, set(t, paper.Paper{Blocks: blocks}))["word/document.xml"]
	_, text, _ = strings.Cut(text, "<w:body>")
	text, _, _ = strings.Cut(text, "<w:sectPr>")
	return text
}

func TestScriptsAndDirectionsAreToldToWord(t *testing.T) {
	got := body(t, paper.Paragraph{Runs: []paper.Run{{Text: "محمد (علي) 7", Bold: true}, {Text: ", for 李明 and 다나"}}}, paper.Paragraph{Runs: paper.Text("قال نعم")})
	want := `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>` +
		`<w:r><w:rPr><w:b/><w:bCs/><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">محمد (علي) 7</w:t></w:r>` +
		`<w:r><w:t xml:space="preserve">, for </w:t></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">李明</w:t></w:r>` +
		`<w:r><w:t xml:space="preserve"> and </w:t></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="ko-KR"/></w:rPr><w:t xml:space="preserve">다나</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">قال نعم</w:t></w:r></w:p>`
	if got != want {
		t.Errorf("\n%s\nnot\n%s", got, want)
	}
}

func TestABreakBelongsToWhatFollows(t *testing.T) {
	got := body(t, paper.Break{}, paper.Heading{Level: 1, Text: "a"}, paper.Break{}, paper.Break{}, paper.Heading{Level: 2, Text: "b"}, paper.Break{})
	if strings.Count(got, "pageBreakBefore") != 1 || !strings.Contains(got, `<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>`) {
		t.Error(got)
	}
}

func TestEveryOrderedListCountsFromOne(t *testing.T) {
	list := paper.List{Ordered: true, Items: []paper.Item{{Runs: paper.Text("a"), Below: []paper.Item{{Runs: paper.Text("b")}}}}}
	all := parts(t, set(t, paper.Paper{Blocks: []paper.Block{list, list}}))
	for _, want := range []string{`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>`, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>`, `<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="1"/>`} {
		if !strings.Contains(all["word/document.xml"], want) {
			t.Errorf("no %s", want)
		}
	}
	if n := strings.Count(all["word/numbering.xml"], `<w:startOverride w:val="1"/>`); n != 2 {
		t.Errorf("%d lists begin anew", n)
	}
}

func TestATableRepeatsItsHead(t *testing.T) {
	got := body(t, paper.Table{Caption: "Time <used>", Total: true, Columns: []paper.Column{{Head: "Who"}, {Head: "Time", Right: true}}, Rows: [][]string{{"محمد", "1:00"}, {strings.Repeat("x", 1000)}}})
	for want, times := range map[string]int{
		`<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`: 1, `<w:cantSplit/>`: 2,
		`<w:pStyle w:val="TableText"/><w:bidi/><w:jc w:val="right"/>`: 1, // Word means left
		`<w:pStyle w:val="TableText"/><w:jc w:val="right"/>`:          2,
		`<w:tblCaption w:val="Time &lt;used&gt;"/>`:                   1,
		`w:lastRow="1"`: 1,
	} {
		if n := strings.Count(got, want); n != times {
			t.Errorf("%s is there %d times in %s", want, n, got)
		}
	}
}

func TestLibreOfficeReadsIt(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("SKIPPED: no LibreOffice here, or -short: no other program opens the document")
	}
	folder := t.TempDir()
	file := filepath.Join(folder, "report.docx")
	if err := os.WriteFile(file, set(t, papertest.Report(4)), 0o600); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(soffice, "-env:UserInstallation=file://"+folder+"/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(filepath.Join(folder, "report.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Nguyễn Thị Hồng Phượng", "2.\tOstania (Ivo Renn) 2, statement", "إرسال قائمة جهات الاتصال إلى الأمانة (3 نسخ)", "向秘书处提交联络点名单"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("LibreOffice does not find %q", want)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestAWriterThatFailsIsTold(t *testing.T) {
	if Write(full{}, paper.Paper{}) == nil {
		t.Error("nothing is said")
	}
}

func BenchmarkReport(b *testing.B) {
	p := papertest.Report(60)
	b.ReportAllocs()
	for b.Loop() {
		if err := Write(&bytes.Buffer{}, p); err != nil {
			b.Fatal(err)
		}
	}
}

func TestARemarkUnderAHeadingStaysWithWhatFollows(t *testing.T) {
	remark := paper.Paragraph{Tone: paper.Small, Runs: paper.Text("a")}
	got := body(t, paper.Heading{Level: 2, Text: "b"}, remark, remark)
	if strings.Count(got, `<w:pStyle w:val="Small"/><w:keepNext/>`) != 1 || strings.Count(got, `<w:pStyle w:val="Small"/>`) != 2 {
		t.Error(got)
	}
}

func TestAParagraphAllBoldStaysWithWhatFollows(t *testing.T) {
	got := body(t, paper.Paragraph{Runs: []paper.Run{{Text: "a", Bold: true}}}, paper.Paragraph{Runs: paper.Text("b")})
	if strings.Count(got, `<w:pStyle w:val="Normal"/><w:keepNext/>`) != 1 {
		t.Error(got)
	}
}

func TestPointsBelowAQuoteStandUnderItsParagraph(t *testing.T) {
	quote, points := paper.Paragraph{Tone: paper.Quoted, Runs: paper.Text("b")}, paper.List{Items: []paper.Item{{Runs: paper.Text("c")}}}
	under := fmt.Sprintf(`<w:numId w:val="%d"/>`, bulletsUnder)
	if got := body(t, paper.Paragraph{Number: 1, Runs: paper.Text("a")}, quote, points); !strings.Contains(got, under) {
		t.Error(got)
	}
	if got := body(t, quote, points); strings.Contains(got, under) {
		t.Error(got)
	}
}

// All text is in one hand, of whatever script.
func TestOneHand(t *testing.T) {
	for _, brief := range []bool{false, true} {
		styles := measured(brief).styles("vi")
		want := `<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimHei" w:cs="Arial"/>`
		if !strings.Contains(styles, want) || strings.Contains(styles, "Times") {
			t.Errorf("another hand: %s", styles)
		}
	}
}

// A comma behind a name in Arabic belongs to the sentence, in a program that
// knows no isolates too.
func TestIsolatedName(t *testing.T) {
	got := body(t, paper.Paragraph{Runs: paper.Text("H.E. Mr. " + paper.Isolated("محمد") + ", " + paper.Isolated("علي"))})
	turned := func(text string) string {
		return `<w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r><w:r><w:t xml:space="preserve">` + "\u200e" + `</w:t></w:r>`
	}
	want := `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">H.E. Mr. </w:t></w:r>` + turned("محمد") +
		`<w:r><w:t xml:space="preserve">, </w:t></w:r>` + turned("علي") + `</w:p>`
	if !strings.Contains(got, want) {
		t.Errorf("%s\nwant %s", got, want)
	}
}
