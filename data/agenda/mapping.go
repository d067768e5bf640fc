package agenda

import (
	"github.com/goccy/go-yaml/ast"

	"roundtable/session"
)

// A draft is an agenda file while it is read.
type draft struct {
	made   session.Agenda
	faults []Fault
	doubts []Doubt
	roster roster
	rows   []row               // of the segments
	at     map[string]ast.Node // the values of the file's own keys
	twice  string              // who is named twice in the segment being read
}

// A row is what a segment's place in the file says beside the segment.
type row struct {
	line  int
	timed bool   // its minutes are written
	all   bool   // everybody speaks
	twice string // who is named twice, empty for nobody
}

// fault says what is wrong at a node, and the next step.
func (d *draft) fault(n ast.Node, what, next session.Sentence) {
	f := Fault{What: what, Next: next}
	if t := n.GetToken(); t != nil && t.Position != nil {
		f.Line, f.Column = t.Position.Line, t.Position.Column
	}
	d.faults = append(d.faults, f)
}

// name is a key of the file where a fault is about its value: it is the same in
// every language.
func name(key string) session.Sentence { return session.Sentence{Format: key} }

// A mapping is a YAML mapping whose keys are all known.
type mapping struct {
	*draft
	node   ast.Node
	values map[string]ast.Node
}

// mapping reads a mapping with the given keys; what names it in faults. It is
// nil with a fault where the node is something else.
func (d *draft) mapping(n ast.Node, what session.Sentence, keys []string) *mapping {
	node, ok := n.(ast.MapNode)
	if !ok {
		d.fault(n, session.Say("%s is not a list of keys and values", what), session.Say("write it as key: value, one to a line"))
		return nil
	}
	m := &mapping{draft: d, node: n, values: map[string]ast.Node{}}
	for it := node.MapRange(); it.Next(); {
		key := clean(it.Key().GetToken().Value)
		switch {
		case !contains(keys, key):
			d.fault(it.Key(), session.Say("%s has no key %q", what, key), Nearest(key, keys))
		case m.values[key] != nil:
			d.fault(it.Key(), session.Say("the key %q stands here twice", key), session.Say("keep one of the two"))
		default:
			m.values[key] = it.Value()
		}
	}
	return m
}

// has says whether a key has a value; an empty one counts as not written.
func (m *mapping) has(key string) bool {
	n := m.values[key]
	return n != nil && n.Type() != ast.NullType
}

// list are the entries of a list, or one entry where a single value stands.
func (m *mapping) list(key string) []ast.Node {
	if !m.has(key) {
		return nil
	}
	if seq, ok := m.values[key].(*ast.SequenceNode); ok {
		return seq.Values
	}
	return []ast.Node{m.values[key]}
}

// items are the entries of something that must be a list.
func (m *mapping) items(key string, what session.Sentence) []ast.Node {
	if !m.has(key) {
		return nil
	}
	seq, ok := m.values[key].(*ast.SequenceNode)
	if !ok {
		m.fault(m.values[key], session.Say("%s is not a list", key), session.Say("write %s to a line, each after a hyphen", what))
		return nil
	}
	return seq.Values
}

// scalar is the text of a single value, as written; ok is false with a fault
// where it is something else. Nothing is guessed from its look: 14:30, 3:00,
// 2025-10-25, yes and 007 stay what they are.
func (d *draft) scalar(n ast.Node, what session.Sentence) (s string, ok bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.NullNode:
		return "", true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	case *ast.AliasNode, *ast.AnchorNode, *ast.TagNode:
		d.fault(n, session.Say("anchors, aliases and tags are not read here"), session.Say("write the value out, or put \"quotes\" around it"))
	default:
		d.fault(n, session.Say("%s is a list or a mapping where a single value belongs", what), session.Say("write one value"))
	}
	return "", false
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
