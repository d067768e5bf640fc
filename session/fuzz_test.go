package session_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"roundtable/session"
)

// anyCommand is a random command on a table.
func anyCommand(rng *rand.Rand, t *session.Table) session.Command {
	who := func() string {
		if len(t.People) == 0 || rng.IntN(20) == 0 {
			return "nobody"
		}
		return t.People[rng.IntN(len(t.People))].Key
	}
	some := func() time.Duration { return time.Duration(rng.IntN(300)-20) * time.Second }
	lane := append([]session.Lane{""}, session.Lanes()...)[rng.IntN(1+len(session.Lanes()))]
	yes := rng.IntN(2) == 0
	all := []session.Command{
		session.StartSession{Early: yes}, session.NextSegment{Early: yes}, session.SkipSegment{Early: yes},
		session.PreviousSegment{}, session.GoToClosing{Early: yes}, session.CloseSession{},
		session.Hold{Reason: "r"}, session.Resume{}, session.Resume{}, session.MoveMustEnd{To: t.Opened.Wall.Add(some() * 30)},
		session.Thank{}, session.Thank{How: session.ConcludedInvited}, session.Next{}, session.Next{}, session.Next{}, session.Next{},
		session.Give{Participant: who()}, session.Give{Name: fmt.Sprint("N", rng.IntN(1000))},
		session.Pause{}, session.Pause{}, session.Grant{By: some(), FromReserve: yes}, session.Take{By: some()},
		session.Limit{To: some()}, session.Let{}, session.Extend{By: some(), FromReserve: yes}, session.Shorten{By: some()},
		session.Ask{Participant: who()}, session.Ask{Participant: who()}, session.Ask{Name: fmt.Sprint("N", rng.IntN(1000))},
		session.Respond{Participant: who()}, session.Respond{Participant: who()}, session.Front{Participant: who(), Lane: lane},
		session.MovePlace{Place: session.PlaceID{Participant: who(), Lane: lane}, To: rng.IntN(8) - 1},
		session.Withdraw{Participant: who(), Lane: lane}, session.Decline{Participant: who(), Lane: lane},
		session.NotPresent{Participant: who()}, session.LoseLine{Participant: who()}, session.SendInWriting{Participant: who()},
		session.ChangePresence{Participant: who(), To: session.Present}, session.ChangePresence{Participant: who(), To: session.Left},
		session.Order{Rule: session.OrderRules()[rng.IntN(6)], Seed: "s", Alphabet: []string{who(), who()}}, session.FrontLeast{},
		session.CloseList{Last: rng.IntN(3)}, session.OpenList{}, session.AnotherRound{}, session.NoShow{Participant: who(), ToReserve: yes},
		session.NotPresent{Participant: who(), Hold: yes}, session.FailConnection{Participant: who(), Lane: lane},
		session.RaisePoint{Participant: who()}, session.AskReply{Participant: who()}, session.Front{Name: fmt.Sprint("F", rng.IntN(1000))},
		session.AddParticipant{Name: fmt.Sprint("N", rng.IntN(1000))}, session.Rename{Participant: who(), Name: fmt.Sprint("R", rng.IntN(1000))},
		session.Replace{Participant: who(), Name: fmt.Sprint("S", rng.IntN(1000))}, session.SetOnBehalf{Participant: who(), Of: "X"},
		session.NameDelegation{Participant: who(), Delegation: fmt.Sprint("D", rng.IntN(9))},
		session.NoteKeyMessage{Participant: who(), Text: "k"}, session.TakeNote{Text: "n"}, session.MarkMoment{},
		session.NoteAction{WhoName: "x", Text: "a"}, session.BeginEarlier{By: some() / 4}, session.EndEarlier{By: some() / 4},
		session.Observe{Slip: session.Slip{Suspended: some()}}, session.LeaveOut{},
		session.AskQuestion{Asker: who(), To: who(), Online: yes, Text: "t"}, session.AskQuestion{Name: "x"}, session.AskQuestion{To: who()},
		session.UsePrompt{Number: rng.IntN(3)}, session.NameAsker{Number: rng.IntN(4), Name: fmt.Sprint("A", rng.IntN(9)), Affiliation: "a"},
		session.NameAsker{Number: rng.IntN(4), Asker: who()}, session.WordQuestion{Number: rng.IntN(4), Text: fmt.Sprint("W", rng.IntN(9))},
		session.AnswerQuestions{}, session.AnswerQuestions{}, session.MarkAnswered{Number: rng.IntN(6)}, session.Readdress{Number: rng.IntN(6), To: who()},
		session.ParkQuestion{Number: rng.IntN(6)}, session.ForwardQuestion{Number: rng.IntN(6)}, session.WithdrawQuestion{Number: rng.IntN(6)},
		session.CatchUpBy{}, session.CatchUpBy{Plan: session.PlanNames()[rng.IntN(3)]}, session.TakeFit{}, session.LimitToOneSentence{}, session.CloseInWriting{},
		session.GiveTime{Segment: fmt.Sprintf("s%d", 1+rng.IntN(7)), By: some()}, session.SetFinishBy{Participant: who(), By: t.Opened.Wall.Add(some() * 20)},
		session.Undo{Hand: session.ByHandModerator}, session.Undo{Hand: session.ByHandRapporteur}, session.Redo{Hand: session.ByHandModerator},
	}
	all = append(all, presiding(who, some, yes, fmt.Sprintf("s%d", rng.IntN(8)), rng.IntN(5))...)
	return all[rng.IntN(len(all))]
}

// presiding are the commands about who spoke how, who presides and what may
// be said of it. Segment s0 is the running one.
func presiding(who func() string, some func() time.Duration, yes bool, segment string, degree int) []session.Command {
	to, counting, role := session.Attributed, session.Own, session.ChairRole
	if yes {
		to, counting, role = session.ChathamHouse, session.Until, session.ModeratorRole
	}
	if segment == "s0" {
		segment = ""
	}
	return []session.Command{
		session.Spoke{Participant: who()}, session.Spoke{Participant: who(), By: some() / 4}, session.Spoke{Name: who() + " X"},
		session.Preside{}, session.LetPreside{Role: role, Participant: who()}, session.LetPreside{Role: role, Name: who() + " Y"},
		session.ByRecording{Participant: who()}, session.ByRecording{}, session.ReadBy{Reader: who()}, session.ReadBy{Name: "Z"},
		session.Invite{Degree: degree}, session.SlowDown{}, session.StarNote{}, session.StartRecording{}, session.ReceiveText{Received: yes}, session.DropSegment{Segment: segment, Reason: "r"},
		session.SetCounting{To: counting, Segment: segment}, session.SetAttribution{To: to, Segment: segment},
		session.EditNote{Body: session.NoteBody{Text: who()}}, session.BindNote{}, session.ConfirmAction{Confirmed: yes}, session.SetPrivate{Private: yes},
		session.WithdrawNote{}, session.AttributeNote{To: to, Consent: who()}, session.TakeNote{Text: who(), Interpreted: yes},
		session.AttributeTurn{To: to}, session.AttributeTurn{To: to, Participant: who(), Request: who()},
	}
}

// play gives random commands from several hands and checks the invariants
// after each one.
func play(t *testing.T, seed uint64, steps int) {
	rng := rand.New(rand.NewPCG(seed, 1))
	a := hanoi()
	if seed%2 == 0 {
		a.Rules = session.Formal
	}
	if seed%3 == 1 {
		a = abc()
		a.Segments[0].Kind, a.Segments[0].Notes = session.Questions, "What first?\nWho pays?"
	}
	start := session.Start{Printed: seed%2 == 0}
	d := openWith(t, a, "2025-10-25T14:20:00+07:00", start)
	m := d.moment()
	m.Boot, m.BootID = time.Hour, "boot"
	hands := []session.Hand{session.ByHandModerator, session.ByHandModerator, session.ByHandScript, session.ByHandRapporteur}
	for range steps {
		step := time.Duration(rng.IntN(90)) * time.Second / 2
		m.Wall, m.Boot = m.Wall.Add(step), m.Boot+step
		c := anyCommand(rng, d.table)
		hand := hands[rng.IntN(len(hands))]
		switch u := c.(type) {
		case session.Undo:
			hand = u.Hand
		case session.Redo:
			hand = u.Hand
		case session.Observe:
			hand = session.ByHandClock
		}
		events, no := session.Decide(d.table, session.See(d.table, c), m)
		if no != nil {
			if no.Code == session.Overtaken {
				t.Fatalf("%T is overtaken by nobody", c)
			}
			if events != nil {
				t.Fatalf("%T refused with events", c)
			}
			continue
		}
		before := d.table
		records := session.Stamp("test", len(d.records), events, m, hand, d.newID)
		d.records = append(d.records, records...)
		d.table = session.Fold(d.records)
		for _, e := range d.table.Entries[len(d.table.Entries)-len(records):] {
			if e.Void {
				t.Fatalf("seed %d: %T decided %+v, which has no effect", seed, c, e.Event)
			}
		}
		invariants(t, d.table, m, fmt.Sprintf("seed %d, after %T", seed, c))
		undoing(t, d, before, events, m, hand)
		if t.Failed() {
			t.FailNow()
		}
	}
}

// invariants of any table at any moment.
func invariants(t *testing.T, table *session.Table, now session.Moment, where string) {
	t.Helper()
	running := 0
	for _, turn := range table.Turns {
		if turn.Running() {
			running++
		}
		if tt := table.TimeOf(turn, now); tt.Net+tt.Paused+tt.Held != tt.Elapsed || tt.Net < 0 || tt.Paused < 0 || tt.Held < 0 {
			t.Errorf("%s: turn %+v does not add up", where, tt)
		}
	}
	if running > 1 || (running == 1) != (table.Floor() != nil) {
		t.Errorf("%s: %d have the floor", where, running)
	}
	started := table.Started != nil && table.Closed == nil
	if started != (table.Running() != nil) {
		t.Errorf("%s: from start to close a segment always runs", where)
	}
	r := table.Read(now)
	for i := range r.Segments {
		p := &r.Segments[i]
		seen := map[session.PlaceID]bool{}
		for _, q := range p.Places {
			if seen[q.ID()] {
				t.Errorf("%s: %+v waits twice", where, q.ID())
			}
			seen[q.ID()] = true
		}
		segmentAddsUp(t, table, p, now, where)
		if p.IsReserve() && (p.Planned+p.Added+p.Paid-p.Taken < 0) {
			t.Errorf("%s: reserve below zero", where)
		}
	}
	var all time.Duration
	for i := range r.Segments {
		all += r.Segments[i].Elapsed
	}
	if table.Closed == nil && table.Started != nil {
		if since := r.Since(*table.Started); all != since {
			t.Errorf("%s: the segments ran %v in the %v since the start", where, all, since)
		}
	}
	if r.Reserve < 0 {
		t.Errorf("%s: reserve %v", where, r.Reserve)
	}
}

// segmentAddsUp: turns + empty floor + holds = elapsed.
func segmentAddsUp(t *testing.T, table *session.Table, p *session.PartReading, now session.Moment, where string) {
	t.Helper()
	var turns, held time.Duration
	for _, turn := range table.Turns {
		if turn.Segment == p.ID {
			tt := table.TimeOf(turn, now)
			turns += tt.Net + tt.Paused
			held += tt.Held
		}
	}
	if empty := p.Elapsed - turns - p.Held; empty < 0 || held > p.Held {
		t.Errorf("%s: %s elapsed %v < turns %v + holds %v", where, p.ID, p.Elapsed, turns, p.Held)
	}
}

// undoing an act equals never having done it.
func undoing(t *testing.T, d *desk, before *session.Table, events []session.Event, m session.Moment, hand session.Hand) {
	switch events[0].(type) {
	case session.ActStruck, session.ActRestored:
		return
	}
	if hand == session.ByHandClock {
		return
	}
	last := d.records[len(d.records)-1]
	strike := session.Stamp("test", len(d.records), []session.Event{session.ActStruck{Act: last.Act}}, m, hand, func() string { return "strike" })
	after := session.Fold(append(append([]session.Record{}, d.records...), strike...))
	ignore := cmpopts.IgnoreFields(session.Table{}, "Entries", "Head", "Estimated")
	opts := []cmp.Option{ignore, cmp.FilterPath(func(p cmp.Path) bool {
		switch p.Last().String() {
		case ".line", ".undone":
			return true
		}
		return false
	}, cmp.Ignore()), cmpopts.EquateEmpty(), cmp.Exporter(func(reflect.Type) bool { return true })}
	if diff := cmp.Diff(before, after, opts...); diff != "" {
		t.Errorf("undoing %+v is not as if it had never been:\n%s", events, diff)
	}
}

func TestRandomCommands(t *testing.T) {
	for seed := range uint64(30) {
		play(t, seed, 100)
	}
}

func FuzzCommands(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) { play(t, seed, 80) })
}

// Folding never panics, on any list of records in any order.
func TestFoldingAnything(t *testing.T) {
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 2))
		d := open(t, hanoi(), "2025-10-25T14:20:00+07:00")
		for range 80 {
			d.now = d.now.Add(time.Duration(rng.IntN(60)) * time.Second)
			if events, no := session.Decide(d.table, anyCommand(rng, d.table), d.moment()); no == nil {
				d.keep(events, session.ByHandModerator)
			}
		}
		records := append([]session.Record{}, d.records...)
		for range 20 {
			i := rng.IntN(len(records))
			records[i].Event = nil
			records = append(records[:i], records[min(i+rng.IntN(3), len(records)):]...)
			if len(records) == 0 {
				break
			}
		}
		rng.Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
		table := session.Fold(records)
		table.Read(d.moment())
		table.Airtime(d.moment())
		table.Reflections()
		session.DrawUp(table, d.moment(), session.Terms{})
		table.Read(d.moment()).CatchUps()
		for range 50 {
			session.Decide(table, anyCommand(rng, table), d.moment())
		}
	}
	session.Fold(nil).Read(session.Moment{})
}
