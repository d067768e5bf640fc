package programme

import (
	"strings"
	"testing"
)

func TestPages(t *testing.T) {
	samples(t, []sample{
		{"blocks", "<html><head><title>No</title><style>p{}</style></head><body><h1>Title</h1><p>One<br>Two</p><div>Three</div></body></html>", `
1:65 # Title
1:78 One
1:85 Two
1:97 Three`},
		{"lists", "<ul><li>a<ol><li>b<li>c</ol><li>d</ul><ol type=a start=2><li>e</ol>", "1:9 * a\n1:18 (1) b\n1:23 (2) c\n1:33 * d\n1:62 (b) e"},
		{"what is not shown", "<div>a<script>b</script><span hidden>c<span>d</span></span><p style='display: none'>e</p><nav><ul><li>f</ul></nav><s>g</s>h</div>", "1:6 a\n1:123 h"},
		{"a blank and a break of the source", "<p>one\n  two &amp;\u00a0three</p>", "1:4 one\n2:3 ~two & three"},
		{"raised letters", "<p>1<sup>st</sup> of May, 9<sup>30</sup>, Ann<sup>2</sup></p>", "1:4 1st of May, 9:30, Ann"},
		{"lines kept", "<pre>9:00 Tea\n9:30 Talk</pre>", "1:6 9:00 Tea\n2:1 9:30 Talk"},
		{"definitions", "<dl><dt>9:00<dd>Tea<dd>milk<dt>9:30<dd>Talk</dl>", "1:9 T1 9:00 | Tea / milk\n1:32 T1 9:30 | Talk"},
	})
}

func TestTablesOfPages(t *testing.T) {
	samples(t, []sample{
		{"head and spans", `<table><thead><tr><th>Time<th>A<th>B</thead><tr><td rowspan=2>9:00<td colspan=2>Tea<tr><td>x<td>y</table>`, `
1:23 T1 ^Time | ^A | ^B
1:63 T1 9:00 | Tea >2 | <
1:92 T1 "9:00 | x | y`},
		{"a cell that heads its row", "<table><tr><th>9:00<td>Tea<tr><th>9:30<td>Talk</table>", "1:16 T1 9:00 | Tea\n1:35 T1 9:30 | Talk"},
		{"a head without thead", "<table><tr><th>Time<th>Item<tr><td>9:30<td>Talk</table>", "1:16 T1 ^Time | ^Item\n1:36 T1 9:30 | Talk"},
		{"a list in a cell", "<table><tr><td>9:00<td>Tea<ul><li>Ann<li>Bob</ul>end<tr><td>9:30<td>Talk</table>", "1:16 T1 9:00 | Tea / * Ann / * Bob / end\n1:61 T1 9:30 | Talk"},
		{"a page arranged by a table", "<table><tr><td>Menu<td><table><tr><td>9:00<td>Tea<tr><td>9:30<td>Talk</table></table>", "1:16 Menu\n1:39 T1 9:00 | Tea\n1:58 T1 9:30 | Talk"},
		{"people in a table in a row", "<table><tr><td>9:00<td>Panel<table><tr><td>Ann<td>UN<tr><td>Bob<td>WHO</table></table>", "1:16 T1 9:00 | Panel / Ann, UN / Bob, WHO"},
		{"one column", "<table><tr><td>Ann<tr><td>Bob</table>", "1:16 Ann\n1:27 Bob"},
		{"rows without a table", "<tr><td>9:00</td><td>Tea</td></tr>", "1:9 T1 9:00 | Tea"},
		{"rows of nothing", "<table><tr><td>9:00<td>Tea<tr><td> <td></table>", "1:16 T1 9:00 | Tea"},
	})
}

func TestPagesWithoutMeasureAreRefused(t *testing.T) {
	for name, source := range map[string]string{
		"more than 400000 tags":             "<p>" + strings.Repeat("<i>", mostTags+1),
		"a table of more than 100000 cells": "<table>" + strings.Repeat("<tr><td>y<td colspan=999>x", 5000),
	} {
		if got := flat(t, "a.html", source); !strings.Contains(got, name) {
			t.Errorf("%s: came out as %.200s", name, got)
		}
	}
	if got := flat(t, "a.html", strings.Repeat("<div>", 5000)+"x"); got != "1:25001 x\n" {
		t.Errorf("deep nesting came out as %.200s", got)
	}
}
