package rehearsal

import (
	"time"

	"roundtable/session"
)

// seated is how long before the printed start people begin to sit down.
const seated = 90 * time.Second

// absent says that somebody does not come at all. Who presides always does.
func (l *look) absent(key string) bool {
	return !l.t.Moderates(key, "") && l.happens(l.Rates.Absent, "absent", key)
}

// arrives is how long after the start somebody comes; 0: before it.
func (l *look) arrives(key string) time.Duration {
	if l.t.Moderates(key, "") || !l.happens(l.Rates.LateArrival, "late", key) {
		return 0
	}
	return l.between(l.Rates.ArrivesAt, "arrives", key)
}

// leaves is how long after the start somebody leaves early; ok is false for who
// stays.
func (l *look) leaves(key string) (after time.Duration, ok bool) {
	if l.t.Moderates(key, "") || !l.happens(l.Rates.Departure, "departure", key) {
		return 0, false
	}
	return times(l.slot(), l.share(l.Rates.LeavesAt, "leaves", key)), true
}

// slot is how long the session may last, as its agenda says.
func (l *look) slot() time.Duration {
	if slot := l.t.Agenda.Slot(); slot > 0 {
		return slot
	}
	return l.t.Agenda.Planned()
}

// there says whether somebody would answer if called now.
func (l *look) there(who *session.Person) bool {
	switch {
	case who == nil || who.ReplacedBy != "" || who.Presence == session.Left:
		return false
	case who.Presence == session.Present:
		return true
	}
	return !l.absent(who.Key) && l.arrives(who.Key) <= l.started()
}

// before are the steps before the start: people sit down one after another,
// then the session starts, perhaps late.
func (l *look) before() []Step {
	begin := l.t.Opened.Wall.Add(seated + 10*time.Second)
	if start := l.t.Plan.Start; start != nil {
		begin = *start
	}
	var late time.Duration
	if l.t.Plan.Start != nil && l.happens(l.Rates.LateStart, "late start") {
		late = l.between(l.Rates.LateBy, "late by")
	}
	steps := []Step{{begin.Add(late).Sub(l.r.Now), session.StartSession{}}}
	for i, who := range l.t.People {
		if who.Presence != session.Expected || l.past.came[who.Key] || l.absent(who.Key) || l.arrives(who.Key) > 0 {
			continue
		}
		sits := begin.Add(-seated + (time.Duration(i) * seated / time.Duration(len(l.t.People)+1)).Round(time.Second))
		steps = append(steps, Step{sits.Sub(l.r.Now), session.ChangePresence{Participant: who.Key, To: session.Present}})
	}
	return steps
}

// comings are the arrivals and departures of a running session. Nobody leaves
// while they have the floor.
func (l *look) comings() []Step {
	var steps []Step
	floor := l.t.Floor()
	for _, who := range l.t.People {
		if after := l.arrives(who.Key); after > 0 && who.Presence == session.Expected && !l.past.came[who.Key] && !l.absent(who.Key) {
			steps = append(steps, Step{after - l.started(), session.ChangePresence{Participant: who.Key, To: session.Present}})
		}
		after, early := l.leaves(who.Key)
		if early && who.Presence == session.Present && !l.past.went[who.Key] && (floor == nil || floor.Participant != who.Key) {
			steps = append(steps, Step{after - l.started(), session.ChangePresence{Participant: who.Key, To: session.Left}})
		}
	}
	return steps
}
