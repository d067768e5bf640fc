package words

// Glyphs is what is said of a document that is set in fonts of its own.
type Glyphs struct {
	Lacking string // {text}: characters that none of its fonts has
}
