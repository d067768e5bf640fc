package words

func vietnameseCondensed() Condensed {
	return Condensed{
		Notes:   counted("… và %d ghi chú khác, trong phần thảo luận."),
		Actions: counted("… và %d hành động cụ thể khác, trong bảng hành động cụ thể."),
		Heard:   "{text}; xem phụ lục “{annex}”.",
		Unheard: "Có trong danh sách mà chưa phát biểu: {n} đại biểu, nêu tên tại phụ lục “{annex}”",
	}
}
