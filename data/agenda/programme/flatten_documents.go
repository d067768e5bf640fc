package programme

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"

	"roundtable/session"
)

// Bounds of what is unpacked.
const (
	mostUnpacked = 64 << 20 // bytes of all parts together
	mostPart     = 8 << 20  // bytes of a part that is read
	mostRatio    = 250      // how many times as large a part may be as it is packed, from a megabyte on
	mostParts    = 5000
)

// document is the reader of a form that is no text; nil for the others.
func (f *flattener) document(form form) func([]byte) ([]line, error) {
	switch form {
	case formPDF:
		return f.pdf
	case formDOCX:
		return f.docx
	case formXLSX:
		return f.xlsx
	}
	return nil
}

// sniffZIP tells a ZIP archive by its parts.
func sniffZIP(source []byte) form {
	archive, err := zip.NewReader(bytes.NewReader(source), int64(len(source)))
	if err != nil {
		return formZIP
	}
	for _, part := range archive.File {
		switch strings.ReplaceAll(part.Name, `\`, "/") {
		case "word/document.xml":
			return formDOCX
		case "xl/workbook.xml":
			return formXLSX
		}
	}
	return formZIP
}

// unpack opens an archive that is within measure.
func (f *flattener) unpack(source []byte) (*zip.Reader, error) {
	archive, err := zip.NewReader(bytes.NewReader(source), int64(len(source)))
	if err != nil {
		return nil, f.broken()
	}
	bomb := f.refuse(0, session.Say("it unpacks to more than any programme takes"), session.Say("is this the right file?"))
	if len(archive.File) > mostParts {
		return nil, bomb
	}
	var all uint64
	for _, part := range archive.File {
		size := part.UncompressedSize64
		if size > mostUnpacked || size > 1<<20 && size/mostRatio > part.CompressedSize64 {
			return nil, bomb
		}
		all += size
	}
	if all > mostUnpacked {
		return nil, bomb
	}
	return archive, nil
}

func (f *flattener) broken() error {
	return f.refuse(0, session.Say("a document that cannot be opened: it is damaged or locked"), session.Say("open it where it was written and save it again, or paste its text"))
}

// part is the content of a part of an archive, nil where there is none.
func (f *flattener) part(archive *zip.Reader, name string) ([]byte, error) {
	for _, one := range archive.File {
		if strings.ReplaceAll(one.Name, `\`, "/") != name {
			continue
		}
		if one.UncompressedSize64 > mostPart {
			return nil, f.refuse(0, session.Say("more than %d MB of text", mostPart>>20), session.Say("a programme is a few pages: is this the right file?"))
		}
		r, err := one.Open()
		if err != nil {
			return nil, f.broken()
		}
		content, err := io.ReadAll(io.LimitReader(r, mostPart+1))
		if err != nil || r.Close() != nil || len(content) > mostPart {
			return nil, f.broken()
		}
		return content, nil
	}
	return nil, nil
}
