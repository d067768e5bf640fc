package words

func vietnameseRecording() Recording {
	return Recording{
		Floor:   "Ai đang phát biểu.",
		Zero:    "Lập từ biên bản của phiên {session}; 00:00:00 là {at}.",
		Before:  "Trước phiên",
		LeftOut: "Các lượt phát biểu không nêu tên không có trong tệp này.",
	}
}
