package export

import (
	"encoding/json"
	"io"
	"reflect"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// JSON writes everything for programs: the form of docs/minutes.schema.json.
// Its words are those of the record in every language, except the text of
// corrections; instants are RFC 3339 with the session's offset, durations
// whole seconds rounded down in size, and what is unknown is null.
func JSON(w io.Writer, h Handout) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	return out.Encode(h.document())
}

// document is the handout as programs read it, without what turns writing round
// or controls a terminal.
func (h *Handout) document() document {
	d := h.told()
	clean(reflect.ValueOf(&d).Elem())
	return d
}

// clean cleans every text in a value. Lists and maps are made anew: they may be
// those of the minutes.
func clean(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(words.Clean(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			clean(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			clean(v.Field(i))
		}
	case reflect.Slice:
		if !v.IsNil() {
			v.Set(reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, v.Len()), v))
		}
		for i := range v.Len() {
			clean(v.Index(i))
		}
	case reflect.Map: // of texts
		if v.IsNil() {
			return
		}
		made := reflect.MakeMapWithSize(v.Type(), v.Len())
		for _, key := range v.MapKeys() {
			made.SetMapIndex(reflect.ValueOf(words.Clean(key.String())), reflect.ValueOf(words.Clean(v.MapIndex(key).String())))
		}
		v.Set(made)
	}
}

func (h *Handout) told() document {
	m := &h.Minutes
	d := document{
		Format: "roundtable minutes", Version: 1, Session: m.Session, State: m.State, Practice: m.Practice, Rule: m.Terms.Rule,
		Title: m.Title, Venue: known(m.Venue), Zone: known(m.Zone), Languages: all(m.Languages), Interpretation: known(string(m.Interpretation)),
		Moderator: known(m.Moderator), Objectives: all(m.Objectives), DrawnUp: h.instant(m.DrawnUp), Opened: h.instant(m.Opened),
		PrintedStart: h.maybe(m.PrintedStart), MustEnd: h.maybe(m.MustEnd), Started: h.maybe(m.Started), Closed: h.maybe(m.Closed),
		Lasted: whole(m.Lasted), Held: whole(m.Held), Heard: m.Heard, Estimated: m.Estimated,
		People: []person{}, Segments: []segment{}, Turns: []turn{}, Questions: []question{}, Departures: []departure{}, Notes: []note{},
		Reflections: []reflection{}, Airtime: []airtime{}, MustEnds: []mustEnd{}, Corrections: []correction{},
		Entries: m.Entries, Withheld: m.Withheld, Source: known(m.Source), Provenance: known(h.provenance),
	}
	if m.Terms.Rule { // the day is enough, as in the report
		d.Started, d.Closed, d.Lasted, d.Held = nil, nil, 0, 0
		d.DrawnUp, d.Opened = h.instant(h.midnight(m.DrawnUp)), h.instant(h.midnight(m.Opened))
	}
	for i := range m.People {
		d.People = append(d.People, personOf(&m.People[i]))
	}
	for i := range m.Segments {
		d.Segments = append(d.Segments, h.segmentOf(&m.Segments[i]))
	}
	for i := range m.Turns {
		d.Turns = append(d.Turns, h.turnOf(&m.Turns[i]))
	}
	for i := range m.Questions {
		d.Questions = append(d.Questions, h.questionOf(&m.Questions[i]))
	}
	for i := range m.Notes {
		d.Notes = append(d.Notes, h.noteOf(&m.Notes[i]))
	}
	h.addLists(&d)
	return d
}

// addLists adds what is one line each.
func (h *Handout) addLists(d *document) {
	m := &h.Minutes
	for _, x := range m.Departures {
		d.Departures = append(d.Departures, departure{known(x.Participant), x.Segment, known(string(x.Lane)), x.Off, h.instant(x.At.Wall)})
	}
	for _, x := range m.Orders {
		d.Orders = append(d.Orders, order{x.Segment, h.instant(x.At.Wall), x.Rule, known(x.Seed), keysOf(x.Before), keysOf(x.After)})
	}
	for _, x := range m.TagTimes {
		d.TagTimes = append(d.TagTimes, tagTime{x.Tag, x.Value, x.People, x.Turns, whole(x.Time)})
	}
	for _, x := range m.Reflections {
		d.Reflections = append(d.Reflections, reflection{known(x.Participant), x.State, known(x.KeyMessage), known(x.Turn)})
	}
	for _, x := range m.Airtime {
		d.Airtime = append(d.Airtime, airtime{x.Participant, x.Turns, whole(x.Time)})
	}
	d.Private, d.Figures = m.Private, h.Figures()
	for _, x := range m.Recordings {
		d.Recordings = append(d.Recordings, h.instant(x))
	}
	if m.Unattributed.Time > 0 {
		d.Unattributed = &unattributed{m.Unattributed.Turns, whole(m.Unattributed.Time)}
	}
	for _, x := range m.Returns {
		d.Returns = append(d.Returns, comeBack{h.instant(x.At), h.instant(x.Since)})
	}
	for _, x := range m.MustEnds {
		d.MustEnds = append(d.MustEnds, mustEnd{h.instant(x.At), h.maybe(x.Old), h.instant(x.New)})
	}
	for i, x := range m.Corrections {
		d.Corrections = append(d.Corrections, correction{
			x.Seq, x.Kind, h.instant(x.At), x.By, known(x.Participant), known(x.Segment), whole(x.Earlier), h.corrected[i],
		})
	}
}

// keysOf are whose places these are.
func keysOf(places []session.PlaceID) []string {
	keys := []string{}
	for _, p := range places {
		keys = append(keys, p.Participant)
	}
	return keys
}

func personOf(p *session.Person) person {
	return person{
		Key: p.Key, Seat: p.Seat, Delegation: known(p.Delegation), Name: p.Name, Short: known(p.Short),
		Address: known(p.Address), Position: known(p.Position), Level: known(string(p.Level)), Tags: p.Tags,
		Language: known(p.Language), Online: p.Online, OnBehalf: known(p.OnBehalf), Presence: known(string(p.Presence)),
		WalkIn: p.WalkIn, Replaces: known(p.Replaces), ReplacedBy: known(p.ReplacedBy),
	}
}

func (h *Handout) segmentOf(s *session.SegmentMinutes) segment {
	d := segment{
		ID: s.ID, Title: s.Title, Kind: s.Kind, State: s.State, Planned: whole(s.Planned), Added: whole(s.Added),
		Actual: length(s.Actual), Held: whole(s.Held), PrintedStart: h.maybe(s.PrintedStart), PrintedEnd: h.maybe(s.PrintedEnd),
		Began: h.maybe(s.Began), Ended: h.maybe(s.Ended), Drift: length(s.Drift), Limit: length(s.Limit),
		Handover: whole(s.HandoverTime()), Until: s.Counting == session.Until, Protected: s.Protected, Optional: s.Optional,
		Speakers: all(s.Speakers), Chair: known(s.Chair), Moderator: known(s.Moderator), Objectives: all(s.Objectives),
		Paid: whole(s.Paid), Taken: whole(s.Taken), Left: whole(s.Left), Unheard: s.Unheard,
	}
	d.Attribution, d.Reason = s.Attribution, s.Reason
	for _, c := range s.Presided {
		d.Presided = append(d.Presided, presided{h.instant(c.At.Wall), c.Role, known(c.Old), c.New})
	}
	for _, i := range s.Interrupted {
		doc := interruption{From: h.instant(i.From.Wall), Reason: i.Reason}
		if !i.Lasts {
			doc.To = known(h.instant(i.From.Wall.Add(i.Lasted)))
		}
		d.Interrupted = append(d.Interrupted, doc)
	}
	return d
}

func (h *Handout) turnOf(t *session.TurnMinutes) turn {
	d := turn{
		Seq: t.Number, ID: t.ID, Segment: t.Segment, Kind: t.Kind, Participant: known(t.Participant), OnBehalf: known(t.OnBehalf),
		Requested: known(h.point(t.Requested)), Called: h.instant(t.Called), Started: h.instant(t.Began.Wall),
		Ended: known(h.point(t.Ended)), Elapsed: whole(t.Elapsed), Net: whole(t.Net), Paused: whole(t.TurnTime.Paused),
		Held: whole(t.TurnTime.Held), Limit: length(t.Limit), Granted: whole(t.Granted), LetRun: t.LetRun,
		How: known(string(t.How)), Why: known(t.Why), To: known(t.To),
	}
	d.Attribution, d.Form, d.Reader, d.SlowDowns, d.PauseReasons = t.Attribution, t.Form, t.Reader, t.SlowDowns, t.Reasons
	d.TextReceived = t.TextReceived
	if t.Limit != nil {
		over := whole(t.Over)
		d.Over = &over
	}
	return d
}

// questionOf leaves out answers without a turn: the state says that there was
// one.
func (h *Handout) questionOf(q *session.Question) question {
	d := question{
		Number: q.Number, ID: q.ID, Batch: q.Batch, Segment: q.Segment, At: known(h.instant(q.At.Wall)), Asker: known(q.Asker),
		AskerName: known(q.AskerName), Affiliation: known(q.Affiliation), Channel: known(string(q.Channel)), To: known(q.To), Text: known(q.Text),
		Turn: known(q.Turn), Prompt: q.Prompt, State: q.State, Answers: []string{},
	}
	for _, a := range q.Answers {
		if a.Turn != "" {
			d.Answers = append(d.Answers, a.Turn)
		}
	}
	return d
}

func (h *Handout) noteOf(n *session.NoteMinutes) note {
	return note{
		ID: n.ID, Kind: n.Kind, Turn: known(n.Turn), Segment: known(n.Segment), Participant: known(n.Participant),
		At: known(h.instant(n.At.Wall)), By: n.By, Text: n.Text, Who: known(n.Who), WhoName: known(n.WhoName),
		Due: known(n.Due.String()), Confirmed: n.Confirmed, Objective: n.Objective, Star: n.Star,
		Interpreted: n.Interpreted, Question: n.Question, WrittenUp: n.WrittenUp, Corrected: len(n.Was), Private: n.Private,
	}
}

func (h *Handout) maybe(t *time.Time) *string {
	if t == nil {
		return nil
	}
	return known(h.instant(*t))
}

// known is a text, null where it is empty.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func length(d *time.Duration) *int64 {
	if d == nil {
		return nil
	}
	s := whole(*d)
	return &s
}

// all is a list that is never null.
func all[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// midnight is the beginning of a day in the session's zone.
func (h *Handout) midnight(t time.Time) time.Time {
	y, m, d := t.In(h.zone).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, h.zone)
}
