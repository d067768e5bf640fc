package words

import "roundtable/session"

func vietnameseFigures() Figures {
	return Figures{
		Title: "Số liệu", Speakers: "Thời gian phát biểu theo đại biểu", Delegations: "Thời gian phát biểu theo đoàn",
		Presiding: "Người điều phối và Chủ tọa", Segments: "Các phần, dự kiến và thực tế", Objectives: "Thời gian và ghi chép theo mục tiêu",
		Unheard: "Được mời nhưng chưa phát biểu", Tag: "Thời gian phát biểu theo nhãn: {text}",

		Name: "Họ tên", Delegation: "Đoàn", Segment: "Phần", Objective: "Mục tiêu", Role: "Đại biểu", Why: "Lý do",
		Sessions: "Số phiên", People: "Số đại biểu", Turns: "Số lượt", Time: "Thời gian", Part: "Tỷ lệ", Longest: "Dài nhất",
		Planned: "Dự kiến", Actual: "Thực tế", Difference: "Chênh lệch", Drift: "Chậm cuối phần", Spoken: "Phát biểu",
		Shared: "Cùng mục tiêu khác", Notes: "Ghi chép", Actions: "Hành động",

		Together: "Tổng cộng", NotAttributed: "không nêu tên", NoDelegation: "không thuộc đoàn nào", NoObjective: "không theo mục tiêu nào",

		HeardOpenly:     "Có {n}/{total} đại biểu đã phát biểu trong những lượt có nêu tên người phát biểu; các lượt khác không tính ở đây.",
		LongestWas:      "Lượt liên tục dài nhất: {by}, {who}, {segment}.",
		Over:            "Có {n}/{total} lượt có giới hạn thời gian đã quá giờ, tổng cộng {by}. Được dành: {limit}; đã dùng: {used}.",
		NobodyOver:      "Trong {total} lượt có giới hạn thời gian, không lượt nào quá giờ. Được dành: {limit}; đã dùng: {used}.",
		NoLimits:        "Không lượt nào có giới hạn thời gian.",
		Waited:          "Thời gian chờ từ khi xin phát biểu đến khi bắt đầu, số lượt: {n}. Trung vị: {by}; lâu nhất: {limit}.",
		NobodyWaited:    "Không có thời gian chờ: không ai xin phát biểu rồi được phát biểu trong một lượt có nêu tên.",
		Gini:            "Hệ số Gini của thời gian phát biểu: {text} (0: mọi người phát biểu như nhau; đại biểu có mặt mà không phát biểu cũng được tính).",
		NoGini:          "Không có hệ số Gini: chỉ tính khi đã có người phát biểu và có từ năm người trở lên.",
		LeftOut:         "Các lượt không nêu tên không được đưa vào, và người không có lượt nào khác cũng vậy.",
		PresidingOpenly: "Tỷ lệ của người điều phối và Chủ tọa là trong thời gian phát biểu có nêu tên.",
		GiniWithheld:    "Không có hệ số Gini: có lượt không nêu tên.",
		NobodyUnheard:   "Tất cả những người được mời đều đã phát biểu.",
		UnheardWithheld: "Không nêu: có lượt không nêu tên.",
		SpokenNote:      "Không tính lúc đồng hồ dừng và gián đoạn; người điều phối và Chủ tọa được tính riêng.",
		PresidingNote:   "Tỷ lệ của người điều phối và Chủ tọa là trong toàn bộ thời gian có người phát biểu.",
		SharedNote:      "Toàn bộ thời gian của một phần được tính cho mỗi mục tiêu mà phần đó phục vụ; cột cuối cho biết bao nhiêu trong số đó cũng dành cho mục tiêu khác.",
		Rule:            "Theo Quy tắc Chatham House, chỉ nêu những gì đã dự kiến.",
		SumNote:         "Cộng qua các phiên: {n}. Mỗi dòng là một đoàn và một họ tên, như đã nhập.",

		Silences: map[session.Silent]string{
			session.NotCalled: "chưa được mời phát biểu", session.NothingHeld: "chỉ được dự kiến ở phần không diễn ra hoặc chưa diễn ra",
			session.NeverListed: "không có trong danh sách",
		},
		Decimal: ",",
	}
}
