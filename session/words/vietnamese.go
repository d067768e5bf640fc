package words

import (
	"fmt"
	"time"

	"roundtable/session"
)

// Vietnamese is the words in Vietnamese, of protocol and conferences. One
// term for one thing, everywhere:
//
//	session phiên · segment phần · reserve dự phòng · run of show chương trình
//	delegation đoàn (never nước) · participant đại biểu · seat ghế
//	moderator người điều phối · Chair Chủ tọa · rapporteur thư ký
//	to give the floor mời (phát biểu) · to take it phát biểu · turn lượt
//	to ask for the floor đăng ký (phát biểu) · response phản hồi
//	list of speakers danh sách phát biểu · limit giới hạn · hand-over chuyển lượt
//	closing reflection phát biểu kết luận · key message thông điệp chính
//	concrete action hành động cụ thể · note ghi chú · record biên bản
//	left còn lại · over time quá giờ · behind chậm · ahead sớm
//	hold tạm dừng (the session) · pause dừng đồng hồ · resume tiếp tục
//	not held không tiến hành · to conclude kết thúc · must end phải kết thúc
//	undo hoàn tác · redo làm lại · private riêng · in writing bằng văn bản
func Vietnamese() *Language {
	l := &Language{
		Tag: "vi", Name: "Tiếng Việt",
		Refusals: vietnameseRefusals(), Lines: vietnameseLines(), Undos: vietnameseUndos(),
		Told: vietnameseTold(),
		Log: Log{
			Undone: " (đã hoàn tác)", Void: " (không có hiệu lực)",
			OnBehalf: ", thay mặt {who}", Unknown: "một bản ghi chương trình này không hiểu: {kind}",
			Recording: ", bằng bản ghi hình", Earlier: ", đã nói được {by}", Request: ", theo yêu cầu của {who}",
			NewName: "{who} là tên mới trong danh sách đại biểu",
		},
		Onward: Onward{Starts: "hoặc next-segment ({key}) để bắt đầu {segment}", Ends: "hoặc close ({key}) để kết thúc phiên"},
		Plan:   vietnamesePlan(),
		Drift: Drift{
			OnTime: "đúng giờ", Behind: "chậm {by}", Ahead: "sớm {by}",
			ByReserve: ", dự phòng bù được", ByReserveShort: ", dự phòng bù",
			ByPlan: ", chương trình bù được", EndsLate: ", kết thúc muộn {by}", Costs: ", thiếu {by} cho {segment}",
			Kept: ", vẫn đúng giờ nếu xong trước {at}",
		},
		Screen: vietnameseScreen(), Console: vietnameseConsole(), Preview: vietnamesePreview(), Public: vietnamesePublic(), Signals: vietnameseSignals(), Plain: vietnamesePlain(), Notes: vietnameseNotes(), Keys: vietnameseKeys(), Ask: vietnameseQuestions(),
		Acts: vietnameseActs(), Args: vietnameseArgs(),
		Sections: map[string]string{
			"floor": "Phát biểu", "list": "Danh sách phát biểu", "clocks": "Đồng hồ", "course": "Tiến trình phiên",
			"people": "Đại biểu", "writing": "Biên bản", "console": "Bàn điều khiển",
		},
		Document: vietnameseDocument(), Report: vietnameseReport(), Figures: vietnameseFigures(), Replay: vietnameseReplay(), Rehearsal: vietnameseRehearsal(), Help: vietnameseHelp(),
		Exports: vietnameseExports(), Recording: vietnameseRecording(), Condensed: vietnameseCondensed(), Glyphs: vietnameseGlyphs(), Archive: vietnameseArchive(),
		Date: func(d session.Date) string { return vietnameseDate(d.Day, d.Month, d.Year) },
		Day: func(t time.Time) string {
			return vietnameseWeekday(t.Weekday()) + ", " + vietnameseDate(t.Day(), t.Month(), t.Year())
		},
		Many: Counts{ // nouns have no plural
			ToCome: counted("còn %d lượt"), Statements: counted("%d lượt phát biểu"),
			Responses: counted("%d phản hồi"), Reflections: counted("%d phát biểu kết luận"), Questions: counted("%d câu hỏi"),
			Actions: counted("%d hành động cụ thể"), Notes: counted("%d ghi chú"),
			Private: counted("%d ghi chú riêng"), Entries: counted("%d bản ghi"), Doubts: counted("%d nghi vấn"),
		},
	}
	vietnameseTerms(l)
	vietnameseAsked(l)
	vietnameseNoting(l)
	return l
}

// counted is a phrase that is the same for any number.
func counted(phrase string) func(int) string {
	return func(n int) string { return fmt.Sprintf(phrase, n) }
}

func vietnameseDate(day int, month time.Month, year int) string {
	return fmt.Sprintf("%d tháng %d năm %d", day, month, year)
}

// vietnameseWeekday counts the days from Sunday, the first: Monday is the
// second.
func vietnameseWeekday(d time.Weekday) string {
	return [...]string{"Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"}[d]
}

func vietnameseTerms(l *Language) {
	l.States = map[session.State]string{
		session.SessionPlanned: "chưa bắt đầu", session.SessionRunning: "đang diễn ra",
		session.SessionHeldNow: "tạm dừng", session.SessionIsOver: "đã kết thúc",
	}
	l.SegmentStates = map[session.SegmentState]string{
		session.SegmentWaiting: "chưa đến", session.SegmentRunning: "đang diễn ra", session.SegmentDone: "đã xong",
		session.SegmentNotHeld: "không tiến hành", session.SegmentReserve: "dự phòng",
	}
	l.SegmentKinds = map[session.SegmentKind]string{
		session.Opening: "khai mạc", session.Remarks: "phát biểu chào mừng", session.Presentation: "trình bày",
		session.Round: "vòng phát biểu", session.Discussion: "thảo luận", session.Questions: "hỏi đáp",
		session.Reflections: "phát biểu kết luận", session.Closing: "bế mạc", session.Break: "giải lao", session.Reserve: "dự phòng",
	}
	l.TurnKinds = map[session.TurnKind]string{
		session.Statement: "phát biểu", session.Response: "phản hồi", session.QuestionTurn: "câu hỏi", session.Answer: "trả lời",
		session.ReflectionTurn: "phát biểu kết luận", session.ByModerator: "người điều phối", session.ByChair: "Chủ tọa",
		session.PointOfOrder: "vấn đề thủ tục", session.RightOfReply: "quyền đáp lại",
	}
	l.SecondReply = "quyền đáp lại lần thứ hai"
	l.Hows = map[session.How]string{
		session.Concluded: "kết thúc", session.ConcludedInvited: "kết thúc theo lời mời của người điều phối",
		session.SpeakerLeft: "rời phiên", session.LineLost: "mất kết nối", session.Interrupted: "bị ngắt vì một vấn đề thủ tục",
	}
	l.Offs = map[session.Off]string{
		session.OffNotPresent: "không có mặt khi được mời", session.OffDeclined: "xin không phát biểu",
		session.OffWithdrawn: "rút khỏi danh sách", session.OffLeft: "rời phiên", session.OffLineLost: "mất kết nối",
		session.OffInWriting: "gửi bằng văn bản", session.OffNotComing: "không đến",
	}
	l.Whys = map[string]string{
		"planned": "theo kế hoạch", "asked": "đăng ký", "response": "phản hồi",
		"planned, asked": "theo kế hoạch, đăng ký", "moved": "được chuyển", "interrupted": "bị ngắt",
		"point of order": "vấn đề thủ tục", "right of reply": "quyền đáp lại",
		"level": "theo cấp bậc", "lot": "rút thăm", "alphabet": "theo chữ cái", "least heard": "phát biểu ít nhất", "reversed": "đảo ngược",
	}
	l.Rules = map[session.Rule]string{
		session.ByAsking: "theo thứ tự đăng ký", session.ByLevel: "theo cấp bậc", session.ByAlphabet: "theo chữ cái",
		session.ByLeast: "phát biểu ít nhất trước", session.Reversed: "đảo ngược", session.ByLot: "rút thăm",
	}
	l.Presences = map[session.Presence]string{
		session.Expected: "dự kiến đến", session.Present: "có mặt", session.Left: "đã rời phiên",
	}
	l.ReflectionStates = map[session.ReflectionState]string{
		session.ReflectionWaiting: "đang chờ", session.ReflectionSpeaking: "đang phát biểu", session.ReflectionGiven: "đã phát biểu",
		session.ReflectionDeclined: "xin không phát biểu", session.ReflectionNotPresent: "không có mặt", session.ReflectionInWriting: "bằng văn bản",
	}
	l.Levels = map[session.Level]string{
		session.HeadOfState: "nguyên thủ", session.HeadOfGovernment: "người đứng đầu chính phủ", session.Minister: "bộ trưởng",
		session.DeputyMinister: "thứ trưởng", session.Ambassador: "đại sứ", session.Director: "vụ trưởng, giám đốc", session.OtherLevel: "cấp khác",
	}
	l.Countings = map[session.Counting]string{
		session.Own: "tính theo thời lượng riêng", session.Until: "tính đến giờ kết thúc đã ghi",
	}
	l.Attributions = map[session.Attribution]string{
		session.Attributed: "được nêu tên", session.ChathamHouse: "theo Quy tắc Chatham House",
	}
	l.Roles = map[session.Role]string{session.ChairRole: "chủ tọa", session.ModeratorRole: "điều phối"}
	l.NoteKinds = map[session.NoteKind]string{
		session.PlainNote: "ghi chú", session.Quote: "trích dẫn", session.Proposal: "đề xuất", session.QuestionNote: "câu hỏi",
		session.ConcreteAction: "hành động cụ thể", session.KeyMessage: "thông điệp chính", session.MarkNote: "đánh dấu",
	}
	l.Verdicts = map[session.Verdict]string{session.Safe: "AN TOÀN", session.Tight: "SÁT GIỜ", session.Short: "THIẾU {by}"}
	l.Hands = map[session.Hand]string{
		session.ByHandModerator: "người điều phối", session.ByHandRapporteur: "thư ký",
		session.ByHandScript: "kịch bản tự động", session.ByHandClock: "đồng hồ",
	}
}

func vietnameseUndos() map[string]string {
	return map[string]string{
		"session.opened": "mở phiên", "session.started": "bắt đầu phiên", "session.closed": "kết thúc phiên", "session.held": "tạm dừng",
		"session.resumed": "tiếp tục", "session.must-end-moved": "phải kết thúc {new}", "session.close-backdated": "phiên kết thúc sớm hơn {by}",
		"segment.started": "bắt đầu {segment}", "segment.ended": "kết thúc {segment}", "segment.dropped": "không tiến hành {segment}",
		"segment.returned": "trở lại {into}", "segment.extended": "thêm {by} cho {segment}", "segment.shortened": "bớt {by} của {segment}",
		"segment.backdated": "{segment} sớm hơn {by}", "segment.limit-set": "giới hạn {new}", "plan.changed": "kế hoạch mới",
		"person.finish-by": "{who} trước {new}",
		"floor.given":      "mời {who}", "floor.ended": "{who} {how}", "floor.paused": "dừng đồng hồ", "floor.resumed": "tiếp tục",
		"floor.time-granted": "thêm {by} cho {who}", "floor.time-granted/taken": "bớt {by} của {who}", "floor.let-run": "để tiếp tục",
		"floor.backdated": "{who} sớm hơn {by}", "floor.end-backdated": "{who} kết thúc sớm hơn {by}",
		"list.asked": "{who} đăng ký", "list.response-asked": "{who} xin phản hồi", "list.moved": "chuyển chỗ {who}", "list.left": "{who} {how}",
		"list.ordered": "xếp {how}", "list.closed": "đóng danh sách", "list.closed/last": "{n} lượt cuối", "list.reopened": "mở lại danh sách",
		"list.round": "thêm một vòng", "list.returned": "{who} trở lại", "list.not-connected": "{who} chưa kết nối",
		"list.point-of-order": "vấn đề thủ tục, {who}", "list.right-of-reply": "quyền đáp lại, {who}",
		"segment.minutes-freed": "thời gian của {who}",
		"person.added":          "thêm {who}", "person.renamed": "tên {new}", "person.replaced": "{new} thay {old}",
		"person.delegation": "đoàn của {who}", "person.presence": "{who} {how}", "person.on-behalf": "thay mặt, {who}",
		"reflection.noted": "thông điệp chính, {who}", "reflection.settled": "{who} {how}", "reflection.settled/rest": "những người còn lại {how}",
		"segment.counting": "{segment} {how}", "segment.attribution": "{segment} {how}", "segment.presided": "{new} {how}",
		"floor.invited": "mục riêng", "floor.slow-down": "nói chậm lại, {who}", "floor.form": "hình thức phát biểu, {who}",
		"floor.attribution": "{who} {how}", "note.starred": "sao", "console.returned": "bàn điều khiển trở lại",
		"note.taken": "{how}", "note.corrected": "sửa ghi chú", "note.bound": "chuyển ghi chú", "note.confirmed": "xác nhận",
		"note.private": "riêng hay không", "note.withdrawn": "rút ghi chú", "note.attribution": "quy tắc nêu tên của ghi chú",
		"floor.text-received": "bài phát biểu của {who}", "recording.started": "bắt đầu ghi âm", "act.struck": "hoàn tác", "act.restored": "làm lại",
		"clock.suspended": "máy tính ngủ", "clock.stepped": "chỉnh đồng hồ", "clock.left-out": "không tính lúc máy ngủ",
	}
}

func vietnameseQuestions() Questions {
	return Questions{
		Speaks: "{who} đang phát biểu.", Waits: "Đang chờ: {who}.", Printed: "{segment} ghi trong chương trình lúc {at}, còn {by} nữa.",
		Drops:    "Sẽ không tiến hành: {text}.",
		NotHeard: "Chưa nghe {n}: {who}.",
		Start:    "Bắt đầu ngay?", Segment: "Bắt đầu {segment} ngay?", Skip: "Ghi {segment} là không tiến hành?", Previous: "Trở lại {segment}?",
		Closing: "Chuyển sang {segment} ngay?", Close: "Kết thúc phiên?",
		UndoOld: "Hoàn tác {text}, cách đây {by}?",
		Leave:   "Rời bàn điều khiển? Phiên vẫn mở và tiếp tục.", LeaveClosed: "Rời bàn điều khiển?",
		Answer: "enter có · esc không", NoAnswer: "{key} không phải câu trả lời",
	}
}
