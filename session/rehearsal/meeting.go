package rehearsal

import (
	"time"

	"roundtable/session"
)

// A Meeting is a seed and everything that is drawn from it. It keeps no state:
// what comes next follows from the table.
type Meeting struct {
	Seed   uint64
	Rates  Rates
	Policy Policy
	Script Script
}

// A Script is what invented people are called and say, in the language of
// whoever reads it.
type Script struct {
	Unnamed  string   // a speaker from the floor; a number follows
	Notes    []string // what is written down of a statement
	Actions  []string // concrete actions
	Messages []string // key messages of closing reflections
}

// A Step is what happens next: a command, and in how long. Without a command
// there is only waiting.
type Step struct {
	In      time.Duration
	Command session.Command
}

// atMost is how long one step waits: what other hands do meanwhile counts.
const atMost = 30 * time.Second

// Next is what happens next at a table; ok is false once the session is closed.
// While it is held nothing happens.
func (m *Meeting) Next(t *session.Table, now session.Moment) (next Step, ok bool) {
	l := m.look(t, now)
	var steps []Step
	switch l.r.State {
	case session.SessionIsOver:
		return Step{}, false
	case session.SessionHeldNow:
	case session.SessionPlanned:
		steps = l.before()
	default:
		steps = append(append(append(l.comings(), l.asks()...), l.written()...), l.moderated()...)
	}
	next = Step{In: atMost}
	for _, s := range steps {
		s.In = max(s.In, 0)
		if s.In < next.In && (s.In > 0 || l.may(s.Command)) {
			next = s
		}
	}
	return next, true
}

// A look is the table at the moment at which a step is looked for.
type look struct {
	*Meeting
	t    *session.Table
	r    *session.Reading
	now  session.Moment
	part *session.PartReading // the running segment, nil before the start

	past past
}

func (m *Meeting) look(t *session.Table, now session.Moment) *look {
	r := t.Read(now)
	return &look{Meeting: m, t: t, r: r, now: now, part: r.Segment, past: pastOf(t)}
}

// may says that a command would not be refused. To wait is never refused.
func (l *look) may(c session.Command) bool {
	if c == nil {
		return false
	}
	_, no := session.Decide(l.t, c, l.now)
	return no == nil
}

// started is how long ago the session started.
func (l *look) started() time.Duration { return l.r.Since(*l.t.Started) }

// A past is what the record says has been done already, by whomever. What was
// undone counts too: it is not done again.
type past struct {
	asks    int             // in the running segment
	shared  int             // changes of the running segment's length
	limits  int             // changes of its limit
	written map[string]int  // notes by turn
	replies map[string]int  // responses asked, by turn
	came    map[string]bool // who was said to be there
	went    map[string]bool // who was said to have left
	free    session.Point   // since when nobody has the floor
}

func pastOf(t *session.Table) past {
	p := past{written: map[string]int{}, replies: map[string]int{}, came: map[string]bool{}, went: map[string]bool{}}
	for i := range t.Entries {
		e := &t.Entries[i]
		switch event := e.Event.(type) {
		case session.SegmentStarted, session.SegmentReturned:
			if !e.Struck && !e.Void {
				p.asks, p.shared, p.limits, p.free = 0, 0, 0, e.Point
			}
		case session.FloorEnded, session.PlaceLeft, session.ReflectionSettled, session.SessionResumed:
			if !e.Struck {
				p.free = e.Point
			}
		case session.FloorAsked:
			p.asks++
		case session.SegmentExtended, session.SegmentShortened:
			p.shared++
		case session.LimitSet:
			p.limits++
		case session.NoteTaken:
			p.written[event.Turn]++
		case session.ResponseAsked:
			p.replies[event.To]++
		case session.PresenceChanged:
			p.came[event.Participant] = p.came[event.Participant] || event.New == session.Present
			p.went[event.Participant] = p.went[event.Participant] || event.New == session.Left
		}
	}
	return p
}
