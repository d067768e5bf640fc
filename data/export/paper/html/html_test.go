package html

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

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

// visit parses a page and goes through all of it.
func visit(t *testing.T, page []byte, do func(*html.Node)) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		do(n)
	}
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
		var all strings.Builder
		visit(t, set(t, p), func(n *html.Node) {
			if n.Type == html.TextNode {
				all.WriteString(n.Data)
			}
		})
		page := squeezed(all.String())
		for _, text := range paper.Texts(p, true) {
			if !strings.Contains(page, squeezed(text)) {
				t.Errorf("%s has lost %.80q", name, text)
			}
		}
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

func TestAPageNeedsNothingBesidesItself(t *testing.T) {
	allowed := regexp.MustCompile(`^(html|head|meta|title|style|body|main|nav|p|h[1-3]|ul|ol|li|dl|div|dt|dd|strong|em|span|a|blockquote|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|figure|figcaption|svg|desc|rect|line|text|hr)$`)
	for name, p := range papers() {
		visit(t, set(t, p), func(n *html.Node) {
			switch n.Type {
			case html.CommentNode:
				t.Errorf("%s has the comment %q", name, n.Data)
			case html.ElementNode:
				if !allowed.MatchString(n.Data) {
					t.Errorf("%s has <%s>", name, n.Data)
				}
				for _, a := range n.Attr {
					if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
						t.Errorf("%s has <%s %s=%q>", name, n.Data, a.Key, a.Val)
					}
				}
				if n.Data == "style" && strings.Contains(n.FirstChild.Data, "url(") {
					t.Errorf("%s asks for something else", name)
				}
			}
		})
	}
}

func TestMarksThatTurnLettersAboutDoNotLeave(t *testing.T) {
	page := set(t, papertest.Hostile())
	for _, mark := range []string{"\u202e", "\u202c", "\u2066", "\u2069", "\x1b", "\x00", "\r"} {
		if bytes.Contains(page, []byte(mark)) {
			t.Errorf("%q is in it", mark)
		}
	}
}

func TestLanguageAndDirection(t *testing.T) {
	for lang, want := range map[string]string{"vi": `<html lang="vi">`, "pt-BR": `<html lang="pt-BR">`, "": `<html lang="und">`, `e" x="`: `<html lang="und">`} {
		if page := set(t, paper.Paper{Lang: lang}); !bytes.Contains(page, []byte(want)) {
			t.Errorf("%q is not %s", lang, want)
		}
	}
	page := string(set(t, paper.Paper{Blocks: []paper.Block{paper.Paragraph{Runs: []paper.Run{{Text: "محمد", Bold: true}, {Text: ", 14:30"}}}, paper.Paragraph{Runs: paper.Text("Mai")}}}))
	if want := "<p dir=\"rtl\"><strong>محمد</strong>, 14:30</p>\n<p>Mai</p>"; !strings.Contains(page, want) {
		t.Errorf("not %s in %s", want, page)
	}
}

func TestATableRepeatsItsHeadAndSetsFiguresRight(t *testing.T) {
	page := string(set(t, paper.Paper{Blocks: []paper.Block{paper.Heading{Level: 2, Text: "Time"}, paper.Table{Total: true,
		Columns: []paper.Column{{Head: "Who", Weight: 3}, {Head: "Time", Right: true}}, Rows: [][]string{{"A & B", "1:00"}, {"Sum"}}}}}))
	want := `<div class="frame" tabindex="0" role="region" aria-label="Time">
<table>
<colgroup><col style="width:75.0%"><col style="width:25.0%"></colgroup>
<thead>
<tr><th scope="col">Who</th><th scope="col" class="figure">Time</th></tr>
</thead>
<tbody>
<tr><td>A &amp; B</td><td class="figure">1:00</td></tr>
</tbody>
<tfoot>
<tr><td>Sum</td><td class="figure"></td></tr>
</tfoot>
</table>
</div>`
	if !strings.Contains(page, want) {
		t.Errorf("%s is not in %s", want, page)
	}
	if !strings.Contains(page, "thead { display: table-header-group; }") {
		t.Error("the head is not repeated")
	}
}

func TestAParagraphCanBePointedAtOnce(t *testing.T) {
	p := paper.Paragraph{Number: 12, Runs: paper.Text("x")}
	page := string(set(t, paper.Paper{Blocks: []paper.Block{p, p}}))
	if strings.Count(page, `id="p12"`) != 1 || strings.Count(page, ">12.</span> x</p>") != 2 {
		t.Error(page)
	}
}

func TestANameIsBrokenIntoLinesWholly(t *testing.T) {
	for label, want := range map[string][]string{
		"Carana": {"Carana"},
		"Northern Group of Island and Landlocked Administrations": {"Northern Group of Island and Landlocked", "Administrations"},
		strings.Repeat("x", 45):                                   {strings.Repeat("x", 40), "xxxxx"},
		strings.Repeat("李", 21):                                   {strings.Repeat("李", 20), "李"},
		"  ":                                                      nil,
	} {
		if got := lines(label); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q is broken into %q", label, got)
		}
	}
}

func TestWhatIsPrintedAtTheFootIsCounted(t *testing.T) {
	for in, want := range map[string]string{
		"Page {n} of {total}": `"Page " counter(page) " of " counter(pages) ""`,
		"{total}: {n}":        `"" counter(pages) "\3a  " counter(page) ""`,
		`a"; } x`:             `"a\22 \3b  \7d  x"`,
	} {
		if got := counted(in); got != want {
			t.Errorf("%s is %s, not %s", in, got, want)
		}
	}
}

// The checker of the W3C finds neither errors nor warnings. It is in the npm
// package vnu-jar; VNU_JAR says where.
func TestTheCheckerHasNothingToSay(t *testing.T) {
	jar := os.Getenv("VNU_JAR")
	if _, err := exec.LookPath("java"); err != nil || jar == "" {
		t.Skip("SKIPPED: no java here, or VNU_JAR does not say where vnu.jar is: HTML is not checked")
	}
	arguments := []string{"-jar", jar, "--Werror"}
	for name, p := range papers() {
		file := filepath.Join(t.TempDir(), name+".html")
		if err := os.WriteFile(file, set(t, p), 0o600); err != nil {
			t.Fatal(err)
		}
		if name != "empty" {
			arguments = append(arguments, file)
		}
	}
	if out, err := exec.Command("java", arguments...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
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

func TestAParagraphAllBoldStaysWithWhatFollows(t *testing.T) {
	page := string(set(t, paper.Paper{Blocks: []paper.Block{paper.Paragraph{Runs: []paper.Run{{Text: "a", Bold: true}}}}}))
	if !strings.Contains(page, `<p class="heads"><strong>a</strong></p>`) {
		t.Error(page)
	}
}
