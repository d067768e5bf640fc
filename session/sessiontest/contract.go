package sessiontest

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
)

// Open opens two logs of two hands on one session, which may hold records
// already. The first log's hand comes first.
type Open func(t *testing.T) (id string, first, second session.Log)

// Contract tests what every session.Log keeps.
func Contract(t *testing.T, open Open) {
	for _, c := range []struct {
		name string
		test func(*testing.T, *contract)
	}{
		{"records come back as they were", comeBack},
		{"every kind of event is kept", everyKind},
		{"unknown kinds survive", unknownKinds},
		{"places have no gaps", noGaps},
		{"a stale append saves nothing", stale},
		{"a retry saves nothing twice", retry},
		{"a retry of a part saves the rest", partialRetry},
		{"a retry behind another hand saves nothing twice", lateRetry},
		{"whole or not at all", wholeOrNot},
		{"an append of nothing is nothing", nothing},
		{"since a place", since},
		{"the version tells of other hands", version},
		{"a record of another session is refused", otherSession},
		{"what is given and what is got are apart", apart},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, first, second := open(t)
			if first == nil || second == nil {
				t.Fatal("no logs to test")
			}
			k := &contract{T: t, id: id, first: first, second: second}
			k.before = len(k.all(first))
			c.test(t, k)
		})
	}
}

// contract is one session under test.
type contract struct {
	*testing.T
	id            string
	first, second session.Log
	before        int // records that were there already
	made          int
}

// stamped makes records that would follow the head.
func (k *contract) stamped(head int, events ...session.Event) []session.Record {
	at := Moment(time.Duration(k.made) * 1001 * time.Millisecond)
	return session.Stamp(k.id, head, events, at, session.ByHandModerator, func() string {
		k.made++
		return fmt.Sprintf("%s-%04d", k.id, k.made)
	})
}

// Moment is a moment of the evening on which the contract is tested, to the
// nanosecond, in one boot.
func Moment(after time.Duration) session.Moment {
	return session.Moment{
		Wall: time.Date(2025, 10, 25, 7, 30, 0, 123456789, time.UTC).Add(after),
		Boot: 5*time.Hour + 987654321 + after, BootID: "6d1f6d9e-5f3a-4e0e-9d52-0c0d2f9a7b11",
	}
}

func (k *contract) all(l session.Log) []session.Record {
	k.Helper()
	records, err := l.Since(0)
	if err != nil {
		k.Fatal("reading:", err)
	}
	return records
}

func (k *contract) append(l session.Log, records []session.Record) {
	k.Helper()
	if err := l.Append(records); err != nil {
		k.Fatal("appending:", err)
	}
}

// holds asserts that both hands see exactly these records behind what was
// there already.
func (k *contract) holds(want ...session.Record) {
	k.Helper()
	for _, l := range []session.Log{k.first, k.second} {
		got := k.all(l)
		for i := range got {
			if got[i].Seq != i+1 {
				k.Fatalf("place %d holds record %d", i+1, got[i].Seq)
			}
		}
		if d := cmp.Diff(bare(want), bare(got[k.before:])); d != "" {
			k.Fatalf("wanted -, got +:\n%s", d)
		}
	}
}

// bare are records without the bodies that saving adds to events.
func bare(records []session.Record) []session.Record {
	out := make([]session.Record, len(records))
	for i, r := range records {
		if r.Event != nil {
			r.Body = nil
		}
		out[i] = r
	}
	return out
}

func comeBack(t *testing.T, k *contract) {
	records := k.stamped(k.before, session.SessionHeld{Reason: "fire <alarm> & \u2028 bình thường"}, session.SessionResumed{})
	records[0].By, records[1].By = session.ByHandRapporteur, session.ByHandClock
	records[1].At = session.Moment{Wall: records[1].At.Wall.Add(-time.Hour)} // --at: the wall alone
	k.append(k.first, records)
	k.holds(records...)
	got := k.all(k.first)
	if zone := got[len(got)-1].At.Wall.Location(); zone != time.UTC {
		t.Errorf("moments come back in %v", zone)
	}
	for i, r := range k.all(k.second) {
		if string(r.Body) != string(got[i].Body) {
			t.Errorf("two hands read different bodies: %s and %s", got[i].Body, r.Body)
		}
	}
}

func everyKind(_ *testing.T, k *contract) {
	records := k.stamped(k.before, Specimens()...)
	k.append(k.first, records)
	k.holds(records...)
}

func unknownKinds(t *testing.T, k *contract) {
	// From a newer program, with bytes that no encoder of ours would write.
	records := k.stamped(k.before, session.LetRun{Turn: "a"}, session.LetRun{Turn: "b"}, session.LetRun{Turn: "c"})
	records[0].Kind, records[0].Event, records[0].Body = "lot.drawn", nil, []byte("{ \"order\" : [\"ca\",\"os\"],\t\"é\":1e0 }")
	records[1].Version, records[1].Event, records[1].Body = 999, nil, []byte(`{"turn":"b","until":7}`)
	k.append(k.first, records)
	k.holds(records...)
	table := session.Fold(k.all(k.second))
	if e := table.Entries[k.before]; !e.Void || table.Head != k.before+3 {
		t.Errorf("an unknown kind is not passed over: void %v, head %d", e.Void, table.Head)
	}
}

func noGaps(t *testing.T, k *contract) {
	gap := k.stamped(k.before+1, session.FloorAsked{Participant: "ca"})
	if err := k.first.Append(gap); err == nil || errors.Is(err, session.ErrStale) {
		t.Errorf("a record that leaves a place out: %v", err)
	}
	torn := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.FloorAsked{Participant: "os"})
	torn[1].Seq++
	if err := k.first.Append(torn); err == nil {
		t.Error("records with a gap between them were saved")
	}
	twice := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.FloorAsked{Participant: "os"})
	twice[1].ID = twice[0].ID
	if err := k.first.Append(twice); err == nil {
		t.Error("two records of one id were saved")
	}
	k.holds()
}

func stale(t *testing.T, k *contract) {
	theirs := k.stamped(k.before, session.FloorAsked{Participant: "ca"})
	ours := k.stamped(k.before, session.FloorAsked{Participant: "os"}, session.FloorAsked{Participant: "ve"})
	k.append(k.second, theirs)
	if err := k.first.Append(ours); !errors.Is(err, session.ErrStale) {
		t.Fatalf("a stale append: %v", err)
	}
	k.holds(theirs...)
	again := session.Restamp(ours, theirs[0].Seq)
	k.append(k.first, again)
	k.holds(append(theirs, again...)...)
}

func retry(_ *testing.T, k *contract) {
	records := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.FloorAsked{Participant: "os"})
	k.append(k.first, records)
	k.append(k.first, records)
	k.append(k.second, records)
	k.append(k.first, records[1:])
	k.holds(records...)
}

func partialRetry(_ *testing.T, k *contract) {
	records := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.FloorAsked{Participant: "os"}, session.FloorAsked{Participant: "ve"})
	k.append(k.first, records[:1])
	k.append(k.first, records)
	k.holds(records...)
}

// lateRetry: a record was saved but not acknowledged, another hand appended,
// and the first hand gave its records new places without looking.
func lateRetry(t *testing.T, k *contract) {
	saved := k.stamped(k.before, session.FloorAsked{Participant: "ca"})
	k.append(k.first, saved)
	theirs := k.stamped(k.before+1, session.FloorAsked{Participant: "os"})
	k.append(k.second, theirs)
	fresh := k.stamped(k.before+3, session.FloorAsked{Participant: "ve"})
	again := append(session.Restamp(saved, k.before+2), fresh...)
	if err := k.first.Append(again[:1]); err != nil {
		t.Fatalf("a retry in a new place: %v", err)
	}
	if err := k.first.Append(again); !errors.Is(err, session.ErrStale) {
		t.Fatalf("a retry in a new place with something new behind it: %v", err)
	}
	k.holds(append(saved, theirs...)...)
	fresh = session.Restamp(fresh, k.before+2)
	k.append(k.first, fresh)
	k.holds(append(append(saved, theirs...), fresh...)...)
}

func wholeOrNot(t *testing.T, k *contract) {
	records := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.FloorAsked{Participant: "os"}, session.FloorAsked{Participant: "ve"})
	for name, spoil := range map[string]func(*session.Record){
		"without an id":         func(r *session.Record) { r.ID = "" },
		"without a kind":        func(r *session.Record) { r.Kind, r.Event, r.Body = "", nil, []byte("{}") },
		"without a version":     func(r *session.Record) { r.Version = 0 },
		"without event or body": func(r *session.Record) { r.Event = nil },
	} {
		spoilt := append([]session.Record(nil), records...)
		spoil(&spoilt[2])
		if err := k.first.Append(spoilt); err == nil || errors.Is(err, session.ErrStale) {
			t.Errorf("a last record %s: %v", name, err)
		}
		k.holds()
	}
	k.append(k.first, records)
	k.holds(records...)
}

func nothing(_ *testing.T, k *contract) {
	k.append(k.first, nil)
	k.holds()
}

func since(t *testing.T, k *contract) {
	records := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.FloorAsked{Participant: "os"}, session.FloorAsked{Participant: "ve"})
	k.append(k.first, records)
	head := k.before + 3
	for seq, want := range map[int]int{-1: head, 0: head, head - 2: 2, head: 0, head + 7: 0} {
		got, err := k.second.Since(seq)
		if err != nil || len(got) != want {
			t.Errorf("since %d: %d records, %v; wanted %d", seq, len(got), err, want)
		}
		if len(got) > 0 && got[len(got)-1].ID != records[2].ID {
			t.Errorf("since %d ends with %s", seq, got[len(got)-1].ID)
		}
	}
}

func version(t *testing.T, k *contract) {
	ask := func(l session.Log) int64 {
		t.Helper()
		v, err := l.Version()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	first, second := ask(k.first), ask(k.second)
	if ask(k.first) != first || ask(k.second) != second {
		t.Error("the version changes by itself")
	}
	k.append(k.second, k.stamped(k.before, session.FloorAsked{Participant: "ca"}))
	now := ask(k.first)
	if now == first {
		t.Error("another hand appended, and the version is the same")
	}
	if ask(k.first) != now {
		t.Error("the version changes twice for one append")
	}
	k.append(k.second, k.stamped(k.before+1, session.FloorAsked{Participant: "os"}))
	if ask(k.first) == now {
		t.Error("another hand appended again, and the version is the same")
	}
}

func otherSession(t *testing.T, k *contract) {
	records := k.stamped(k.before, session.FloorAsked{Participant: "ca"})
	records[0].Session = "another-2025-10-25-xyz"
	if err := k.first.Append(records); err == nil || errors.Is(err, session.ErrStale) {
		t.Errorf("a record of another session: %v", err)
	}
	k.holds()
}

func apart(_ *testing.T, k *contract) {
	records := k.stamped(k.before, session.FloorAsked{Participant: "ca"}, session.LetRun{Turn: "a"})
	records[1].Kind, records[1].Event, records[1].Body = "lot.drawn", nil, []byte(`{"n":1}`)
	given := append([]session.Record(nil), records...)
	given[1].Body = append([]byte(nil), records[1].Body...)
	k.append(k.first, given)
	given[0].Kind, given[1].Body[1] = "spoilt", 'X'
	got := k.all(k.first)
	got[len(got)-1].Kind = "spoilt"
	k.holds(records...)
}
