package rehearsal

import (
	"hash/fnv"
	"math/rand/v2"
	"time"
)

// draw is a number from 0 to 1 that depends on the seed and on what it is about
// alone.
func (m *Meeting) draw(about ...string) float64 {
	h := fnv.New64a()
	for _, s := range about {
		h.Write([]byte(s)) // never fails
		h.Write([]byte{0})
	}
	return rand.New(rand.NewPCG(m.Seed, h.Sum64())).Float64()
}

// happens says whether something of a chance does.
func (m *Meeting) happens(chance float64, about ...string) bool { return m.draw(about...) < chance }

// between is a length within bounds, in whole seconds.
func (m *Meeting) between(bounds [2]time.Duration, about ...string) time.Duration {
	return (bounds[0] + time.Duration(m.draw(about...)*float64(bounds[1]-bounds[0]))).Round(time.Second)
}

// share is a part within bounds.
func (m *Meeting) share(bounds [2]float64, about ...string) float64 {
	return bounds[0] + m.draw(about...)*(bounds[1]-bounds[0])
}

// pick is one of several, or the zero value of none.
func pick[T any](m *Meeting, from []T, about ...string) (one T) {
	if len(from) == 0 {
		return one
	}
	return from[int(m.draw(about...)*float64(len(from)))]
}

// times is a part of a length, in whole seconds.
func times(d time.Duration, by float64) time.Duration {
	return time.Duration(float64(d) * by).Round(time.Second)
}
