package session

import "time"

// Airtime is how often and how long a participant had the floor, net of
// pauses and holds, the running turn included. A turn that broke off and went on
// is one.
type Airtime struct {
	Participant string
	Turns       int
	Time        time.Duration
}

// Airtime is the time of every participant in the order of the agenda, silent
// ones included. The moderator and chairs are listed only if they also spoke
// as speakers; their turns as such are not charged. Who was replaced is listed
// only if they spoke before.
func (t *Table) Airtime(now Moment) []Airtime { return t.airtime(t.line.point(now)) }

// Airtime is Table.Airtime at the moment of the reading.
func (r *Reading) Airtime() []Airtime { return r.Table.airtime(r.at) }

// TimeOf is how a turn's time divides at the moment of the reading.
func (r *Reading) TimeOf(turn *Turn) TurnTime { return r.Table.timeOf(turn, r.at) }

// HeardIn counts the seats among these, and those whose turn it was: who stands
// in has the seat of whom they replace.
func (t *Table) HeardIn(air []Airtime) (heard, seats int) {
	spoke := map[string]bool{}
	for _, a := range air {
		seat := t.seatOf(a.Participant)
		spoke[seat] = spoke[seat] || a.Turns > 0
	}
	for _, turns := range spoke {
		if turns {
			heard++
		}
	}
	return heard, len(spoke)
}

// seatOf is who had the seat of a participant first.
func (t *Table) seatOf(key string) string {
	for p := t.Person(key); p != nil && p.Replaces != ""; p = t.Person(key) {
		key = p.Replaces
	}
	return key
}

// spoken is how long everybody has had the floor as a speaker, by key.
func (t *Table) spoken(now Moment) map[string]time.Duration {
	times := map[string]time.Duration{}
	for _, a := range t.Airtime(now) {
		times[a.Participant] = a.Time
	}
	return times
}

func (t *Table) airtime(at Point) []Airtime {
	index := make(map[string]int, len(t.People))
	all := make([]Airtime, len(t.People))
	for i, p := range t.People {
		index[p.Key], all[i].Participant = i, p.Key
	}
	for _, turn := range t.Turns {
		i, known := index[turn.Participant]
		if known && turn.Kind.Charged() {
			if turn.Resumes == "" {
				all[i].Turns++
			}
			all[i].Time += t.timeOf(turn, at).Net
		}
	}
	kept := all[:0]
	for _, a := range all {
		if a.Turns > 0 || !t.presides(a.Participant) && t.atTable(a.Participant) != nil {
			kept = append(kept, a)
		}
	}
	return kept
}

// presides says whether somebody moderates or chairs without being planned to
// speak anywhere.
func (t *Table) presides(key string) bool {
	if !t.Moderates(key, "") {
		return false
	}
	for _, p := range t.Parts {
		for _, speaker := range p.Speakers {
			if speaker == key {
				return false
			}
		}
	}
	return true
}
