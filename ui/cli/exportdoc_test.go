package cli

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"roundtable/session/words"
)

// An exportPage is what docs/exports.md says of a format beside what the
// program knows.
type exportPage struct {
	holds   string
	checked string
	lines   int // of the sample; 0: what else sampled gives
}

func exportPages() map[string]exportPage {
	report := "The report: cover, summary, objectives with what served them (of many notes the weightiest; the discussion has all), concrete actions by addressee, discussion by segment, questions, closing reflections, participation and time; annexes of speakers, agenda planned and actual, corrections and provenance. `--one-page` is the summary, the key messages and the concrete actions, for the hour after the gavel."
	return map[string]exportPage{
		"md":     {report, "The reference implementation of CommonMark (`.ci/documents.d/report`).", 24},
		"html":   {"As [md](#md). One file without anything from elsewhere, printable, with the timeline as SVG.", "The checker of the W3C, vnu (`.ci/documents.d/report`); looked at in a browser.", 12},
		"docx":   {"As [md](#md). With styles, heads and feet of pages, A4.", "LibreOffice, python-docx (`.ci/documents.d/report`); the order of elements against ECMA-376; looked at.", 0},
		"pdf":    {"As [md](#md). With its fonts and bookmarks, A4. A character that none of its fonts has, as of Chinese or an emoji, is told by its number, [U+674E], and named on stderr; `--font FILE` gives a TrueType font that has them (Debian: fonts-droid-fallback, `/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf`), and html and docx leave the font to the reader's program and have them all.", "`qpdf --check`, poppler (`.ci/documents.d/report`); looked at.", 0},
		"csv":    {csvColumns, "Papa Parse and LibreOffice (`.ci/documents.d/table`).", 4},
		"xlsx":   {"Sheets *Agenda*, *Turns*, *Notes*, *Concrete actions*, *Time used* and *Log*. Instants and lengths are numbers with a form (`hh:mm:ss`, in the log with the day; `[h]:mm:ss`), by the clock of the session; what can be below zero is in minutes. Heads are frozen, repeated on every page of print (on its side: A4, a wide sheet A3) and can be filtered. A text is never a formula; one longer than a cell (32,767 UTF-16 units) is cut and says so. The log leaves out what is private, undone or corrected, unless `--private` is said, and everything that names anybody where the Chatham House Rule held for any part; it says how many entries stay behind. Under `--chatham-house` there are *Agenda* (as planned), *Notes* and *Concrete actions* alone.", "LibreOffice and openpyxl (`.ci/documents.d/workbook`).", 0},
		"json":   {"Everything, in the words of the record: [minutes.schema.json](minutes.schema.json). Instants are RFC 3339 with the session's offset, lengths whole seconds rounded down, what is unknown is null. Several sessions are an array of such objects.", "ajv, JSON Schema 2020-12 (`.ci/documents.d/programs`).", 24},
		"ndjson": {"The same, one object a line: [minutes-lines.schema.json](minutes-lines.schema.json). The first line is of type `header`, the second `session`; then come `participant`, `segment`, `turn`, `question`, `note`, `action`, `reflection`, `correction` and what else there is a list of. Several sessions follow each other, each behind its header.", "ajv, line by line (`.ci/documents.d/programs`).", 6},
		"vtt":    {"WebVTT: who speaks, from the moment the recording began (`--recording-start`, else as marked, else the session's start); with `--chapters` the segments.", "W3C's webvtt-parser and FFmpeg (`.ci/documents.d/captions`).", 12},
		"srt":    {"SubRip: the same captions.", "FFmpeg (`.ci/documents.d/captions`).", 9},
		"ffmeta": {"The segments as chapters: `ffmpeg -i film.mp4 -f ffmetadata -i session.ffmeta -map_metadata 1 -codec copy out.mp4`.", "ffprobe, out of MP4 and Matroska (`.ci/documents.d/chapters`).", 12},
		"rttm":   {"Rich Transcription Time Marked: a line for each stretch without a break of a voice.", "NIST's validator and scorer (`.ci/documents.d/speakers`).", 6},
		"ics":    {"An event for every segment, as held, and a day for every concrete action that is due.", "ical.js and Python's icalendar (`.ci/documents.d/calendar`).", 20},
		"akn":    {"Akoma Ntoso 1.0, a `debateReport`: the speeches with who made them, notes and actions. It is no verbatim record and does not say it is.", "xmllint with the schema of OASIS (`.ci/documents.d/archive`).", 20},
		"sqlite": {"A file of sessions that holds this one: the same records byte for byte, in the same chain of SHA-256, so that `roundtable --db FILE verify`, `status`, `log` and `export` work on it. In a chain nothing can be left out. So without `--private` it is refused where documents leave anything out: private entries, what was undone, corrected or withdrawn. Under `--chatham-house`, and where anything in the record is or was under the rule, undone or not, it is always refused, `--private` or not: a folder then is without it and its manifest says why, and for an archive `roundtable backup` copies the whole database. The same records make the same bytes.", "The command line of SQLite (`.ci/documents.d/record`); `verify`.", 0},
		"folder": {"A new folder (`-o`) with everything that may leave, in the language asked for; one that is there must be empty. `SHA256SUMS` is for `sha256sum -c`. `manifest.json` ([manifest.schema.json](manifest.schema.json)) lists each file with its format, media type, size and SHA-256, and what was refused and why; under the Chatham House Rule it names no session. The schemas lie beside the files they describe. The folder is whole or not there at all.", "`sha256sum -c` (`.ci/documents.d/folder`).", 0},
	}
}

const csvColumns = "UTF-8 with a byte order mark, CRLF. One row per turn; the same 22 columns in every language:\n\n" +
	"| column | what |\n|---|---|\n" +
	"| seq | the number of the turn |\n| segment | its title |\n| kind | statement, response, question, … and how it was delivered |\n" +
	"| person, address, position, delegation | as entered |\n| on behalf of | a group, or empty |\n| language | of the person |\n| in room/online | where |\n" +
	"| requested, called, started, ended at | RFC 3339 with the session's offset; empty: not known |\n" +
	"| held s, net s | how long the floor was held, with and without stopped clocks and interruptions |\n" +
	"| limit s, granted s, over s | in whole seconds; empty: no limit |\n| end reason | concluded, left, … |\n| order reason | why it stood there: planned, asked, … |\n" +
	"| notes | \"kind: text \\| kind: text\"; of a practice session every row begins with PRACTICE |\n\n" +
	"Of several sessions a first column `session` says of which. A text that a spreadsheet would take for a formula gets a leading `'`; a number below zero stays one."

// sampled is the beginning of a format's sample, as it is or as extracted.
func sampled(t *testing.T, path, format string, lines int) string {
	t.Helper()
	folder := t.TempDir()
	file := filepath.Join(folder, "sample")
	if got := roundtable(t, path)("export", "last", "--lang", "en", "--format", format, "-o", file); got.code != exitDone {
		t.Fatalf("%s: %s", format, got.err)
	}
	if format == "folder" {
		return strings.Join(namesIn(t, file), "\n")
	}
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	switch {
	case format == "xlsx":
		return cellsOf(t, content)
	case format == "docx":
		return firstLines(paragraphs(t, content), 12)
	case format == "sqlite":
		return roundtable(t, file)("verify").out + firstLines(roundtable(t, file)("log", "last").out, 5)
	case lines == 0:
		return string(content[:8]) + " …" // a page of it is what the look at it shows
	}
	return firstLines(string(content), lines)
}

// firstLines are so many, none of them longer than a page is wide.
func firstLines(text string, n int) string {
	all := strings.Split(strings.TrimRight(strings.ReplaceAll(text, "\r", ""), "\n"), "\n")
	cut := all[:min(n, len(all))]
	for i, line := range cut {
		if letters := []rune(strings.TrimPrefix(line, "\ufeff")); len(letters) > 150 {
			cut[i] = string(letters[:149]) + "…"
		} else {
			cut[i] = string(letters)
		}
	}
	if len(all) > n {
		cut = append(slices.Clone(cut), "…")
	}
	return strings.Join(cut, "\n")
}

// cellsOf are the first rows of every sheet, as shown.
func cellsOf(t *testing.T, content []byte) string {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	var said []string
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		said = append(said, "["+sheet+"]")
		for _, row := range rows[:min(3, len(rows))] {
			said = append(said, firstLines(strings.Join(row, " | "), 1))
		}
	}
	return strings.Join(said, "\n")
}

// paragraphs is the text of a word processor's document, one a line.
func paragraphs(t *testing.T, content []byte) string {
	t.Helper()
	packed, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := packed.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	var text bytes.Buffer
	if _, err := text.ReadFrom(part); err != nil {
		t.Fatal(err)
	}
	said := regexp.MustCompile(`</w:p>`).ReplaceAllString(text.String(), "\n")
	said = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(said, "")
	return regexp.MustCompile(`\n\s*\n+`).ReplaceAllString(strings.TrimSpace(said), "\n")
}

// exportsDoc is the generated part of docs/exports.md.
func exportsDoc(t *testing.T) string {
	t.Helper()
	path := sample(t)
	var b strings.Builder
	yes := map[bool]string{true: "yes", false: "–"}
	fmt.Fprint(&b, "| format | for whom | in a folder | several in one file | one page | under the Chatham House Rule |\n|---|---|---|---|---|---|\n")
	for _, f := range formats() {
		name := f.File + f.Extension
		if f.Name == "folder" {
			name = "–"
		}
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s | %s | %s |\n", f.Name, f.Name, words.English().Exports.For[f.Name], name,
			yes[f.Join != nil], yes[f.Brief], map[bool]string{true: "made safe", false: "refused"}[f.Rule])
	}
	for _, f := range formats() {
		page, ok := exportPages()[f.Name]
		if !ok {
			t.Errorf("docs/exports.md has no words for %s", f.Name)
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s. Media type `%s`.\n\n%s\n\nChecked by: %s\n", f.Name, capital(words.English().Exports.For[f.Name]), f.Media, page.holds, page.checked)
		if !f.Rule {
			fmt.Fprintf(&b, "\nRefused under the Chatham House Rule: it tells %s.\n", words.English().Exports.Tells[f.Name])
		}
		fmt.Fprintf(&b, "\n```\n%s\n```\n", sampled(t, path, f.Name, page.lines))
	}
	return strings.ReplaceAll(b.String(), " Media type ``.", "")
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// The page of formats is made from the formats, their words and one small
// session.
func TestExportsDoc(t *testing.T) {
	alone(t)
	const path = "../../docs/exports.md"
	const from, to = "<!-- generated: go test ./ui/cli -run ExportsDoc -update -->\n", "<!-- end -->\n"
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(page), from)
	if !ok {
		t.Fatalf("%s has no place for what is generated", path)
	}
	_, foot, _ := strings.Cut(rest, to)
	want := head + from + exportsDoc(t) + to + foot
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if want != string(page) {
		t.Errorf("%s is not what the formats make it: go test ./ui/cli -run ExportsDoc -update", path)
	}
	for name := range exportPages() {
		if _, known := findFormat(name); !known {
			t.Errorf("there is no %s", name)
		}
	}
}
