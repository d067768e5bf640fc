package words

import (
	"strconv"
	"strings"

	"roundtable/session"
)

// orderFacts are what was done to the list as a whole, and what formal rules
// put on it.
func (v Voice) orderFacts(e session.Event) (string, []string) {
	kind := e.Kind()
	switch b := e.(type) {
	case session.ListOrdered:
		facts := []string{"how", term(v.Rules, b.Rule), "text", b.Seed, "who", v.Ordered(b, len(b.After))}
		return with(b.Seed != "", kind, "/seed"), facts
	case session.ListClosed:
		return with(b.Last > 0, kind, "/last"), []string{"segment", v.Segment(b.Segment), "n", strconv.Itoa(b.Last)}
	case session.ListReopened:
		return kind, []string{"segment", v.Segment(b.Segment)}
	case session.RoundBegun:
		return kind, []string{"segment", v.Segment(b.Segment), "who", v.Names(b.Participants)}
	case session.PlaceReturned:
		if b.Left == nil {
			return kind, []string{"who", v.Who(b.Participant)}
		}
		return kind + "/left", []string{"who", v.Who(b.Participant), "by", CountUp(*b.Left)}
	case session.NotConnected:
		return with(b.From != b.To, kind, "/swapped"), []string{"who", v.Who(b.Participant), "n", strconv.Itoa(b.Attempt)}
	case session.PointRaised:
		return kind, []string{"who", v.Who(b.Participant)}
	case session.ReplyAsked:
		return with(b.Number > 1, kind, "/second"), []string{"who", v.Who(b.Participant)}
	case session.MinutesFreed:
		return with(b.Into != "", kind, "/into"), []string{
			"who", v.Who(b.Participant), "by", CountUp(b.By), "segment", v.Segment(b.Segment), "into", v.Segment(b.Into),
		}
	}
	return "", nil
}

// Ordered are those whom a rule put in order, the first so many.
func (v Voice) Ordered(e session.ListOrdered, most int) string {
	var keys []string
	for _, p := range e.After {
		if p.Lane == session.PlannedLane || p.Lane == session.AskedLane {
			keys = append(keys, p.Participant)
		}
	}
	if len(keys) > most {
		return v.Names(keys[:most]) + " …"
	}
	return v.Names(keys)
}

// Names are participants as the console calls them, in a row.
func (v Voice) Names(keys []string) string {
	names := make([]string, len(keys))
	for i, key := range keys {
		names[i] = v.Who(key)
	}
	return strings.Join(names, ", ")
}
