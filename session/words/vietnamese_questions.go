package words

import (
	"maps"

	"roundtable/session"
)

// vietnameseAsked adds the words for questions to the table:
//
//	question câu hỏi · answer trả lời · asker người hỏi · batch đợt
//	room hội trường · online trực tuyến · parked để lại · forwarded chuyển bằng văn bản
func vietnameseAsked(l *Language) {
	l.QuestionStates = map[session.QuestionState]string{
		session.QuestionIsOpen: "chưa trả lời", session.QuestionIsAnswered: "đã trả lời", session.QuestionIsParked: "để lại sau",
		session.QuestionIsForwarded: "chuyển bằng văn bản", session.QuestionIsWithdrawn: "đã rút",
	}
	l.Channels = map[session.Channel]string{session.FromRoom: "hội trường", session.FromOnline: "trực tuyến"}
	l.Asked = Asked{
		Number: "H{n}", Whole: "câu hỏi {n}", Unknown: "một câu hỏi",
		By: "{question} {who}", Online: "{question} trực tuyến", ByOnline: "{question} {who}, trực tuyến", To: "{question} → {to}", ToAnswer: "trả lời {question}",
		Collecting: "đợt {n}", Answering: "đợt {n}, trả lời",
		Counters: "còn: hội trường {room} · trực tuyến {online}", NextFrom: "tiếp theo: {text}",
		FromRoom: "câu hỏi từ hội trường, không tên", FromOnline: "câu hỏi trực tuyến, không tên", FromNamed: "câu hỏi của …", Collected: "{question} chưa có tên · {key} a ghi tên người hỏi",
		Answers: "trả lời đợt này", AnswersBy: "trả lời: {who}", Answered: "{question} đã trả lời", AnsweredBy: "{question}: {who} đã trả lời",
		Goes: "{question}: gửi …", Park: "để lại {question}", Forward: "chuyển {question} bằng văn bản",
		Withdraw: "rút {question}", Who: "{question}: người hỏi …", Words: "{question}: nội dung",
		Prompt: "câu hỏi sẵn: {text}", OtherPrompt: "câu hỏi sẵn khác", Limit: "{limit} cho câu hỏi",
		Conclude: "kết thúc lượt của {who}, theo lời mời của người điều phối",
	}
	maps.Copy(l.Lines, vietnameseQuestionLines())
	maps.Copy(l.Undos, map[string]string{
		"question.asked": "câu hỏi", "question.prompted": "câu hỏi sẵn", "question.named": "người hỏi", "question.worded": "nội dung câu hỏi",
		"question.batch": "trả lời", "question.addressed": "{question} gửi {new}", "question.answered": "{question} đã trả lời",
		"question.parked": "để lại {question}", "question.forwarded": "chuyển {question}", "question.withdrawn": "rút {question}",
	})
	maps.Copy(l.Refusals, map[session.Code]string{
		session.NoOpenQuestion: "Không còn câu hỏi nào chưa trả lời", session.NoSuchQuestion: "Không có câu hỏi nào mang số đó",
		session.NoPrompt: "Ghi chú trong chương trình không có câu hỏi sẵn nào như vậy cho phần này",
	})
	maps.Copy(l.Acts, vietnameseQuestionActs())
	maps.Copy(l.Args, map[string]Arg{
		"question": {"SỐ", "số của câu hỏi"}, "asker": {"TÊN", "người hỏi"}, "affiliation": {"CHỮ", "đơn vị (có thể để trống)"},
		"to": {"TÊN", "gửi ai"}, "words": {"CHỮ", "hỏi điều gì"}, "own-question": {"SỐ", "số trong ghi chú của chương trình, tính từ 1"},
	})
	l.Sections["questions"] = "Câu hỏi"
}

func vietnameseQuestionLines() map[string]string {
	return map[string]string{
		"question.asked":               "câu hỏi từ hội trường",
		"question.asked/by":            "câu hỏi của {who}",
		"question.asked/online":        "câu hỏi trực tuyến",
		"question.asked/online, by":    "câu hỏi của {who}, trực tuyến",
		"question.prompted":            "câu hỏi sẵn của người điều phối: {text}",
		"question.named":               "{question} là của {who}",
		"question.worded":              "{question}: {text}",
		"question.batch":               "trả lời đợt câu hỏi {n}",
		"question.addressed":           "{question} gửi {new}",
		"question.addressed/from":      "{question} gửi {new} thay vì {old}",
		"question.answered":            "{question} đã trả lời",
		"question.answered/by":         "{who} đã trả lời {question}",
		"question.parked":              "{question} để lại sau",
		"question.forwarded":           "{question} chuyển bằng văn bản",
		"question.withdrawn":           "{question} đã rút",
		"list.response-asked/question": "{who} được mời trả lời",
	}
}

func vietnameseQuestionActs() map[string]Act {
	return map[string]Act{
		"questions":         {"câu hỏi", "câu hỏi", "ghi nhận câu hỏi, bắt đầu trả lời, ghi kết quả từng câu"},
		"question":          {"ghi một câu hỏi", "câu hỏi", "ghi nhận một câu hỏi từ hội trường hoặc, với --online, trực tuyến; mọi thứ khác tùy ý"},
		"asker":             {"người hỏi", "người hỏi", "ghi ai đã hỏi và thay mặt đơn vị nào"},
		"describe":          {"nội dung câu hỏi", "nội dung", "ghi lại điều được hỏi"},
		"answer-questions":  {"trả lời các câu hỏi", "trả lời", "kết thúc đợt hỏi; những người được hỏi vào danh sách để trả lời"},
		"answered":          {"câu hỏi đã được trả lời", "đã trả lời", "ghi rằng lượt đang chạy, nếu không thì lượt cuối, trả lời một câu hỏi"},
		"readdress":         {"gửi câu hỏi cho", "gửi", "gửi một câu hỏi cho một đại biểu; câu hỏi đã khép được mở lại"},
		"park":              {"để câu hỏi lại", "để lại", "để một câu hỏi lại sau"},
		"forward":           {"chuyển bằng văn bản", "chuyển", "chuyển một câu hỏi đi để trả lời bằng văn bản"},
		"withdraw-question": {"rút câu hỏi", "rút câu hỏi", "rút lại một câu hỏi"},
		"which-question":    {"câu hỏi khác", "câu khác", "chọn câu hỏi mà việc liên quan đến"},
		"prompt":            {"câu hỏi sẵn", "câu hỏi sẵn", "nêu một câu hỏi sẵn của người điều phối, lấy từ ghi chú trong chương trình"},
	}
}
