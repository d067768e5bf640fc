package papertest

import (
	"fmt"
	"strconv"
	"strings"

	"roundtable/data/export/paper"
)

// Brief is what leaves the room in the hour after: one page.
func Brief() paper.Paper {
	p := paper.Paper{Lang: "vi", Title: "Tọa đàm cấp cao", Subject: "Tóm tắt một trang", Brief: true,
		Running: "Tọa đàm cấp cao", Folio: "Trang {n} trên {total}"}
	p.Blocks = []paper.Block{
		paper.Heading{Level: 1, Text: "Tọa đàm cấp cao về lễ mở ký công ước phòng, chống tội phạm mạng"},
		paper.Facts{{Name: "Ngày", Text: "Chủ nhật, 25 tháng 10 năm 2026"}, {Name: "Địa điểm", Text: "Trung tâm Hội nghị Nam Hải"},
			{Name: "Người điều hành", Text: "Bà Trần Thị Mai"}, {Name: "Diễn ra", Text: "14:30:00 đến 15:31:20"}},
		paper.Paragraph{Tone: paper.Lead, Runs: paper.Text("Phiên họp bắt đầu lúc 14:31:00, muộn 1:00 so với giờ in, kết thúc lúc 15:31:20 và kéo dài 1:00:20. Mười trong số mười đại biểu đã phát biểu. Các đoàn nhất trí lập danh sách đầu mối liên lạc trực ngày đêm và chưa thống nhất về nguồn kinh phí đào tạo.")},
		paper.Heading{Level: 2, Text: "Thông điệp chính"},
	}
	var messages paper.List
	for i := range 10 {
		messages.Items = append(messages.Items, paper.Item{Runs: []paper.Run{{Text: Person(i % 5), Bold: true},
			{Text: ": các cơ quan nhỏ cần được đào tạo lâu dài, không chỉ trong một chuyến thăm."}}})
	}
	actions := paper.Table{Columns: []paper.Column{{Head: "Số", Right: true}, {Head: "Ai", Weight: 3}, {Head: "Việc", Weight: 7}, {Head: "Thời hạn", Weight: 3}}}
	for i := range 6 {
		actions.Rows = append(actions.Rows, []string{strconv.Itoa(i + 1), delegation(i % 5), "Gửi danh sách các đầu mối liên lạc cho Ban Thư ký", "1 tháng 12 năm 2026"})
	}
	questions := paper.List{Ordered: true}
	for i := range 3 {
		questions.Items = append(questions.Items, paper.Item{Runs: paper.Text(fmt.Sprintf("Ai chi trả cho phần đào tạo thứ %d?", i+1))})
	}
	p.Blocks = append(p.Blocks, messages, paper.Heading{Level: 2, Text: "Hành động cụ thể"}, actions,
		paper.Heading{Level: 2, Text: "Câu hỏi còn mở"}, questions,
		paper.Paragraph{Tone: paper.Small, Runs: paper.Text("Lập từ biên bản nam-hai-2026-10-25-aaa, 412 dòng, đã kiểm tra.")})
	return p
}

// Harm is a text that means harm to every format there is.
const Harm = "</p><script>alert(1)</script>]]>&amp;<!-- \x00\x1b[31m\u202egnp.exe\u202c \u2066x\u2069 \xff\xfe =1+1 | `x` \\] *b* {n} %s ￾ To\u0302\u0309"

// Hostile is a document in which every text means harm, with a note of 10,000
// characters and a word of 3,000.
func Hostile() paper.Paper {
	p := paper.Paper{Lang: `en" onload="x`, Title: Harm, Subject: Harm, Running: Harm, Folio: Harm, Banner: Harm}
	long := strings.Repeat("ghi chú dài 🙂 ملاحظة 长 ", 450)
	word := strings.Repeat("Wort", 750)
	bars := []paper.Bar{{From: -1, To: 2, Sort: "none", Title: Harm}, {From: .7, To: .2, Sort: paper.Over, Title: Harm}}
	items := []paper.Item{{Runs: paper.Text(Harm), Below: []paper.Item{{Runs: paper.Text(Harm), Below: []paper.Item{{Runs: paper.Text(word)}}}}}}
	p.Blocks = []paper.Block{
		paper.Heading{Level: 1, Text: Harm}, paper.Heading{Level: 2, Text: Harm}, paper.Heading{Level: 9, Text: Harm}, paper.Heading{},
		paper.Facts{{Name: Harm, Text: Harm}, {}}, paper.Facts{},
		paper.Paragraph{Number: 123456, Runs: []paper.Run{{Text: Harm, Bold: true}, {Text: long, Italic: true}, {Text: "👩‍💻 and 🇻🇳", Bold: true, Italic: true}}},
		paper.Paragraph{}, paper.Paragraph{Tone: "none", Runs: paper.Text(word)}, paper.Paragraph{Tone: paper.Quoted, Runs: paper.Text("قال: «نعم» (3)")},
		paper.List{Items: items}, paper.List{Ordered: true, Items: items}, paper.List{},
		paper.Table{Caption: Harm, Total: true, Columns: []paper.Column{{Head: Harm}, {Head: "b", Weight: 50, Right: true}, {Weight: -3}},
			Rows: [][]string{{Harm, long, word}, {}, {"a"}, {word, Harm, long}}},
		paper.Table{}, paper.Table{Columns: []paper.Column{{Head: "alone"}}},
		paper.Chart{Title: Harm, Alt: Harm, Ticks: []paper.Tick{{At: -3, Label: Harm}, {At: .5, Label: word}}, Lanes: []paper.Lane{{Label: word, Bars: bars}, {}},
			Key: bars},
		paper.Chart{}, paper.Break{}, paper.Break{}, paper.Heading{Level: 2, Text: Harm}, paper.Break{}, nil,
	}
	return p
}
