package words

import "roundtable/session"

func vietnameseDocument() Document {
	return Document{
		Objectives:      "Mục tiêu",
		ConcreteActions: "Hành động cụ thể", Notes: "Ghi chú", Reflections: "Phát biểu kết luận",
		Speaking: "Thời gian phát biểu",
		Report:   "Báo cáo phiên", Discussion: "Thảo luận", Questions: "Câu hỏi",
		Participation: "Tham dự và thời gian",
		Corrections:   "Các sửa đổi", Provenance: "Nguồn gốc",

		Date: "Ngày", Venue: "Địa điểm", Zone: "Múi giờ", Languages: "Ngôn ngữ", Interpretation: "Phiên dịch",
		Moderator: "Người điều phối", Planned: "Theo kế hoạch", Held: "Thực tế", Session: "Phiên",
		FromTo: "{at} đến {to}", Practice: "Đây là buổi tập, không phải một phiên chính thức.",
		StillOpen: "Lập lúc {at}, trước khi phiên kết thúc.",

		Interpretations: map[session.Interpretation]string{
			session.NoInterpretation: "không có", session.Simultaneous: "dịch song song", session.Consecutive: "dịch đuổi",
		},

		NotStarted: "Phiên chưa bắt đầu.",
		Started:    "Phiên bắt đầu lúc {at}", StartedLate: "Phiên bắt đầu lúc {at}, muộn {by} so với giờ trong chương trình",
		StartedEarly: "Phiên bắt đầu lúc {at}, sớm {by} so với giờ trong chương trình",
		Closed:       "kết thúc lúc {at}", ClosedLate: "kết thúc lúc {at}, muộn {by} so với giờ phải kết thúc",
		ClosedEarly:  "kết thúc lúc {at}, sớm {by} so với giờ phải kết thúc",
		StillRunning: "vẫn còn mở lúc {at}",
		Lasted:       "và kéo dài {by}", LastedWithout: "và kéo dài {by}, trong đó tạm dừng {held}",
		HeardNobody: "Không đại biểu nào phát biểu.",

		Extended: ", thêm {by}", Shortened: ", bớt {by}",
		FromReserve: " (từ dự phòng)", PartFromReserve: " ({by} từ dự phòng)",
		NotHeld: "Không tiến hành.", NotReached: "Chưa tới.",

		OnBehalf: " thay mặt {who}",
		StoodIn:  " thay cho {who}",
		Chair:    "Chủ tọa: {who}", SegmentModerator: "Người điều phối: {who}", Departed: "{at} {who}: {how}.",
		Comings: map[session.Presence]string{
			session.Present: "đã đến", session.Left: "rời phiên", session.Expected: "lại dự kiến đến",
		},
		Paused: ", đồng hồ dừng {by}",

		Unheard: "Có trong danh sách mà chưa phát biểu: {who}.",
		Ordered: "{at} Danh sách xếp {how}: {who}.", Drawn: "{at} Danh sách xếp {how}, số gốc {text}: {who}.",
		DrawnHow: "Có thể rút thăm lại: SHA-256 của số gốc, một ký tự xuống dòng và khóa trong ngoặc vuông là thăm của mỗi người, thăm nhỏ nhất đứng trước (printf '%s\\n%s' SEED KEY | sha256sum).",
		People:   "Đại biểu",

		Number: "Số", Who: "Ai", State: "Tình trạng", KeyMessage: "Thông điệp chính", What: "Việc gì", DueBy: "Hạn", At: "Lúc",
		Segment: "Phần", Text: "Nội dung ghi", Turns: "Lượt", Time: "Thời gian", Presence: "Có mặt",
		Plan: "Kế hoạch", Actual: "Thực tế", Difference: "Chênh lệch", Printed: "Giờ dự kiến", Total: "Tổng",
		Delegation: "Đoàn", Name: "Tên", InRoom: "tại phòng", Online: "trực tuyến",
		WalkIn:  "không có trong chương trình",
		AsNoted: "theo ghi nhận", Confirmed: "đã xác nhận",
		ReserveLine: "nộp vào {paid}, lấy ra {taken}, còn {left}",
		MustEndFrom: "Lúc {at}, giờ kết thúc được dời từ {old} sang {new}.", MustEndTo: "Lúc {at}, giờ kết thúc được đặt là {new}.",
		Undone: "đã hoàn tác: {text}", NameCorrected: "sửa tên: {new}", AName: "một tên",
		Correction: "{at}, {hand}: {text}.",
		RecordOf:   "Lập từ biên bản của phiên {session}, {n}.", AgendaBytes: "SHA-256 của chương trình khi mở: {text}.",
		EstimatedTimes: "Máy tính đã khởi động lại trong phiên: các khoảng thời gian qua lúc khởi động lại dựa vào đồng hồ treo tường và là ước tính.",
		NotHeldBecause: "Không tiến hành: {text}.",
		Interrupted:    "Từ {at} đến {to}, phiên tạm dừng {by}", InterruptedStill: "Lúc {at}, phiên tạm dừng và hiện vẫn đang dừng",
		PassedFrom: "{at} {new} {how} từ lúc này, thay cho {old}.", PassedTo: "{at} {new} {how} từ lúc này.",
		AParticipant: "một đại biểu không nêu tên", Unattributed: "không nêu tên", NotAttributed: "một mục không nêu tên", Corrected: "đã sửa: {text}",
		RuleNote:    "Theo Quy tắc Chatham House, tên và nơi công tác không được nêu, ở đây cũng như trong thời gian theo đại biểu.",
		ByRecording: ", bằng bản ghi hình", ReadBy: ", do {who} đọc", ReadOut: ", do người khác đọc",
		OthersBehind:  "Các mục riêng khác không có trong báo cáo này: {n}.",
		Returned:      "Bàn điều khiển được mở lại lúc {at}; mục trước đó được ghi lúc {old}, và các đồng hồ vẫn chạy.",
		PrivateBehind: "Ghi chú riêng không có trong báo cáo này: {n}.",
		SpeakingNote:  "Không tính lúc đồng hồ dừng và gián đoạn; không gồm người điều phối và Chủ tọa.",

		Star: "quan trọng",
	}
}
