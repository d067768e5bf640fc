package words

// Preview are the words over a programme that is looked at before it is opened.
type Preview struct {
	Reading    string // a programme that was pasted
	CannotRead string // {text}

	Doubt    string // {i} {n}
	Line     string // {n}: before the line of the source
	NoDoubts string // the heading where none is left
	Ready    string
	NoChoice string // of a doubt that can only be left as it is
	Remark   string // of one that is worth saying and changes nothing
	Settled  string // {n}
	Undone   string // {how} {doubt}: what was taken back
	Nothing  string // there is nothing to take back
	Leave    string // {n}: asked before leaving what was settled
	Keys     string // the heading of the keys
	Row      string // {i} {n}: the heading of a row of the run of show
	NoPeople string // nobody is named in the row

	// What its keys do.
	Start, Settle, AnotherDoubt, AnotherRow, Pane, Back, Help string

	StartShort, SettleShort, AnotherShort string // where there is little room

	Paste, Programme string // in the chooser: paste a programme

	// What is typed.
	Minutes, Zone, Date, Title, Name, Venue string
}

func englishPreview() Preview {
	return Preview{
		Reading: "Reading what was pasted", CannotRead: "Cannot read it: {text}",
		Doubt: "Doubt {i} of {n}", Line: "line {n} │ ", NoDoubts: "No doubts", Ready: "Nothing is left to settle.",
		NoChoice: "If it is not right: correct it in the programme, or in its agenda file (`roundtable import`).",
		Remark:   "Worth knowing: nothing has to change.",
		Settled:  "{n} settled",
		Undone:   "Taken back: {how} ({doubt})", Nothing: "There is nothing to take back.",
		Leave: "{n} settled, and no session is made of it yet. Leave all the same?",
		Keys:  "Keys of the preview", Row: "Row {i} of {n}", NoPeople: "Nobody is named.",
		Start: "start with what stands", Settle: "settle it", AnotherDoubt: "another doubt", AnotherRow: "another row",
		Pane: "run of show / doubts", Back: "take back", Help: "keys", StartShort: "start", SettleShort: "settle", AnotherShort: "more", Paste: "paste", Programme: "a programme",
		Minutes: "minutes", Zone: "zone (Europe/Vienna)", Date: "day (2025-10-25)", Title: "title", Name: "name, position", Venue: "place",
	}
}

func vietnamesePreview() Preview {
	return Preview{
		Reading: "Đang đọc phần vừa dán", CannotRead: "Không đọc được: {text}",
		Doubt: "Nghi vấn {i} trên {n}", Line: "dòng {n} │ ", NoDoubts: "Không còn nghi vấn", Ready: "Không còn gì phải giải quyết.",
		NoChoice: "Nếu chưa đúng: hãy sửa trong chương trình gốc hoặc trong tệp chương trình (`roundtable import`).",
		Remark:   "Chỉ để biết: không phải thay đổi gì.",
		Settled:  "đã giải quyết {n}",
		Undone:   "Đã hoàn lại: {how} ({doubt})", Nothing: "Không còn gì để hoàn lại.",
		Leave: "Đã giải quyết {n} điều mà chưa lập phiên. Vẫn rời?",
		Keys:  "Các phím của bản xem trước", Row: "Hàng {i} trên {n}", NoPeople: "Không ghi tên ai.",
		Start: "bắt đầu như đang có", Settle: "giải quyết", AnotherDoubt: "nghi vấn khác", AnotherRow: "hàng khác",
		Pane: "trình tự / nghi vấn", Back: "hoàn lại", Help: "phím", StartShort: "bắt đầu", SettleShort: "chọn", AnotherShort: "khác", Paste: "dán", Programme: "một chương trình",
		Minutes: "số phút", Zone: "múi giờ (Europe/Vienna)", Date: "ngày (2025-10-25)", Title: "tên", Name: "tên, chức vụ", Venue: "địa điểm",
	}
}
