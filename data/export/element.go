package export

import (
	"bufio"
	"encoding/xml"
	"io"
	"net/url"
	"strings"

	"roundtable/session/words"
)

// An element is one of XML: its attributes are names and values in turn, its
// content elements and texts (string).
type element struct {
	name  string
	attrs []string
	kids  []any
}

func tag(name string, attrs ...string) *element { return &element{name: name, attrs: attrs} }

// add puts content at the end, and gives the element back.
func (e *element) add(kids ...any) *element {
	e.kids = append(e.kids, kids...)
	return e
}

// mixed says that it holds text, so that no blanks may be put into it.
func (e *element) mixed() bool {
	for _, kid := range e.kids {
		if _, text := kid.(string); text {
			return true
		}
	}
	return false
}

// write writes the element, indented where it holds elements alone. Its
// texts lose control characters and their like.
func (e *element) write(w *bufio.Writer, indent string) {
	w.WriteString("<" + e.name)
	for i := 0; i+1 < len(e.attrs); i += 2 {
		w.WriteString(" " + e.attrs[i] + `="`)
		escapeXML(w, words.Clean(e.attrs[i+1]))
		w.WriteByte('"')
	}
	if len(e.kids) == 0 {
		w.WriteString("/>")
		return
	}
	w.WriteByte('>')
	lines := !e.mixed()
	for _, kid := range e.kids {
		switch kid := kid.(type) {
		case string:
			escapeXML(w, kid)
		case *element:
			if lines {
				w.WriteString("\n" + indent + "  ")
			}
			kid.write(w, indent+"  ")
		}
	}
	if lines {
		w.WriteString("\n" + indent)
	}
	w.WriteString("</" + e.name + ">")
}

// writeXML writes a whole document.
func writeXML(out io.Writer, root *element) error {
	w := bufio.NewWriter(out)
	w.WriteString(xml.Header)
	root.write(w, "")
	w.WriteByte('\n')
	return w.Flush()
}

// escapeXML writes a text; what XML cannot hold becomes U+FFFD. A bufio.Writer
// keeps its error for Flush.
func escapeXML(w io.Writer, s string) { _ = xml.EscapeText(w, []byte(s)) }

// text is a text as content: on one line, outer blanks kept.
func text(s string) string {
	clean := words.Clean(s)
	if clean == "" {
		return ""
	}
	if strings.HasPrefix(s, " ") {
		clean = " " + clean
	}
	if strings.HasSuffix(s, " ") {
		clean += " "
	}
	return clean
}

// nameToken is a word of the record as a name without blanks.
func nameToken(s string) string { return strings.ReplaceAll(words.Clean(s), " ", "-") }

// uriPart is a text as one part of a path: RFC 3986.
func uriPart(s string) string { return url.PathEscape(words.Clean(s)) }
