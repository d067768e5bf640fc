package words

// Preview are the words over a programme that is looked at before it is opened.
type Preview struct {
	Reading    string // a programme that was pasted
	CannotRead string // {text}

	Doubt    string // {i} {n}
	Line     string // {n}: before the line of the source
	NoDoubts string // the heading where none is left
	Ready    string
	NoChoice string // of a doubt that is only said
	Settled  string // {n}

	// What its keys do.
	Start, Settle, AnotherDoubt, AnotherRow, Pane, Back string

	Paste, Programme string // in the chooser: paste a programme

	// What is typed.
	Minutes, Zone, Date, Title string
}

func englishPreview() Preview {
	return Preview{
		Reading: "Reading what was pasted", CannotRead: "Cannot read it: {text}",
		Doubt: "Doubt {i} of {n}", Line: "line {n} │ ", NoDoubts: "No doubts", Ready: "Nothing is left to settle.",
		NoChoice: "There is nothing to choose: correct it in the programme or in its agenda file.",
		Settled:  "{n} settled",
		Start:    "start with what stands", Settle: "settle it", AnotherDoubt: "another doubt", AnotherRow: "another row",
		Pane: "run of show / doubts", Back: "take back", Paste: "paste", Programme: "a programme",
		Minutes: "minutes", Zone: "zone (Europe/Vienna)", Date: "day (2025-10-25)", Title: "title",
	}
}

func vietnamesePreview() Preview {
	return Preview{
		Reading: "Đang đọc phần vừa dán", CannotRead: "Không đọc được: {text}",
		Doubt: "Nghi vấn {i} trên {n}", Line: "dòng {n} │ ", NoDoubts: "Không còn nghi vấn", Ready: "Không còn gì phải giải quyết.",
		NoChoice: "Không có gì để chọn: hãy sửa trong chương trình gốc hoặc trong tệp chương trình.",
		Settled:  "đã giải quyết {n}",
		Start:    "bắt đầu như đang có", Settle: "giải quyết", AnotherDoubt: "nghi vấn khác", AnotherRow: "hàng khác",
		Pane: "trình tự / nghi vấn", Back: "hoàn lại", Paste: "dán", Programme: "một chương trình",
		Minutes: "số phút", Zone: "múi giờ (Europe/Vienna)", Date: "ngày (2025-10-25)", Title: "tên",
	}
}
