package rehearsal_test

import (
	"os"
	"strconv"
	"testing"
	"time"

	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/session/rehearsal"
)

func script() rehearsal.Script {
	return rehearsal.Script{Unnamed: "Speaker", Notes: []string{"a note"}, Actions: []string{"an action"}, Messages: []string{"a message"}}
}

func TestTally(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("N"))
	if n == 0 {
		n = 50
	}
	b, _ := agenda.FindBundled("hanoi")
	v, _ := agenda.FindBundled("vienna")
	hr, _ := b.Read()
	vr, _ := v.Read()
	for name, of := range map[string]func(uint64) session.Agenda{
		"hanoi":     func(uint64) session.Agenda { return hr.Agenda },
		"vienna":    func(uint64) session.Agenda { return vr.Agenda },
		"generated": rehearsal.Agenda,
	} {
		for _, policy := range rehearsal.Policies() {
			tally := rehearsal.Tally{Policy: policy}
			began := time.Now()
			records := 0
			for seed := range uint64(n) {
				m := rehearsal.Meeting{Seed: seed, Rates: rehearsal.Usual(), Policy: policy, Script: script()}
				r, err := m.Simulate(of(seed), time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC), time.UTC)
				if err != nil {
					t.Errorf("%s %s seed %d: %v", name, policy, seed, err)
				}
				records += len(r)
				o := rehearsal.OutcomeOf(r)
				if os.Getenv("V") == string(policy) && (o.Reflections && !o.InTime || !o.OnTheDot) {
					t.Logf("%s %s %d %+v %v", name, policy, seed, o, session.Fold(r).Closed.Wall.Sub(*session.Fold(r).MustEnd))
				}
				tally.Add(o)
			}
			t.Logf("%s %+v records %d %v", name, tally, records/n, time.Since(began)/time.Duration(n))
		}
	}
}
