package cli

import (
	"time"

	"roundtable/session"
)

// A statusDoc is the answer of `status --json`, described by
// docs/status.schema.json. Instants are RFC 3339 with the session's offset,
// lengths are seconds: what counts down is rounded up, what counts up down.
type statusDoc struct {
	Session          string          `json:"session"`
	State            session.State   `json:"state"`
	Now              string          `json:"now"`
	Segment          *string         `json:"segment"`
	SegmentID        *string         `json:"segment_id"`
	Turn             *turnDoc        `json:"turn"`
	SegmentRemaining *int            `json:"segment_remaining_s"`
	Drift            *int            `json:"drift_s"`
	EndDrift         *int            `json:"end_drift_s"`
	ExpectedEnd      *string         `json:"expected_end"`
	MustEnd          *string         `json:"must_end"`
	LatestStart      *string         `json:"latest_reflections_start"`
	Eaten            *int            `json:"reflections_eaten_s"`
	Reserve          int             `json:"reserve_s"`
	Fits             *int            `json:"limit_that_fits_s"`
	Segments         []segmentDoc    `json:"segments"`
	Order            []placeDoc      `json:"order"`
	Reflections      []reflectionDoc `json:"reflections"`
	Airtime          []airtimeDoc    `json:"airtime"`
}

type turnDoc struct {
	Participant   string           `json:"participant"`
	ParticipantID string           `json:"participant_id"`
	Kind          session.TurnKind `json:"kind"`
	Remaining     *int             `json:"remaining_s"`
	Over          int              `json:"over_s"`
	Limit         *int             `json:"limit_s"`
}

type segmentDoc struct {
	ID            string               `json:"id"`
	Title         string               `json:"title"`
	Kind          *session.SegmentKind `json:"kind"`
	State         session.SegmentState `json:"state"`
	PlannedStart  *string              `json:"planned_start"`
	Planned       int                  `json:"planned_s"`
	Added         int                  `json:"added_s"`
	ExpectedStart *string              `json:"expected_start"`
	ExpectedEnd   *string              `json:"expected_end"`
	ActualStart   *string              `json:"actual_start"`
	ActualEnd     *string              `json:"actual_end"`
	Actual        *int                 `json:"actual_s"`
}

type placeDoc struct {
	Participant   string `json:"participant"`
	ParticipantID string `json:"participant_id"`
	Why           string `json:"why"`
	Waiting       *int   `json:"waiting_s"`
}

type reflectionDoc struct {
	Participant   string                  `json:"participant"`
	ParticipantID string                  `json:"participant_id"`
	State         session.ReflectionState `json:"state"`
	KeyMessage    *string                 `json:"key_message"`
}

type airtimeDoc struct {
	Participant   string `json:"participant"`
	ParticipantID string `json:"participant_id"`
	Turns         int    `json:"turns"`
	Seconds       int    `json:"seconds"`
}

// newStatus reads a table at a moment into the answer of `status --json`.
func newStatus(id string, t *session.Table, now session.Moment, zone *time.Location) statusDoc {
	r := t.Read(now)
	d := statusDoc{
		Session: id, State: r.State, Now: stamp(r.Now, zone),
		Drift: passed(r.Drift), EndDrift: passed(r.EndDrift),
		ExpectedEnd: instant(r.ExpectedEnd, zone), MustEnd: instant(r.MustEnd, zone),
		Reserve: int(r.Reserve / time.Second), Fits: passed(r.Fits),
		Segments: make([]segmentDoc, len(r.Segments)), Order: []placeDoc{},
		Reflections: []reflectionDoc{}, Airtime: []airtimeDoc{},
	}
	if p := r.Segment; p != nil {
		d.Segment, d.SegmentID, d.SegmentRemaining = &p.Title, &p.ID, left(p.Remaining)
	}
	if r.Turn != nil {
		d.Turn = newTurnDoc(t, r.Turn)
	}
	if l := r.Line; l != nil && !l.Begun {
		d.LatestStart, d.Eaten = instant(&l.Latest, zone), passed(&l.Eaten)
	}
	for i := range r.Segments {
		d.Segments[i] = newSegmentDoc(&r.Segments[i], zone)
	}
	d.people(t, r, now)
	return d
}

// people fills in the lists of names.
func (d *statusDoc) people(t *session.Table, r *session.Reading, now session.Moment) {
	for _, p := range t.List() {
		place := placeDoc{Participant: t.Name(p.Participant), ParticipantID: p.Participant, Why: standsBy(&p)}
		if p.Asked != nil {
			waited := r.Since(*p.Asked)
			place.Waiting = passed(&waited)
		}
		d.Order = append(d.Order, place)
	}
	for _, f := range t.Reflections() {
		doc := reflectionDoc{Participant: t.Name(f.Participant), ParticipantID: f.Participant, State: f.State}
		if f.KeyMessage != "" {
			doc.KeyMessage = &f.KeyMessage
		}
		d.Reflections = append(d.Reflections, doc)
	}
	for _, a := range t.Airtime(now) {
		d.Airtime = append(d.Airtime, airtimeDoc{t.Name(a.Participant), a.Participant, a.Turns, int(a.Time / time.Second)})
	}
}

// standsBy is why a place stands where it stands, in the words of
// docs/status.schema.json: an order that it does not know moved it.
func standsBy(p *session.Place) string {
	switch p.Ordered {
	case session.ByAlphabet, session.ByLeast, session.Reversed:
		return "moved"
	}
	return p.Why()
}

func newTurnDoc(t *session.Table, turn *session.TurnReading) *turnDoc {
	d := &turnDoc{
		Participant: t.Name(turn.Participant), ParticipantID: turn.Participant, Kind: turn.Kind,
		Remaining: left(turn.Remaining), Limit: passed(turn.Limit),
	}
	if d.Remaining != nil {
		d.Over = max(0, -*d.Remaining)
	}
	return d
}

func newSegmentDoc(p *session.PartReading, zone *time.Location) segmentDoc {
	d := segmentDoc{
		ID: p.ID, Title: p.Title, State: p.State,
		Planned: int(p.Planned / time.Second), Added: int(p.Added / time.Second),
		PlannedStart:  instant(p.PrintedStart, zone),
		ExpectedStart: instant(p.ExpectedStart, zone), ExpectedEnd: instant(p.ExpectedEnd, zone),
		ActualStart: instant(p.ActualStart(), zone), ActualEnd: instant(p.ActualEnd(), zone),
	}
	if p.Kind != "" {
		d.Kind = &p.Kind
	}
	if p.Began != nil && p.Ended != nil {
		took := p.Ended.On - p.Began.On
		d.Actual = passed(&took)
	}
	return d
}

// stamp is an instant in the session's zone, to the second.
func stamp(t time.Time, zone *time.Location) string {
	return t.In(zone).Truncate(time.Second).Format(time.RFC3339)
}

func instant(t *time.Time, zone *time.Location) *string {
	if t == nil {
		return nil
	}
	s := stamp(*t, zone)
	return &s
}

// left is what counts down, in whole seconds rounded up.
func left(d *time.Duration) *int {
	if d == nil {
		return nil
	}
	s := int(*d / time.Second)
	if *d > 0 && *d%time.Second != 0 {
		s++
	}
	return &s
}

// passed is what counts up, in whole seconds rounded down (towards nothing).
func passed(d *time.Duration) *int {
	if d == nil {
		return nil
	}
	s := int(*d / time.Second)
	return &s
}
