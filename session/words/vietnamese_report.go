package words

import (
	"fmt"
	"time"

	"roundtable/session"
)

// vietnameseReport writes dates as Decree 30/2020/ND-CP has them in documents:
// with the word for day, and a 0 before a single day and before the months 1
// and 2.
func vietnameseReport() Report {
	return Report{
		Summary: "Tóm tắt", KeyMessages: "Thông điệp chính", Starred: "Các nội dung khác được đánh dấu quan trọng", Important: "Các nội dung được đánh dấu quan trọng", Marked: "Các thời điểm còn phải ghi lại nội dung",
		AnsweredQuestions: "Đã trả lời", OpenQuestions: "Còn để ngỏ", ParkedQuestions: "Để lại sau", ForwardedQuestions: "Chuyển trả lời bằng văn bản",
		WithdrawnQuestions: "Đã rút", NotedQuestions: "Ghi nhận trong thảo luận",
		Annex: "Phụ lục {n}. {text}", Speakers: "Danh sách đại biểu và người phát biểu", Agenda: "Chương trình, kế hoạch và thực tế",
		Floor: "Diễn biến phát biểu", Corrections: "Các sửa đổi và nguồn gốc", NextSteps: "Việc tiếp theo và câu hỏi còn để ngỏ",

		Running: "{text} · {at}", Folio: "Trang {n}/{total}",
		Date: func(d session.Date) string { return "ngày " + formalDate(d.Day, d.Month, d.Year) },
		Day: func(t time.Time) string {
			return vietnameseWeekday(t.Weekday()) + ", ngày " + formalDate(t.Day(), t.Month(), t.Year())
		},
		Minutes: vietnameseMinutes, Length: lengthIn("giờ", "phút", "giây"), Count: counted("%d"), And: " và ",

		RuleInPart: "Một phần của phiên được tiến hành theo Quy tắc Chatham House: báo cáo này ghi nội dung đã trao đổi ở đó nhưng không nêu ai đã phát biểu.",
		StandIn:    "“{text}” thay cho những chỗ có thể cho biết ai đã tham dự.",
		Rule: "Phiên được tiến hành theo Quy tắc Chatham House: có thể sử dụng nội dung đã trao đổi, nhưng không được tiết lộ danh tính và nơi " +
			"công tác của người phát biểu cũng như của bất kỳ đại biểu nào khác.",
		Private:   counted("Bản này có %d ghi chú riêng. Không phổ biến."),
		Unwritten: counted("Còn %d thời điểm được đánh dấu trong phiên chưa ghi lại nội dung."),

		HeldOn:     "Phiên diễn ra vào {day}, từ {at} đến {to}, kéo dài {by}.",
		HeldOnDay:  "Phiên diễn ra vào {day}.",
		UnderWay:   "Phiên bắt đầu vào {day} lúc {at} và vẫn đang diễn ra lúc {to}, khi lập báo cáo này.",
		NotClosed:  "Phiên bắt đầu vào {day} lúc {at} và chưa được kết thúc; báo cáo này được lập vào {text}.",
		PlannedFor: "Phiên chưa bắt đầu; dự kiến diễn ra vào {day}, từ {at} đến {to}.",
		WasHeld:    "Phiên tạm dừng tổng cộng {by}.", ModeratedBy: "Phiên do {who} điều phối.",
		HeardAll:    vietnameseAll,
		SegmentsAll: counted("Cả %d phần của chương trình đều được tiến hành."),
		HeardSome:   "Trong số {total} đại biểu, {n} người đã phát biểu", HeardNamed: "{text}: {who}.",
		SegmentsSome:  "Trong số {total} phần của chương trình, {n} phần được tiến hành. Không tiến hành: {what}.",
		SegmentsSoFar: "Khi lập báo cáo này, phiên đã đến {n} trên tổng số {total} phần của chương trình.",
		Recorded:      "Biên bản ghi nhận {what}.",
		Actions:       counted("%d hành động cụ thể"), Proposals: counted("%d đề xuất"),
		Messages: counted("%d thông điệp chính"), Open: counted("%d câu hỏi còn để ngỏ"),
		OfThemConfirmed: " ({n} đã xác nhận)",
		MoreInFull:      counted("… và %d mục khác trong báo cáo đầy đủ."),

		Objective: "Mục tiêu {n}: {text}",
		Spent:     "Thời gian dành cho mục tiêu: {by} ({what}).", SpentIn: "Phần phục vụ mục tiêu: {what}.",
		NotSpent: "Có trong kế hoạch nhưng không tiến hành: {what}.", ToSpend: "Phần sẽ phục vụ mục tiêu: {what}.",
		SeeAlso: "Xem thêm đoạn {n}.", SeeAlsoAll: "Xem thêm các đoạn {n}.",
		Gap: "Biên bản không có nội dung nào phục vụ mục tiêu này.", GapOfNotes: "Chưa có ghi chú hay hành động cụ thể nào được ghi riêng cho mục tiêu này.",
		SharedNote: "Toàn bộ thời gian của một phần được tính cho mỗi mục tiêu mà phần đó phục vụ.",

		Spoke: map[session.TurnKind]string{
			session.Statement: "phát biểu", session.Response: "phản hồi", session.QuestionTurn: "đặt câu hỏi",
			session.Answer: "trả lời", session.ReflectionTurn: "phát biểu kết luận", session.ByModerator: "phát biểu",
			session.ByChair: "phát biểu", session.PointOfOrder: "nêu vấn đề thủ tục", session.RightOfReply: "thực hiện quyền đáp lại",
		},
		Presides:  map[session.TurnKind]string{session.ByModerator: "Người điều phối, ", session.ByChair: "Chủ tọa, "},
		HeldUnder: "Nội dung của phần này được ghi theo Quy tắc Chatham House.",
		SpeaksNow: "đang phát biểu", WentOn: "tiếp tục phát biểu", SecondReply: "thực hiện quyền đáp lại lần thứ hai",
		RespondedTo: "phản hồi ý kiến của {who}", AskedOf: "đặt câu hỏi cho {who}",
		AnsweredOne: "trả lời câu hỏi số {n}", AnsweredMany: "trả lời các câu hỏi số {n}",
		TextReceived: "Đã nhận bài phát biểu bằng văn bản; cần đối chiếu với nội dung đã trình bày.",
		Leads: map[session.NoteKind]string{
			session.PlainNote: "Ghi chú", session.Quote: "Trích dẫn", session.Proposal: "Đề xuất", session.QuestionNote: "Câu hỏi",
			session.ConcreteAction: "Hành động cụ thể", session.KeyMessage: "Thông điệp chính", session.MarkNote: "Đánh dấu",
		},
		By: "chậm nhất {at}", Interpreted: "theo lời phiên dịch", PrivateNote: "riêng", Paragraph: "đoạn {n}",
		NotHeld: "Không tiến hành: {what}.", NotReached: "Chưa đến: {what}.", WithoutTurn: "Đã tiến hành, không có lượt phát biểu hay ghi chú: {what}.",

		Addressee: "Đầu mối thực hiện", Action: "Nội dung", Speaker: "Đại biểu", Asker: "Người hỏi", Asked: "Người được hỏi", AnsweredBy: "Người trả lời",
		ParagraphShort: "Đoạn", Paragraphs: "Các đoạn", Question: "Câu hỏi", Position: "Chức vụ", Remarks: "Ghi chú",
		FromTo: "Từ, đến", SpokeAs: "Hình thức", Used: "Đã dùng", Allotted: "Được dành", Over: "Quá giờ", Drift: "Chậm, sớm",
		HasFloor: "đang phát biểu", Granted: ", được thêm {by}", TakenBack: ", bớt {by}", NotesTaken: "ghi chú lúc {at}",
		NameCorrected: "tên đã sửa trong phiên",
		NoteBeside:    "{at} Giữa các lượt: {what}.", QuestionPut: "{at} Ghi câu hỏi số {n} ({who}).",
		RecordingBegan: "Bản ghi âm, ghi hình bắt đầu lúc {at}.",
		NamesAsEntered: "Tên ghi theo bản đã nhập hoặc đã sửa trong phiên, để ban thư ký kiểm tra.",
		NumbersNote: "Số của mỗi lượt là số của đoạn tương ứng. Thời gian đã dùng không tính lúc đồng hồ dừng và gián đoạn; thời gian được dành là " +
			"giới hạn cùng với phần được thêm.",

		WaitedOne:  "Có một lượt phát biểu theo đăng ký, bắt đầu sau khi đăng ký {by}.",
		Waited:     "Có {n} lượt phát biểu theo đăng ký; thời gian chờ từ khi đăng ký đến khi bắt đầu có trung vị là {by}, lâu nhất là {limit}.",
		OverOne:    "Lượt duy nhất có giới hạn thời gian đã quá giờ {by}. Được dành: {limit}; đã dùng: {used}.",
		NotOverOne: "Lượt duy nhất có giới hạn thời gian không quá giờ. Được dành: {limit}; đã dùng: {used}.",

		AgendaChart: "Thời gian các phần, kế hoạch và thực tế", FloorChart: "Thời điểm phát biểu của từng đại biểu",
		AgendaAlt:  "Mỗi phần có một thanh cho thời gian theo kế hoạch và một thanh cho thời gian thực tế, trên cùng một trục thời gian. Bảng ghi cùng số liệu.",
		FloorAlt:   "Mỗi người phát biểu có một hàng, mỗi lượt là một thanh, trên cùng một trục thời gian. Các bảng về lượt phát biểu ghi cùng số liệu.",
		BarPlanned: "kế hoạch", BarActual: "thực tế", BarTurn: "lượt phát biểu", BarOver: "quá giờ", BarChair: "người điều phối hoặc Chủ tọa", BarClosing: "phát biểu kết luận",
	}
}

// formalDate is "01 tháng 02 năm 2026".
func formalDate(day int, month time.Month, year int) string {
	written := fmt.Sprint(int(month))
	if month < time.March {
		written = fmt.Sprintf("%02d", month)
	}
	return fmt.Sprintf("%02d tháng %s năm %d", day, written, year)
}

func vietnameseMinutes(n int) string {
	if n == 0 {
		return "chưa đến một phút"
	}
	switch {
	case n < 60:
		return fmt.Sprintf("%d phút", n)
	case n%60 == 0:
		return fmt.Sprintf("%d giờ", n/60)
	}
	return fmt.Sprintf("%d giờ %d phút", n/60, n%60)
}

func vietnameseAll(n int) string {
	if n == 1 {
		return "Đại biểu duy nhất đã phát biểu"
	}
	return fmt.Sprintf("Cả %d đại biểu đều phát biểu", n)
}
