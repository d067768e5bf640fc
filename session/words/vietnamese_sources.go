package words

// vietnameseSources is why a programme that somebody sent cannot be read, and
// what was cleaned away in reading it.
func vietnameseSources() map[string]string {
	return map[string]string{
		// Refusals.
		"there is nothing of a programme in it: no row, no date, no time, no objective": "trong đó không có gì của một chương trình: không có mục, ngày, giờ hay mục tiêu nào",
		"there is no text in it":                                                 "trong đó không có chữ nào",
		"this is not a text":                                                     "đây không phải văn bản",
		"a PDF, and pdftotext is not installed here":                             "một tệp PDF, mà máy này chưa cài pdftotext",
		"a PDF without any text: its pages are pictures":                         "một tệp PDF không có chữ: các trang của nó là ảnh",
		"pdftotext could not read it: %v":                                        "pdftotext không đọc được: %v",
		"it took longer than %d seconds":                                         "mất hơn %d giây",
		"it unpacks to more than any programme takes":                            "giải nén ra lớn hơn mọi chương trình",
		"a document that cannot be opened: it is damaged or locked":              "một tài liệu không mở được: nó hỏng hoặc bị khóa",
		"a document with definitions of its own, which no word processor writes": "một tài liệu có định nghĩa riêng, điều không trình soạn thảo nào viết",
		"a picture":                         "một bức ảnh",
		"a document in RTF":                 "một tài liệu RTF",
		"a document of Office 97 to 2003":   "một tài liệu của Office 97 đến 2003",
		"a line of more than %d characters": "một dòng dài hơn %d ký tự",
		"a row that cannot be read":         "một hàng không đọc được",
		"a table of more than %d cells":     "một bảng có hơn %d ô",
		"more than %d MB of text":           "hơn %d MB chữ",
		"more than %d tags":                 "hơn %d thẻ",
		"more than %d rows":                 "hơn %d hàng",
		"a ZIP archive that is neither a Word document nor an Excel workbook": "một tệp ZIP không phải tài liệu Word cũng không phải bảng tính Excel",

		// What to do then.
		"a programme is a few pages: is this the right file?":    "một chương trình chỉ dài vài trang: có đúng tệp này không?",
		"paste its text, or save it as DOCX, HTML or plain text": "hãy dán phần chữ của nó, hoặc lưu thành DOCX, HTML hay văn bản thuần",
		"save it as CSV again, or paste the text":                "hãy lưu lại thành CSV, hoặc dán phần chữ",

		"have its text recognised, or type the programme":                         "hãy nhận dạng chữ, hoặc gõ lại chương trình",
		"install poppler-utils (Poppler on macOS and Windows), or paste the text": "hãy cài poppler-utils (Poppler trên macOS và Windows), hoặc dán phần chữ",
		"open it where it was written and save it again, or paste its text":       "hãy mở nó ở nơi đã soạn rồi lưu lại, hoặc dán phần chữ của nó",
		"paste its text":                  "hãy dán phần chữ của nó",
		"open the PDF and paste its text": "hãy mở tệp PDF và dán phần chữ của nó",

		// What was cleaned away.
		"the text is not UTF-8: it was read as %s":     "văn bản không phải UTF-8: đã đọc theo %s",
		"bytes that are not UTF-8 were left out":       "đã bỏ các byte không phải UTF-8",
		"tags were read as layout":                     "các thẻ được đọc như cách trình bày",
		"links were left with their words alone":       "các liên kết chỉ giữ lại phần chữ",
		"footnote marks were left out":                 "đã bỏ dấu chú thích",
		"a text that is struck out was left out":       "đã bỏ phần chữ bị gạch bỏ",
		"the > of a quoted e-mail was left out":        "đã bỏ dấu > của thư được trích",
		"deleted text in tracked changes was left out": "đã bỏ phần chữ bị xóa trong theo dõi thay đổi",
		"sheets that are hidden were left out":         "đã bỏ các trang tính bị ẩn",
		"headers and footers of pages were left out":   "đã bỏ phần đầu và chân trang",
	}
}
