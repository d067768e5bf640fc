package export

import "io"

// A Format is one way to write a handout.
type Format struct {
	Name      string // as on the command line: "md"
	Extension string // of a file name, with its dot
	Media     string // its media type (RFC 6838)
	File      string // what it is called in a folder of everything, without the extension: "report"
	Write     func(io.Writer, Handout) error

	Binary   bool                 // it is no text: nothing for a terminal
	Rule     bool                 // it can be made safe under the Chatham House Rule; without this it is refused
	Brief    bool                 // it has a form of one page
	Chapters bool                 // it has a form that tells the segments alone
	Recorded bool                 // its times are those of a recording
	Left     func(Handout) bool   // it leaves out turns that are laid to nobody; nil: it leaves out none
	Lacking  func(Handout) []rune // the characters that it tells by their numbers; nil: it has them all
	Join     *Join                // how several handouts stand in one file; nil: each has its own
}

// A Join is how handouts stand behind each other in one file: Before the
// first, Between two, After the last.
type Join struct {
	Before, Between, After string
	Each                   func(io.Writer, Handout) error
}

// Formats lists every format, in the order in which they are explained.
func Formats() []Format {
	return []Format{
		{Name: "md", Extension: ".md", Media: "text/markdown", File: "report", Write: Markdown, Rule: true, Brief: true},
		{Name: "html", Extension: ".html", Media: "text/html", File: "report", Write: HTML, Rule: true, Brief: true},
		{
			Name: "docx", Extension: ".docx", Media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", File: "report",
			Write: DOCX, Binary: true, Rule: true, Brief: true,
		},
		{Name: "pdf", Extension: ".pdf", Media: "application/pdf", File: "report", Write: PDF, Lacking: lacking, Binary: true, Rule: true, Brief: true},
		{Name: "csv", Extension: ".csv", Media: "text/csv", File: "turns", Write: CSV, Join: joinCSV()},
		{
			Name: "xlsx", Extension: ".xlsx", Media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", File: "tables",
			Write: XLSX, Binary: true, Rule: true,
		},
		{
			Name: "json", Extension: ".json", Media: "application/json", File: "minutes", Write: JSON, Rule: true,
			Join: &Join{Before: "[\n", Between: ",\n", After: "]\n", Each: JSON},
		},
		{
			Name: "ndjson", Extension: ".ndjson", Media: "application/x-ndjson", File: "minutes", Write: NDJSON,
			Join: &Join{Each: NDJSON},
		},
		{Name: "vtt", Extension: ".vtt", Media: "text/vtt", File: "captions", Write: VTT, Chapters: true, Recorded: true, Left: leftOut},
		{Name: "srt", Extension: ".srt", Media: "application/x-subrip", File: "captions", Write: SRT, Recorded: true, Left: leftOut},
		{Name: "ffmeta", Extension: ".ffmeta", Media: "text/plain", File: "chapters", Write: FFMeta, Recorded: true},
		{Name: "rttm", Extension: ".rttm", Media: "text/plain", File: "speakers", Write: RTTM, Recorded: true, Left: leftOut},
		{Name: "ics", Extension: ".ics", Media: "text/calendar", File: "calendar", Write: ICS, Rule: true, Join: &Join{Each: ICS}},
		{Name: "akn", Extension: ".akn.xml", Media: "application/akn+xml", File: "debate-report", Write: AKN},
	}
}
