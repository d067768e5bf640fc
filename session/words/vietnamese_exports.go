package words

func vietnameseExports() Exports {
	return Exports{
		For: map[string]string{
			"md":     "báo cáo, cho ai muốn sửa dưới dạng văn bản",
			"html":   "báo cáo thành một trang cho trình duyệt, kèm dòng thời gian",
			"docx":   "báo cáo cho phần mềm soạn thảo",
			"pdf":    "báo cáo để gửi và để in",
			"csv":    "mỗi lượt phát biểu một dòng, cho bảng tính và thống kê",
			"xlsx":   "sổ bảng tính: chương trình, lượt phát biểu, ghi chép, hành động, thời gian, nhật ký",
			"json":   "tất cả, cho phần mềm khác (docs/minutes.schema.json)",
			"ndjson": "như trên, mỗi dòng một đối tượng (docs/minutes-lines.schema.json)",
			"sqlite": "chính biên bản, cho lưu trữ: roundtable --db TỆP verify",
			"vtt":    "phụ đề cho biết ai đang phát biểu, hoặc các chương, cho trình phát trên web",
			"srt":    "phụ đề cho biết ai đang phát biểu, cho các trình phát khác",
			"ffmeta": "các chương cho ffmpeg",
			"rttm":   "ai nói khi nào, cho phần mềm nhận biết giọng nói",
			"ics":    "chương trình và hạn của các hành động, cho lịch",
			"akn":    "Akoma Ntoso, cho lưu trữ của nghị viện",
			"folder": "tất cả các định dạng này trong một thư mục mới, kèm SHA256SUMS và bản kê",
		},
		Tells: map[string]string{
			"csv":    "ai phát biểu theo thứ tự nào, lúc nào và trong bao lâu",
			"ndjson": "từng dòng ai đã phát biểu, lúc nào và trong bao lâu",
			"sqlite": "toàn bộ biên bản, không thể bỏ bớt điều gì",
			"vtt":    "ai phát biểu ở từng thời điểm của bản ghi âm, ghi hình",
			"srt":    "ai phát biểu ở từng thời điểm của bản ghi âm, ghi hình",
			"ffmeta": "mỗi phần bắt đầu ở thời điểm nào của bản ghi âm, ghi hình",
			"rttm":   "giọng của ai ở từng thời điểm của bản ghi âm, ghi hình",
			"akn":    "từng bài phát biểu kèm tên người phát biểu",
		},
		Spoke:    "ai đã phát biểu, và lúc nào",
		Workbook: vietnameseWorkbook(),
		Progress: "{n} trên {total}",
	}
}

// vietnameseExporting is what export tells.
func vietnameseExporting() map[string]string {
	return map[string]string{
		"under the Chatham House Rule nothing leaves as %s: it tells %s":           "theo Quy tắc Chatham House, không thể xuất dạng %s: dạng này cho biết %s",
		"Formats that are made safe: %s.":                                          "Các định dạng được làm cho an toàn: %s.",
		"%s has no form of one page":                                               "%s không có dạng một trang",
		"%s has no chapters":                                                       "%s không có chương",
		"%s has no times of a recording":                                           "%s không ghi thời điểm trong bản ghi âm, ghi hình",
		"These have one: %s.":                                                      "Có dạng này: %s.",
		"These have them: %s.":                                                     "Các định dạng có: %s.",
		"--practice goes with --all":                                               "--practice đi cùng --all",
		"Without --all, name the sessions: practice ones too.":                     "Không có --all thì hãy nêu tên các phiên, cả phiên diễn tập.",
		"%s is nothing to read on a terminal":                                      "%s không phải để đọc trên terminal",
		"Say where with -o PATH, or pipe it on.":                                   "Hãy cho biết ghi vào đâu với -o ĐƯỜNG-DẪN, hoặc chuyển tiếp qua ống lệnh.",
		"there are no sessions to export":                                          "không có phiên nào để xuất",
		"`roundtable sessions` lists them; --practice takes those of practice in.": "`roundtable sessions` liệt kê các phiên; --practice lấy cả các phiên diễn tập.",
		"several sessions as %s need a folder":                                     "nhiều phiên dạng %s cần một thư mục",
		"Say which with -o PATH; it is made where there is none.":                  "Hãy nêu thư mục với -o ĐƯỜNG-DẪN; nếu chưa có thì thư mục được tạo.",
		"%d of the sessions could not be read; the others are exported":            "%d phiên không đọc được; các phiên khác đã được xuất",
		"it was interrupted; what was begun is not written":                        "đã bị ngắt; phần đang ghi dở không được giữ lại",
		"`roundtable verify` checks the file.":                                     "`roundtable verify` kiểm tra tệp.",
		"%s has not started: %s after its start is no time":                        "%s chưa bắt đầu: %s sau lúc bắt đầu không phải là một thời điểm",
		"a folder does not go to stdout":                                           "một thư mục không thể in ra stdout",
		"Say where with -o PATH; it must not be there yet.":                        "Hãy cho biết ghi vào đâu với -o ĐƯỜNG-DẪN; thư mục đó phải chưa có.",
		"there is something in that folder already":                                "thư mục đó đã có tệp bên trong",
		"%d of the %d entries of %s stay behind in documents: private ones, and what was undone or put right. A snapshot leaves nothing out": "%d trong %d mục của %s ở lại khi xuất tài liệu: mục riêng, và việc đã hoàn tác hay sửa lại. Bản sao toàn bộ không bỏ bớt điều gì",
		"Say --private where all of it may leave.":                                            "Hãy thêm --private nếu tất cả được phép mang đi.",
		"parts of %s are or were under the Chatham House Rule, and a snapshot says who spoke": "có phần của %s đang hoặc đã từng theo Quy tắc Chatham House, mà bản sao toàn bộ cho biết ai đã phát biểu",
		"For an archive `roundtable backup` copies the whole database.":                       "Để lưu trữ, `roundtable backup` sao chép toàn bộ cơ sở dữ liệu.",
		"--all takes no session: %q":                                                          "--all không đi cùng phiên nào: %q",
		"Leave --all away, or the session.":                                                   "Hãy bỏ --all hoặc bỏ phiên đó.",
		"the name %s does not say in which format":                                            "tên %s không cho biết định dạng nào",
		"it is not said in which format":                                                      "chưa cho biết định dạng nào",
		"Give the time at which the recording began.":                                         "Hãy cho biết bản ghi âm, ghi hình bắt đầu lúc mấy giờ.",
	}
}
