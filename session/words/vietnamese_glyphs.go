package words

func vietnameseGlyphs() Glyphs {
	return Glyphs{
		Lacking: "Phông chữ của tệp PDF không có {text}. Mỗi ký tự được ghi bằng mã số của nó, như [U+674E]; html và docx giữ nguyên các ký tự này, và tệp PDF cũng vậy nếu có phông chữ phù hợp: --font TỆP.",
	}
}
