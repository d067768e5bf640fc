package session

import "slices"

// Unheard are the people who were expected to speak and did not have the floor
// as speakers. Known is false where anything is withheld: the list would say
// who spoke under the rule.
type Unheard struct {
	Known bool
	Who   []Silence
}

// A Silence is somebody who was not heard, and why by the record.
type Silence struct {
	Participant string
	Why         Silent
}

// Silent is why somebody was not heard: the last thing that the record says.
type Silent string

// The reasons beside those for leaving the list (Off), which stand as they are.
const (
	NotCalled   Silent = "not called"       // on the list of a segment that was held
	NothingHeld Silent = "segment not held" // planned only where nothing was held, or not yet
	NeverListed Silent = "not on the list"  // neither planned nor left waiting
)

// Silents lists every reason.
func Silents() []Silent {
	var all []Silent
	for _, off := range Offs() {
		all = append(all, Silent(off))
	}
	return append(all, NotCalled, NothingHeld, NeverListed)
}

// unheard lists, in the order of the agenda, who was not heard. A seat was
// heard when anybody who had it spoke.
func (m *Minutes) unheard() Unheard {
	if m.withheld() {
		return Unheard{}
	}
	heard := map[string]bool{}
	for _, a := range m.Airtime {
		if a.Turns > 0 || a.Time > 0 {
			heard[m.seat(a.Participant)] = true
		}
	}
	list := Unheard{Known: true}
	for _, a := range m.Airtime {
		if !heard[m.seat(a.Participant)] {
			list.Who = append(list.Who, Silence{a.Participant, m.silent(a.Participant)})
		}
	}
	return list
}

// silent is why somebody was not heard.
func (m *Minutes) silent(key string) Silent {
	p, off := m.person(key), m.lastOff(key)
	switch {
	case m.wroteInstead(key):
		return Silent(OffInWriting)
	case off.says() || off != "" && p.Presence != Present:
		return Silent(off)
	case p.Presence == Left:
		return Silent(OffLeft)
	case p.Presence != Present && p.Tried != nil:
		return Silent(OffLineLost)
	}
	planned := false
	for i := range m.Segments {
		s := &m.Segments[i]
		listed := slices.Contains(s.Speakers, key)
		if slices.Contains(s.Unheard, key) || listed && s.Actual != nil {
			return NotCalled
		}
		planned = planned || listed
	}
	if planned {
		return NothingHeld
	}
	return NeverListed
}

// says says whether a reason is somebody's own word, which stands although they
// sit at the table; the others are over as soon as they are there.
func (o Off) says() bool { return o == OffDeclined || o == OffWithdrawn || o == OffInWriting }

// lastOff is why somebody last left the list, empty if they never did.
func (m *Minutes) lastOff(key string) Off {
	for i := len(m.Departures) - 1; i >= 0; i-- {
		if m.Departures[i].Participant == key {
			return m.Departures[i].Off
		}
	}
	return ""
}

// wroteInstead says whether somebody's closing reflection came in writing.
func (m *Minutes) wroteInstead(key string) bool {
	for i := range m.Reflections {
		if r := &m.Reflections[i]; r.Participant == key && r.State == ReflectionInWriting {
			return true
		}
	}
	return false
}

// absent says whether the record says of somebody that they were not there to
// speak: they left before the session began or did not come, or they were not
// there when called and have not arrived since. Of whom it says nothing, it is
// taken that they sat at the table; who left while the session ran had been
// there.
func (m *Minutes) absent(key string) bool {
	p, off := m.person(key), m.lastOff(key)
	switch p.Presence {
	case Present:
		return false
	case Left:
		return off == OffNotComing || !m.wentAway(key)
	}
	return p.Tried != nil || off == OffNotPresent || off == OffLineLost
}

// wentAway says whether somebody who had arrived left while the session ran.
func (m *Minutes) wentAway(key string) bool {
	for i := range m.Comings {
		if c := &m.Comings[i]; c.Participant == key && c.New == Left && c.Old == Present {
			return true
		}
	}
	return false
}
