package cli

import (
	"os"

	"roundtable/data/export/paper/pdf"
	"roundtable/session"
)

// readFont reads the font that was given, nil for none.
func readFont(path string) ([]byte, error) {
	if path == "" {
		return nil, nil
	}
	ttf, err := os.ReadFile(path)
	if err != nil {
		return nil, failed(session.Say("reading the font %s", path), because(err), "")
	}
	var why error
	switch pdf.Font(ttf) {
	case pdf.Outlines:
		why = session.Say("its letters are drawn in PostScript, which cannot be embedded")
	case pdf.Collection:
		why = session.Say("it is a collection of several fonts")
	case pdf.NoFont:
		why = session.Say("it is no font")
	default:
		return ttf, nil
	}
	return nil, failed(session.Say("reading the font %s", path), why, "Name a TrueType font (.ttf) with --font.")
}
