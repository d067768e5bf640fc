package programme

import "testing"

func TestRunningText(t *testing.T) {
	samples(t, []sample{
		{"a data set's comment", "# layout: anything\n# Title\nText", "2:3 # Title\n3:1 Text"},
		{"headings", "# One #\n\nTwo\n===\nThree\n---\n#4 is no heading\n### Six {#six}", `
1:3 # One

3:1 # Two
5:1 ## Three
7:1 #4 is no heading
8:5 ### Six`},
		{"bullets", "- a\n* b\n• c\n▪d\n– e\n-Phát biểu\n- – f\n+ g\no Hội\n-5 degrees\no no bullet", `
1:3 * a
2:3 ** b
3:3 *** c
4:2 **** d
5:3 ***** e
6:2 ****** Phát biểu
7:5 * f
8:3 ** g
9:3 *** Hội
10:1 -5 degrees
11:1 o no bullet`},
		{"depth by indentation", "- a\n  - b\n    - c\n  - d\n- e", "1:3 * a\n2:5 ** b\n3:7 *** c\n4:5 ** d\n5:3 * e"},
		{"depth by sign", "• a\no B\no C\n• d", "1:3 * a\n2:3 ** B\n3:3 ** C\n4:3 * d"},
		{"numbers", "1. One\n2) Two\n(3) Three\nIV. Four\n2.1 Five\n01. Six\n1/ Bảy\n9.10 Opening\n10.00 Talk\n25. Oktober 2025\n2025. A year\n12 Main Street", `
1:4 (1) One
2:4 (2) Two
3:5 (3) Three
4:5 (IV) Four
5:5 (2.1) Five
6:5 (01) Six
7:4 (1) Bảy
8:1 9.10 Opening
9:1 10.00 Talk
10:1 25. Oktober 2025
11:1 2025. A year
12:1 12 Main Street`},
		{"letters with a neighbour are numbers", "A. Welcome\nB. Talks\nM. Durand speaks", "1:4 (A) Welcome\n2:4 (B) Talks\n3:1 M. Durand speaks"},
		{"an initial is none", "V. Nguyen\nI. Opening\nII. Talks", "1:1 V. Nguyen\n2:4 (I) Opening\n3:5 (II) Talks"},
		{"dashed numbers", "1- Accueil\n2- Débat\n9- noon", "1:4 (1) Accueil\n2:4 (2) Débat\n3:4 (9) noon"},
		{"emphasis", "**9:00** *Opening* by __Ann__ _Lee_ and file_name_x 2 * 3 * 4, ***all***", "1:1 9:00 Opening by Ann Lee and file_name_x 2 * 3 * 4, all"},
		{"escapes and code", "\\*not\\* `a*b*c` \\# 1\\. end", "1:1 *not* a*b*c # 1. end"},
		{"links", "[Ann](https://x.org/a_(b)) ![](i.png) [Bob][b] [Cid] [TBC]\n\n[cid]: https://c.org \"C\"\n[b]: <https://b.org>", "1:1 Ann Bob Cid [TBC]"},
		{"addresses", "<https://x.org/a_b_c> or <ann@x.org>, <TBC>", "1:1 https://x.org/a_b_c or ann@x.org, <TBC>"},
		{"footnotes", "Ann¹, Bob* and Cid†[^2] at 9³⁰, 40 m²\n\n[^2]: By video", "1:1 Ann, Bob and Cid at 9:30, 40 m²\n\n3:1 By video"},
		{"struck out", "~~10:00~~ 10:15 Tea", "1:1 10:15 Tea"},
		{"an e-mail's quotes", "> 10:00 Tea\n>> - milk\n> > rest\n>5 people", "1:3 10:00 Tea\n2:6 * milk\n3:5 rest\n4:1 >5 people"},
		{"a mail's signature", "Ann\n--\nUN", "1:1 Ann\n3:1 UN"},
		{"pages without a form feed", "Title\nForum - 5 May    Page 1 of 2\n9:00 Tea\n\nPage 2 of 2", "1:1 Title\n3:1 9:00 Tea"},
		{"rules and fences", "A\n\n***\n```\nB\n```\n- - -\nC", "1:1 A\n5:1 B\n8:1 C"},
		{"a bullet goes on", "- A long title that goes on and on until it is wrapped\n  at the margin\n  Moderator: Ann\n\n  later", `
1:3 * A long title that goes on and on until it is wrapped
2:3 ~at the margin
3:3 Moderator: Ann

5:3 later`},
		{"bullets within a line", "▪ A▪ B ▪ C\nHanoi • 5 May • 14:30", "1:3 * A\n1:6 * B\n1:10 * C\n2:1 Hanoi • 5 May • 14:30"},
		{"tick boxes", "- [ ] a\n- [x] b", "1:7 * a\n2:7 * b"},
		{"breaks within", "Title<br>Below<br/>Third", "1:1 Title\n1:10 Below\n1:20 Third"},
		{"entities", "Q&amp;A&nbsp;&ndash; R&D, AT&T &#8211; &copy no", "1:1 Q&A – R&D, AT&T – &copy no"},
		{"what only looks like a tag", "if a < b and <5 min, <speaker> or <b>bold</b>", "1:1 if a < b and <5 min, <speaker> or bold"},
	})
}

func TestHTMLWithinText(t *testing.T) {
	samples(t, []sample{
		{"a list never closed", "10 minutes\tWelcome <ul style=\"x: y\">▪ Ann Lee, UN▪ Bob <p><i>Chair: Cid</i></p>\n5 minutes\tEnd", `
1:1 T1 10 minutes | Welcome / * Ann Lee, UN / * Bob / Chair: Cid
2:1 T1 5 minutes | End`},
		{"a table over lines", "Programme\n<table>\n<tr><td>9:00</td><td>Tea</td></tr>\n<tr><td>9:30<td>Talk\n</table>\n- *end*", `
1:1 Programme
3:9 T1 9:00 | Tea
4:9 T1 9:30 | Talk
6:3 * end`},
		{"a comment over lines", "A\n<!-- 9:00\nno -->\nB", "1:1 A\n4:1 B"},
		{"a centred heading", "<h2 align=\"center\">Title</h2>\n\ntext *here*", "1:20 ## Title\n\n3:1 text here"},
	})
}

func TestTabsAndPipes(t *testing.T) {
	samples(t, []sample{
		{"rows of TABs", "Time\tItem\n9:00\tTea\n\tmilk", "1:1 T1 Time | Item\n2:1 T1 9:00 | Tea\n3:2 T1  | milk"},
		{"labels stay lines", "Date:\t5 May\nVenue\t: Hall A\nTime:\t\t9:00", "1:1 Date: 5 May\n2:1 Venue : Hall A\n3:1 Time: 9:00"},
		{"a single row with a time", "Hello\n10 min\tTea\nBye\tnow", "1:1 Hello\n2:1 T1 10 min | Tea\n3:1 T1 Bye | now"},
		{"one TAB alone", "Bye\tnow\nand then", "1:1 Bye now\n2:1 and then"},
		{"bullets with TABs", "•\tAnn\n-\tBob\n1.\tCid", "1:3 * Ann\n2:3 ** Bob\n3:4 (1) Cid"},
		{"an indented paragraph", "\tDear all,\n\tplease", "1:2 Dear all,\n2:2 please"},
		{"TABs to reach a column", "9:00\t\tTea\n9:00–9:30\tTalk", "1:1 T1 9:00 | Tea\n2:1 T1 9:00–9:30 | Talk"},
		{"a cell of several lines in quotes", "9:00\t\"Tea\nby \"\"Ann\"\"\"\tHall\n9:30\tTalk\tHall", `
1:1 T1 9:00 | Tea / by "Ann" | Hall
3:1 T1 9:30 | Talk | Hall`},
		{"pipes with a head", "| Time | Item |\n|:--|--:|\n| 9:00 | *Tea*<br>milk |\n| a\\|b | |", `
1:3 T1 ^Time | ^Item
3:3 T1 9:00 | Tea / milk
4:3 T1 a|b | `},
		{"pipes without a frame", "9:00 | Tea | Hall\n9:30 | Talk | Hall", "1:1 T1 9:00 | Tea | Hall\n2:1 T1 9:30 | Talk | Hall"},
		{"one line with pipes", "Hanoi | 5 May | Hall\nWelcome", "1:1 Hanoi | 5 May | Hall\n2:1 Welcome"},
		{"rows between bullets", "9:00 | Tea\n- Ann\n9:30 | Talk", "1:1 T1 9:00 | Tea\n2:3 * Ann\n3:1 T1 9:30 | Talk"},
		{"a drawn table", "+------+------+\n| 9:00 | Tea  |\n|      | milk |\n+======+======+\n| 9:30 | Talk |\n+------+------+\nEnd", `
2:3 T1 9:00 | Tea / milk
5:3 T1 9:30 | Talk
7:1 End`},
		{"lines drawn", "┌──┬──┐\n│9:00│Tea│\n├──┼──┤\n│9:30│Talk│\n└──┴──┘", "2:2 T1 9:00 | Tea\n4:2 T1 9:30 | Talk"},
	})
}
