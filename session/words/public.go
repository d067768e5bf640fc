package words

// Public are the words of the public view and of the card for the speaker's
// side: what a whole room may read. {key} is the key of the public view.
type Public struct {
	Mark       string // in the header: who may look at the screen
	TimeLeft   string // directly above the digits
	Time       string // the same at zero
	Soon       string // before the start, when no time is known or it has come
	PrivateKey string // what the key does there
	Waits      string // {key}: something that only the moderator should read
	Asks       string // {key} {what}: the key that was pressed wants to show something
}

// Signals are what a turn says when it comes to its limit.
type Signals struct {
	Soon, Grace string // beside the label of the digits: {by}

	// On the card, above the digits.
	LastMinute, Last string // {by}
	Conclude         string // the grace is used up
}

func englishPublic() Public {
	return Public{
		Mark: "public", TimeLeft: "TIME LEFT", Time: "TIME", Soon: "BEGINS SOON", PrivateKey: "private view",
		Waits: "{key}: there is something to read",
		Asks:  "{what} opens something that is not for the room; press it again here",
	}
}

func englishSignals() Signals {
	return Signals{
		Soon: "last {by}", Grace: "grace {by}",
		LastMinute: "ONE MINUTE", Last: "LAST {by}", Conclude: "PLEASE CONCLUDE",
	}
}

func vietnamesePublic() Public {
	return Public{
		Mark: "công khai", TimeLeft: "CÒN LẠI", Time: "HẾT GIỜ", Soon: "SẮP BẮT ĐẦU", PrivateKey: "màn hình riêng",
		Waits: "{key}: có điều cần đọc",
		Asks:  "{what} mở ra điều không dành cho cả phòng; nhấn lại ở đây",
	}
}

func vietnameseSignals() Signals {
	return Signals{
		Soon: "{by} cuối", Grace: "châm chước {by}",
		LastMinute: "MỘT PHÚT", Last: "{by} CUỐI", Conclude: "XIN KẾT THÚC",
	}
}
