package cli

import (
	"time"

	"roundtable/session"
	"roundtable/ui/cli/clock"
)

// momentAt is the moment that --at names: wall time only, not in the future.
func momentAt(at time.Time) (session.Moment, *session.Refusal) {
	if ahead := at.Sub(clock.Now().Wall); ahead > 0 {
		return session.Moment{}, &session.Refusal{Code: session.MomentInFuture, At: at, By: ahead}
	}
	return session.Moment{Wall: at.UTC()}, nil
}

// notBeforeRecord refuses a moment before the last record made by a person.
func notBeforeRecord(t *session.Table, at time.Time) *session.Refusal {
	for i := len(t.Entries) - 1; i >= 0; i-- {
		if e := &t.Entries[i]; e.By != session.ByHandClock {
			if at.Before(e.At.Wall) {
				return &session.Refusal{Code: session.MomentBeforeRecord, At: at}
			}
			return nil
		}
	}
	return nil
}

// lastWall is the wall time of the last record.
func lastWall(t *session.Table) time.Time {
	return t.Entries[len(t.Entries)-1].At.Wall
}

// upTo are the records with a moment up to at.
func upTo(records []session.Record, at time.Time) []session.Record {
	kept := make([]session.Record, 0, len(records))
	for _, r := range records {
		if !r.At.Wall.After(at) {
			kept = append(kept, r)
		}
	}
	return kept
}
