package programme

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// bookOf is a workbook that was written into.
func bookOf(t testing.TB, write func(book *excelize.File) error) string {
	t.Helper()
	book := excelize.NewFile()
	if err := write(book); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	if err := book.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestExcel(t *testing.T) {
	source := bookOf(t, func(book *excelize.File) error {
		set := func(sheet, cell string, value any, format int) {
			if err := book.SetCellValue(sheet, cell, value); err != nil {
				t.Fatal(err)
			}
			if format == 0 {
				return
			}
			style, err := book.NewStyle(&excelize.Style{NumFmt: format})
			if err != nil {
				t.Fatal(err)
			}
			if err := book.SetCellStyle(sheet, cell, cell, style); err != nil {
				t.Fatal(err)
			}
		}
		set("Sheet1", "A1", "Forum", 0)
		set("Sheet1", "A2", "Date", 0)
		set("Sheet1", "B2", 45782, 14) // 5 May 2025
		set("Sheet1", "A4", "Time", 0)
		set("Sheet1", "B4", "Item", 0)
		set("Sheet1", "C4", "Who", 0)
		set("Sheet1", "A5", 0.375, 20)   // 9:00
		set("Sheet1", "A6", 0.40625, 21) // 9:45:00
		set("Sheet1", "B5", "Tea\nmilk", 0)
		set("Sheet1", "C5", "Ann", 0)
		set("Sheet1", "B6", "Talk", 0)
		set("Sheet1", "A8", "no", 0)
		if err := book.SetRowVisible("Sheet1", 8, false); err != nil {
			return err
		}
		set("Sheet1", "A7", 0.5, 18) // 12:00 PM
		set("Sheet1", "B7", "Lunch", 0)
		for _, sheet := range []string{"Day 2", "Secret"} {
			if _, err := book.NewSheet(sheet); err != nil {
				return err
			}
		}
		set("Day 2", "A1", "9:00", 0)
		set("Day 2", "B1", "End", 0)
		set("Secret", "A1", "hidden", 0)
		if err := book.SetSheetVisible("Secret", false); err != nil {
			return err
		}
		if err := book.MergeCell("Sheet1", "C5", "C6"); err != nil {
			return err
		}
		return book.MergeCell("Sheet1", "B7", "C7")
	})
	const want = `1:1 Forum
2:1 Date: 2025-05-05
4:1 T1 Time | Item | Who
5:1 T1 09:00 | Tea / milk | Ann
6:1 T1 09:45 | Talk | "Ann
7:1 T1 12:00 PM | Lunch >2 | <

1:1 # Day 2
1:1 T2 9:00 | End
`
	if got := flat(t, "", source); got != want {
		t.Errorf("came out as\n%s", got)
	}
}

// sheetOf is a workbook with one sheet, written as it is here.
func sheetOf(t testing.TB, sheet string) string {
	const space = `xmlns="http://schemas.openxmlformats.org/package/2006/`
	const relation = `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	return packed(t,
		"[Content_Types].xml", `<Types `+space+`content-types"/>`,
		"_rels/.rels", `<Relationships `+space+`relationships"><Relationship Id="rId1" `+relation+`officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml", `<workbook `+main+` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships `+space+`relationships"><Relationship Id="rId1" `+relation+`worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", `<worksheet `+main+`>`+sheet+`</worksheet>`)
}

func TestSheetsWithoutMeasure(t *testing.T) {
	far := `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`
	if got := flat(t, "", sheetOf(t, far)); got != "1:1 1\n" {
		t.Errorf("a far cell came out as %.200s", got)
	}
	merged := `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`
	if got := flat(t, "", sheetOf(t, merged)); got != "1:1 T1 1 >2 | <\n" {
		t.Errorf("a cell merged with all came out as %.200s", got)
	}
	many := noise(t, 200_000) + `<sheetData>` + strings.Repeat(`<row><c r="XFD1"><v>1</v></c></row>`, 19_000) + `</sheetData>`
	if got := flat(t, "", sheetOf(t, many)); !strings.Contains(got, "a table of more than 100000 cells") {
		t.Errorf("far columns came out as %.200s", got)
	}
}

// noise is a comment that packs badly, so that what stands beside it may pack
// well.
func noise(t testing.TB, size int) string {
	t.Helper()
	b := make([]byte, size)
	chance := rand.New(rand.NewPCG(1, 2))
	for i := range b {
		b[i] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[chance.IntN(62)]
	}
	return "<!--" + string(b) + "-->"
}

// Days of one sheet stand below empty rows, each above a table of its own.
func TestDaysOfASheet(t *testing.T) {
	source := bookOf(t, func(book *excelize.File) error {
		for at, row := range map[string][]any{
			"A1": {"Reef Forum"}, "A2": {"30 and 31 July 2026. All times CAT."}, "A3": {"Venue: Museum of Reefs, Windhoek"},
			"A5": {"Thursday 30 July 2026"}, "A6": {"Time", "Blue Hall", "Red Room"}, "A7": {"09:00-10:00", "Opening (Ms. Ann Lee, Reef Lab)"}, "A8": {"10:00-11:00", "Crabs", "Shells"},
			"A10": {"Friday 31 July 2026"}, "A11": {"Time", "Blue Hall", "Red Room"}, "A12": {"09:00-09:30", "Coffee"}, "A13": {"09:30-10:30", "Corals", "Nets"},
		} {
			if err := book.SetSheetRow("Sheet1", at, &row); err != nil {
				return err
			}
		}
		return nil
	})
	read, err := Read("a.xlsx", strings.NewReader(source), nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range read.Check().Segments {
		if s.Day == nil {
			t.Fatalf("%s has no day", s.Title)
		}
		got = append(got, *s.Day+" "+s.Title)
	}
	if want := "2026-07-30 Opening, 2026-07-30 Crabs, 2026-07-30 Shells, 2026-07-31 Coffee, 2026-07-31 Corals, 2026-07-31 Nets"; strings.Join(got, ", ") != want {
		t.Errorf("read %q", got)
	}
}
