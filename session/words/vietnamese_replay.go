package words

func vietnameseReplay() Replay {
	return Replay{
		Mark: "XEM LẠI", Where: "{at} trong {from}–{to}", Playing: "nhanh {n} lần", Stopped: "đang dừng ({n} lần)", AtEnd: "hết biên bản",
		Next: "sau {by}: {text}", Refused: "Đây là bản xem lại: không thể thay đổi gì.", Stop: "dừng",
		Ruled: "Có phần của biên bản này theo Quy tắc Chatham House: bản xem lại cho thấy ai đã phát biểu.",
		Time:  "thời điểm (14:47 hoặc 14:47:10)",
		Acts: map[string]Act{
			"play":    {"phát", "phát", "chạy tiếp hoặc dừng; ở cuối thì bắt đầu lại"},
			"little":  {"10 giây", "10 giây", "lùi hoặc tiến mười giây"},
			"long":    {"1 phút", "1 phút", "lùi hoặc tiến một phút; phím shift cùng mũi tên cũng vậy"},
			"entry":   {"mục sau, mục trước", "mục", "đến mục tiếp theo của biên bản, hoặc về mục trước: qua mọi khoảng trống"},
			"turn":    {"lượt sau, lượt trước", "lượt", "đến lần mời phát biểu tiếp theo, hoặc trở lại; mũi tên xuống và lên cũng vậy"},
			"segment": {"phần sau, phần trước", "phần", "đến lúc phần tiếp theo bắt đầu, hoặc trở lại; pgdn và pgup cũng vậy"},
			"speed":   {"nhanh hơn, chậm hơn", "tốc độ", "nhanh hơn hoặc chậm hơn, từ 1 đến 600 lần"},
			"tenth":   {"phần mười", "phần mười", "0 là lúc bắt đầu phiên, 5 là một nửa"},
			"time":    {"đến một thời điểm", "thời điểm", "đến giờ được gõ vào"},
			"ends":    {"đầu, cuối", "đầu, cuối", "đến mục đầu tiên của biên bản, hoặc mục cuối cùng"},
			"public":  {"màn hình công khai", "công khai", "cho thấy những gì cả phòng được xem, và trở lại"},
			"pane":    {"khung", "khung", "khung khác bên cạnh người phát biểu"},
			"keys":    {"phím", "phím", "danh sách này"},
			"leave":   {"rời đi", "rời đi", "không có gì thay đổi nên không hỏi lại"},
		},
	}
}
