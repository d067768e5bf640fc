package programme

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"roundtable/session"
)

// docx is the lines of a Word document. A line's number is its paragraph's.
func (f *flattener) docx(source []byte) ([]line, error) {
	archive, err := f.unpack(source)
	if err != nil {
		return nil, err
	}
	parts := map[string][]byte{}
	for _, name := range []string{"word/document.xml", "word/styles.xml", "word/numbering.xml"} {
		if parts[name], err = f.part(archive, name); err != nil {
			return nil, err
		}
	}
	w := &word{f: f, styles: map[string]wordStyle{}, lists: map[string]map[int]wordLevel{}, counts: map[string][]int{}}
	for _, read := range []struct {
		part  string
		start func(xml.StartElement)
		end   func(string)
		text  func(string)
	}{
		{"word/styles.xml", w.style, nil, nil},
		{"word/numbering.xml", w.numbering, nil, nil},
		{"word/document.xml", w.start, w.end, w.text},
	} {
		if err := f.walk(parts[read.part], read.start, read.end, read.text); err != nil {
			return nil, err
		}
	}
	return w.done()
}

// walk goes through the elements of an XML part. A definition of entities is
// refused; the decoder fetches and expands nothing by itself.
func (f *flattener) walk(content []byte, start func(xml.StartElement), end, text func(string)) error {
	d := xml.NewDecoder(bytes.NewReader(content))
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return f.broken()
		}
		switch token := token.(type) {
		case xml.Directive:
			return f.refuse(0, session.Say("a document with definitions of its own, which no word processor writes"), session.Say("paste its text"))
		case xml.StartElement:
			start(token)
		case xml.EndElement:
			if end != nil {
				end(token.Name.Local)
			}
		case xml.CharData:
			if text != nil {
				text(string(token))
			}
		}
	}
}

// attribute is an attribute's value by its name without the prefix.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// A word is a Word document while it is read.
type word struct {
	f      *flattener
	styles map[string]wordStyle
	lists  map[string]map[int]wordLevel // by numId; "a" and the abstract id before they are known
	counts map[string][]int             // of each list, the numbers given so far by level
	at     wordAt

	skip    int // elements open within what is left out
	props   int // elements open within properties
	no      int // of paragraphs so far
	open    []wordParagraph
	struck  bool // the run at hand
	hidden  bool
	raised  bool
	running bool // within w:t

	tables []*wordTable
	beyond int          // tables open that are nested too deep to be tables of their own
	loose  []sourceLine // running paragraphs that may be rows of TABs
	out    []line
	empty  bool // the paragraph above had no text
	broken error
}

// A wordParagraph is a paragraph while it is read.
type wordParagraph struct {
	no      int
	style   string
	list    string
	level   int
	listed  bool
	outline int // of a heading, from 1
	text    strings.Builder
}

// isProperties says that an element only describes what it stands in.
func isProperties(name string) bool {
	switch name {
	case "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "tblPrEx":
		return true
	}
	return false
}

// isLeftOut says that what is in an element was deleted, moved away, or is
// there a second time.
func isLeftOut(name string) bool {
	return name == "del" || name == "moveFrom" || name == "Fallback" || name == "instrText" || name == "delText"
}

// start takes the beginning of an element of the document.
func (w *word) start(e xml.StartElement) {
	name := e.Name.Local
	switch {
	case w.skip > 0:
		w.skip++
		return
	case w.props > 0:
		w.props++
		w.property(name, e)
		return
	case isLeftOut(name):
		if name == "del" {
			w.f.notice(w.no, session.Say("deleted text in tracked changes was left out"))
		}
		w.skip++
		return
	case isProperties(name):
		w.props++
		return
	}
	switch name {
	case "p":
		w.no++
		if len(w.open) < deepest {
			w.open = append(w.open, wordParagraph{no: w.no})
		}
	case "r":
		w.struck, w.hidden, w.raised = false, false, false
	case "t":
		w.running = true
	case "tab", "ptab":
		w.add("\t")
	case "br", "cr":
		w.add("\v")
	case "noBreakHyphen":
		w.add("-")
	case "tbl":
		if w.settle(); len(w.tables) >= mostNested {
			w.beyond++
			return
		}
		w.tables = append(w.tables, &wordTable{})
	case "tr":
		w.table().row(w.no + 1)
	case "tc":
		w.table().begin()
	}
}

// end takes the end of an element of the document.
func (w *word) end(name string) {
	switch {
	case w.skip > 0:
		w.skip--
		return
	case w.props > 0:
		w.props--
		return
	}
	switch name {
	case "p":
		w.paragraph()
	case "t":
		w.running = false
	case "tc":
		w.table().in = false
	case "tbl":
		if w.beyond > 0 {
			w.beyond--
			return
		}
		w.endTable()
	}
}

func (w *word) text(s string) {
	if w.skip > 0 || w.props > 0 || !w.running {
		return
	}
	s = strings.NewReplacer("\n", " ", "\r", " ", "\v", " ", "\f", " ").Replace(s)
	switch {
	case w.hidden:
	case w.struck:
		w.f.struck(w.no, 1)
	case w.raised:
		w.add(raised(s))
	default:
		w.add(s)
	}
}

// raised is a text with its figures raised, as they are in the document.
func raised(s string) string {
	figures := []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return figures[r-'0']
		}
		return r
	}, s)
}

func (w *word) add(s string) {
	if n := len(w.open); n > 0 {
		w.open[n-1].text.WriteString(s)
	}
}
