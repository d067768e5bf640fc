package words

import "maps"

// vietnameseNoting adds the words for what becomes of notes to the acts.
func vietnameseNoting(l *Language) {
	maps.Copy(l.Acts, map[string]Act{
		"recording":      {"bắt đầu ghi âm, ghi hình", "bản ghi", "đánh dấu lúc bắt đầu ghi âm hoặc ghi hình"},
		"star":           {"gắn sao ghi chú cuối", "gắn sao", "gắn sao một ghi chú, nếu không nói thì ghi chú mới nhất, hoặc bỏ sao"},
		"edit-note":      {"sửa ghi chú cuối", "sửa", "sửa một ghi chú, trên màn hình là ghi chú mới nhất; nội dung cũ vẫn còn trong biên bản"},
		"bind-note":      {"ghi chú cuối về lượt trước", "về lượt trước", "gắn một ghi chú vào lượt phát biểu khác"},
		"confirm-action": {"hành động cụ thể đã xác nhận", "xác nhận", "ghi rằng bên chịu trách nhiệm đã đồng ý với hành động cụ thể"},
		"as-noted":       {"hành động cụ thể theo ghi nhận", "theo ghi nhận", "ghi rằng hành động cụ thể trở lại theo ghi nhận"},
		"private-note":   {"ghi chú cuối là riêng", "riêng", "không đưa một ghi chú vào bất kỳ tài liệu nào"},
		"open-note":      {"ghi chú cuối không còn riêng", "không riêng", "lại đưa một ghi chú vào tài liệu"},
		"withdraw-note":  {"rút ghi chú cuối", "rút", "rút một ghi chú không còn đúng"},
		"attribute-note": {"nêu nguồn của ghi chú cuối", "nêu nguồn", "cho biết một ghi chú có được nêu tên người phát biểu không; khi có quy tắc thì cần --consent"},
		"text-received":  {"đã nhận văn bản", "có văn bản", "ghi rằng đã nhận văn bản của một lượt phát biểu, cần đối chiếu khi phát biểu"},
		"text-missing":   {"chưa nhận văn bản", "chưa có văn bản", "ghi rằng chưa nhận được văn bản của một lượt phát biểu"},
	})
	maps.Copy(l.Args, map[string]Arg{
		"note": {"GHI-CHÚ", "số của ghi chú"}, "turn": {"LƯỢT", "before (trước), now (lúc này), số của lượt hoặc một tên"}, "kind": {"LOẠI", "loại ghi chú"},
		"objective": {"SỐ", "mục tiêu, từ 1"}, "mark": {"GHI-CHÚ", "số của dấu"}, "consent": {"CHỮ", "ai đồng ý và bằng cách nào"}, "addressee": {"TÊN", "của ai"},
	})
	maps.Copy(l.Help.Says, map[string]string{
		"do --as":          "`rapporteur` (thư ký): việc này của ai, và ai hoàn tác được",
		"do --kind":        "ghi chú thuộc loại nào: note, quote, proposal, question, key message, là `LOẠI`",
		"do --objective":   "mục tiêu mà nó phục vụ, là `SỐ`",
		"do --question":    "câu hỏi mà nó thuộc về, là `SỐ`; câu hỏi đã ghi chú là #GHI-CHÚ",
		"do --mark":        "dấu mà nó ghi lại, là số của `GHI-CHÚ`",
		"do --consent":     "ai đồng ý được nêu tên và bằng cách nào, là `CHỮ`",
		"do --starred":     "có gắn sao",
		"do --private":     "không đưa vào bất kỳ tài liệu nào",
		"do --interpreted": "nghe qua phiên dịch",
		"do --confirmed":   "bên chịu trách nhiệm đã đồng ý với hành động",
	})
}

// vietnameseNotesTold is what the command line tells about notes.
func vietnameseNotesTold() map[string]string {
	return map[string]string{
		"%q is not a note's number; the first is 1":                         "%q không phải là số của ghi chú; số đầu tiên là 1",
		"there is no turn %q: it is before, now, a turn's number or a name": "không có lượt %q: hãy viết before (trước), now (lúc này), số của lượt hoặc một tên",
		"It is rapporteur, or nothing.":                                     "Hãy viết rapporteur (thư ký), hoặc bỏ trống.",
		"nobody acts as %q":                                                 "không ai làm việc với tư cách %q",
	}
}
