package export

import (
	"archive/zip"
	"bytes"
	"io"
	"math"
	"os/exec"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// told is what a format writes, unpacked where it is packed.
func told(t *testing.T, f Format, h Handout) []byte {
	t.Helper()
	out := written(t, f, h)
	if _, err := exec.LookPath("pdftotext"); err == nil && bytes.HasPrefix(out, []byte("%PDF")) {
		return append(out, ofPDF(t, out)...)
	}
	if !bytes.HasPrefix(out, []byte("PK\x03\x04")) {
		return out
	}
	packed, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
	if err != nil {
		t.Fatal(err)
	}
	var all bytes.Buffer
	for _, part := range packed.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, r); err != nil {
			t.Fatal(err)
		}
	}
	return all.Bytes()
}

// opened is a workbook as another program finds it.
func opened(t *testing.T, h Handout) *excelize.File {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(written(t, named("xlsx"), h)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	return book
}

func TestWorkbook(t *testing.T) {
	h := small(t).handout("15:00:00")
	book := opened(t, h)
	if got := strings.Join(book.GetSheetList(), "|"); got != "Agenda|Turns|Notes|Concrete actions|Time used|Log" {
		t.Errorf("the sheets are %s", got)
	}
	for _, c := range []struct{ sheet, at, want, raw string }{
		{"Agenda", "B3", "Round 1", "Round 1"},
		{"Agenda", "F3", "0:10:00", ""},
		{"Agenda", "H3", "14:33:10", ""},
		{"Agenda", "J3", "0:05:20", ""},
		{"Agenda", "K3", "-4.7", ""},
		{"Turns", "D3", "Amara Diallo", ""},
		{"Turns", "M3", "14:33:20", ""},
		{"Turns", "P3", "0:02:40", ""},
		{"Turns", "V3", "note: A *bold* step", ""},
		{"Notes", "G2", "A *bold* step", ""},
		{"Concrete actions", "B2", "Send the list", ""},
		{"Concrete actions", "C2", "2025-12-01", ""},
		{"Concrete actions", "G2", "Ostania (Ivo Renn)", ""},
		{"Time used", "B2", "Amara Diallo", ""},
		{"Log", "A2", "1", "1"},
		{"Log", "B2", "2025-10-25 14:00:00", ""},
	} {
		if got, err := book.GetCellValue(c.sheet, c.at); err != nil || got != c.want {
			t.Errorf("%s!%s shows %q (%v), want %q", c.sheet, c.at, got, err, c.want)
		}
		kind, err := book.GetCellType(c.sheet, c.at)
		isText := kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString
		if digits := strings.IndexByte("0123456789-", c.want[0]) >= 0; err != nil || isText == digits {
			t.Errorf("%s!%s is of type %v (%v)", c.sheet, c.at, kind, err)
		}
	}
	raw, err := book.GetCellValue("Agenda", "H3", excelize.Options{RawCellValue: true})
	if err != nil || !strings.HasPrefix(raw, "45955.60636") { // 25 October 2025 14:33:10
		t.Errorf("an instant is kept as %s, %v", raw, err)
	}
}

// Every sheet can be filtered and printed, and its head stays.
func TestSheetsAreSetToBePrinted(t *testing.T) {
	book := opened(t, small(t).handout("15:00:00"))
	names := book.GetDefinedName()
	for _, sheet := range book.GetSheetList() {
		panes, err := book.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != 1 {
			t.Errorf("%s: %+v, %v", sheet, panes, err)
		}
		layout, err := book.GetPageLayout(sheet)
		if err != nil || *layout.Orientation != "landscape" || *layout.Size != 9 && *layout.Size != 8 {
			t.Errorf("%s: %+v, %v", sheet, layout, err)
		}
		found := 0
		for _, n := range names {
			if n.Scope == sheet && (n.Name == "_xlnm.Print_Titles" && strings.HasSuffix(n.RefersTo, "!$1:$1") || n.Name == "_xlnm._FilterDatabase") {
				found++
			}
		}
		if found != 2 {
			t.Errorf("%s: %+v", sheet, names)
		}
	}
	props, err := book.GetDocProps()
	if err != nil || props.Creator != "" || props.LastModifiedBy != "" || props.Title != "A small roundtable" || props.Created != "2025-10-25T07:43:00Z" {
		t.Errorf("properties %+v, %v", props, err)
	}
}

func TestHostileTextInXLSX(t *testing.T) {
	h := hostileSession(t)
	out := string(told(t, named("xlsx"), h))
	if strings.ContainsAny(out, "\x1b\u202e") || strings.Contains(out, "<f>") || strings.Contains(out, "<script>") {
		t.Error("a formula, a mark-up, control or bidi characters came through")
	}
	book := opened(t, h)
	if got, err := book.GetCellValue("Notes", "G2"); err != nil || got != words.Clean(hostile) {
		t.Errorf("the note is %q, %v", got, err)
	}
	if got, err := book.GetCellValue("Notes", "G3"); err != nil || got != strings.Repeat("ộ", 10_000) {
		t.Errorf("the long note has %d bytes, %v", len(got), err)
	}
}

// What is longer than a cell is cut where nothing breaks, and says so.
func TestLongTextsAreCut(t *testing.T) {
	mark := " … [cut]"
	for _, c := range []struct {
		text string
		cut  bool
	}{
		{strings.Repeat("ộ", cellLimit), false}, {strings.Repeat("ộ", cellLimit+1), true},
		{strings.Repeat("😀", cellLimit/2), false}, {strings.Repeat("😀", cellLimit/2+1), true}, {"", false},
	} {
		got := fitting(c.text, mark)
		if n := len(utf16.Encode([]rune(got))); n > cellLimit || strings.HasSuffix(got, mark) != c.cut || c.cut && n < cellLimit-2 || !c.cut && got != c.text {
			t.Errorf("%d bytes became %d UTF-16 units, cut %v", len(c.text), n, c.cut)
		}
	}
}

func TestSerials(t *testing.T) {
	zone := time.FixedZone("", 7*3600)
	for at, want := range map[time.Time]float64{
		time.Date(1900, 3, 1, 0, 0, 0, 0, zone):                 61,
		time.Date(2025, 10, 25, 14, 30, 0, 999, zone):           45955.604166667,
		time.Date(2025, 10, 25, 12, 0, 0, 0, time.UTC):          45955.5,
		time.Date(2025, 3, 30, 3, 30, 0, 0, mustZone(t, "CET")): 45746.145833333, // after an hour that was not
	} {
		if got := serial(at); math.Abs(got-want) > 1e-8 {
			t.Errorf("%v is %v, want %v", at, got, want)
		}
	}
}

func mustZone(t *testing.T, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// The log says nothing of what is private or was put right, nor anything but
// the frame where a rule held; with private notes it says everything.
func TestWhatTheLogTells(t *testing.T) {
	d := small(t)
	handout := func(terms session.Terms) Handout {
		return Draw(session.Fold(d.records), d.at("15:00:00"), Wish{Language: words.English(), Zone: d.zone, Terms: terms})
	}
	said := func(h Handout) (string, int) {
		lines, left := h.log()
		var all []string
		for _, l := range lines {
			all = append(all, l.text)
		}
		return strings.Join(all, "\n"), left
	}
	open, left := said(handout(session.Terms{}))
	if strings.Contains(open, "CANARY") || strings.Contains(open, "undone") || left == 0 || !strings.Contains(open, "floor to Carana") || !strings.Contains(open, "A *bold* step") {
		t.Errorf("%d left out of\n%s", left, open)
	}
	private, left := said(handout(session.Terms{Private: true}))
	if !strings.Contains(private, "private note") || left != 0 {
		t.Errorf("%d left out of\n%s", left, private)
	}
	if under, left := said(handout(session.Terms{Private: true, Rule: true})); under != "" || left != len(d.records) {
		t.Errorf("%d left out of\n%s", left, under)
	}
	d = spokenUnder(t, smallAgenda(), session.ChathamHouse)
	ruled, left := said(handout(session.Terms{Private: true}))
	for _, name := range []string{"Carana", "Ostania", "Diallo", "Renn", "Wanda", "Petra", "Trần"} {
		if strings.Contains(ruled, name) {
			t.Errorf("under the rule %s is named in\n%s", name, ruled)
		}
	}
	if !strings.Contains(ruled, "Round 1") || left == 0 {
		t.Errorf("%d left out of\n%s", left, ruled)
	}
}

// Under the rule for all of it there are no sheets that tell who spoke when.
func TestWorkbookUnderTheRule(t *testing.T) {
	d := small(t)
	h := Draw(session.Fold(d.records), d.at("15:00:00"), Wish{Language: words.English(), Zone: d.zone, Terms: session.Terms{Rule: true}})
	book := opened(t, h)
	if got := strings.Join(book.GetSheetList(), "|"); got != "Agenda|Notes|Concrete actions" {
		t.Errorf("the sheets are %s", got)
	}
	if props, err := book.GetDocProps(); err != nil || props.Created != "" {
		t.Errorf("properties %+v, %v", props, err)
	}
}

// A practice session says so on every sheet, within the length of a name.
func TestPracticeIsOnEverySheet(t *testing.T) {
	for _, l := range words.Languages() {
		h := small(t).handout("15:00:00")
		h.Practice, h.language = true, l
		for _, sheet := range opened(t, h).GetSheetList() {
			if !strings.HasPrefix(sheet, l.Rehearsal.Practice+" ") || len([]rune(sheet)) > excelize.MaxSheetNameLength {
				t.Errorf("%s: %q", l.Tag, sheet)
			}
		}
	}
}
