package console

import (
	"fmt"
	"os"
	"reflect"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/session/rehearsal"
	"roundtable/session/words"
)

// fewMeetings are run always, allMeetings where ROUNDTABLE_MEETINGS is set.
const (
	fewMeetings = 20
	allMeetings = 1000
)

// Whole meetings, drawn from seeds, are moderated by keys as the policies
// decide. At each act the screen says what the saved record says at that
// moment, the key is shown as on, and pressing it makes the records that the
// policy wanted.
func TestWholeMeetingsByKeys(t *testing.T) {
	meetings := fewMeetings
	if os.Getenv("ROUNDTABLE_MEETINGS") != "" {
		meetings = allMeetings
	}
	for seed := range uint64(meetings) {
		a := agendaOf(t, seed)
		policy := rehearsal.Policies()[seed/5%3]
		t.Run(fmt.Sprintf("seed %d, %s, %s", seed, a.Title, policy), func(t *testing.T) {
			t.Parallel()
			moderate(t, a, rehearsal.Meeting{Seed: seed, Rates: rehearsal.Usual(), Policy: policy, Script: rehearsal.Script{
				Unnamed: words.English().Keys.UnnamedSpeaker, Notes: []string{"a note"}, Actions: []string{"an action"}, Messages: []string{"a message"},
			}})
		})
	}
}

// agendaOf is the agenda of a seed: of five, two are bundled, with generic
// seats, and three are generated.
func agendaOf(t *testing.T, seed uint64) session.Agenda {
	t.Helper()
	bundled := agenda.Bundled()
	if seed%5 >= uint64(len(bundled)) {
		return rehearsal.Agenda(seed)
	}
	reading, err := bundled[seed%5].Read()
	if err != nil {
		t.Fatal(err)
	}
	return rehearsal.Generic(reading.Agenda, "Moderator", func(n int) string { return fmt.Sprintf("Delegation %c", 'A'+n-1) })
}

// moderate runs one meeting to its close.
func moderate(t *testing.T, a session.Agenda, m rehearsal.Meeting) {
	date := a.Date
	if date.IsZero() {
		date = session.Date{Year: 2026, Month: 3, Day: 2}
	}
	open := func(zone *time.Location) time.Time { return a.Start.On(date, zone).Add(-2 * time.Minute) }
	zone, err := time.LoadLocation(a.Zone)
	if err != nil {
		t.Fatal(err)
	}
	start := a.Start.On(date, zone)
	inRoomFrom(t, a, open, session.Start{At: &start}, func(r *room) {
		h := r.sitUnticked()
		known := map[reflect.Type]string{} // by which key such a command was given last
		for range 5000 {
			step, goesOn := m.Next(r.table(), h.m.cfg.Now())
			if !goesOn {
				break
			}
			if step.In > 0 || step.Command == nil {
				h.skip(max(step.In, time.Second))
				continue
			}
			h.showsTheRecord(r, 120, 36)
			if h.asked(r, &m, step.Command, known); t.Failed() {
				break
			}
			h.showsTheRecord(r, 80, 24)
		}
		if r.table().Closed == nil && !t.Failed() {
			t.Errorf("the meeting does not end:\n%s", h.screen())
		}
		h.leave()
	})
}

// sitUnticked sits at a console that is painted only when something happens.
func (r *room) sitUnticked() *hands {
	h := &hands{t: r.t, msgs: make(chan tea.Msg, 1000), glances: true}
	r.all = append(r.all, h)
	cfg := r.config(h, r.log)
	r.tick = 1000 * time.Hour
	cfg.Tick = r.tick
	return h.start(cfg)
}

// asked gives a command by keys and compares what is recorded with what the
// table makes of the command at that moment; a plan is shown anew as time goes
// by, and may then be what the policy decides at that moment.
func (h *hands) asked(r *room, m *rehearsal.Meeting, want session.Command, known map[reflect.Type]string) {
	h.t.Helper()
	sort := reflect.TypeOf(want)
	keys := h.routeTo(want, known[sort])
	if keys == nil {
		h.t.Errorf("no key gives %#v:\n%s", want, h.screen())
		return
	}
	known[sort] = keys[0]
	h.offers(keys[0])
	before := r.saved()
	h.walk(keys)
	after := r.saved()
	if len(after) == len(before) {
		h.t.Errorf("%v records nothing for %#v:\n%s", keys, want, h.screen())
		return
	}
	var made []session.Event
	for _, rec := range after[len(before):] {
		made = append(made, rec.Event)
	}
	at, table := after[len(before)].At, session.Fold(before)
	then, _ := m.Next(table, at)
	for _, c := range []session.Command{want, then.Command} {
		if c == nil {
			continue
		}
		if events, no := session.Decide(table, session.See(table, c), at); no == nil && reflect.DeepEqual(made, events) {
			return
		}
	}
	h.t.Errorf("%v records %+v for %#v", keys, made, want)
}

// offers checks that the keys the footer shows as on are on by the saved record
// too, and that the key about to be pressed is not shown as off.
func (h *hands) offers(next string) {
	h.t.Helper()
	s := h.m.situation(h.m.sitting.Present)
	first, second := s.Footer()
	for _, item := range append(first, second...) {
		b, ok := s.Resolve(item.Keys)
		if !ok {
			continue
		}
		if item.Keys == next && item.Off {
			h.t.Errorf("%s is shown as off: %s", next, item.Label)
		}
		c, gives := b.Command()
		if item.Off || !gives || len(b.Missing) > 0 || len(b.Choices) > 0 {
			continue
		}
		if _, no := session.Decide(s.Voice.Table, session.See(s.Voice.Table, c), s.Now); no != nil {
			h.t.Errorf("%s is shown as on, and is refused (%d): %s", item.Keys, no.Code, item.Label)
		}
	}
}

func (r *room) saved() []session.Record {
	records, err := r.log.Since(0)
	if err != nil {
		r.t.Fatal(err)
	}
	return records
}
