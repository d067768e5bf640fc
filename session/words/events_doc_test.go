package words_test

import (
	"flag"
	"fmt"
	"go/ast"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
)

var update = flag.Bool("update", false, "write docs/events.md anew")

const eventsIntro = `# Events

The record of a session is a list of events, each stored once and never changed. This page is made from the source
(` + "`go test ./session/words -update`" + `); a test fails when it is stale.

Every record carries, beside the body described here: ` + "`seq`" + ` (its place, from 1, without gaps), ` + "`id`" + ` (unique anywhere,
the same on every retry), ` + "`at`" + ` (when), ` + "`by`" + ` (moderator, rapporteur, script or clock), ` + "`act`" + ` (shared by the records of one
command), ` + "`kind`" + ` and ` + "`version`" + `. ` + "`roundtable log SESSION --json`" + ` writes one object a line with these keys and ` + "`struck`" + `.

Kinds and field names are stable: fields are added, never renamed, and a field that is empty may be left out. Lengths of
time are whole nanoseconds, instants are RFC 3339, days are YYYY-MM-DD, times of day are HH:MM or HH:MM:SS. A turn's id is
the id of the record that gave the floor, a segment's id its place in the agenda as opened (s1, s2 …), a participant's id
the agenda's key or, for somebody who joined, p1, p2 …. A kind that a program does not know is kept and passed over.
`

// TestDocumentedEvents fails when docs/events.md does not say what the source
// says.
func TestDocumentedEvents(t *testing.T) {
	d := &eventDoc{t: t, source: readSource(t, ".."), shapes: map[string]bool{}}
	d.WriteString(eventsIntro)
	for _, e := range session.Specimens() {
		typ := reflect.TypeOf(e)
		fmt.Fprintf(d, "\n## %s\n\nVersion 1. %s\n", e.Kind(), d.says(typ.Name()))
		d.fields(typ)
	}
	d.WriteString("\n# Shapes\n\nWhat the fields of the first record and of some others are made of.\n")
	for i := 0; i < len(d.queue); i++ {
		fmt.Fprintf(d, "\n## %s\n\n%s\n", d.queue[i].Name(), d.says(d.queue[i].Name()))
		d.fields(d.queue[i])
	}
	compare(t, "../../docs/events.md", d.String())
}

// compare fails when a generated file is stale, or writes it with -update.
func compare(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(have), want); diff != "" {
		t.Errorf("%s is stale; run go test ./session/words -update (-file +source):\n%s", path, diff)
	}
}

// An eventDoc is docs/events.md in the making.
type eventDoc struct {
	strings.Builder
	t      *testing.T
	source *source
	queue  []reflect.Type // shapes still to be written
	shapes map[string]bool
}

// says is the first paragraph of a type's comment without its name.
func (d *eventDoc) says(name string) string {
	text := d.source.comments[name]
	if text == "" {
		d.t.Errorf("%s has no comment", name)
	}
	text, _, _ = strings.Cut(text, "\n\n")
	text = strings.Join(strings.Fields(text), " ")
	if rest, ok := strings.CutPrefix(text, name+" says that "); ok {
		text = rest
	} else if rest, ok := strings.CutPrefix(text, name+" is "); ok {
		text = rest
	} else if rest, ok := strings.CutPrefix(text, name+" "); ok {
		text = rest
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

func (d *eventDoc) fields(typ reflect.Type) {
	if typ.NumField() == 0 {
		d.WriteString("\nNo fields.\n")
		return
	}
	d.WriteString("\n| field | type | meaning |\n|---|---|---|\n")
	d.rows(typ)
}

func (d *eventDoc) rows(typ reflect.Type) {
	for i := range typ.NumField() {
		f := typ.Field(i)
		if f.Anonymous {
			d.rows(f.Type)
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		meaning := particular()[typ.Name()+"."+name]
		if meaning == "" {
			meaning = d.source.comments[typ.Name()+"."+f.Name]
		}
		if meaning == "" {
			meaning = usual()[name]
		}
		if name == "" || meaning == "" {
			d.t.Errorf("%s.%s: no JSON name, or neither a comment in the source nor a usual meaning of %q", typ.Name(), f.Name, name)
		}
		fmt.Fprintf(d, "| `%s` | %s | %s |\n", name, d.typeOf(f.Type), strings.ReplaceAll(strings.TrimSpace(meaning), "|", "\\|"))
	}
}

// typeOf is a type as it stands in the stored JSON.
func (d *eventDoc) typeOf(typ reflect.Type) string {
	switch typ {
	case reflect.TypeFor[time.Duration]():
		return "nanoseconds"
	case reflect.TypeFor[time.Time]():
		return "instant"
	case reflect.TypeFor[session.Date]():
		return "day"
	case reflect.TypeFor[session.Clock]():
		return "time of day"
	}
	switch typ.Kind() {
	case reflect.Pointer:
		return d.typeOf(typ.Elem())
	case reflect.Slice:
		return "list of " + d.typeOf(typ.Elem())
	case reflect.Map:
		return d.typeOf(typ.Key()) + " → " + d.typeOf(typ.Elem())
	case reflect.Struct:
		if !d.shapes[typ.Name()] {
			d.shapes[typ.Name()] = true
			d.queue = append(d.queue, typ)
		}
		return fmt.Sprintf("[%s](#%s)", typ.Name(), strings.ToLower(typ.Name()))
	case reflect.String:
		if values := d.source.values[typ.Name()]; len(values) > 0 {
			return "one of " + strings.Join(values, ", ")
		}
		return "text"
	case reflect.Bool:
		return "true or false"
	}
	return "whole number"
}

// particular are meanings that the source says for programmers.
func particular() map[string]string {
	return map[string]string{
		"SegmentReturned.from":   "the segment that waits again",
		"SegmentReturned.to":     "the segment that goes on",
		"ParticipantReplaced.by": "who stands in",
		"NoteTaken.who":          "an action: a participant's key",
		"NoteTaken.who_name":     "an action: or a name that is not at the table",
		"NoteBody.who":           "an action: a participant's key",
		"NoteBody.who_name":      "an action: or a name that is not at the table",
		"SegmentEnded.into":      "the reserve's segment id",
		"TimeGranted.by":         "how much more; negative: taken back",
		"WallStepped.by":         "by how much, negative: back",
		"Plan.start":             "left out: floating, printed by starting",
		"Plan.must_end":          "after the start",
		"Plan.fixed":             "segment id → fixed start after the start",
		"Plan.finish_by":         "participant key → deadline after the start",
		"Segment.handover":       "between speakers; left out: ten seconds",
		"Participant.seat":       "left out: no seat number",
	}
}

// usual is what a field means wherever the source does not say more.
func usual() map[string]string {
	return map[string]string{
		"participant": "the participant's key", "turn": "the turn's id", "segment": "the segment's id", "by": "by how much",
		"old": "before", "new": "after", "text": "as written down", "reason": "as given, may be empty", "kind": "what it is",
		"from": "where it was before, from 0", "to": "where it is now, from 0", "lane": "which of a person's places", "off": "why",
		"how": "how it ended", "limit": "the limit, without grants", "turn_kind": "what the turn is", "on_behalf": "on whose behalf",
		"state": "what became of it", "note": "what the note is", "due": "by when, empty where no day was named",
		"interpreted": "heard through an interpreter", "confirmed": "agreed to by whom the action is for", "mark": "the record of the mark that it writes up",
		"received": "it has come", "star": "marked as important", "private": "left out of reports", "act": "the act's id", "title": "as written",
		"agenda": "the whole agenda as opened", "plan": "the printed times", "practice": "kept apart from real sessions",
		"not_held": "it was passed over", "paid": "what was left of it, paid into the reserve", "taken_back": "what it had paid, taken out again",
		"reserve": "the reserve's segment id", "for": "how long", "planned": "the planned length", "name": "as entered", "key": "unique within the session",
		"venue": "as written", "date": "the day", "start": "when it starts", "languages": "as written", "interpretation": "how the languages meet",
		"rules": "the rules of order", "objectives": "as written", "participants": "who is expected", "segments": "the run of show",
		"delegation": "the delegation or body", "short": "the short name, as entered", "address": "the form of address", "position": "as written",
		"level": "the rung of the protocol ladder", "tags": "as written", "language": "the language spoken", "online": "takes part from elsewhere",
		"must_finish_by": "has to leave then", "counting": "how its time counts", "chair": "the chair's key", "moderator": "the moderator's key",
		"protected": "never cut", "optional": "may be passed over", "attribution": "whether words may be laid to a person", "notes": "for the moderator",
		"question": "the question's id: that of its record, or of its asker's turn", "asker": "the asker's key", "asker_name": "a name that is not at the table",
		"affiliation": "as entered", "channel": "how it reached the table", "batch": "from 1, through the session",
		"old_asker": "before", "old_asker_name": "before", "old_affiliation": "before",
		"id": "unique within its session", "role": "in which role", "form": "how the statement is delivered", "objective": "the objective served, from 1",
	}
}

// A source is what the comments and constants of a package say.
type source struct {
	comments map[string]string   // by type, or type.field
	values   map[string][]string // by type: its constants' values
}

func readSource(t *testing.T, dir string) *source {
	s := &source{comments: map[string]string{}, values: map[string][]string{}}
	for _, f := range sources(t, dir) {
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range g.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					s.readType(g, spec)
				case *ast.ValueSpec:
					s.readValues(spec)
				}
			}
		}
	}
	return s
}

func (s *source) readType(g *ast.GenDecl, spec *ast.TypeSpec) {
	s.comments[spec.Name.Name] = g.Doc.Text()
	body, ok := spec.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, f := range body.Fields.List {
		for _, name := range f.Names {
			s.comments[spec.Name.Name+"."+name.Name] = f.Comment.Text()
		}
	}
}

func (s *source) readValues(spec *ast.ValueSpec) {
	id, ok := spec.Type.(*ast.Ident)
	if !ok || len(spec.Values) != 1 {
		return
	}
	if lit, ok := spec.Values[0].(*ast.BasicLit); ok {
		if value, err := strconv.Unquote(lit.Value); err == nil {
			s.values[id.Name] = append(s.values[id.Name], value)
		}
	}
}
