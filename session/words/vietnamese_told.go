package words

import "maps"

// vietnameseTold is what arises outside this package, by its English sentence.
func vietnameseTold() map[string]string {
	told := map[string]string{}
	for _, part := range []map[string]string{vietnameseCommands(), vietnameseAgendas(), vietnameseStores(), vietnamesePreferences()} {
		maps.Copy(told, part)
	}
	return told
}

// vietnameseCommands is what the command line tells.
func vietnameseCommands() map[string]string {
	return map[string]string{
		// What was typed.
		"Usage: %s":                                                   "Cách dùng: %s",
		"%s: something is missing":                                    "%s: còn thiếu",
		"%s: %q is too much":                                          "%s: thừa %q",
		"%s does not take --%s":                                       "%s không nhận --%s",
		"%s does not take --early":                                    "%s không nhận --early",
		"%s does not take --from %s":                                  "%s không nhận --from %s",
		"%s does not take --hold":                                     "%s không nhận --hold",
		"%s does not take --new":                                      "%s không nhận --new",
		"%s does not take --online":                                   "%s không nhận --online",
		"%s does not take --to %s":                                    "%s không nhận --to %s",
		"%q is not a number from 1":                                   "%q không phải một số từ 1 trở lên",
		"%q is not a time":                                            "%q không phải một giờ",
		"there is no %q":                                              "không có %q",
		"there is no act %q":                                          "không có việc %q",
		"there is no command %q":                                      "không có lệnh %q",
		"there is no format %q":                                       "không có định dạng %q",
		"there is no look %q":                                         "không có giao diện %q",
		"there are no words in %q":                                    "không có từ ngữ cho %q",
		"a name is missing":                                           "thiếu một tên",
		"nobody is called %q":                                         "không ai tên %q",
		"no segment is called %q":                                     "không phần nào tên %q",
		"%q fits several":                                             "%q khớp với nhiều người",
		"%q fits several segments":                                    "%q khớp với nhiều phần",
		"  %s  seat %d  %s":                                           "  %s  ghế %d  %s",
		"Say which, by key or seat:\n%s":                              "Hãy nói rõ, theo khóa hoặc ghế:\n%s",
		"Say which, by number:\n%s":                                   "Hãy nói rõ, theo số:\n%s",
		"The segments are:\n%s":                                       "Các phần là:\n%s",
		"The formats are: %s.":                                        "Các định dạng là: %s.",
		"The languages are: %s.":                                      "Các ngôn ngữ là: %s.",
		"It is auto, dark, light or plain.":                           "Chỉ có auto, dark, light hoặc plain.",
		"Did you mean `roundtable %s`?":                               "Ý bạn là `roundtable %s`?",
		"`%s --help` shows what it takes.":                            "`%s --help` cho biết lệnh nhận những gì.",
		"Write it as 2025-11-30.":                                     "Hãy viết 2025-11-30.",
		"Say --yes if you mean it.":                                   "Thêm --yes nếu đúng ý bạn.",
		"Leave --start away.":                                         "Hãy bỏ --start.",
		"Give a later time.":                                          "Hãy cho một giờ muộn hơn.",
		"%s has its times already":                                    "%s đã có giờ của mình",
		"%s is not closed: %s":                                        "%s chưa kết thúc: %s",
		"%s lies before the first record, of %s":                      "%s ở trước bản ghi đầu tiên, lúc %s",
		"%s is not closed, and it has its times already":              "%s chưa kết thúc và đã có giờ của mình",
		"%q is not a place on the list; the first is 1":               "%q không phải một chỗ trong danh sách; chỗ đầu là 1",
		"%q is not a question's number; the first is 1":               "%q không phải số của một câu hỏi; câu đầu là 1",
		"`roundtable --help` lists the commands.":                     "`roundtable --help` liệt kê các lệnh.",
		"`roundtable do --help` lists the acts.":                      "`roundtable do --help` liệt kê các việc.",
		"Write it as 14:36, 14:36:30 or 2025-10-25T14:36:00+07:00.":   "Hãy viết 14:36, 14:36:30 hoặc 2025-10-25T14:36:00+07:00.",
		"Write it as 2:30, 1:02:30, 90s or 2m30s.":                    "Hãy viết 2:30, 1:02:30, 90s hoặc 2m30s.",
		"The nearest are:\n%s\n`add NAME` adds somebody new.":         "Gần nhất là:\n%s\n`add TÊN` thêm một người mới.",
		"There is nobody at the table yet; `add NAME` adds somebody.": "Chưa có ai tại bàn; `add TÊN` thêm một người.",
		"Say --new for another session, or leave --start away to go on with it.": "Thêm --new để mở phiên khác, hoặc bỏ --start để tiếp tục phiên đó.",

		"It is a number from 1 to 600.":                 "Đó là một số từ 1 đến 600.",
		"It is plain, proportional, roundtable or all.": "Chỉ có plain, proportional, roundtable hoặc all.",
		"`roundtable rehearse hanoi --auto` shows one.": "`roundtable rehearse hanoi --auto` cho xem một buổi.",
		"no clock runs %d times as fast":                "không đồng hồ nào chạy nhanh gấp %d lần",
		"rehearse: an agenda is missing":                "rehearse: thiếu một chương trình",
		"there is no policy %q":                         "không có cách làm %q",
		"something is missing after --%s":               "sau --%s còn thiếu",
		"%q is none of %s":                              "%q không thuộc %s",

		// What was being done, and what came of it.
		"reading the agenda":                     "đọc chương trình",
		"reading session %s":                     "đọc phiên %s",
		"reading the session's time zone":        "đọc múi giờ của phiên",
		"looking for the folder of the sessions": "tìm thư mục chứa các phiên",
		"reading what was typed: %v":             "đọc những gì đã gõ: %v",
		"writing the lines: %v":                  "ghi các dòng: %v",
		"reading what another hand wrote: %v":    "đọc những gì người khác đã ghi: %v",
		"running the console: %v; what was done is in the record: resume the session":   "chạy bàn điều khiển: %v; những gì đã làm nằm trong biên bản: hãy tiếp tục phiên",
		"saving the last acts, %d of them: %v; the record holds everything before them": "lưu %d việc cuối: %v; biên bản giữ mọi điều trước đó",
		"exporting %s":             "xuất %s",
		"writing %s":               "ghi %s",
		"writing the report of %s": "ghi báo cáo của %s",
		"Saved and verified: %s":   "Đã lưu và kiểm tra: %s",
		"Removed %s.":              "Đã xóa %s.",
		"Nothing was removed.":     "Không xóa gì.",
		"sound":                    "nguyên vẹn",
		"broken at record %d: %s":  "hỏng ở bản ghi %d: %s",
		"the file  %s":             "tệp  %s",
		"it does not continue the record before it":                               "nó không nối tiếp bản ghi trước",
		"it is not as it was saved":                                               "nó không còn như khi được lưu",
		"the first record is missing":                                             "thiếu bản ghi đầu tiên",
		"the variable LocalAppData is not set":                                    "biến LocalAppData chưa được đặt",
		"its first record is unknown to this version":                             "phiên bản này không hiểu bản ghi đầu tiên của nó",
		"the list of sessions shows something else than the first record":         "danh sách phiên cho thấy điều khác với bản ghi đầu tiên",
		"There are no sessions in %s; the file is sound.":                         "Không có phiên nào trong %s; tệp nguyên vẹn.",
		"There are no sessions yet. `roundtable run hanoi` opens one.":            "Chưa có phiên nào. `roundtable run hanoi` mở một phiên.",
		"%s is closed. For its documents: roundtable export %s --format md%s":     "%s đã kết thúc. Để lấy tài liệu: roundtable export %s --format md%s",
		"%s stays open. To come back to it: roundtable run %s%s":                  "%s vẫn mở. Để trở lại: roundtable run %s%s",
		"It is practice, kept apart: \"last\" passes over it.":                    "Đây là diễn tập, để riêng: \"last\" bỏ qua nó.",
		"%s: %s.\nRemove it? This cannot be undone. yes/no: ":                     "%s: %s.\nXóa? Việc này không hoàn tác được. Gõ yes để xóa, no để giữ: ",
		"removing %s cannot be undone, and nobody is here to ask":                 "việc xóa %s không hoàn tác được, và không có ai ở đây để hỏi",
		"A console may be on it. Close it first, or say --force if you mean it.":  "Có thể một bàn điều khiển đang mở phiên này. Hãy kết thúc trước, hoặc thêm --force nếu đúng ý bạn.",
		"Choose another place with -o; nothing was written.":                      "Hãy chọn chỗ khác với -o; chưa ghi gì.",
		"Correct the file; `roundtable check %s` shows what is understood of it.": "Hãy sửa tệp; `roundtable check %s` cho biết đã hiểu được gì.",
		"Give the path of an agenda file, or one of: %s.":                         "Hãy cho đường dẫn của một tệp chương trình, hoặc một trong: %s.",
		"Make room or go to another folder, then press enter again.":              "Hãy giải phóng chỗ hoặc sang thư mục khác, rồi nhấn enter lần nữa.",
		"Say where with --db PATH or ROUNDTABLE_DB.":                              "Hãy cho biết ở đâu bằng --db PATH hoặc ROUNDTABLE_DB.",
		"Use a newer roundtable: this one does not know the zone.":                "Hãy dùng roundtable mới hơn: bản này không biết múi giờ đó.",
		"Use a newer roundtable; `roundtable verify` checks the file.":            "Hãy dùng roundtable mới hơn; `roundtable verify` kiểm tra tệp.",
		"the console needs a terminal that can move the cursor, and this is none": "bàn điều khiển cần một terminal di chuyển được con trỏ, và đây không phải là một",
		"`roundtable run AGENDA --plain` needs none. For scripts there are `roundtable open`, `do` and `status`; `roundtable --help` lists them.": "`roundtable run AGENDA --plain` không cần. Cho kịch bản tự động có `roundtable open`, `do` và `status`; `roundtable --help` liệt kê các lệnh.",

		"policy\tin time\twhere possible\tended within 1:00\tnot heard\tminutes over": "cách làm\tkịp giờ\tkhi có thể\tkết thúc trong 1:00\tchưa phát biểu\tphút quá",
		"%s of %d": "%s trên %d",

		// What was understood of an agenda.
		"title": "tên", "date": "ngày", "start": "bắt đầu", "must end": "phải kết thúc", "time zone": "múi giờ", "venue": "địa điểm",
		"languages": "ngôn ngữ", "objective %d": "mục tiêu %d", "protected": "được bảo vệ", "optional": "không bắt buộc",
		"no doubts": "không có nghi vấn", "%g min": "%g phút",
	}
}
