package agenda

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"roundtable/session"
)

// parse is the file's one document, or nil with a fault.
func (d *draft) parse(source []byte) ast.Node {
	if fault, bad := unreadable(source); bad {
		d.faults = append(d.faults, fault)
		return nil
	}
	file, err := parseYAML(source)
	if err != nil {
		d.faults = append(d.faults, syntaxFault(err))
		return nil
	}
	var body ast.Node
	for _, doc := range file.Docs {
		if doc.Body == nil || doc.Body.Type() == ast.CommentType {
			continue
		}
		if body != nil {
			d.fault(doc.Body, session.Say("a second document begins here"), session.Say("keep one agenda to a file"))
			return nil
		}
		body = doc.Body
	}
	if body == nil {
		d.faults = append(d.faults, Fault{What: session.Say("the file is empty"), Next: session.Say("an agenda needs a title and segments")})
	}
	return body
}

// unreadable finds what is no text at all before the parser sees it.
func unreadable(source []byte) (Fault, bool) {
	switch {
	case len(source) > MaxBytes:
		return Fault{What: session.Say("larger than %d MB", MaxBytes>>20), Next: session.Say("an agenda is a few kilobytes: is this the right file?")}, true
	case bytes.HasPrefix(source, []byte{0xff, 0xfe}), bytes.HasPrefix(source, []byte{0xfe, 0xff}):
		return Fault{Line: 1, Column: 1, What: session.Say("the text is UTF-16"), Next: session.Say("save it as UTF-8")}, true
	}
	line, column := 1, 1
	for rest := source; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		switch {
		case r == 0:
			return Fault{line, column, session.Say("a zero byte: this is not a text"), session.Say("is this the right file?")}, true
		case r == utf8.RuneError && size == 1:
			return Fault{line, column, session.Say("a byte that is not UTF-8"), session.Say("save the file as UTF-8; is this the right file?")}, true
		case r == '\n':
			line, column = line+1, 0
		}
		column++
		rest = rest[size:]
	}
	if line > mostLines {
		return Fault{mostLines, 1, session.Say("more than %d lines", mostLines), session.Say("is this the right file?")}, true
	}
	return tooDeep(source)
}

// What only an attack or an accident has: the parser takes quadratic time for
// it.
const (
	mostLines = 10_000 // sixty participants take a thousand
	deepest   = 100    // an agenda nests five levels
)

// tooDeep refuses a text that nests beyond all measure.
func tooDeep(source []byte) (Fault, bool) {
	depth := 0
	for i, text := range strings.Split(string(source), "\n") {
		if strings.HasPrefix(strings.TrimLeft(text, " "), "#") {
			continue // a comment, or the inside of a text: neither nests
		}
		marks := 0
		for _, field := range strings.Fields(text) {
			if field != "-" && field != "?" {
				break
			}
			marks++
		}
		depth = max(depth+strings.Count(text, "[")+strings.Count(text, "{")-strings.Count(text, "]")-strings.Count(text, "}"), 0)
		if marks > deepest || depth > deepest {
			return Fault{i + 1, 1, session.Say("nested too deep"), session.Say("is this the right file?")}, true
		}
	}
	return Fault{}, false
}

// parseYAML turns a panic of the parser into an error: a broken file must not
// take the program down.
func parseYAML(source []byte) (file *ast.File, err error) {
	defer func() {
		if broken := recover(); broken != nil {
			err = session.Say("the YAML reader gave up: %v", broken)
		}
	}()
	return parser.ParseBytes(source, 0, parser.AllowDuplicateMapKey())
}

func syntaxFault(err error) Fault {
	f := Fault{What: session.Say("this is not YAML"), Next: session.Say("text with : # or quotes in it needs \"quotes\" around it; indent with spaces, never tabs")}
	var syntax yaml.Error
	if errors.As(err, &syntax) {
		f.What = NotYAML(syntax.GetMessage())
		if at := syntax.GetToken(); at != nil && at.Position != nil {
			f.Line, f.Column = at.Position.Line, at.Position.Column
		}
	}
	return f
}
