package words

func vietnameseWorkbook() Workbook {
	return Workbook{
		Agenda: "Chương trình", Turns: "Lượt phát biểu", Notes: "Ghi chép", Actions: "Hành động cụ thể", Used: "Thời gian", Log: "Nhật ký",
		Kind: "Loại", PrintedEnd: "Giờ kết thúc dự kiến", Added: "Thêm (phút)", Began: "Bắt đầu", Ended: "Kết thúc", Difference: "Chênh lệch (phút)", Drift: "Chậm (phút)",
		Limit: "Thời lượng", Chair: "Chủ tọa", Objectives: "Mục tiêu", Attribution: "Nêu tên",
		Address: "Xưng hô", Position: "Chức vụ", OnBehalf: "Thay mặt", Language: "Ngôn ngữ", Where: "Tại phòng hoặc trực tuyến",
		Requested: "Xin phát biểu", Called: "Được mời", Held: "Tổng thời gian", Net: "Thực phát biểu", Granted: "Thêm giờ (phút)", Over: "Quá giờ",
		How: "Kết thúc thế nào", Why: "Vì sao ở chỗ này",
		Turn: "Lượt", Objective: "Mục tiêu", Star: "Dấu sao", Share: "Tỷ lệ", Happened: "Việc đã diễn ra", Hand: "Người ghi", Private: "Riêng",
		Yes: "có", Cut: " … [cắt ở đây: dài hơn một ô]", LeftOut: "Số mục ở lại trong biên bản: {n}", Page: "Trang &P trên &N",
	}
}
