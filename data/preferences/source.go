package preferences

import (
	"errors"
	"slices"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"roundtable/data/agenda"
	"roundtable/session"
)

// A draft is a file of preferences while it is read.
type draft struct {
	known  Known
	made   Preferences
	faults []agenda.Fault
}

// fault says what is wrong at a node.
func (d *draft) fault(n ast.Node, what, next session.Sentence) {
	f := agenda.Fault{What: what, Next: next}
	if t := n.GetToken(); t != nil && t.Position != nil {
		f.Line, f.Column = t.Position.Line, t.Position.Column
	}
	d.faults = append(d.faults, f)
}

// parse is the file's one document; nil where there is none, with a fault
// where the file is no YAML.
func (d *draft) parse(source []byte) ast.Node {
	if len(source) > MaxBytes || !utf8.Valid(source) || slices.Contains(source, 0) {
		d.faults = append(d.faults, agenda.Fault{What: session.Say("this is no file of preferences"), Next: session.Say("they are a few lines of UTF-8 text")})
		return nil
	}
	file, err := parseYAML(source)
	if err != nil {
		f := agenda.Fault{What: session.Say("this is not YAML"), Next: session.Say(`text with : # or quotes in it needs "quotes" around it; indent with spaces, never tabs`)}
		var syntax yaml.Error
		if errors.As(err, &syntax) {
			f.What = agenda.NotYAML(syntax.GetMessage())
			if at := syntax.GetToken(); at != nil && at.Position != nil {
				f.Line, f.Column = at.Position.Line, at.Position.Column
			}
		}
		d.faults = append(d.faults, f)
		return nil
	}
	var body ast.Node
	for _, doc := range file.Docs {
		switch {
		case doc.Body == nil || doc.Body.Type() == ast.CommentType || doc.Body.Type() == ast.NullType:
		case body != nil:
			d.fault(doc.Body, session.Say("a second document begins here"), session.Say("keep one to a file"))
		default:
			body = doc.Body
		}
	}
	return body
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

// mapping are the values of a mapping with known keys, and the lines of the
// keys; an empty value counts as not written.
func (d *draft) mapping(n ast.Node, what session.Sentence, known []string) (values map[string]ast.Node, lines map[string]int) {
	values, lines = map[string]ast.Node{}, map[string]int{}
	node, ok := n.(ast.MapNode)
	if !ok {
		d.fault(n, session.Say("%s is not a list of keys and values", what), session.Say("write it as key: value, one to a line"))
		return values, lines
	}
	for it := node.MapRange(); it.Next(); {
		key := it.Key().GetToken().Value
		switch {
		case !slices.Contains(known, key):
			d.fault(it.Key(), session.Say("%s has no key %q", what, key), agenda.Nearest(key, known))
		case values[key] != nil:
			d.fault(it.Key(), session.Say("the key %q stands here twice", key), session.Say("keep one of the two"))
		case it.Value().Type() != ast.NullType:
			values[key], lines[key] = it.Value(), it.Key().GetToken().Position.Line
		}
	}
	return values, lines
}

// list are the entries of a list, or one entry where a single value stands.
func (d *draft) list(n ast.Node) []ast.Node {
	if seq, ok := n.(*ast.SequenceNode); ok {
		return seq.Values
	}
	return []ast.Node{n}
}

// scalar is the text of a single value, as written; ok is false with a fault
// where it is something else.
func (d *draft) scalar(n ast.Node, what session.Sentence) (s string, ok bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.NullNode:
		return "", true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	}
	d.fault(n, session.Say("%s is not a single value", what), session.Say(`write one, in "quotes" where it is a sign`))
	return "", false
}
