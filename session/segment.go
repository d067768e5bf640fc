package session

import "time"

// A Segment is one part of the run of show, as planned.
type Segment struct {
	ID          string         `json:"id"` // s1, s2 … by place in the agenda
	Title       string         `json:"title"`
	Kind        SegmentKind    `json:"kind,omitempty"`
	Planned     time.Duration  `json:"planned"`
	Start       *Clock         `json:"start,omitempty"` // a fixed start
	Counting    Counting       `json:"counting,omitempty"`
	Limit       *time.Duration `json:"limit,omitempty"`    // per speaker
	Handover    *time.Duration `json:"handover,omitempty"` // between speakers; DefaultHandover if nil
	Speakers    []string       `json:"speakers,omitempty"` // keys, in the planned order
	Chair       string         `json:"chair,omitempty"`
	Moderator   string         `json:"moderator,omitempty"`
	Objectives  []int          `json:"objectives,omitempty"` // from 1
	Protected   bool           `json:"protected,omitempty"`
	Optional    bool           `json:"optional,omitempty"`
	Attribution Attribution    `json:"attribution,omitempty"`
	Notes       string         `json:"notes,omitempty"`
}

// DefaultHandover is the time between two speakers where a segment names none.
const DefaultHandover = 10 * time.Second

// HandoverTime is the segment's time between two speakers.
func (s *Segment) HandoverTime() time.Duration {
	if s.Handover == nil {
		return DefaultHandover
	}
	return *s.Handover
}

// SegmentKind is what a segment is for.
type SegmentKind string

// The kinds of segment.
const (
	Opening      SegmentKind = "opening"
	Remarks      SegmentKind = "remarks"
	Presentation SegmentKind = "presentation"
	Round        SegmentKind = "round"
	Discussion   SegmentKind = "discussion"
	Questions    SegmentKind = "questions"
	Reflections  SegmentKind = "reflections"
	Closing      SegmentKind = "closing"
	Break        SegmentKind = "break"
	Reserve      SegmentKind = "reserve"
)

// SegmentKinds lists every kind, in the order in which they are explained.
func SegmentKinds() []SegmentKind {
	return []SegmentKind{Opening, Remarks, Presentation, Round, Discussion, Questions, Reflections, Closing, Break, Reserve}
}

// Counting is whether a segment counts its own duration or runs until a
// printed end.
type Counting string

// The ways of counting; the zero value counts its own duration.
const (
	Own   Counting = "own"
	Until Counting = "until"
)

// Attribution is whether what was said may be laid to who said it.
type Attribution string

// The rules of attribution; the zero value is attributed.
const (
	Attributed   Attribution = "attributed"
	ChathamHouse Attribution = "chatham-house"
)

// SegmentState is where a segment stands.
type SegmentState string

// The states of a segment. A reserve never runs.
const (
	SegmentWaiting SegmentState = "waiting"
	SegmentRunning SegmentState = "running"
	SegmentDone    SegmentState = "done"
	SegmentNotHeld SegmentState = "not held"
	SegmentReserve SegmentState = "reserve"
)
