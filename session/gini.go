package session

import (
	"slices"
	"time"
)

// leastForGini is how many people a Gini coefficient needs at least: of fewer
// it says more about their number than about them.
const leastForGini = 5

// gini is how unevenly the time of speakers was shared: 0 where all had the
// same, near 1 where one had nearly all. Of n seats with the times x:
//
//	G = Σi Σj |xi − xj| / (2 n Σi xi)
//
// The seats are those expected to speak, who stands in with the seat of whom
// they replace; moderator and chairs are not among them unless they also spoke
// as speakers or were planned to. Silent ones count with 0. Not counted is who
// said nothing and, by the record, was not there to say it (see absent). It is
// nil for fewer than five seats, where nobody has spoken, and where anything is
// withheld: time laid to nobody would make its owner look silent.
func (m *Minutes) gini() *float64 {
	if m.withheld() {
		return nil
	}
	times, order := map[string]time.Duration{}, []string{}
	for _, a := range m.Airtime {
		if a.Turns == 0 && a.Time == 0 && m.absent(a.Participant) {
			continue
		}
		seat := m.seat(a.Participant)
		if _, known := times[seat]; !known {
			order = append(order, seat)
		}
		times[seat] += a.Time
	}
	var sorted []time.Duration
	for _, seat := range order {
		sorted = append(sorted, times[seat])
	}
	return giniOf(sorted)
}

// giniOf is the coefficient of some times, nil where it says nothing. With
// the times in ascending order, x1 the least, the double sum is
// 2 Σi (2i − n − 1) xi.
func giniOf(times []time.Duration) *float64 {
	n := len(times)
	if n < leastForGini {
		return nil
	}
	sorted := slices.Sorted(slices.Values(times))
	var sum, weighed float64
	for i, x := range sorted {
		sum += float64(x)
		weighed += float64(2*(i+1)-n-1) * float64(x)
	}
	if sum == 0 {
		return nil
	}
	g := weighed / (float64(n) * sum)
	return &g
}
