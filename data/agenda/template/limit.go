package template

import (
	"fmt"
	"slices"
	"time"

	"roundtable/session"
)

// step is what limits are rounded down to: people can remember them.
const step = 15 * time.Second

// handover is the time between two speakers, in whole seconds.
func (p *plan) handover(x *pace) time.Duration {
	if x.handovers == 0 {
		return session.DefaultHandover
	}
	sharing := min(max(len(p.speakers), 4), 6)
	return (x.handovers / time.Duration(sharing)).Truncate(time.Second)
}

// between is what a part keeps free of planned speakers: for hand-overs, and
// where there are direct replies for both together.
func (p *plan) between(x *pace) time.Duration {
	replies := time.Duration(int64(x.replies) * int64(p.slot/time.Second) / int64(Slot/time.Second))
	return max(time.Duration(len(p.speakers))*p.handover(x), replies)
}

// limit is what everybody has who speaks in a part of so many minutes: what
// fits, rounded down, between the floor and the longest.
func (p *plan) limit(x *pace, minutes time.Duration) time.Duration {
	fits := (minutes - p.between(x)) / (time.Duration(len(p.speakers)) * p.tongues)
	return min(max(fits.Truncate(step), x.floor), x.most)
}

// segments are the parts with their minutes, limits and people.
func (p *plan) segments(a *session.Agenda, parts []part, minutes []time.Duration, tell func(error) string) []session.Segment {
	list := make([]session.Segment, len(parts))
	var at time.Duration
	for i := range parts {
		x := &parts[i]
		s := session.Segment{
			ID: fmt.Sprintf("s%d", i+1), Title: tell(x.title), Kind: x.kind, Planned: minutes[i],
			Protected: x.protected, Optional: x.optional,
		}
		p.paced(&s, x)
		switch {
		case x.presided && p.chaired:
			s.Chair = a.Moderator
		case x.presided:
			s.Moderator = a.Moderator
		}
		if x.kind == session.Closing && a.Start != nil {
			start := later(*a.Start, at)
			s.Start, s.Counting = &start, session.Until
		}
		list[i] = s
		at += minutes[i]
	}
	return list
}

// paced says who speaks in a segment, and for how long.
func (p *plan) paced(s *session.Segment, x *part) {
	limit := x.limit
	if x.pace != nil {
		s.Speakers = slices.Clone(p.speakers)
		limit = p.limit(x.pace, s.Planned)
		if handover := p.handover(x.pace); handover != session.DefaultHandover {
			s.Handover = &handover
		}
	}
	if limit > 0 {
		s.Limit = &limit
	}
}
