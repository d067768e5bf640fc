package session

import "time"

// An Agenda is the session as its organisers wrote it. It never changes once
// opened; what moves afterwards is in records.
type Agenda struct {
	Title          string         `json:"title"`
	Venue          string         `json:"venue,omitempty"`
	Zone           string         `json:"zone,omitempty"` // IANA name
	Date           Date           `json:"date"`
	Start          *Clock         `json:"start,omitempty"`
	End            *Clock         `json:"end,omitempty"` // the must-end
	Languages      []string       `json:"languages,omitempty"`
	Interpretation Interpretation `json:"interpretation,omitempty"`
	Rules          Rules          `json:"rules,omitempty"`
	Moderator      string         `json:"moderator,omitempty"` // a participant's key
	Objectives     []string       `json:"objectives,omitempty"`
	Participants   []Participant  `json:"participants,omitempty"`
	Segments       []Segment      `json:"segments"`
}

// Interpretation is how the languages of a session meet.
type Interpretation string

// The kinds of interpretation.
const (
	NoInterpretation Interpretation = "none"
	Simultaneous     Interpretation = "simultaneous"
	Consecutive      Interpretation = "consecutive"
)

// Rules says how formal the order is.
type Rules string

// The rules of order.
const (
	Informal Rules = "informal"
	Formal   Rules = "formal"
)

// Segment returns the segment with an id, or nil.
func (a *Agenda) Segment(id string) *Segment {
	for i := range a.Segments {
		if a.Segments[i].ID == id {
			return &a.Segments[i]
		}
	}
	return nil
}

// Slot is the length from the session's start to its must-end, 0 if unknown.
// An end earlier than the start is on the next day.
func (a *Agenda) Slot() time.Duration {
	if a.Start == nil || a.End == nil {
		return 0
	}
	return after(*a.Start, *a.End)
}

// Planned is the sum of the segments' minutes, reserves included.
func (a *Agenda) Planned() time.Duration {
	var sum time.Duration
	for i := range a.Segments {
		sum += a.Segments[i].Planned
	}
	return sum
}

// after is how long after from the time of day to comes next.
func after(from, to Clock) time.Duration {
	d := time.Duration(to-from) * time.Second
	if d < 0 {
		d += 24 * time.Hour
	}
	return d
}
