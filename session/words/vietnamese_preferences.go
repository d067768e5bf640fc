package words

// vietnamesePreferences is what is wrong in the file of preferences, or what
// counts of it.
func vietnamesePreferences() map[string]string {
	return map[string]string{
		"none": "không có", "yes": "có", "no": "không", "default": "mặc định",
		"reading the preferences":                   "đọc tùy chọn",
		"looking for the folder of the preferences": "tìm thư mục tùy chọn",
		"Say where with ROUNDTABLE_CONFIG.":         "Hãy cho biết ở đâu bằng ROUNDTABLE_CONFIG.",
		"There is no %s; nothing needs one.":        "Không có %s; cũng không cần.",
		"A broken file never stops a meeting: the usual preferences count until it is mended.": "Một tệp hỏng không bao giờ làm dừng phiên: các tùy chọn thông thường có hiệu lực cho đến khi tệp được sửa.",
		"The preferences are not used: %v\n`roundtable config` checks them.":                   "Các tùy chọn không được dùng: %v\n`roundtable config` kiểm tra chúng.",

		"the file": "tệp", "a level": "một cấp", "a threshold": "một ngưỡng", "the key of %s": "phím của %s", "keys: %s: %s": "phím: %s: %s",
		"this is no file of preferences":                "đây không phải tệp tùy chọn",
		"they are a few lines of UTF-8 text":            "tùy chọn là vài dòng văn bản UTF-8",
		"keep one to a file":                            "mỗi tệp chỉ để một",
		"%s is not a single value":                      "%s không phải một giá trị đơn",
		"write one, in \"quotes\" where it is a sign":   "hãy viết một giá trị, trong \"ngoặc kép\" nếu là một dấu",
		"write \"0:30\" for half a minute, or 90s":      "hãy viết \"0:30\" cho nửa phút, hoặc 90s",
		"a threshold of 0:00 is the limit itself":       "ngưỡng 0:00 chính là giới hạn",
		"leave it out: the limit always counts":         "hãy bỏ ra: giới hạn luôn có hiệu lực",
		"this threshold stands here twice":              "ngưỡng này đứng ở đây hai lần",
		"there is no level %q":                          "không có cấp %q",
		"the level %q stands here twice":                "cấp %q đứng ở đây hai lần",
		"a ladder needs levels":                         "thang cấp bậc cần có các cấp",
		"write them highest first, or leave ladder out": "hãy viết cấp cao nhất trước, hoặc bỏ ladder",

		"there is no key":                                                "không có phím",
		"%s has no key here":                                             "%s ở đây không có phím",
		"write one, or leave the line out":                               "hãy viết một phím, hoặc bỏ dòng này",
		"%s is the key of %s":                                            "%s là phím của %s",
		"take another key, or move %s too":                               "hãy chọn phím khác, hoặc dời cả %s",
		"%s always means what it means":                                  "%s luôn giữ nghĩa của nó",
		"%s cannot be moved: digits are the seats":                       "%s không dời được: chữ số là các ghế",
		"%s is not a key of every keyboard":                              "%s không có trên mọi bàn phím",
		"no act can be on %s: keyboards and terminals disagree about it": "không việc nào đặt được vào %s: bàn phím và terminal hiểu khác nhau",
		"take a letter, a sign such as ; or one of f1 to f12":            "hãy chọn một chữ cái, một dấu như ; hoặc một phím từ f1 đến f12",
	}
}
