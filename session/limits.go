package session

import (
	"slices"
	"time"
)

// Limits are the turns of speakers against what was allotted to them: limit
// and grants. A turn that broke off and went on is one; of the stretch that
// broke off only what it used was allotted, since the rest went with it.
type Limits struct {
	Turns    int           // that had a limit
	Over     int           // of these, a second or more over it
	Allotted time.Duration // to them together
	Used     time.Duration // by them together, net of pauses and holds
	OverBy   time.Duration // beyond their limits, added up; time under a limit makes up for nothing
}

// Wait is how long those who asked for the floor waited for it: from the
// request to the beginning of the turn, with all pauses and holds. A planned
// place has no request unless its speaker asked too; nor has a turn that goes
// on. Turns that are not attributed are left out.
type Wait struct {
	Turns   int
	Median  time.Duration // of an even number the mean of the two in the middle
	Longest time.Duration
}

func (f *Figures) limits(m *Minutes) {
	goesOn, first := map[string]bool{}, map[string]string{}
	for i := range m.Turns {
		if turn := &m.Turns[i]; turn.Resumes != "" {
			goesOn[turn.Resumes] = true
		}
	}
	limited, over := map[string]bool{}, map[string]time.Duration{}
	for i := range m.Turns {
		turn := &m.Turns[i]
		whole := turn.ID
		if begun, known := first[turn.Resumes]; known {
			whole = begun
		}
		first[turn.ID] = whole
		allotted, has := turn.Allotted()
		if !has || !turn.Kind.Charged() {
			continue
		}
		if goesOn[turn.ID] {
			allotted = min(allotted, turn.Net)
		}
		limited[whole] = true
		over[whole] += turn.Over
		f.Limits.Allotted += allotted
		f.Limits.Used += turn.Net
		f.Limits.OverBy += turn.Over
	}
	f.Limits.Turns = len(limited)
	for _, by := range over {
		if by >= time.Second {
			f.Limits.Over++
		}
	}
}

func (m *Minutes) wait() Wait {
	var waits []time.Duration
	for i := range m.Turns {
		turn := &m.Turns[i]
		if turn.Requested != nil && turn.Resumes == "" && turn.Kind.Charged() {
			waits = append(waits, max(turn.Began.On-turn.Requested.On, 0))
		}
	}
	n := len(waits)
	if n == 0 {
		return Wait{}
	}
	slices.Sort(waits)
	return Wait{Turns: n, Median: (waits[(n-1)/2] + waits[n/2]) / 2, Longest: waits[n-1]}
}
