package words

func englishExports() Exports {
	return Exports{
		For: map[string]string{
			"md":     "the report, for whoever edits it as text",
			"html":   "the report as one page for a browser, with its timeline",
			"docx":   "the report for a word processor",
			"pdf":    "the report to send and to print",
			"csv":    "one row per turn, for spreadsheets and statistics",
			"xlsx":   "a workbook: agenda, turns, notes, actions, time used, log",
			"json":   "everything, for programs (docs/minutes.schema.json)",
			"ndjson": "the same, one object a line (docs/minutes-lines.schema.json)",
			"sqlite": "the record itself, for archives: roundtable --db FILE verify",
			"vtt":    "captions of who speaks, or chapters, for players on the web",
			"srt":    "captions of who speaks, for other players",
			"ffmeta": "chapters for ffmpeg",
			"rttm":   "who speaks when, for programs that know voices",
			"ics":    "the agenda and when actions are due, for calendars",
			"akn":    "Akoma Ntoso, for archives of parliaments",
			"folder": "all of these in a new folder, with SHA256SUMS and a manifest",
		},
		Tells: map[string]string{
			"csv":    "who spoke in which order, when and for how long",
			"ndjson": "line by line who spoke, when and for how long",
			"sqlite": "the whole record, in which nothing can be left out",
			"vtt":    "who speaks at every moment of the recording",
			"srt":    "who speaks at every moment of the recording",
			"ffmeta": "at which moment of the recording each part begins",
			"rttm":   "whose voice is heard at every moment of the recording",
			"akn":    "every speech with who made it",
		},
		Sound:    "The chain of its entries was recomputed for this document and holds.",
		Broken:   "The chain of its entries does not hold from entry {n} on: something was changed there.",
		Spoke:    "who spoke, and when",
		Workbook: englishWorkbook(),
		Progress: "{n} of {total}",
	}
}
