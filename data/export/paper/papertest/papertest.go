// Package papertest holds documents to try a format with: a report as long as
// that of sixty people in three hours, a page for the hour after, and one whose
// texts mean harm. Every delegation is invented.
package papertest

import (
	"fmt"
	"strconv"
	"time"

	"roundtable/data/export/paper"
)

// Report is a whole report; with 60 people it has some 1,500 paragraphs and
// rows.
func Report(people int) paper.Paper {
	p := paper.Paper{
		Lang: "en", Title: "High-level roundtable on the signing of the convention", Subject: "Report of the session",
		Made:    time.Date(2026, 10, 25, 15, 30, 0, 0, time.UTC),
		Running: "High-level roundtable · Nam Hải, 25 October 2026", Folio: "Page {n} of {total}",
		Banner: "Draft: the session was still open",
	}
	put := func(blocks ...paper.Block) { p.Blocks = append(p.Blocks, blocks...) }
	put(cover()...)
	put(discussion(people)...)
	put(times(people)...)
	put(paper.Break{}, paper.Heading{Level: 2, Text: "Annex I. Every turn"}, Wide(people*4))
	put(paper.Heading{Level: 2, Text: "Annex II. Corrections"})
	for i := range people * 3 {
		put(paper.Paragraph{Tone: paper.Small, Runs: paper.Text(fmt.Sprintf("%s: the name of person %d was corrected.", clock(i), i+1))})
	}
	return p
}

func cover() []paper.Block {
	return []paper.Block{
		paper.Heading{Level: 1, Text: "High-level roundtable on the signing of the convention against crime committed with computers"},
		paper.Paragraph{Runs: paper.Text("Report of the session")},
		paper.Facts{
			{Name: "Date", Text: "Sunday 25 October 2026"}, {Name: "Venue", Text: "Trung tâm Hội nghị Nam Hải, Room 3"},
			{Name: "Languages", Text: "English, Tiếng Việt, العربية, 中文"},
			{Name: "Moderator", Text: "H.E. Ms. Trần Thị Mai, Permanent Representative to the Conference of Nam Hải"},
			{Name: "Held", Text: "14:30:00 to 17:31:20"},
		},
		paper.Paragraph{Tone: paper.Warning, Runs: paper.Text("This was a practice: nothing of it was said by anybody.")},
		paper.Paragraph{Tone: paper.Lead, Runs: paper.Text("The session started at 14:31:00, 1:00 after the printed time, closed at 17:31:20 and lasted 3:00:20. 58 of 60 participants took the floor. Delegations agreed on a list of contact points that answer day and night, and left open who pays for training.")},
		paper.Heading{Level: 2, Text: "Objectives"},
		paper.List{Ordered: true, Items: []paper.Item{
			{Runs: paper.Text("Protect people from crime across borders"), Below: []paper.Item{
				{Runs: paper.Text("Round 1: planned 30:00, actual 35:20")}, {Runs: paper.Text("Concrete actions: 4")}}},
			{Runs: paper.Text("Build what smaller administrations lack"), Below: []paper.Item{{Runs: paper.Text("No minutes and no action: a gap")}}},
		}},
		paper.Heading{Level: 2, Text: "Concrete actions"},
		paper.Table{
			Caption: "Concrete actions by addressee",
			Columns: []paper.Column{{Head: "No.", Right: true}, {Head: "Who", Weight: 3}, {Head: "What", Weight: 6}, {Head: "By when", Weight: 2}, {Head: "State", Weight: 2}},
			Rows: [][]string{
				{"1", "Ostania (Ivo Renn)", "Send the list of contact points to the secretariat, and say which of them answer at night", "1 December 2026", "as noted"},
				{"2", "Ribeira", "Gửi danh sách các đầu mối liên lạc cho Ban Thư ký trước ngày 1 tháng 12", "", "confirmed"},
				{"3", "محمد بن علي", "إرسال قائمة جهات الاتصال إلى الأمانة (3 نسخ)", "15 January 2027", "as noted"},
				{"4", "李明", "向秘书处提交联络点名单", "", "as noted"},
			},
		},
	}
}

// discussion is what everybody said, in numbered paragraphs.
func discussion(people int) []paper.Block {
	blocks := []paper.Block{paper.Heading{Level: 2, Text: "Discussion"}}
	number := 0
	for segment := range 8 {
		blocks = append(blocks, paper.Heading{Level: 3, Text: fmt.Sprintf("%d. Round %d: prevention, assistance and technology", segment+1, segment+1)},
			paper.Paragraph{Tone: paper.Small, Runs: paper.Text("round · planned 20:00, actual 22:30")})
		for i := range people {
			number++
			blocks = append(blocks, paper.Paragraph{Number: number, Runs: []paper.Run{
				{Text: Person(i + segment), Bold: true}, {Text: ", statement, " + clock(number) + " to " + clock(number+1) + ": "},
				{Text: "concluded at 2:40 of 2:30", Italic: true}, {Text: ", 0:30 of it granted. The delegation thanked the host and asked for training that lasts longer than a visit."}}})
			switch i % 4 {
			case 1:
				blocks = append(blocks, paper.List{Items: []paper.Item{{Runs: paper.Text(clock(number) + " note: asks who pays")},
					{Runs: paper.Text(clock(number) + " proposal: one list of contact points, kept by the secretariat")}}})
			case 3:
				blocks = append(blocks, paper.Paragraph{Tone: paper.Quoted, Runs: paper.Text("“We will not wait for the next crime to agree on how to answer the last.”")})
			}
		}
	}
	return blocks
}

// times are who spoke how long, drawn and as a table.
func times(people int) []paper.Block {
	c := paper.Chart{Title: "Who spoke when", Alt: "Every turn on the axis of the session, one lane for each participant.",
		Key: []paper.Bar{{Sort: paper.Planned, Title: "planned"}, {Sort: paper.Turn, Title: "turn"}, {Sort: paper.Over, Title: "over time"},
			{Sort: paper.Chair, Title: "moderator"}, {Sort: paper.Closing, Title: "closing reflection"}}}
	for i := range 7 {
		c.Ticks = append(c.Ticks, paper.Tick{At: float64(i) / 6, Label: clock(i * 30)[:5]})
	}
	t := paper.Table{Total: true, Columns: []paper.Column{{Head: "Delegation", Weight: 3}, {Head: "Name", Weight: 3}, {Head: "Turns", Right: true}, {Head: "Time", Right: true}, {Head: "Share", Right: true}}}
	for i := range people {
		from := float64(i) / float64(people+1)
		lane := paper.Lane{Label: Person(i), Bars: []paper.Bar{{From: from, To: from + .012, Sort: paper.Turn, Title: Person(i) + ", 2:30"},
			{From: from + .012, To: from + .015, Sort: paper.Over, Title: "0:30 over"}, {From: .95, To: .96, Sort: paper.Closing, Title: "0:50"}}}
		if i == 0 {
			lane.Bars = []paper.Bar{{From: 0, To: .03, Sort: paper.Planned, Title: "planned"}, {From: 0, To: .02, Sort: paper.Chair, Title: "opening"}}
		}
		c.Lanes = append(c.Lanes, lane)
		t.Rows = append(t.Rows, []string{delegation(i), name(i), "4", "9:" + strconv.Itoa(10+i%50), strconv.Itoa(i%7) + " %"})
	}
	t.Rows = append(t.Rows, []string{"Total", "", strconv.Itoa(4 * people), "2:41:12", "100 %"})
	return []paper.Block{paper.Heading{Level: 2, Text: "Participation and time"}, c, t}
}

// Wide is a table of twelve columns.
func Wide(rows int) paper.Table {
	t := paper.Table{Columns: []paper.Column{{Head: "No.", Right: true}, {Head: "Segment", Weight: 2}, {Head: "Delegation", Weight: 2}, {Head: "Name", Weight: 3},
		{Head: "Language"}, {Head: "Place"}, {Head: "Began", Right: true}, {Head: "Ended", Right: true}, {Head: "Time", Right: true},
		{Head: "Limit", Right: true}, {Head: "Over", Right: true}, {Head: "How", Weight: 2}}}
	for i := range rows {
		t.Rows = append(t.Rows, []string{strconv.Itoa(i + 1), fmt.Sprintf("Round %d", i/60+1), delegation(i), name(i), "vi", "room",
			clock(i), clock(i + 1), "2:40", "2:30", "0:10", "concluded"})
	}
	return t
}

func clock(minute int) string {
	return time.Date(2026, 10, 25, 14, 30+minute%180, minute*7%60, 0, time.UTC).Format("15:04:05")
}

func delegation(i int) string {
	return []string{"Carana", "Ostania", "Verland", "Ribeira", "Nam Hải", "Northern Group of Island and Landlocked Administrations", "كارانا", "卡拉纳", "כרנה"}[i%9]
}

func name(i int) string {
	return []string{"Amara Diallo", "Ivo Renn", "Nguyễn Thị Hồng Phượng", "Lena Ortiz", "Trần Quốc Dũng",
		"Maria-Magdalena Donaudampfschifffahrtsgesellschaftskapitänsgattin von Hohenwittelsberg", "محمد بن علي", "李明", "דוד לוי"}[i%9]
}

// Person is a delegation and a name, with a number that is theirs.
func Person(i int) string { return fmt.Sprintf("%s (%s) %d", delegation(i), name(i), i+1) }
