package words

func englishGlyphs() Glyphs {
	return Glyphs{
		Lacking: "No font of the PDF has {text}. Each is told by its number, as [U+674E]; html and docx keep them, and so does a PDF with a font that has them: --font FILE.",
	}
}
