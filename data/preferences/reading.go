package preferences

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"roundtable/data/agenda"
	"roundtable/session"
)

// MaxBytes is the size beyond which a file is not read: preferences are a
// few lines.
const MaxBytes = 16 << 10

// Read reads preferences; name is what faults call the file. The error is
// *agenda.Faults where the file is wrong, and wraps r's own error where it
// cannot be read. A wrong file prefers nothing: half of it might be worse.
func Read(name string, r io.Reader, known Known) (Preferences, error) {
	source, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return Preferences{}, fmt.Errorf("%s: %w", name, err)
	}
	d := &draft{known: known}
	if body := d.parse(source); body != nil {
		d.preferences(body)
	}
	if len(d.faults) > 0 {
		slices.SortStableFunc(d.faults, func(a, b agenda.Fault) int {
			return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
		})
		return Preferences{}, &agenda.Faults{Name: name, List: d.faults}
	}
	return d.made, nil
}

// preferences reads each key of the file.
func (d *draft) preferences(body ast.Node) {
	values, lines := d.mapping(body, session.Say("the file"), []string{"language", "thresholds", "grace", "bell", "theme", "ladder", "keyboard", "keys"})
	p := &d.made
	p.lines = lines
	p.Language = choice(d, values, "language", d.known.Languages)
	p.Theme = Theme(choice(d, values, "theme", []string{string(Auto), string(Dark), string(Light), string(Plain)}))
	p.Keyboard = Keyboard(choice(d, values, "keyboard", []string{string(QWERTY), string(AZERTY)}))
	if n := values["thresholds"]; n != nil {
		p.Thresholds = d.thresholds(n)
	}
	if n := values["grace"]; n != nil {
		if grace, ok := d.duration(n, session.Sentence{Format: "grace"}); ok {
			p.Grace = &grace
		}
	}
	if text := choice(d, values, "bell", []string{"true", "false", "yes", "no"}); text != "" {
		bell := text == "true" || text == "yes"
		p.Bell = &bell
	}
	if n := values["ladder"]; n != nil {
		p.Ladder = d.ladder(n)
	}
	if n := values["keys"]; n != nil {
		d.keys(n)
	}
}

func (d *draft) duration(n ast.Node, what session.Sentence) (time.Duration, bool) {
	text, ok := d.scalar(n, what)
	if !ok {
		return 0, false
	}
	length, err := agenda.ParseDuration(text)
	if err != nil {
		d.fault(n, session.Say("%s: %v", what, err), session.Say(`write "0:30" for half a minute, or 90s`))
	}
	return length, err == nil
}

func (d *draft) thresholds(n ast.Node) []time.Duration {
	all := []time.Duration{}
	for _, entry := range d.list(n) {
		length, ok := d.duration(entry, session.Say("a threshold"))
		switch {
		case !ok:
		case length == 0:
			d.fault(entry, session.Say("a threshold of 0:00 is the limit itself"), session.Say("leave it out: the limit always counts"))
		case slices.Contains(all, length):
			d.fault(entry, session.Say("this threshold stands here twice"), session.Say("keep one of the two"))
		default:
			all = append(all, length)
		}
	}
	slices.SortFunc(all, func(a, b time.Duration) int { return cmp.Compare(b, a) })
	return all
}

func (d *draft) ladder(n ast.Node) []session.Level {
	known := make([]string, len(session.Levels()))
	for i, level := range session.Levels() {
		known[i] = string(level)
	}
	var all []session.Level
	for _, entry := range d.list(n) {
		text, ok := d.scalar(entry, session.Say("a level"))
		level := session.Level(strings.ToLower(text))
		switch {
		case !ok:
		case !slices.Contains(known, string(level)):
			d.fault(entry, session.Say("there is no level %q", text), agenda.Nearest(text, known))
		case slices.Contains(all, level):
			d.fault(entry, session.Say("the level %q stands here twice", text), session.Say("keep one of the two"))
		default:
			all = append(all, level)
		}
	}
	if len(all) == 0 {
		d.fault(n, session.Say("a ladder needs levels"), session.Say("write them highest first, or leave ladder out"))
	}
	return all
}

// keys are other keys for acts. Whether each is free is for the table of acts
// to say.
func (d *draft) keys(n ast.Node) {
	values, _ := d.mapping(n, session.Sentence{Format: "keys"}, d.known.Acts)
	for act, value := range values {
		text, ok := d.scalar(value, session.Say("the key of %s", act))
		if ok && text == "" {
			d.fault(value, session.Say("%s has no key here", act), session.Say("write one, or leave the line out"))
			continue
		}
		at := value.GetToken().Position
		d.made.Keys = append(d.made.Keys, Key{act, text, at.Line, at.Column})
	}
	slices.SortFunc(d.made.Keys, func(a, b Key) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column)) })
}

// choice is one of some words; empty where it is not written.
func choice(d *draft, values map[string]ast.Node, key string, known []string) string {
	n := values[key]
	if n == nil {
		return ""
	}
	text, ok := d.scalar(n, session.Sentence{Format: key})
	if !ok {
		return ""
	}
	text = strings.ToLower(text)
	if !slices.Contains(known, text) {
		d.fault(n, session.Say("%s: %q is none of the known words", key, text), agenda.Nearest(text, known))
		return ""
	}
	return text
}
