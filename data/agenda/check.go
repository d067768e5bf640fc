package agenda

import (
	"strings"
	"time"

	"roundtable/session"
)

// A Check is what was understood of an agenda, as `check --json` prints it.
// What is not written is null.
type Check struct {
	Title       *string        `json:"title"`
	Date        *string        `json:"date"`  // YYYY-MM-DD
	Start       *string        `json:"start"` // HH:MM
	End         *string        `json:"end"`
	Zone        *string        `json:"timezone"` // as written
	IANA        *string        `json:"timezone_iana"`
	Venue       *string        `json:"venue"`
	Languages   []string       `json:"languages"`
	SlotMinutes *float64       `json:"slot_minutes"`
	Objectives  []string       `json:"objectives"`
	Segments    []CheckSegment `json:"segments"`
	Warnings    []Doubt        `json:"warnings"`
}

// A CheckSegment is a segment as it was understood.
type CheckSegment struct {
	Title      string        `json:"title"`
	Kind       string        `json:"kind"`
	Day        *string       `json:"day"`
	Track      *string       `json:"track"`
	Start      *string       `json:"start"` // HH:MM, as printed
	End        *string       `json:"end"`
	Minutes    *float64      `json:"minutes"`
	Speakers   []CheckPerson `json:"speakers"`
	Chair      *CheckPerson  `json:"chair"`
	Moderator  *CheckPerson  `json:"moderator"`
	Rapporteur *CheckPerson  `json:"rapporteur"`
	Protected  bool          `json:"protected"`
	Optional   bool          `json:"optional"`

	Attribution session.Attribution `json:"-"` // whether what is said there may be laid to who said it
}

// A CheckPerson is somebody as the agenda writes them.
type CheckPerson struct {
	Name        string  `json:"name"`        // with the form of address
	Affiliation *string `json:"affiliation"` // position and body
}

func (d *draft) check() Check {
	a := &d.made
	c := Check{
		Title: Written(a.Title), Date: Written(a.Date.String()), Start: clock(a.Start), End: clock(a.End),
		Zone: Written(a.Zone), IANA: Written(a.Zone), Venue: Written(a.Venue),
		Languages: NeverNull(a.Languages), Objectives: NeverNull(a.Objectives),
		Segments: []CheckSegment{}, Warnings: NeverNull(d.doubts),
	}
	if a.Start != nil && a.End != nil {
		slot := a.Slot().Minutes()
		c.SlotMinutes = &slot
	}
	plan := d.plan()
	var at time.Duration
	for i := range a.Segments {
		s := &a.Segments[i]
		if fixed, ok := plan.Fixed[s.ID]; ok {
			at = fixed
		}
		c.Segments = append(c.Segments, d.checkSegment(s, d.rows[i], plan, at))
		at += s.Planned
	}
	return c
}

func (d *draft) checkSegment(s *session.Segment, row row, plan session.Plan, at time.Duration) CheckSegment {
	c := CheckSegment{
		Title: s.Title, Kind: string(s.Kind), Speakers: []CheckPerson{},
		Chair: d.person(s.Chair), Moderator: d.person(s.Moderator),
		Protected: s.Protected, Optional: s.Optional, Attribution: s.Attribution,
	}
	for _, key := range s.Speakers {
		c.Speakers = append(c.Speakers, *d.person(key))
	}
	if row.timed {
		minutes := s.Planned.Minutes()
		c.Minutes = &minutes
	}
	if plan.Start != nil {
		c.Start = Written(plan.Start.Add(at).Format("15:04"))
		if row.timed {
			c.End = Written(plan.Start.Add(at + s.Planned).Format("15:04"))
		}
	}
	return c
}

// person is somebody as the agenda writes them, nil for nobody.
func (d *draft) person(key string) *CheckPerson {
	for i := range d.made.Participants {
		p := &d.made.Participants[i]
		if p.Key != key {
			continue
		}
		affiliation := p.Position
		if p.Delegation != "" && !strings.Contains(p.Position, p.Delegation) {
			affiliation = strings.TrimPrefix(p.Position+", "+p.Delegation, ", ")
		}
		return &CheckPerson{strings.TrimSpace(p.Address + " " + p.Name), Written(affiliation)}
	}
	return nil
}

// clock is a time of day without its seconds.
func clock(c *session.Clock) *string {
	if c == nil {
		return nil
	}
	return Written(c.String()[:len("15:04")])
}

// Written is a text for a Check, nil where it is empty.
func Written(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// NeverNull is a list for a Check, which is never null.
func NeverNull[T any](l []T) []T {
	if l == nil {
		return []T{}
	}
	return l
}
