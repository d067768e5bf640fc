package programme

import (
	"strings"

	"roundtable/session"
)

// pdf is the lines of a PDF, by its text laid out as on the pages.
func (f *flattener) pdf(source []byte) ([]line, error) {
	if f.tools.pdfText == nil {
		return nil, f.refuse(0, session.Say("a PDF, and pdftotext is not installed here"), session.Say("install poppler-utils (Poppler on macOS and Windows), or paste the text"))
	}
	laid, err := f.tools.pdfText(source)
	if err != nil {
		return nil, f.refuse(0, session.Say("pdftotext could not read it: %v", err), session.Say("open the PDF and paste its text"))
	}
	if len(laid) > mostText {
		return nil, f.refuse(0, session.Say("more than %d MB of text", mostText>>20), session.Say("a programme is a few pages: is this the right file?"))
	}
	if strings.TrimSpace(laid) == "" {
		return nil, f.refuse(0, session.Say("a PDF without any text: its pages are pictures"), session.Say("have its text recognised, or type the programme"))
	}
	text, err := f.decode([]byte(laid))
	if err != nil {
		return nil, err
	}
	return f.text(text)
}
