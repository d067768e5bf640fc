package pdf

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"roundtable/data/export/paper"
	"roundtable/data/export/paper/papertest"
)

func written(t *testing.T, p paper.Paper) []byte {
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

// ran gives a PDF to a program of this machine and what that says.
func ran(t *testing.T, program string, pdf []byte, before, after []string) string {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("SKIPPED: no %s here: no other program reads the PDF", program)
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(program, append(append(before, file), after...)...).Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", program, err, out)
	}
	return string(out)
}

func TestSameDocumentSameBytes(t *testing.T) {
	for name, p := range papers() {
		if !bytes.Equal(written(t, p), written(t, p)) {
			t.Errorf("%s differs", name)
		}
	}
}

// The text of a page is in the file in the order in which it is set. Of what
// is read from the right pdftotext tells the words, in an order of its own.
func TestNothingIsLost(t *testing.T) {
	for name, p := range papers() {
		p.Running, p.Folio = "", ""
		f := &fonts{}
		page := norm.NFKC.String(ran(t, "pdftotext", written(t, p), []string{"-raw"}, []string{"-"}))
		closed := squeezed(page)
		for _, text := range paper.Texts(p, true) {
			want := []string{f.prepared(text)}
			if paper.Mixed(text) || name == "hostile" {
				want = strings.FieldsFunc(want[0], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
			}
			for _, words := range want {
				if words = squeezed(norm.NFKC.String(words)); len(words) < 1000 && !strings.Contains(closed, words) {
					t.Errorf("%s has lost %.80q", name, words)
				}
			}
		}
	}
}

// squeezed is a text without spaces and marks of direction.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, s)
}

func TestAnotherProgramFindsNoFault(t *testing.T) {
	for name, p := range papers() {
		if out := ran(t, "qpdf", written(t, p), []string{"--check"}, nil); !strings.Contains(out, "No syntax or stream encoding errors") {
			t.Errorf("%s: %s", name, out)
		}
	}
}

func TestCharactersThatNoFontHasAreTold(t *testing.T) {
	p := paper.Paper{Running: "会\u3000", Blocks: []paper.Block{paper.Paragraph{Runs: []paper.Run{{Text: "Đoàn Nam Hải ✓ 李明, 李 👩\u200d💻 محمد כרנה", Bold: true}}}}}
	if got := string(Missing(p)); got != "会明李👩💻" {
		t.Errorf("%q", got)
	}
	f := &fonts{}
	if got, want := f.prepared("李明,\u3000🙂\ufe0f x\u00ad"), "[U+674E U+660E], [U+1F642] x"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
	if got := Missing(papertest.Brief()); len(got) != 0 {
		t.Errorf("of Vietnamese %q is missing", string(got))
	}
}

func TestArabicLettersAreJoined(t *testing.T) {
	s := newShaper()
	for text, want := range map[string]string{
		"محمد":     "\ufee3\ufea4\ufee4\ufeaa",
		"لا":       "\ufefb",
		"بلا":      "\ufe91\ufefc",
		"داد":      "\ufea9\ufe8d\ufea9",
		"مُحَمَّد": "\ufee3\u064f\ufea4\u064e\ufee4\u0651\u064e\ufeaa",
		"ب\u200cب": "\ufe8f\u200c\ufe8f",
		"بـ":       "\ufe91\u0640",
		"چای":      "\ufb7c\ufe8e\ufbfc",
		"Mai ء":    "Mai \ufe80",
		"بس":       "\ufe91س", // no glyph for the form: the letter as it is
	} {
		if got := s.shape(norm.NFC.String(text), func(r rune) bool { return r != 0xfeb2 }); norm.NFC.String(got) != norm.NFC.String(want) {
			t.Errorf("%q is shaped as %+q, not %+q", text, got, want)
		}
	}
}

func TestLinesAreSeenFromLeftToRight(t *testing.T) {
	for _, c := range []struct {
		text  string
		right bool
		want  string
	}{
		{"Mai (3) x", false, "Mai (3) x"},
		{"דוד (לוי) 7, at", false, "7 (יול) דוד, at"},
		{"x דוד", true, "דוד x"},
		{"דוד x 12 לוי", true, "יול x 12 דוד"},
	} {
		f := &fonts{}
		got := ""
		for _, i := range line(f.items(paper.Text(c.text), c.right)).seen(c.right) {
			got += i.text
		}
		if got != c.want {
			t.Errorf("%q is seen as %q, not %q", c.text, got, c.want)
		}
	}
}

func TestLinesKeepEveryLetterAndFit(t *testing.T) {
	f := &fonts{}
	text := strings.Repeat("Trần Quốc Dũng, "+strings.Repeat("Wort", 40)+" محمد ", 7)
	runs := []paper.Run{{Text: text, Bold: true}, {Text: text, Italic: true}}
	said := ""
	for _, l := range f.lines(f.items(runs, false), 9000) {
		if l.wide() > 9000 {
			t.Errorf("a line is %f wide", l.wide())
		}
		for _, i := range l {
			said += i.text
		}
	}
	if want := f.prepared(text + text); squeezed(said) != squeezed(want) {
		t.Errorf("%q became %q", want, said)
	}
}

func TestPropertiesAndBookmarks(t *testing.T) {
	p := paper.Paper{Lang: "vi", Title: "Tọa đàm 🙂", Subject: "Báo cáo", Made: time.Date(2026, 10, 25, 22, 30, 0, 0, time.FixedZone("", 7*3600)),
		Blocks: []paper.Block{paper.Heading{Level: 3, Text: "a"}, paper.Heading{Level: 1, Text: "b"}, paper.Heading{Level: 3, Text: "🙂"}, paper.Heading{Level: 2}}}
	pdf := written(t, p)
	for want, times := range map[string]int{"/CreationDate (D:20261025153000)": 1, "/Dest [": 3, "/Lang (vi)": 1, "/Author": 0, "/Creator": 0} {
		if n := bytes.Count(pdf, []byte(want)); n != times {
			t.Errorf("%s is there %d times", want, n)
		}
	}
	info := ran(t, "pdfinfo", pdf, nil, nil)
	for _, want := range []string{"Tọa đàm [U+1F642]", "Báo cáo", "A4", "Sun Oct 25 15:30:00 2026"} {
		if !strings.Contains(info, want) {
			t.Errorf("%s is not in %s", want, info)
		}
	}
	p.Made = time.Time{}
	for _, not := range []string{"/CreationDate", "/ModDate", "1970"} {
		if bytes.Contains(written(t, p), []byte(not)) {
			t.Errorf("%s is there", not)
		}
	}
}

func TestABriefPaperIsOnePage(t *testing.T) {
	p := papertest.Brief()
	for i := range 3 {
		if n := bytes.Count(written(t, p), []byte("/Type /Page\n")); n != 1 {
			t.Errorf("%d blocks are %d pages", len(p.Blocks), n)
		}
		p.Blocks = append(p.Blocks, p.Blocks[4+i])
	}
}

func TestPagesRepeatHeadsAndAreCounted(t *testing.T) {
	p := paper.Paper{Running: "The roundtable", Folio: "Page {n} of {total}", Blocks: []paper.Block{papertest.Wide(100)}}
	pages := strings.Split(ran(t, "pdftotext", written(t, p), []string{"-raw"}, []string{"-"}), "\f")
	pages = pages[:len(pages)-1]
	if len(pages) < 2 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, page := range pages {
		if strings.Count(page, "Delegation") != 1 || strings.Contains(page, "The roundtable") != (i > 0) {
			t.Errorf("page %d begins %.200q", i+1, page)
		}
		if want := "Page " + string(rune('1'+i)) + " of " + string(rune('0'+len(pages))); !strings.Contains(page, want) {
			t.Errorf("page %d is not %s", i+1, want)
		}
	}
}

func TestABreakBeginsOnePageAndNoneAtTheEnd(t *testing.T) {
	a := paper.Paragraph{Runs: paper.Text("a")}
	pdf := written(t, paper.Paper{Blocks: []paper.Block{paper.Break{}, a, paper.Break{}, paper.Break{}, a, paper.Break{}}})
	if n := bytes.Count(pdf, []byte("/Type /Page\n")); n != 2 {
		t.Errorf("%d pages", n)
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

func TestATitleIsBrokenEvenly(t *testing.T) {
	s := set(paper.Paper{}, 1)
	text := "Safeguarding Citizens in the Digital Transformation Era"
	all, _ := s.wrapped([]paper.Run{{Text: text, Bold: true}}, s.across(), s.title)
	even := s.balanced(all, text, s.title)
	if len(all) != 2 || len(even) != 2 || even[1].wide() < even[0].wide()/2 {
		t.Errorf("%d lines became %d", len(all), len(even))
	}
}

// points is how far from the left a list begins that stands below some blocks.
func points(t *testing.T, above ...paper.Block) float64 {
	t.Helper()
	p := paper.Paper{Blocks: append(above, paper.List{Items: []paper.Item{{Runs: paper.Text("Findme")}}})}
	out := ran(t, "pdftotext", written(t, p), []string{"-bbox"}, []string{"-"})
	_, x, found := strings.Cut(out[:strings.Index(out, "Findme")], `<page`)
	x = x[strings.LastIndex(x, `xMin="`)+len(`xMin="`):]
	at, err := strconv.ParseFloat(x[:strings.Index(x, `"`)], 64)
	if err != nil || !found {
		t.Fatalf("%v in %s", err, out)
	}
	return at
}

func TestPointsBelowAQuoteStandUnderItsParagraph(t *testing.T) {
	numbered, quote := paper.Paragraph{Number: 1, Runs: paper.Text("a")}, paper.Paragraph{Tone: paper.Quoted, Runs: paper.Text("b")}
	if alone, under, below := points(t, quote), points(t, numbered), points(t, numbered, quote); below != under || alone >= under {
		t.Errorf("at %v, not %v; alone at %v", below, under, alone)
	}
}

// A chart of sixty lanes stands on one page, under its heading.
func TestAChartIsNotBrokenWhereAPageHoldsIt(t *testing.T) {
	chart := paper.Chart{Title: "Who spoke when"}
	for i := range 60 {
		chart.Lanes = append(chart.Lanes, paper.Lane{Label: "Delegation " + strconv.Itoa(i+1)})
	}
	var above []paper.Block
	for range 12 {
		above = append(above, paper.Paragraph{Runs: paper.Text("before")})
	}
	p := paper.Paper{Blocks: append(above, paper.Heading{Level: 2, Text: "Floor"}, paper.Paragraph{Tone: paper.Small, Runs: paper.Text("Net.")}, chart)}
	pages := strings.Split(ran(t, "pdftotext", written(t, p), []string{"-raw"}, []string{"-"}), "\f")
	if len(pages) != 3 || strings.Contains(pages[0], "Floor") || !strings.Contains(pages[1], "Floor") || strings.Count(pages[1], "Delegation") != 60 {
		t.Errorf("%d pages: %q", len(pages)-1, pages)
	}
}

func TestATableDoesNotBeginAtTheFootWithOneRow(t *testing.T) {
	table := paper.Table{Columns: []paper.Column{{Head: "Head"}}}
	for range 10 {
		table.Rows = append(table.Rows, []string{"row"})
	}
	var blocks []paper.Block
	split := false
	for n := range 34 {
		blocks = append(blocks, paper.Paragraph{Runs: paper.Text("before")})
		if n < 24 {
			continue
		}
		p := paper.Paper{Blocks: append(blocks[:len(blocks):len(blocks)], table)}
		first, _, _ := strings.Cut(ran(t, "pdftotext", written(t, p), []string{"-raw"}, []string{"-"}), "\f")
		rows := strings.Count(first, "row")
		if rows == 1 || rows == 2 {
			t.Errorf("%d rows below %d paragraphs", rows, len(blocks))
		}
		split = split || rows > 0 && rows < len(table.Rows)
	}
	if !split {
		t.Error("no table reached the next page")
	}
}
