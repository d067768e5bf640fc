package programme

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"path"
	"regexp"
	"strings"

	"github.com/xuri/excelize/v2"

	"roundtable/session"
)

// xlsx is the lines of an Excel workbook, sheet after sheet. A line's number
// is its row's and its column its cell's.
func (f *flattener) xlsx(source []byte) (lines []line, err error) {
	archive, err := f.unpack(source)
	if err != nil {
		return nil, err
	}
	var sheets uint64
	for _, part := range archive.File {
		if strings.HasSuffix(strings.ToLower(part.Name), ".xml") {
			sheets += part.UncompressedSize64
		}
	}
	if sheets > mostPart {
		return nil, f.refuse(0, session.Say("more than %d MB of text", mostPart>>20), session.Say("a programme is a few pages: is this the right file?"))
	}
	defer func() {
		if recover() != nil { // a broken file must not take the program down
			lines, err = nil, f.broken()
		}
	}()
	book, err := excelize.OpenReader(bytes.NewReader(source), excelize.Options{
		UnzipSizeLimit: mostUnpacked, UnzipXMLSizeLimit: mostUnpacked, // nothing goes to disk
		ShortDatePattern: "yyyy-mm-dd", LongDatePattern: "yyyy-mm-dd", LongTimePattern: "hh:mm",
	})
	if err != nil {
		return nil, f.broken()
	}
	lines, err = f.workbook(archive, book)
	return lines, errors.Join(err, book.Close())
}

// workbook reads the sheets that are shown; from the second on each begins
// with its name.
func (f *flattener) workbook(archive *zip.Reader, book *excelize.File) ([]line, error) {
	parts, err := f.sheetParts(archive)
	if err != nil {
		return nil, err
	}
	var out []line
	for _, name := range book.GetSheetList() {
		if shown, err := book.GetSheetVisible(name); err != nil || !shown {
			f.notice(1, session.Say("sheets that are hidden were left out"))
			continue
		}
		rows, err := f.cellRows(book, name)
		if err != nil {
			return nil, err
		}
		if err := f.merge(archive, parts[name], rows); err != nil {
			return nil, err
		}
		lines := f.sheet(rows)
		if len(lines) > 0 && len(out) > 0 {
			out = append(out, line{no: 1, col: 1, text: joined(name), mark: heading, level: 1, blank: true})
		}
		out = append(out, lines...)
	}
	return out, nil
}

// cellRows are the rows of a sheet as they are displayed, without those that
// are hidden.
func (f *flattener) cellRows(book *excelize.File, name string) ([]tableRow, error) {
	it, err := book.Rows(name)
	if err != nil {
		return nil, f.broken()
	}
	seconds := regexp.MustCompile(`^(\d{1,2}:\d{2}):00( ?[AaPp][Mm])?$`)
	var rows []tableRow
	laid := 0
	for no := 1; it.Next(); no++ {
		texts, err := it.Columns()
		if err != nil {
			return nil, f.broken()
		}
		if no > mostLines {
			break
		}
		if laid += len(texts); laid > 40*mostCells { // the library lays out a row as far as its last cell
			return nil, f.refuse(no, session.Say("a table of more than %d cells", mostCells), session.Say("a programme is a few pages: is this the right file?"))
		}
		row := tableRow{no: no}
		for i, text := range texts[:min(len(texts), mostWide)] {
			text, _ = visible(text)
			text = seconds.ReplaceAllString(strings.TrimSpace(text), "$1$2")
			var pieces []piece
			for part := range strings.SplitSeq(text, "\n") {
				pieces = append(pieces, piece{no: no, col: i + 1, text: part})
			}
			row.cells = append(row.cells, pieces)
		}
		if !it.GetRowOpts().Hidden {
			rows = append(rows, row)
		}
	}
	return rows, it.Close()
}

// merge says of the rows of a sheet which of their cells reach over others. It
// reads the part itself: the library would first lay out every cell that a
// merged range covers, a billion for some.
func (f *flattener) merge(archive *zip.Reader, part string, rows []tableRow) error {
	content, err := f.part(archive, part)
	if err != nil {
		return err
	}
	at := map[int]int{}
	for i, r := range rows {
		at[r.no] = i
	}
	found := 0
	return f.walk(content, func(e xml.StartElement) {
		if e.Name.Local != "mergeCell" {
			return
		}
		from, to, _ := strings.Cut(attribute(e, "ref"), ":")
		left, top, err1 := excelize.CellNameToCoordinates(from)
		right, bottom, err2 := excelize.CellNameToCoordinates(to)
		if found++; err1 != nil || err2 != nil || left > mostWide || found > 2000 {
			return
		}
		for no := top; no <= min(bottom, top+1000); no++ {
			if i, shown := at[no]; shown {
				rows[i].spans = append(rows[i].spans, span{left - 1, min(right, mostWide), no > top})
			}
		}
	}, nil, nil)
}

// sheetParts are the parts of the sheets by their names.
func (f *flattener) sheetParts(archive *zip.Reader) (map[string]string, error) {
	book, err := f.part(archive, "xl/workbook.xml")
	if err != nil {
		return nil, err
	}
	relations, err := f.part(archive, "xl/_rels/workbook.xml.rels")
	if err != nil {
		return nil, err
	}
	targets, parts := map[string]string{}, map[string]string{}
	err = f.walk(relations, func(e xml.StartElement) {
		target := attribute(e, "Target")
		if !strings.HasPrefix(target, "/") {
			target = "/xl/" + target
		}
		targets[attribute(e, "Id")] = strings.TrimPrefix(path.Clean(target), "/")
	}, nil, nil)
	if err != nil {
		return nil, err
	}
	return parts, f.walk(book, func(e xml.StartElement) {
		if e.Name.Local == "sheet" {
			parts[attribute(e, "name")] = targets[attribute(e, "id")]
		}
	}, nil, nil)
}
