package markdown

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"roundtable/data/export/paper"
)

func set(t *testing.T, blocks ...paper.Block) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, paper.Paper{Blocks: blocks}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestADocument(t *testing.T) {
	var b strings.Builder
	err := Write(&b, paper.Paper{Banner: "Practice", Blocks: []paper.Block{
		paper.Heading{Level: 1, Text: "A small roundtable"},
		paper.Facts{{Name: "Date", Text: "Saturday"}, {Name: "Time zone", Text: "Asia/Ho_Chi_Minh"}},
		paper.Paragraph{Tone: paper.Lead, Runs: paper.Text("All took the floor.")},
		paper.Heading{Level: 2, Text: "Objectives"},
		paper.List{Ordered: true, Items: []paper.Item{
			{Runs: paper.Text("Protect people"), Below: []paper.Item{{Runs: paper.Text("Round 1: 5:20")}}},
			{Runs: paper.Text("Build")},
		}},
		paper.Heading{Level: 3, Text: "1. Opening"},
		paper.Paragraph{Number: 1, Runs: []paper.Run{{Text: "Carana ", Bold: true}, {Text: "spoke", Italic: true}, {Text: "."}}},
		paper.List{Items: []paper.Item{{Runs: paper.Text("a note")}}},
		paper.Paragraph{Number: 2, Runs: paper.Text("Ostania")},
		paper.Paragraph{Number: 3, Runs: paper.Text("Verland")},
		paper.Paragraph{Tone: paper.Quoted, Runs: paper.Text("A *bold* step")},
		paper.Paragraph{Tone: paper.Warning, Runs: paper.Text("Still open.")},
		paper.Chart{Title: "Time"},
		paper.Break{},
		paper.Table{Caption: "Time used", Total: true, Columns: []paper.Column{{Head: "Who"}, {Head: "Time", Right: true}},
			Rows: [][]string{{"Carana | Ostania", "3:30"}, {"Sum"}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	want := `# A small roundtable

**Practice**

- **Date:** Saturday
- **Time zone:** Asia/Ho\_Chi\_Minh

All took the floor.

## Objectives

1. Protect people
   - Round 1: 5:20
2. Build

### 1. Opening

1. **Carana** _spoke_.

- a note

2. Ostania

3. Verland

> A \*bold\* step

**Still open.**

_Time used_

| Who | Time |
| --- | ---: |
| Carana \| Ostania | 3:30 |
| **Sum** |  |
`
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Error(d)
	}
}

func TestNeighbouringListsStayTwo(t *testing.T) {
	point := paper.List{Items: []paper.Item{{Runs: paper.Text("a")}}}
	step := paper.List{Ordered: true, Items: []paper.Item{{Runs: paper.Text("b")}}}
	got := set(t, point, point, step, step, paper.Paragraph{Number: 2, Runs: paper.Text("c")}, paper.Paragraph{Number: 9, Runs: paper.Text("d")})
	if want := "- a\n\n* a\n\n1. b\n\n<!-- -->\n\n1. b\n\n2. c\n\n<!-- -->\n\n9. d\n"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}

func TestATextCannotMakeAnything(t *testing.T) {
	for in, want := range map[string]string{
		"- no list":           `\- no list`,
		"+ no list":           `\+ no list`,
		"12. no list":         `12\. no list`,
		"1) no list":          `1\) no list`,
		"---":                 `\---`,
		"===":                 `\===`,
		"# no title":          `\# no title`,
		"> said":              `\> said`,
		"```\nno code":        "\\`\\`\\` no code",
		"<b onclick=x>&amp;":  `\<b onclick=x\>\&amp;`,
		"[a](http://b) ![c]":  `\[a\](http://b) !\[c\]`,
		"a|b\x1b\u202ec\n\nd": `a\|bc  d`,
		`\*`:                  `\\\*`,
		"2025":                "2025",
	} {
		if got := set(t, paper.Paragraph{Runs: paper.Text(in)}); got != want+"\n" {
			t.Errorf("%q is set as %q, not %q", in, got, want)
		}
		if got := set(t, paper.List{Items: []paper.Item{{Runs: paper.Text(in)}}}); got != "- "+want+"\n" {
			t.Errorf("as a point %q is set as %q, not %q", in, got, want)
		}
	}
}

func TestEmphasisIsSetOnlyWhereItIsRead(t *testing.T) {
	bold := func(before, text, after string) []paper.Run {
		return []paper.Run{{Text: before}, {Text: text, Bold: true}, {Text: after}}
	}
	for want, runs := range map[string][]paper.Run{
		"(**a**)":       bold("(", "a", ")"),
		"a **b** c":     bold("a", " b ", "c"),
		"Date:Monday":   bold("", "Date:", "Monday"),
		"**_a_**":       {{Text: "a", Bold: true, Italic: true}},
		"**a** _b_ c d": {{Text: "a", Bold: true}, {Text: " b ", Italic: true}, {Text: "c d"}},
	} {
		if got := set(t, paper.Paragraph{Runs: runs}); got != want+"\n" {
			t.Errorf("%q, not %q", got, want)
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
