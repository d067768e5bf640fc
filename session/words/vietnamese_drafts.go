package words

// vietnameseDrafts is what is told of the session that a programme makes, and
// of how its doubts are settled.
func vietnameseDrafts() map[string]string {
	return map[string]string{
		// Days and tracks.
		"%d days; the session is that of %s":                "%d ngày; phiên này là của %s",
		"%d tracks side by side; the session is that of %s": "%d nhánh song song; phiên này là của %s",
		"%s has several days":                               "%s có nhiều ngày",
		"%s has several tracks":                             "%s có nhiều nhánh",
		"%s has no day %q":                                  "%s không có ngày %q",
		"%s has no track %q":                                "%s không có nhánh %q",
		"%s is an agenda: it has one day and one track":     "%s đã là tệp chương trình: chỉ có một ngày và một nhánh",
		"Choose one of:\n%s":                                "Hãy chọn một trong:\n%s",
		"It has none.":                                      "Không có cái nào.",
		"Leave --day and --track away.":                     "Hãy bỏ --day và --track.",

		// What stands in the agenda file.
		"From %s. A line that begins with ? is a doubt: where it stands in the programme\n(line:column), what is doubtful or was assumed, and its code.": "Từ %s. Dòng bắt đầu bằng ? là một nghi vấn: chỗ của nó trong chương trình gốc\n(dòng:cột), điều còn ngờ hoặc đã giả định, và mã của nó.",
		"The programme has no seats: the numbers are for the keys 1-9.":                                                                                  "Chương trình không ghi ghế: các số là để dùng phím 1-9.",
		"The programme has several days or tracks; this is %s.":                                                                                          "Chương trình có nhiều ngày hoặc nhiều nhánh; đây là %s.",
		"left out: %s (line %d): %s":         "bỏ ra: %s (dòng %d): %s",
		"left out: %d rows more":             "bỏ ra: %d hàng nữa",
		"it is in the track %s":              "thuộc nhánh %s",
		"it runs beside %s":                  "diễn ra song song với %s",
		"it takes no minutes of the session": "không chiếm phút nào của phiên",
		"it is before the session":           "ở trước phiên",
		"it is after the session":            "ở sau phiên",
		"no rows of a programme are found: a Davos-style run of show scaled to the slot stands here": "không thấy hàng nào của chương trình: ở đây là trình tự kiểu Davos tính theo khung giờ",
		"Break":              "Giải lao",
		"Rapporteur: %s":     "Thư ký: %s",
		"rapporteur":         "thư ký",
		"logistics":          "hậu cần",
		"runs beside others": "song song",
		"time":               "giờ",

		// How a doubt is settled.
		"it is right as it stands": "như vậy là đúng",
		"It has no rows: `run` and `import` make a Davos-style run of show of it, scaled to the slot: %d segments in %g min.":                 "Không có hàng nào: `run` và `import` lập trình tự kiểu Davos tính theo khung giờ: %d phần trong %g phút.",
		"Placeholder seats, since nobody is named for them: %d.":                                                                              "Số ghế giữ chỗ vì chưa nêu tên ai: %d.",
		"`roundtable check %s` says %d more: about rows that are left out, or about holes that are only sure once every row has its minutes.": "`roundtable check %s` nêu thêm %d điều: về những hàng bị bỏ ra, hoặc về khoảng trống chỉ chắc chắn khi hàng nào cũng có số phút.",
		"leave it open":  "để ngỏ",
		"type the place": "gõ địa điểm",
		"%s moderates":   "%s điều hành",
		"type a name":    "gõ một tên",
		"type its title": "gõ tên phần",
		"write a name":   "hãy ghi một tên",
		"write a place":  "hãy ghi một địa điểm",
		"take %s":        "lấy %s",
		"take a Davos-style run of show scaled to the slot": "lấy trình tự kiểu Davos tính theo khung giờ",
		"today, %s":          "hôm nay, %s",
		"type the day":       "gõ ngày",
		"it is %s":           "là %s",
		"type the time zone": "gõ múi giờ",
		"write a title":      "ghi tên",
		"type its minutes":   "gõ số phút",
		"it lasts %s":        "kéo dài %s",
		"it begins at %s":    "bắt đầu lúc %s",
		"it begins when what is before it has ended": "bắt đầu khi phần trước đã xong",
		"what is before it ends when it begins":      "phần trước kết thúc khi phần này bắt đầu",
		"it is a break":                              "là giờ giải lao",
		"the rows stay in the order of the text":     "giữ các hàng theo thứ tự trong văn bản",
		"set them aside as a reserve":                "để làm dự phòng",
		"give them to %s":                            "thêm cho %s",
		"end earlier":                                "kết thúc sớm hơn",
		"end later":                                  "kết thúc muộn hơn",
		"write minutes, such as 10 or 2.5":           "hãy viết số phút, như 10 hoặc 2.5",

		"this is an agenda file: save it, and run it by its name": "đây là tệp chương trình: hãy lưu lại và chạy theo tên tệp",
		"no date": "không ghi ngày",
		"Save the programme to a file, and run that.":                           "Hãy lưu chương trình vào một tệp rồi chạy tệp đó.",
		"the line mode reads what you type from where the programme would come": "chế độ dòng đọc những gì bạn gõ từ chính nơi chương trình sẽ đến",

		// What is done.
		"%s: no doubts": "%s: không có nghi vấn",
		"Written: %s. There were no doubts; `roundtable run %s` runs it.":                    "Đã ghi: %s. Không có nghi vấn; `roundtable run %s` để chạy.",
		"%s: %s, as comments in the agenda":                                                  "%s: %s, là chú thích trong tệp chương trình",
		"Written: %s. It has %s, as comments; `roundtable run %s` runs it.":                  "Đã ghi: %s. Có %s, là chú thích; `roundtable run %s` để chạy.",
		"and %d more; `roundtable check %s` shows all of them":                               "và %d điều nữa; `roundtable check %s` cho xem tất cả",
		"making an agenda of the programme":                                                  "lập tệp chương trình",
		"`roundtable check` shows what is understood of it; an agenda file says it exactly.": "`roundtable check` cho xem những gì hiểu được; tệp chương trình thì nói chính xác.",
	}
}
