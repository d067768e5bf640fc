package words

func vietnamesePlan() Plan {
	return Plan{
		Takes: "lấy {text}", Gives: "thêm {text}", NotHeld: "không tiến hành {text}", Moves: "dời {text}",
		Reserve: "toàn bộ {by} dự phòng", OfReserve: "{by} của dự phòng",
		From: "{by} từ {segment}", To: "{by} cho {segment}", FromMany: "{by} từ {n} phần",
		Missing: "vẫn thiếu {by}", And: " và ",
		Change: "{segment}: {old} → {new}", Dropped: "{segment}: {old} → không tiến hành",
		Limit: " · mỗi người {old} → {new}", Each: " · mỗi người {new}",
		Start: "{segment}: {old} → {new}", End: "kết thúc {old} → {new}",
		Offer: "p bù giờ: {text}",
		Safe:  "{who} phải bắt đầu trước {at}", NextNow: "{who} tiếp theo ngay, nếu không sẽ qua {at}: f enter", TooLate: "{segment} quá muộn cho {who}, phải xong trước {at}", NextRow: "tiếp theo ngay, nếu không sẽ qua {at}",
		Late:               "{who} không còn kịp xong trước {at}",
		WithInterpretation: "{by}, đã tính phiên dịch", InHand: "còn dư {by}",
	}
}
