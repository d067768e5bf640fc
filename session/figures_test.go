package session_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"roundtable/session"
	"roundtable/session/sessiontest"
)

// panel is a session of six people: two of one delegation, one of none, tags
// for some, and objectives, two of which one segment serves.
func panel() session.Agenda {
	a := hanoi()
	a.Participants = append(people(6), session.Participant{Key: "mod", Name: "Moderator"})
	a.Participants[1].Delegation = "Carana"
	a.Participants[5].Delegation = ""
	a.Participants[0].Tags = map[string]string{"region": "north"}
	a.Participants[2].Tags = map[string]string{"region": "south"}
	a.Objectives = []string{"Highlight", "Agree", "Review"}
	a.Segments[1].Objectives = []int{1, 2}
	a.Segments[2].Objectives = []int{2}
	return a
}

// held is a session of the panel in which d is not present when called, e
// declines, f is at the table, and c waits for the floor twice:
//
//	14:30:00 s1, the moderator, 2:00 until 14:32:00
//	14:33:00 s2 (planned 16:00, objectives 1 and 2)
//	         a 14:33:00–14:37:00, 4:00 of 3:00
//	         b 14:37:10–14:39:10, 2:00 of 3:00
//	         c 14:39:20, line lost at 14:40:20, 1:00 of 3:00; on again
//	           14:40:50–14:42:20, 1:30 of the 2:00 left
//	14:44:00 s3 (planned 16:00, objective 2), 2:30 a turn
//	         c asked 14:45:00, has it 14:46:00–14:50:00, 4:00 of 2:30
//	         a asked 14:45:30, has it 14:50:10–14:51:10, 1:00 of 2:30
//	14:54:00 closed
func held(t *testing.T, extra func(*desk)) *desk {
	d := open(t, panel(), "2025-10-25T14:20:00+07:00")
	d.do("14:30:00", session.StartSession{})
	d.do("14:32:00", session.Thank{})
	d.do("14:33:00", session.NextSegment{})
	d.do("14:33:00", session.Next{})
	d.do("14:34:00", session.NoteAction{Who: "a", Text: "a contact point"})
	d.do("14:35:00", session.TakeNote{Text: "trust is slow", Objective: 1})
	if extra != nil {
		extra(d)
	}
	d.do("14:37:00", session.Thank{})
	d.do("14:37:10", session.Next{})
	d.do("14:39:10", session.Thank{})
	d.do("14:39:20", session.Next{})
	d.do("14:40:20", session.LoseLine{Participant: "c"})
	d.do("14:40:30", session.ChangePresence{Participant: "c", To: session.Present})
	d.do("14:40:50", session.Give{Participant: "c"})
	d.do("14:42:20", session.Thank{})
	d.do("14:42:30", session.NotPresent{Participant: "d"})
	d.do("14:43:00", session.Decline{Participant: "e"})
	d.do("14:44:00", session.NextSegment{})
	d.do("14:44:10", session.TakeNote{Text: "a second round"})
	d.do("14:44:20", session.MarkMoment{Text: "here"})
	d.do("14:45:00", session.Ask{Participant: "c"})
	d.do("14:45:30", session.Ask{Participant: "a"})
	d.do("14:46:00", session.Give{Participant: "c"})
	d.do("14:50:00", session.Thank{})
	d.do("14:50:10", session.Give{Participant: "a"})
	d.do("14:51:10", session.Thank{})
	d.do("14:54:00", session.CloseSession{})
	return d
}

func measured(d *desk, terms session.Terms) session.Figures {
	m := session.DrawUp(d.table, d.moment(), terms)
	return session.Measure(&m)
}

// sharing compares parts of a whole as far as a millionth.
func sharing() cmp.Options {
	return cmp.Options{cmpopts.EquateApprox(0, 1e-6), cmpopts.EquateEmpty()}
}

// a 5:00 in two turns, b 2:00, c 6:30 in two: 13:30 together.
func TestFiguresOfSpeakers(t *testing.T) {
	f := measured(held(t, nil), session.Terms{})
	whole := dur("13:30").Seconds()
	had := func(turns int, time, longest string) session.Spoken {
		d := dur(time)
		return session.Spoken{Turns: turns, Time: d, Longest: dur(longest), Part: d.Seconds() / whole}
	}
	want := session.Figures{
		Speaking: had(5, "13:30", "4:00"),
		People: []session.PersonFigures{
			{"a", had(2, "5:00", "4:00")}, {"b", had(1, "2:00", "2:00")}, {"c", had(2, "6:30", "4:00")},
			{"d", session.Spoken{}}, {"e", session.Spoken{}}, {"f", session.Spoken{}},
		},
		Delegations: []session.DelegationFigures{
			{"Carana", 2, had(3, "7:00", "4:00")}, {"Verland", 1, had(2, "6:30", "4:00")},
			{"Ribeira", 1, session.Spoken{}}, {"Nam Hải", 1, session.Spoken{}}, {"", 1, session.Spoken{}},
		},
		Tags: []session.TagFigures{
			{"region", "", 4, had(1, "2:00", "2:00")}, {"region", "north", 1, had(2, "5:00", "4:00")},
			{"region", "south", 1, had(2, "6:30", "4:00")},
		},
		Heard: 3, Seats: 6,
		Presiding: []session.PersonFigures{{"mod", session.Spoken{Turns: 1, Time: dur("2:00"), Longest: dur("2:00"), Part: 2 / 15.5}}},
		Presided:  session.Spoken{Turns: 1, Time: dur("2:00"), Longest: dur("2:00"), Part: 2 / 15.5},
	}
	rest := cmpopts.IgnoreFields(session.Figures{}, "Longest", "Limits", "Wait", "Gini", "Segments", "Planned", "Actual", "Objectives", "Aside", "Unheard")
	if diff := cmp.Diff(want, f, sharing(), rest); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if f.Longest == nil || f.Longest.Participant != "a" || f.Longest.Net != dur("4:00") {
		t.Errorf("the longest is %+v", f.Longest)
	}
}

func TestFiguresOfLimitsAndWaiting(t *testing.T) {
	f := measured(held(t, nil), session.Terms{})
	// 3:00 + 3:00 + 3:00 (1:00 used and 2:00 left) + 2:30 + 2:30; a 1:00 and c 1:30 over.
	want := session.Limits{Turns: 5, Over: 2, Allotted: dur("14:00"), Used: dur("13:30"), OverBy: dur("2:30")}
	if f.Limits != want {
		t.Errorf("limits %+v, want %+v", f.Limits, want)
	}
	// c 1:00, a 4:40: both were planned, and asked.
	if want := (session.Wait{Turns: 2, Median: dur("2:50"), Longest: dur("4:40")}); f.Wait != want {
		t.Errorf("wait %+v, want %+v", f.Wait, want)
	}
}

// Seats a 5:00, b 2:00, c 6:30, e and f nothing; d was not there. In order
// 0 0 2 5 6.5: (−4·0 −2·0 +0·2 +2·5 +4·6.5) / (5 · 13.5) = 36 / 67.5.
func TestGini(t *testing.T) {
	f := measured(held(t, nil), session.Terms{})
	if f.Gini == nil || math.Abs(*f.Gini-36/67.5) > 1e-9 {
		t.Errorf("gini %v, want %v", f.Gini, 36/67.5)
	}
	came := measured(held(t, func(d *desk) { d.do("14:35:30", session.ChangePresence{Participant: "f", To: session.Left}) }), session.Terms{})
	if came.Gini != nil {
		t.Errorf("of the four who were there the figure is %v, want none", *came.Gini)
	}
}

func TestFiguresOfSegmentsAndObjectives(t *testing.T) {
	f := measured(held(t, nil), session.Terms{})
	for i, want := range []struct{ actual, difference, drift, spoken string }{
		{"3:00", "0:00", "0:00", "0:00"}, {"11:00", "-5:00", "-5:00", "8:30"}, {"10:00", "-6:00", "-11:00", "5:00"}, {"", "", "", "0:00"},
	} {
		d, s := &desk{t: t}, f.Segments[i]
		d.is(s.Title+" actual", s.Actual, want.actual)
		d.is(s.Title+" difference", s.Difference, want.difference)
		d.is(s.Title+" drift", s.Drift, want.drift)
		if s.Speaking.Time != dur(want.spoken) {
			t.Errorf("%s: spoken %v, want %s", s.Title, s.Speaking.Time, want.spoken)
		}
	}
	if f.Planned != dur("56:00") || f.Actual != dur("24:00") {
		t.Errorf("planned %v, actual %v", f.Planned, f.Actual)
	}
	want := []session.ObjectiveFigures{
		{Number: 1, Segments: 1, Planned: dur("16:00"), Actual: dur("11:00"), Shared: dur("11:00"), Notes: 1},
		{Number: 2, Segments: 2, Planned: dur("32:00"), Actual: dur("21:00"), Shared: dur("11:00"), Notes: 1},
		{Number: 3},
	}
	aside := session.ObjectiveFigures{Segments: 4, Planned: dur("24:00"), Actual: dur("3:00"), Actions: 1}
	if diff := cmp.Diff(append(want, aside), append(f.Objectives, f.Aside)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestUnheard(t *testing.T) {
	f := measured(held(t, nil), session.Terms{})
	want := session.Unheard{Known: true, Who: []session.Silence{{"d", session.Silent(session.OffNotPresent)}, {"e", session.Silent(session.OffDeclined)}, {"f", session.NeverListed}}}
	if diff := cmp.Diff(want, f.Unheard); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	d := started(t)
	d.do("14:34", session.NoShow{Participant: "a"})
	d.do("14:35", session.FailConnection{Participant: "b"})
	d.do("14:36", session.ChangePresence{Participant: "c", To: session.Left})
	d.do("14:37", session.NotPresent{Participant: "d"})
	d.do("14:38", session.ChangePresence{Participant: "d", To: session.Present})
	d.do("14:39", session.NextSegment{})
	d.do("14:40", session.NoteKeyMessage{Participant: "e", Text: "together"})
	want.Who = []session.Silence{
		{"a", session.Silent(session.OffNotComing)}, {"b", session.Silent(session.OffLineLost)},
		{"c", session.Silent(session.OffLeft)}, {"d", session.NotCalled}, {"e", session.Silent(session.OffInWriting)},
	}
	if diff := cmp.Diff(want, measured(d, session.Terms{}).Unheard); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	early := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
	for _, silence := range measured(early, session.Terms{}).Unheard.Who {
		if silence.Why != session.NothingHeld {
			t.Errorf("before the start %s is said to be %s", silence.Participant, silence.Why)
		}
	}
}

// With one turn that is not attributed nothing says whose it is, nor how long
// it was, and neither the silent nor the evenness are known.
func TestFiguresOfWhatIsNotAttributed(t *testing.T) {
	d := held(t, func(d *desk) {
		d.do("14:35:30", session.AttributeTurn{To: session.ChathamHouse})
	})
	f := measured(d, session.Terms{})
	if f.Unattributed != (session.Spoken{}) || f.People[0].Time != dur("1:00") || f.Speaking.Time != dur("9:30") {
		t.Errorf("unattributed %+v, a %+v, of %+v", f.Unattributed, f.People[0], f.Speaking)
	}
	if f.Gini != nil || f.Unheard.Known || f.Longest.Participant == "" {
		t.Errorf("gini %v, unheard %+v, longest %+v", f.Gini, f.Unheard, f.Longest)
	}
}

// A walk-in who spoke under the rule alone is counted neither among those
// heard nor among those who could be.
func TestHeardUnderTheRule(t *testing.T) {
	d := started(t)
	d.do("14:33", session.Next{})
	d.do("14:34", session.Give{Name: "Wanda Walkin"})
	d.do("14:34:10", session.AttributeTurn{To: session.ChathamHouse})
	d.do("14:35", session.Next{})
	d.do("14:35:10", session.AttributeTurn{To: session.ChathamHouse})
	d.do("14:36", session.Thank{})
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if m.Heard != 1 || m.Seats != 5 {
		t.Errorf("%d of %d were heard, want 1 of 5", m.Heard, m.Seats)
	}
}

// A hidden turn that broke off and went on is one, and takes one from its
// owner's.
func TestAHiddenTurnThatWentOnIsOne(t *testing.T) {
	d := started(t)
	d.do("14:33", session.SetAttribution{To: session.ChathamHouse})
	d.do("14:33", session.Next{})
	d.do("14:34", session.LoseLine{Participant: "a"})
	d.do("14:34:10", session.ChangePresence{Participant: "a", To: session.Present})
	d.do("14:34:20", session.Give{Participant: "a"})
	d.do("14:35:20", session.Thank{})
	m := session.DrawUp(d.table, d.moment(), session.Terms{})
	if len(m.Airtime) != 0 || m.Unattributed != (session.Unattributed{Some: true}) {
		t.Errorf("a has %+v, nobody %+v", m.Airtime, m.Unattributed)
	}
}

// How much is laid to nobody is told from five people on: of fewer it would say
// something of each.
func TestUnattributedIsOfFivePeople(t *testing.T) {
	d := started(t)
	d.do("14:33", session.SetAttribution{To: session.ChathamHouse})
	said := []session.Unattributed{}
	for i, who := range []string{"a", "b", "c", "d", "e"} {
		d.do(fmt.Sprintf("14:4%d", i), session.Give{Participant: who})
		d.do(fmt.Sprintf("14:4%d:30", i), session.Thank{})
		m := session.DrawUp(d.table, d.moment(), session.Terms{})
		said = append(said, m.Unattributed)
		if len(m.Turns) != 1 {
			t.Errorf("the turns are %+v", m.Turns)
		}
	}
	want := []session.Unattributed{{Some: true}, {Some: true}, {Some: true}, {Some: true}, {Some: true, Turns: 5, Time: dur("2:30")}}
	if !slices.Equal(said, want) {
		t.Errorf("%+v", said)
	}
}

// Under the rule for everything only the plan is left.
func TestFiguresUnderTheRule(t *testing.T) {
	f := measured(held(t, nil), session.Terms{Rule: true})
	var plan session.Figures
	for i := range f.Segments {
		s := &f.Segments[i]
		plan.Segments = append(plan.Segments, session.SegmentFigures{ID: s.ID, Title: s.Title, Kind: s.Kind, State: s.State, Planned: s.Planned})
	}
	plan.Planned, plan.Objectives, plan.Aside = dur("56:00"), f.Objectives, f.Aside
	if diff := cmp.Diff(plan, f); diff != "" {
		t.Errorf("(-plan +got)\n%s", diff)
	}
	if len(f.Objectives) != 3 || f.Objectives[1].Planned != dur("32:00") || f.Objectives[1].Actual != 0 || f.Objectives[1].Shared != 0 || f.Aside.Actual != 0 {
		t.Errorf("objectives %+v, aside %+v", f.Objectives, f.Aside)
	}
}

// What was undone is as if it had never been.
func TestFiguresOfWhatWasUndone(t *testing.T) {
	undone := held(t, func(d *desk) {
		for i, c := range []session.Command{
			session.Give{Participant: "f"}, session.Grant{By: time.Minute}, session.Extend{By: time.Minute},
			session.Decline{Participant: "b"}, session.TakeNote{Text: "by mistake"}, session.NextSegment{},
		} {
			d.do(fmt.Sprintf("14:36:%d0", i), c)
			d.do(fmt.Sprintf("14:36:%d5", i), session.Undo{Hand: session.ByHandModerator})
		}
	})
	ignore := cmpopts.IgnoreFields(session.Figures{}, "Longest")
	if diff := cmp.Diff(measured(held(t, nil), session.Terms{}), measured(undone, session.Terms{}), ignore); diff != "" {
		t.Errorf("(-never +undone)\n%s", diff)
	}
}

// parts are the sums that must be the whole.
func parts(f *session.Figures) map[string]float64 {
	sums := map[string]float64{}
	for _, p := range f.People {
		sums["people"] += p.Part
	}
	for _, d := range f.Delegations {
		sums["delegations"] += d.Part
	}
	for _, s := range f.Segments {
		sums["segments"] += s.Speaking.Part
	}
	for _, x := range f.Tags {
		sums[x.Tag] += x.Part
	}
	for name := range sums {
		sums[name] += f.Unattributed.Part
	}
	for _, p := range f.Presiding {
		sums["presiding"] += p.Part
	}
	if len(f.Presiding) > 0 {
		sums["presiding"] += 1 - f.Presided.Part
	}
	return sums
}

// In meetings of any length, some turns hidden: the parts are the whole, and
// nothing but the order of rows hangs on the order of people and turns.
func TestPartsAreTheWhole(t *testing.T) {
	for n := 2; n < 400; n += 37 {
		records := sessiontest.Meeting("long", n)
		table := session.Fold(records)
		dice := rand.New(rand.NewPCG(uint64(n), 5))
		for _, turn := range table.Turns {
			if dice.IntN(3) == 0 {
				turn.Attribution = session.ChathamHouse
			}
		}
		m := session.DrawUp(table, records[len(records)-1].At, session.Terms{})
		f := session.Measure(&m)
		if f.Speaking.Time > 0 {
			for name, sum := range parts(&f) {
				if math.Abs(sum-1) > 1e-9 {
					t.Errorf("%d records: the parts of %s are %v", n, name, sum)
				}
			}
		}
		dice.Shuffle(len(m.People), func(i, j int) { m.People[i], m.People[j] = m.People[j], m.People[i] })
		dice.Shuffle(len(m.Airtime), func(i, j int) { m.Airtime[i], m.Airtime[j] = m.Airtime[j], m.Airtime[i] })
		dice.Shuffle(len(m.Turns), func(i, j int) { m.Turns[i], m.Turns[j] = m.Turns[j], m.Turns[i] })
		dice.Shuffle(len(m.Notes), func(i, j int) { m.Notes[i], m.Notes[j] = m.Notes[j], m.Notes[i] })
		sorted := cmp.Options{
			cmpopts.SortSlices(func(a, b session.PersonFigures) bool { return a.Participant < b.Participant }),
			cmpopts.SortSlices(func(a, b session.DelegationFigures) bool { return a.Delegation < b.Delegation }),
			cmpopts.SortSlices(func(a, b session.Silence) bool { return a.Participant < b.Participant }),
			cmpopts.IgnoreFields(session.Figures{}, "Longest"),
		}
		if diff := cmp.Diff(f, session.Measure(&m), sorted); diff != "" {
			t.Errorf("%d records: shuffled (-in order +shuffled)\n%s", n, diff)
		}
	}
}

// The figures' people are the minutes' airtime.
func TestFiguresAgreeWithAirtime(t *testing.T) {
	m := session.DrawUp(held(t, nil).table, session.Moment{}, session.Terms{})
	f := session.Measure(&m)
	for i, a := range m.Airtime {
		if got := (session.Airtime{Participant: f.People[i].Participant, Turns: f.People[i].Turns, Time: f.People[i].Time}); got != a {
			t.Errorf("%+v, and the airtime says %+v", got, a)
		}
	}
	if silents := session.Silents(); len(slices.Compact(slices.Sorted(slices.Values(silents)))) != len(session.Offs())+3 {
		t.Errorf("the reasons are %v", silents)
	}
}

// Two sessions: in the second Head of Carana speaks for another delegation,
// and one leaves under the rule and adds nothing.
func TestFiguresTogether(t *testing.T) {
	var sum session.Together
	first := session.DrawUp(held(t, nil).table, session.Moment{}, session.Terms{})
	moved := held(t, func(d *desk) { d.do("14:35:30", session.NameDelegation{Participant: "a", Delegation: "Zembla"}) })
	second := session.DrawUp(moved.table, session.Moment{}, session.Terms{})
	ruled := session.DrawUp(moved.table, session.Moment{}, session.Terms{Rule: true})
	for _, m := range []*session.Minutes{&first, &second, &ruled} {
		sum.Add(m)
	}
	if sum.Sessions != 3 || sum.Speaking.Time != dur("27:00") || sum.Speaking.Part != 1 || len(sum.People) != 7 {
		t.Fatalf("%d sessions, %d people, %+v", sum.Sessions, len(sum.People), sum.Speaking)
	}
	had := func(turns int, time, longest string) session.Spoken {
		return session.Spoken{Turns: turns, Time: dur(time), Longest: dur(longest), Part: dur(time).Seconds() / dur("27:00").Seconds()}
	}
	want := []session.SumFigures{
		{Whose: session.Whose{Delegation: "Carana", Name: "Head of Carana"}, Sessions: 1, Spoken: had(2, "5:00", "4:00")},
		{Whose: session.Whose{Delegation: "Carana", Name: "Head of Ostania"}, Sessions: 2, Spoken: had(2, "4:00", "2:00")},
	}
	if diff := cmp.Diff(want, sum.People[:2], sharing()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	carana := session.SumFigures{Whose: session.Whose{Delegation: "Carana"}, Sessions: 2, Spoken: had(4, "9:00", "4:00")}
	if diff := cmp.Diff(carana, sum.Delegations[0], sharing()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// While anything is withheld whoever has no attributed turn has no row: a
// nought would say who spoke.
func TestNobodyIsSilentWhileSomethingIsWithheld(t *testing.T) {
	table := held(t, nil).table
	open := session.DrawUp(table, session.Moment{}, session.Terms{})
	table.Turns[len(table.Turns)-1].Attribution = session.ChathamHouse
	veiled := session.DrawUp(table, session.Moment{}, session.Terms{})
	all, some := session.Measure(&open), session.Measure(&veiled)
	if !veiled.Veiled || len(some.People) == 0 || len(some.People) >= len(all.People) {
		t.Fatalf("veiled: %t, %d of %d people", veiled.Veiled, len(some.People), len(all.People))
	}
	for _, p := range some.People {
		if p.Turns == 0 {
			t.Errorf("%s is said to have been silent", p.Participant)
		}
	}
	for _, d := range some.Delegations {
		if d.Turns == 0 {
			t.Errorf("%s is said to have been silent", d.Delegation)
		}
	}
}
