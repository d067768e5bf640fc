package pdf

import (
	"bytes"

	"golang.org/x/image/font/sfnt"
)

// Unfit is why a file cannot be a Paper's font; empty: it can.
type Unfit string

// The reasons.
const (
	NoFont     Unfit = "no font"    // no font, or a damaged one
	Outlines   Unfit = "outlines"   // OpenType with PostScript outlines
	Collection Unfit = "collection" // several fonts in one file
)

// Font says whether a file can be a Paper's font: a TrueType font with outlines
// of its own, which is what fpdf embeds.
func Font(ttf []byte) Unfit {
	switch {
	case bytes.HasPrefix(ttf, []byte("OTTO")):
		return Outlines
	case bytes.HasPrefix(ttf, []byte("ttcf")):
		return Collection
	case !bytes.HasPrefix(ttf, []byte{0, 1, 0, 0}) && !bytes.HasPrefix(ttf, []byte("true")):
		return NoFont
	}
	if _, err := sfnt.Parse(ttf); err != nil {
		return NoFont
	}
	return ""
}
