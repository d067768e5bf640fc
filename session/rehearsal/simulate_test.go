package rehearsal_test

import (
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/rehearsal"
)

func meeting(seed uint64, policy rehearsal.Policy) *rehearsal.Meeting {
	return &rehearsal.Meeting{Seed: seed, Rates: rehearsal.Usual(), Policy: policy, Script: rehearsal.Script{
		Unnamed: "Speaker from the floor", Notes: []string{"a note"}, Actions: []string{"an action"}, Messages: []string{"a message"},
	}}
}

func monday() time.Time { return time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC) }

// simulated runs a meeting to its close.
func simulated(t *testing.T, m *rehearsal.Meeting, a session.Agenda) []session.Record {
	t.Helper()
	records, err := m.Simulate(a, monday(), time.UTC)
	if err != nil {
		t.Fatalf("seed %d of %s, %s: %v", m.Seed, a.Title, m.Policy, err)
	}
	return records
}

func TestWhereTimersAloneMissTheReflectionsTheAdviceStartsThemInTime(t *testing.T) {
	const seeds = 60
	tallies := map[rehearsal.Policy]*rehearsal.Tally{}
	for _, policy := range rehearsal.Policies() {
		tally := &rehearsal.Tally{Policy: policy}
		for seed := range uint64(seeds) {
			tally.Add(rehearsal.OutcomeOf(simulated(t, meeting(seed, policy), rehearsal.Agenda(seed))))
		}
		tallies[policy] = tally
	}
	if plain := tallies[rehearsal.Plain]; plain.InTime > plain.Reflections*7/10 {
		t.Errorf("timers alone start the reflections in time in %d of %d sessions: these rates test nothing", plain.InTime, plain.Reflections)
	}
	advised := tallies[rehearsal.Roundtable]
	if advised.Possible == 0 || advised.InTimeOf < advised.Possible {
		t.Errorf("the advice starts them in time in %d of %d sessions where that was possible", advised.InTimeOf, advised.Possible)
	}
	if advised.OnTheDot < seeds*95/100 {
		t.Errorf("the advice ends %d of %d sessions within a minute of the must-end", advised.OnTheDot, seeds)
	}
}

// A session that starts very late leaves no room for anything: then, too, the
// closing reflections begin in time wherever arithmetic allows it.
func TestHoweverLateTheStart(t *testing.T) {
	tally := rehearsal.Tally{}
	for seed := range uint64(40) {
		m := meeting(seed, rehearsal.Roundtable)
		m.Rates.LateStart, m.Rates.LateBy = 1, [2]time.Duration{10 * time.Minute, 60 * time.Minute}
		tally.Add(rehearsal.OutcomeOf(simulated(t, m, rehearsal.Agenda(seed))))
	}
	if tally.InTimeOf < tally.Possible {
		t.Errorf("in time in %d of the %d sessions where that was possible", tally.InTimeOf, tally.Possible)
	}
	if tally.Possible == 0 || tally.Possible == tally.Sessions {
		t.Errorf("possible in %d of %d sessions: these rates test nothing", tally.Possible, tally.Sessions)
	}
}

func TestTheSameSeedIsTheSameMeeting(t *testing.T) {
	one := simulated(t, meeting(7, rehearsal.Roundtable), rehearsal.Agenda(7))
	again := simulated(t, meeting(7, rehearsal.Roundtable), rehearsal.Agenda(7))
	if len(one) != len(again) {
		t.Fatalf("%d records, then %d", len(one), len(again))
	}
	for i := range one {
		if one[i].ID != again[i].ID || one[i].Kind != again[i].Kind || one[i].At != again[i].At {
			t.Errorf("record %d is %s at %v, then %s at %v", i+1, one[i].Kind, one[i].At.Wall, again[i].Kind, again[i].At.Wall)
		}
	}
	other := simulated(t, meeting(8, rehearsal.Roundtable), rehearsal.Agenda(7))
	if len(other) == len(one) && other[len(other)-1].At == one[len(one)-1].At {
		t.Error("another seed is the same meeting")
	}
}

// Who moderates must not change what the people are like.
func TestPeopleAreTheSameUnderEveryPolicy(t *testing.T) {
	started := func(policy rehearsal.Policy) (at time.Time, there int) {
		table := session.Fold(simulated(t, meeting(5, policy), rehearsal.Agenda(5)))
		for i := range table.Entries {
			if e, ok := table.Entries[i].Event.(session.PresenceChanged); ok && e.New == session.Present {
				there++
			}
		}
		return table.Started.Wall, there
	}
	at, there := started(rehearsal.Plain)
	for _, policy := range rehearsal.Policies() {
		if also, come := started(policy); also != at || come != there {
			t.Errorf("under %s it starts at %v with %d people who come, under plain timers at %v with %d", policy, also, come, at, there)
		}
	}
}

func TestAnAgendaFillsItsSlot(t *testing.T) {
	for seed := range uint64(50) {
		a := rehearsal.Agenda(seed)
		if a.Slot() != a.Planned() {
			t.Errorf("seed %d: %v planned in a slot of %v", seed, a.Planned(), a.Slot())
		}
	}
}

func TestAGenericAgendaNamesNobody(t *testing.T) {
	a := session.Agenda{Moderator: "m", Participants: []session.Participant{
		{Key: "m", Name: "Mai Ba"}, {Key: "x", Seat: 4, Name: "Amara Diallo", Short: "Diallo", Delegation: "Carana", Position: "Minister", Level: session.Minister},
	}}
	got := rehearsal.Generic(a, "Moderator", func(n int) string { return "Delegation" })
	if p := got.Participants[1]; p.Name != "Delegation" || p.Label() != "Delegation" || p.Position != "" || p.Seat != 4 || p.Level != session.Minister {
		t.Errorf("seat 4 is %+v", p)
	}
	if got.Participants[0].Name != "Moderator" || a.Participants[1].Name != "Amara Diallo" {
		t.Errorf("the moderator is %q, and the agenda itself says %q", got.Participants[0].Name, a.Participants[1].Name)
	}
}
