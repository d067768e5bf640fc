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
	const next = "Name a TrueType font (.ttf) with --font."
	switch pdf.Font(ttf) {
	case pdf.Outlines:
		return nil, failed(session.Say("reading the font %s", path), session.Say("its letters are drawn in PostScript, which cannot be embedded"), next)
	case pdf.Collection:
		return nil, failed(session.Say("reading the font %s", path), session.Say("it is a collection of several fonts"), next)
	case pdf.NoFont:
		return nil, failed(session.Say("reading the font %s", path), session.Say("it is no font"), next)
	}
	return ttf, nil
}
