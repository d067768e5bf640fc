package console

import (
	"slices"
	"sort"
	"time"

	"roundtable/session"
)

// A tape is a record that is played back. A place on it is a time since its
// first entry, by the session's own timeline: sleep counts, and a wall clock
// that was moved does not.
//
// What is shown at a place is the record as it stood then: the entries up to
// it. What was undone later is seen first, and is undone when that was said.
type tape struct {
	records  []session.Record
	entries  []session.Entry // of the whole record
	at       []time.Duration // the place of every entry; never falls
	start    time.Duration   // of the session; of one that has not started, of the record
	turns    []time.Duration // where the floor was given
	segments []time.Duration // where a segment began, or was gone back to
}

func newTape(records []session.Record) *tape {
	t := &tape{records: records, entries: session.Fold(records).Entries}
	started := false
	last := time.Duration(0)
	for i := range t.entries {
		e := &t.entries[i]
		last = max(last, e.Point.On)
		t.at = append(t.at, last)
		switch e.Event.(type) {
		case session.SessionStarted:
			if !started {
				t.start, started = last, true
			}
		case session.FloorGiven:
			t.turns = append(t.turns, last)
		case session.SegmentStarted, session.SegmentReturned:
			t.segments = append(t.segments, last)
		}
	}
	return t
}

// end is the place of the last entry.
func (t *tape) end() time.Duration { return t.at[len(t.at)-1] }

// within keeps a place on the tape.
func (t *tape) within(place time.Duration) time.Duration { return min(max(place, 0), t.end()) }

// upTo is how many entries there are up to a place, one at least.
func (t *tape) upTo(place time.Duration) int {
	n := sort.Search(len(t.at), func(i int) bool { return t.at[i] > place })
	return max(n, 1)
}

// moment is the moment of a place: that of the entry before it, moved on.
func (t *tape) moment(place time.Duration) session.Moment {
	i := t.upTo(place) - 1
	m, on := t.records[i].At, max(place-t.at[i], 0)
	m.Wall, m.Boot = m.Wall.Add(on), m.Boot+on
	return m
}

// find is the place of a time of the wall. Where the clock was moved back it is
// the last one.
func (t *tape) find(wall time.Time) time.Duration {
	for i := len(t.at) - 1; i >= 0; i-- {
		if from := t.records[i].At.Wall; !wall.Before(from) {
			place := t.at[i] + wall.Sub(from)
			if i+1 < len(t.at) {
				place = min(place, t.at[i+1])
			}
			return t.within(place)
		}
	}
	return 0
}

// after is the first of some places behind another; the end where there is
// none.
func (t *tape) after(places []time.Duration, place time.Duration) time.Duration {
	for _, p := range places {
		if p > place {
			return p
		}
	}
	return t.end()
}

// before is the last of some places in front of another; the beginning where
// there is none.
func (t *tape) before(places []time.Duration, place time.Duration) time.Duration {
	for _, p := range slices.Backward(places) {
		if p < place {
			return p
		}
	}
	return 0
}

// tenth is the place of so many tenths of the session.
func (t *tape) tenth(n int) time.Duration { return t.start + (t.end()-t.start)*time.Duration(n)/10 }

// Tell gives every entry of a record in turn, with the record as it stood then
// and how long to wait before it at the speed of playing. There is no wait
// before the start of the session, or before where it is played from.
func Tell(p Played, say func(wait time.Duration, stood *session.Table) error) error {
	t := newTape(p.Records)
	here := t.start
	if p.From != nil {
		here = t.find(*p.From)
	}
	for i := range t.records {
		wait := max(t.at[i]-here, 0) / time.Duration(p.Speed)
		if err := say(wait, session.Fold(t.records[:i+1])); err != nil {
			return err
		}
		here = max(here, t.at[i])
	}
	return nil
}
