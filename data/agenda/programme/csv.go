package programme

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode"

	"roundtable/session"
)

// csv is the lines of a table with separators.
func (f *flattener) csv(text string) ([]line, error) {
	text = uncommented(text)
	first, rest, _ := strings.Cut(text, "\n")
	separator, written := strings.CutPrefix(strings.TrimSpace(first), "sep=")
	if written && len(separator) == 1 { // Excel's word to itself
		text = "\n" + rest
	} else {
		separator = string(separatorOf(text))
	}
	r := csvReader(text, rune(separator[0]))
	var records []tableRow
	for {
		cells, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return f.sheet(records), nil
		case err != nil:
			return nil, f.refuse(len(records)+1, session.Say("a row that cannot be read"), session.Say("save it as CSV again, or paste the text"))
		case len(records) > mostLines:
			return nil, f.refuse(len(records), session.Say("more than %d lines", mostLines), session.Say("a programme is a few pages: is this the right file?"))
		}
		records = append(records, record(r, cells))
	}
}

func csvReader(text string, separator rune) *csv.Reader {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = separator, true, -1
	return r
}

// record is a row as it was read, each cell where it stands.
func record(r *csv.Reader, cells []string) tableRow {
	var row tableRow
	for i, text := range cells[:min(len(cells), mostWide)] {
		no, _ := r.FieldPos(i)
		if i == 0 {
			row.no = no
		}
		_, col := r.FieldPos(i) // in bytes: near enough in a row of cells
		var pieces []piece
		for n, part := range strings.Split(text, "\n") {
			if n > 0 {
				col = 1
			}
			pieces = append(pieces, piece{no: no + n, col: col, text: part})
		}
		row.cells = append(row.cells, pieces)
	}
	return row
}

// sheet is the lines of a table as spreadsheets have them: above it stand its
// title, and what it is about in rows of a name and a value.
func (f *flattener) sheet(rows []tableRow) []line {
	r := &textReader{flattener: f}
	body := 0
	for body < len(rows) && len(filledCells(rows[body])) < 3 {
		body++
	}
	if body == len(rows) { // a table of two columns, or none
		body = 0
		for body < len(rows) && len(filledCells(rows[body])) < 2 {
			body++
		}
	}
	for i, row := range rows[:body] {
		cells := filledCells(row)
		from := len(r.out)
		switch {
		case len(cells) == 2 && !r.timed(cells):
			label := strings.TrimSpace(cells[0][0].text)
			if !strings.HasSuffix(label, ":") && !strings.ContainsFunc(label, unicode.IsDigit) {
				cells[0][0].text = label + ":"
			}
			cells[0][0].text += " " + cells[1][0].text
			r.out = append(r.out, r.cell(append(cells[0], cells[1][1:]...))...)
		default:
			for _, c := range cells {
				r.out = append(r.out, r.cell(c)...)
			}
		}
		if len(r.out) > from {
			r.out[from].blank = i > 0 && len(filledCells(rows[i-1])) == 0
		}
	}
	r.parted(rows[body:])
	return enumerated(r.out)
}

// parted reads the rows of a sheet from its table on: a cell that stands alone
// below an empty row is a heading, and the table goes on below it.
func (r *textReader) parted(rows []tableRow) {
	from := 0
	for i := 1; i+1 < len(rows); i++ {
		cells := filledCells(rows[i])
		if len(cells) != 1 || len(filledCells(rows[i-1])) > 0 || len(filledCells(rows[i+1])) < 2 || len(rows[i].spans) > 0 {
			continue
		}
		r.table(",", rows[from:i])
		some := r.cell(cells[0])
		if len(some) > 0 {
			some[0].blank = true
		}
		r.out = append(r.out, some...)
		from = i + 1
	}
	if from < len(rows) {
		r.table(",", rows[from:])
	}
}

// filledCells are the cells of a row with something in them.
func filledCells(row tableRow) [][]piece {
	var some [][]piece
	for _, c := range row.cells {
		for _, p := range c {
			if strings.TrimSpace(p.text) != "" {
				some = append(some, c)
				break
			}
		}
	}
	return some
}

// separatorOf is the separator by which a text falls into the most rows of one
// width.
func separatorOf(text string) rune {
	best, most := ',', 0
	for _, separator := range ",;\t|" {
		if n := even(text, separator); n > most {
			best, most = separator, n
		}
	}
	return best
}

// even counts the cells of the first rows that are as wide as most of them
// are, two cells at least.
func even(text string, separator rune) int {
	r := csvReader(text[:min(len(text), 64<<10)], separator)
	widths := map[int]int{}
	for range 50 {
		cells, err := r.Read()
		if err != nil {
			break
		}
		widths[len(cells)]++
	}
	best := 0
	for width, rows := range widths {
		if width > 1 {
			best = max(best, width*rows)
		}
	}
	return best
}

// looksCSV says that a text is nothing but a table with separators: every row
// has as many, none but in quotes has a blank behind it, as commas in
// sentences do.
func looksCSV(text string) bool {
	text = strings.TrimSpace(uncommented(text))
	if strings.HasPrefix(text, "sep=") {
		return true
	}
	for _, separator := range ",;" {
		first, _, several := strings.Cut(text, "\n")
		if !several || strings.Count(first, string(separator)) < 2 || strings.Contains(first, string(separator)+" ") {
			continue
		}
		r := csvReader(text, separator)
		width, rows, spaced := 0, 0, 0
		for {
			cells, err := r.Read()
			if err != nil {
				break
			}
			if width == 0 {
				width = len(cells)
			}
			if len(cells) != width {
				rows = -1
				break
			}
			rows++
			for _, c := range cells[1:] {
				if strings.HasPrefix(c, " ") {
					spaced++
				}
			}
		}
		if rows >= 3 && width >= 3 && spaced*10 <= rows {
			return true
		}
	}
	return false
}
