package words

func vietnameseArchive() Archive {
	return Archive{
		NotVerbatim: "Báo cáo lập từ biên bản về các lượt phát biểu và từ các ghi chú trong phiên. Đây không phải là bản ghi nguyên văn: nội dung ghi dưới tên người phát biểu là lời của thư ký.",
		Began:       "Bắt đầu lúc {at}.", Ended: "Kết thúc lúc {at}.",
		SessionBegan: "Phiên bắt đầu lúc {at}.", SessionEnded: "Phiên kết thúc lúc {at}.",
		Chair: "Chủ tọa", Speaker: "Đại biểu", Rapporteur: "Thư ký",
		Adjournment: "Bế mạc",
	}
}
