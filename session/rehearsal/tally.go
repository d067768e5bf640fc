package rehearsal

import "time"

// A Tally is how the sessions of many seeds went under one policy.
type Tally struct {
	Policy      Policy
	Sessions    int
	Reflections int           // of these, that had closing reflections to start in time
	InTime      int           // of these, started in time
	Possible    int           // of Reflections: where it was arithmetically possible
	InTimeOf    int           // of Possible: started in time
	OnTheDot    int           // of Sessions: ended within a minute of the must-end
	NotHeard    int           // people, in all sessions
	Over        time.Duration // after the must-end, in all sessions
}

// Add counts a session.
func (t *Tally) Add(o Outcome) {
	t.Sessions++
	t.NotHeard += o.NotHeard
	t.Over += o.Over
	count := func(n *int, is bool) {
		if is {
			*n++
		}
	}
	count(&t.OnTheDot, o.OnTheDot)
	count(&t.Reflections, o.Reflections)
	count(&t.InTime, o.InTime)
	count(&t.Possible, o.Possible)
	count(&t.InTimeOf, o.Possible && o.InTime)
}
