package console

import (
	"reflect"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// A route is how a command is given by keys: each a key, or "'text" to type.
type route []string

// routeTo finds the shortest keys that give a command: what the table of acts
// says a key does, what is asked then, and the rows that are offered. It looks
// first under the key by which such a command was given last. nil: there are
// none.
func (h *hands) routeTo(want session.Command, first string) route {
	s := h.m.situation(h.m.sitting.Present)
	t := h.m.sitting.Present
	events, no := session.Decide(t, session.See(t, want), s.Now)
	if no != nil {
		h.t.Fatalf("%T is refused (%d) before any key is pressed", want, no.Code)
	}
	f := finder{s, want, events, h.m.cfg.Words}
	if first != "" {
		if found := f.under(first); found != nil {
			return found
		}
	}
	var best route
	for _, key := range keysOf(act.Table()) {
		if found := f.under(key); found != nil && (best == nil || len(found) < len(best)) {
			best = found
		}
	}
	return best
}

func keysOf(table []act.Act) []string {
	var keys []string
	for _, a := range table {
		keys = append(keys, a.Keys...)
	}
	return keys
}

// A finder looks for the keys of one command: of those that make its events.
type finder struct {
	act.Situation
	want   session.Command
	events []session.Event
	words  *words.Language
}

func (f finder) under(key string) route {
	b, ok := f.Resolve(key)
	if !ok {
		return nil
	}
	rest, ok := f.follow(b)
	if !ok {
		return nil
	}
	return append(route{key}, rest...)
}

// follow is what comes after a binding's own key, as Model.follow takes it.
func (f finder) follow(b act.Binding) (rest route, ok bool) {
	switch {
	case b.Off != nil:
		return nil, false
	case len(b.Missing) > 0 && b.Missing[0].Kind == act.Participant:
		return f.somebody(b)
	case len(b.Missing) > 0:
		return f.form(b)
	case len(b.Choices) > 0:
		for _, row := range b.Choices {
			if rest, ok := f.follow(row); ok && row.Key != "" {
				return append(route{row.Key}, rest...), true
			}
		}
		return nil, false
	}
	c, ok := b.Command()
	if !ok {
		return nil, false
	}
	events, no := session.Decide(f.Reading.Table, session.See(f.Reading.Table, c), f.Now)
	if no != nil || !reflect.DeepEqual(events, f.events) {
		return nil, false
	}
	if b.Question != "" {
		rest = route{"enter"}
	}
	return rest, true
}

// somebody picks whom the command names.
func (f finder) somebody(b act.Binding) (rest route, ok bool) {
	in, typed := b.Input, ""
	if p := f.Reading.Table.Person(f.text("Participant", "Who")); p != nil {
		in.Participant, typed = p.Key, p.Label()
	} else if in.Name = f.text("Name"); in.Name != "" {
		typed = in.Name
	} else {
		return nil, false
	}
	next := f.Bind(b.Act, in)
	if rest, ok = f.follow(next); !ok {
		return nil, false
	}
	return append(route{"'" + typed, "enter"}, rest...), true
}

// form types what is still missing.
func (f finder) form(b act.Binding) (rest route, ok bool) {
	in := b.Input
	for _, arg := range b.Missing {
		switch arg.Kind {
		case act.Text:
			in.Text = f.text("Text")
			rest = append(rest, "'"+in.Text)
		case act.Duration:
			in.Duration = f.duration()
			rest = append(rest, "'"+words.CountUp(in.Duration))
		default:
			if !arg.Optional {
				return nil, false
			}
		}
		rest = append(rest, "enter")
	}
	next := f.Bind(b.Act, in)
	if next.Choices = nil; len(next.Missing) > 0 {
		return nil, false
	}
	more, ok := f.follow(next)
	return append(rest, more...), ok
}

// text is the first of the command's fields of such a name that is set.
func (f finder) text(names ...string) string {
	for _, name := range names {
		if v := reflect.ValueOf(f.want).FieldByName(name); v.IsValid() && v.Kind() == reflect.String && v.String() != "" {
			return v.String()
		}
	}
	return ""
}

// duration is the first length in the command.
func (f finder) duration() time.Duration {
	v := reflect.ValueOf(f.want)
	for i := range v.NumField() {
		if d, ok := v.Field(i).Interface().(time.Duration); ok {
			return d
		}
	}
	return 0
}

// walk presses the keys half a second apart, with no time for typing.
func (h *hands) walk(r route) {
	for _, key := range r {
		if text, typed := strings.CutPrefix(key, "'"); typed {
			for _, letter := range text {
				h.take(press(string(letter)))
			}
			continue
		}
		h.skip(500 * time.Millisecond)
		h.take(press(key))
		h.settle()
		_ = h.m.View()
	}
}
