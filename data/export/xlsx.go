package export

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"roundtable/session/words"
)

// XLSX writes a workbook: sheets for the agenda, the turns, notes, concrete
// actions, the time used and the log. Instants are numbers with a form, by the
// session's clock; lengths too ([h]:mm:ss); a text is never a formula. A
// practice session is marked on every sheet.
func XLSX(w io.Writer, h Handout) error {
	f := excelize.NewFile()
	book := workbook{Handout: &h, file: f, styles: map[form]int{}}
	if err := errors.Join(book.write(), book.properties()); err != nil {
		return errors.Join(err, f.Close())
	}
	return errors.Join(f.Write(w), f.Close())
}

// lineHeight is that of a line of text, in points.
const lineHeight = 15

type workbook struct {
	*Handout
	file   *excelize.File
	head   int
	styles map[form]int
}

// write makes the sheets.
func (b *workbook) write() error {
	if err := b.makeStyles(); err != nil {
		return err
	}
	for i, s := range b.sheets() {
		if b.Practice {
			s.name = b.language.Rehearsal.Practice + " " + s.name
		}
		if i == 0 {
			if err := b.file.SetSheetName("Sheet1", s.name); err != nil {
				return err
			}
		} else if _, err := b.file.NewSheet(s.name); err != nil {
			return err
		}
		if err := errors.Join(b.columns(s), b.cells(s), b.print(s)); err != nil {
			return err
		}
	}
	return nil
}

// makeStyles are one for the heads and one for each form.
func (b *workbook) makeStyles() error {
	top := excelize.Alignment{Vertical: "top", WrapText: true}
	var err error
	b.head, err = b.file.NewStyle(&excelize.Style{
		Font: &excelize.Font{Bold: true, Family: "Calibri", Size: 11}, Alignment: &top,
		Fill:   excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E7E9EC"}},
		Border: []excelize.Border{{Type: "bottom", Style: 1, Color: "5A6472"}},
	})
	if err != nil {
		return err
	}
	for _, one := range []struct {
		form  form
		shown string
	}{ // in one order: styles are numbered as they are made
		{textForm, "@"}, {countForm, "0"}, {momentForm, "yyyy-mm-dd hh:mm:ss"}, {clockForm, "hh:mm:ss"}, {dayForm, "yyyy-mm-dd"}, {lengthForm, "[h]:mm:ss"},
		{minutesForm, "+0.0;-0.0;0.0"}, {partForm, "0.0%"},
	} {
		style := excelize.Style{CustomNumFmt: &one.shown, Alignment: &excelize.Alignment{Vertical: "top", WrapText: one.form == textForm}}
		if one.form != textForm {
			style.Alignment.Horizontal = "center"
		}
		if b.styles[one.form], err = b.file.NewStyle(&style); err != nil {
			return err
		}
	}
	return nil
}

// columns sets widths and forms.
func (b *workbook) columns(s sheet) error {
	for i, c := range s.columns {
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := errors.Join(b.file.SetColWidth(s.name, name, name, c.width), b.file.SetColStyle(s.name, name, b.styles[c.form])); err != nil {
			return err
		}
	}
	return nil
}

// cells sets the heads and what is below them.
func (b *workbook) cells(s sheet) error {
	for i, c := range s.columns {
		at, err := excelize.CoordinatesToCellName(i+1, 1)
		if err != nil {
			return err
		}
		if err := errors.Join(b.file.SetCellStr(s.name, at, c.head), b.file.SetCellStyle(s.name, at, at, b.head)); err != nil {
			return err
		}
	}
	if err := b.file.SetRowHeight(s.name, 1, 2*lineHeight); err != nil {
		return err
	}
	for y, row := range s.rows {
		if lines := s.lines(row); lines > 1 {
			if err := b.file.SetRowHeight(s.name, y+2, min(float64(lines)*lineHeight, excelize.MaxRowHeight)); err != nil {
				return err
			}
		}
		for x, cell := range row {
			at, err := excelize.CoordinatesToCellName(x+1, y+2)
			if err != nil {
				return err
			}
			switch v := b.value(cell).(type) {
			case string:
				if v != "" {
					err = b.file.SetCellStr(s.name, at, v)
				}
			case int:
				err = b.file.SetCellInt(s.name, at, int64(v))
			case float64:
				err = b.file.SetCellFloat(s.name, at, v, -1, 64)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// wide is how many characters a sheet may be wide to be read on one page of A4
// on its side: a wider one takes A3, which an office's printer has or makes two
// pages of.
const wide = 200

// print freezes and repeats the heads, lets rows be filtered, and sets A4 on
// its side, or A3, as wide as a page.
func (b *workbook) print(s sheet) error {
	last, err := excelize.CoordinatesToCellName(len(s.columns), len(s.rows)+1)
	if err != nil {
		return err
	}
	const a3, a4 = 8, 9
	landscape, paper, high, fit := "landscape", a4, 0, true
	characters := 0.0
	for _, c := range s.columns {
		characters += c.width
	}
	if characters > wide {
		paper = a3
	}
	return errors.Join(
		b.file.SetPanes(s.name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}),
		b.file.AutoFilter(s.name, "A1:"+last, nil),
		b.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit}),
		b.file.SetPageLayout(s.name, &excelize.PageLayoutOptions{Size: &paper, Orientation: &landscape, FitToHeight: &high}),
		b.file.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: "&L" + b.foot() + "&R" + b.language.Exports.Workbook.Page}),
		b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + s.name + "'!$1:$1", Scope: s.name}),
	)
}

// foot is the title at the foot of a page, short enough for one and without
// what would be a code there.
func (b *workbook) foot() string {
	title := []rune(words.Clean(b.Title))
	return strings.ReplaceAll(string(title[:min(len(title), 80)]), "&", "&&")
}

// properties replaces what the library says of itself: a title and the moment
// the handout stands for, and neither name nor program.
func (b *workbook) properties() error {
	var title strings.Builder
	if err := xml.EscapeText(&title, []byte(words.Clean(b.Title))); err != nil {
		return err
	}
	made := ""
	if !b.Terms.Rule && !b.DrawnUp.IsZero() {
		at := b.DrawnUp.UTC().Format(time.RFC3339)
		made = `<dcterms:created xsi:type="dcterms:W3CDTF">` + at + `</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">` + at + `</dcterms:modified>`
	}
	b.file.Pkg.Store("docProps/core.xml", []byte(xml.Header+
		`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" `+
		`xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>`+title.String()+`</dc:title>`+
		`<dc:language>`+b.language.Tag+`</dc:language>`+made+`</cp:coreProperties>`))
	b.file.Pkg.Store("docProps/app.xml", []byte(xml.Header+
		`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`))
	return nil
}
