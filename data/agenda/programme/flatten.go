package programme

import (
	"cmp"

	"roundtable/data/agenda"
	"roundtable/session"
)

// Bounds of what is read. A programme is a few kilobytes of text; a document
// with pictures in it may be some megabytes.
const (
	mostSource = 20 << 20 // bytes of a document
	mostText   = 1 << 20  // bytes of a plain text, or of the text in a document
	mostLines  = 20_000
	longest    = 20_000 // characters of a line
	mostCells  = 100_000
	mostWide   = 64 // columns of a table; what stands further right is left out
	mostRows   = 2000
	mostNested = 20   // tables within each other; those within are rows of the last
	mostDoubts = 2000 // what is beyond nobody reads; every two of many rows at one time are doubted
	mostShown  = 4000 // bytes of a paragraph that was wrapped, or of a source line that is shown
)

// A notice is something that was cleaned away while the lines were found.
type notice struct {
	code string // a doubt's: "markup"
	line int    // where it was first met
	text session.Sentence
}

// tools are what the reader needs from outside to read some documents.
type tools struct {
	pdfText func(pdf []byte) (string, error) // the text of a PDF, laid out as on its pages; nil where that cannot be had
}

// flatten is the lines of a programme, whatever it came as. The name, of a
// file or "", settles only what the content leaves open. The error is
// *agenda.Faults.
func flatten(name string, source []byte, t tools) ([]line, []notice, error) {
	f := &flattener{name: cmp.Or(name, "-"), tools: t, patterns: newPatterns()}
	lines, err := f.read(source)
	if err == nil {
		err = f.bounded(lines)
	}
	if err != nil {
		return nil, nil, err
	}
	return numberTables(lines), f.notices, nil
}

// A flattener reads one source.
type flattener struct {
	name     string
	tools    tools
	notices  []notice
	patterns patterns
	tables   int             // numbers given so far
	huge     int             // the line where a table beyond all measure ends
	long     int             // the line that is beyond all measure
	sent     int             // lines of HTML so far
	defined  map[string]bool // the links that a Markdown text defines
}

// read goes by what the source is made of.
func (f *flattener) read(source []byte) ([]line, error) {
	if len(source) > mostSource {
		return nil, f.refuse(0, session.Say("larger than %d MB", mostSource>>20), session.Say("a programme is a few pages: is this the right file?"))
	}
	form := sniff(f.name, source)
	if read := f.document(form); read != nil {
		return read(source)
	}
	if what := unread(form); what.Format != "" {
		return nil, f.refuse(0, what, session.Say("paste its text, or save it as DOCX, HTML or plain text"))
	}
	if form != formHTML && len(source) > 2*mostText { // UTF-16 takes two bytes for a letter
		return nil, f.refuse(0, session.Say("more than %d MB of text", mostText>>20), session.Say("a programme is a few pages: is this the right file?"))
	}
	text, err := f.decode(source)
	if err != nil {
		return nil, err
	}
	switch sniffText(f.name, text, form) {
	case formHTML:
		return f.html(text)
	case formCSV:
		return f.csv(text)
	}
	return f.text(text)
}

// refuse is the refusal of the whole source.
func (f *flattener) refuse(line int, what, next session.Sentence) error {
	return refusal(f.name, line, what, next)
}

// refusal is why a source is refused, at the beginning of a
// line, or as a whole at line 0.
func refusal(name string, line int, what, next session.Sentence) error {
	column := 0
	if line > 0 {
		column = 1
	}
	return &agenda.Faults{Name: name, List: []agenda.Fault{{Line: line, Column: column, What: what, Next: next}}}
}

// notice keeps the first of each.
func (f *flattener) notice(line int, text session.Sentence) {
	for _, n := range f.notices {
		if n.text.Format == text.Format {
			return
		}
	}
	f.notices = append(f.notices, notice{"markup", line, text})
}

// bounded refuses what no programme is.
func (f *flattener) bounded(lines []line) error {
	next := session.Say("a programme is a few pages: is this the right file?")
	if f.huge > 0 {
		return f.refuse(f.huge, session.Say("a table of more than %d cells", mostCells), next)
	}
	if f.long > 0 {
		return f.refuse(f.long, session.Say("a line of more than %d characters", longest), next)
	}
	if len(lines) == 0 {
		return f.refuse(0, session.Say("there is no text in it"), session.Say("is this the right file?"))
	}
	count, letters := 0, 0
	var walk func([]line) error
	walk = func(lines []line) error {
		for _, l := range lines {
			count++
			letters += len(l.text)
			if len(l.text) > longest {
				return f.refuse(l.no, session.Say("a line of more than %d characters", longest), next)
			}
			for _, c := range l.cells {
				if c.down {
					continue
				}
				if err := walk(c.lines); err != nil {
					return err
				}
			}
		}
		return nil
	}
	if err := walk(lines); err != nil {
		return err
	}
	switch {
	case count > 4*mostLines:
		return f.refuse(0, session.Say("more than %d lines", mostLines), next)
	case letters > mostText:
		return f.refuse(0, session.Say("more than %d MB of text", mostText>>20), next)
	}
	return nil
}

// numberTables numbers the tables from 1 as they come.
func numberTables(lines []line) []line {
	numbers := map[int]int{}
	for i, l := range lines {
		if l.table == 0 {
			continue
		}
		if numbers[l.table] == 0 {
			numbers[l.table] = len(numbers) + 1
		}
		lines[i].table = numbers[l.table]
	}
	return lines
}
