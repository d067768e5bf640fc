package console

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/sessiontest"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
)

// A player is a replay on a clock that the test sets.
type player struct {
	*replay
	t     *testing.T
	clock time.Duration
}

// play opens a meeting of so many entries, seven seconds apart but for those of
// one act.
func play(t *testing.T, entries int, l *words.Language) *player {
	p := &player{t: t}
	cfg := Config{
		Rhythm: func() time.Duration { return p.clock }, Words: l, Look: PlainLook,
		Read: Reader{Time: func(s string, _ *time.Location, near time.Time) (time.Time, error) {
			at, err := time.Parse("15:04:05", s)
			if err != nil {
				return at, session.Say("%q is no time", s)
			}
			y, m, d := near.UTC().Date()
			return time.Date(y, m, d, at.Hour(), at.Minute(), at.Second(), 0, time.UTC), nil
		}},
	}
	p.replay = newReplay(cfg, Played{Records: sessiontest.Meeting("m", entries), Zone: time.UTC, Speed: 60})
	return p
}

func (p *player) pressed(keys ...string) *player {
	for _, key := range keys {
		p.Update(press(key))
	}
	return p
}

func (p *player) passes(d time.Duration) *player {
	p.clock += d
	p.Update(playMsg{})
	return p
}

func (p *player) at(want time.Duration) {
	p.t.Helper()
	if p.place != want {
		p.t.Errorf("it stands at %v, want %v", p.place, want)
	}
}

func (p *player) text() string { return ansi.Strip(p.content()) }

// The meeting starts seven seconds after it was opened, and its entries are
// seven seconds apart.
func TestReplayKeys(t *testing.T) {
	p := play(t, 60, words.English())
	p.at(0)
	p.passes(time.Second).at(time.Minute)
	p.pressed("space").passes(time.Hour).at(time.Minute)
	p.pressed("right").at(70 * time.Second)
	p.pressed("left", "left").at(50 * time.Second)
	p.pressed(".").at(110 * time.Second)
	p.pressed(",").at(50 * time.Second)
	p.pressed("n").at(56 * time.Second)
	p.pressed("n", "p").at(56 * time.Second)
	p.pressed("t")
	turn := p.place
	if p.table.Turns[len(p.table.Turns)-1].Began.On != turn {
		t.Errorf("t goes to %v, where no turn begins", turn)
	}
	p.pressed("t", "T").at(turn)
	p.pressed("S").at(7 * time.Second)
	p.pressed("home").at(0)
	p.pressed("s").at(7 * time.Second)
	p.pressed("end").at(p.tape.end())
	p.pressed("5").at(7*time.Second + (p.tape.end()-7*time.Second)/2)
	p.pressed("0").at(7 * time.Second)
	first := p.tape.records[0].At.Wall
	typed := first.Add(63 * time.Second).Truncate(time.Second)
	p.pressed("g")
	for _, r := range typed.Format("15:04:05") {
		p.pressed(string(r))
	}
	p.pressed("enter").at(typed.Sub(first))
	p.pressed("g", "x", "enter")
	if !strings.Contains(p.text(), "x is not a time of day; write it as") {
		t.Errorf("a time that is none is taken:\n%s", p.text())
	}
	p.pressed("esc")
	for _, want := range []int{120, 300, 600, 600} {
		if p.pressed("+"); p.speed != want {
			t.Errorf("it plays %d times as fast, want %d", p.speed, want)
		}
	}
	for range speeds() {
		p.pressed("-")
	}
	p.pressed("space").passes(3 * time.Second).at(typed.Sub(first) + 3*time.Second)
	p.passes(time.Hour).at(p.tape.end())
	if p.playing || !strings.Contains(p.text(), "end of the record") {
		t.Error("it plays on beyond the end")
	}
	if p.pressed("space"); !p.playing || p.place != 0 {
		t.Errorf("from the end it goes on at %v", p.place)
	}
	if _, cmd := p.Update(press("q")); cmd == nil {
		t.Error("q does not leave")
	}
}

// While it plays, going back twice goes back further than once.
func TestReplayGoesBackWhilePlaying(t *testing.T) {
	p := play(t, 60, words.English())
	p.pressed("-", "-").passes(20 * time.Second)
	if p.speed != 10 {
		t.Fatalf("it plays %d times as fast", p.speed)
	}
	p.pressed("p").passes(100 * time.Millisecond)
	once := p.place
	p.pressed("p")
	if p.place >= once-time.Second {
		t.Errorf("it stands at %v, and stood at %v", p.place, once)
	}
}

// Every key that acts at the console is refused, and none changes the record.
func TestAReplayChangesNothing(t *testing.T) {
	for _, l := range words.Languages() {
		p := play(t, 60, l).pressed("space", "5")
		p.pressed("9")
		before := slices.Clone(p.tape.records)
		place := p.place
		ours := map[string]bool{}
		for _, k := range replayKeys() {
			for _, key := range k.keys {
				ours[key] = true
			}
		}
		refused := 0
		for _, a := range act.Table() {
			for _, key := range a.Keys {
				if ours[key] || key == "esc" {
					continue
				}
				refused++
				if p.pressed(key); !strings.Contains(p.text(), l.Replay.Refused) || p.place != place {
					t.Errorf("%s (%s) is not refused:\n%s", key, a.Name, p.text())
				}
			}
		}
		if refused < 10 {
			t.Errorf("only %d keys were tried", refused)
		}
		if diff := cmp.Diff(before, p.tape.records); diff != "" {
			t.Errorf("the record is another (-before +after)\n%s", diff)
		}
	}
}

// Wherever it stands, it shows the entries up to there and no others, however
// it came there; what was undone later is not undone yet.
func TestAReplayShowsTheRecordOfTheMoment(t *testing.T) {
	p := play(t, 120, words.English()).pressed("space")
	seen := false
	for _, at := range append(p.tape.at, p.tape.at[50]+time.Second, 3*time.Second) {
		p.seek(at)
		n := 0
		for n < len(p.tape.at) && p.tape.at[n] <= at {
			n++
		}
		if len(p.table.Entries) != n {
			t.Fatalf("at %v it shows %d entries, want %d", at, len(p.table.Entries), n)
		}
		last := p.table.Entries[n-1]
		if on := p.tape.moment(at).Wall.Sub(last.At.Wall); on != at-p.tape.at[n-1] {
			t.Errorf("at %v the clock stands %v after the entry before", at, on)
		}
		if p.tape.entries[n-1].Struck && !last.Struck {
			seen = true
		}
		if last.Struck {
			t.Errorf("entry %d is undone before anybody undid it", n)
		}
	}
	if !seen {
		t.Error("nothing in this meeting is undone later")
	}
}

// In every size the screen fills the terminal, says that it is a replay, and to
// the room not what comes next.
func TestReplaySizes(t *testing.T) {
	for _, l := range words.Languages() {
		for _, size := range [][2]int{{120, 36}, {80, 24}, {50, 15}, {40, 10}, {20, 6}} {
			p := play(t, 120, l).pressed("space", "5")
			p.width, p.height = size[0], size[1]
			for range 2 {
				rows := strings.Split(p.text(), "\n")
				if len(rows) != size[1] {
					t.Errorf("%s, %v: %d rows", l.Tag, size, len(rows))
				}
				for _, row := range rows {
					if ansi.StringWidth(row) > size[0] {
						t.Errorf("%s, %v: %q is too wide", l.Tag, size, row)
					}
				}
				if !strings.Contains(p.text(), l.Replay.Mark) {
					t.Errorf("%s, %v: it does not say that it is a replay\n%s", l.Tag, size, p.text())
				}
				if p.view == scene.Public && strings.Contains(p.text(), p.next) {
					t.Errorf("%s, %v: the room reads what comes next\n%s", l.Tag, size, p.text())
				}
				p.pressed("v")
			}
		}
	}
}

func TestReplayHasWordsForEveryKey(t *testing.T) {
	for _, l := range words.Languages() {
		for _, k := range replayKeys() {
			if l.Replay.Acts[k.name].Does == "" {
				t.Errorf("%s has no words for %s", l.Tag, k.name)
			}
		}
		if len(l.Replay.Acts) != len(replayKeys()) {
			t.Errorf("%s has words for %d keys, there are %d", l.Tag, len(l.Replay.Acts), len(replayKeys()))
		}
	}
}

// What is told in lines comes in order, each as it was said then, and waits as
// long as it took from the start on.
func TestTell(t *testing.T) {
	records := sessiontest.Meeting("m", 30)
	var waited time.Duration
	told := 0
	err := Tell(Played{Records: records, Zone: time.UTC, Speed: 7}, func(wait time.Duration, stood *session.Table) error {
		told++
		waited += wait
		if len(stood.Entries) != told || stood.Entries[told-1].Struck {
			t.Errorf("entry %d is told of %d entries", told, len(stood.Entries))
		}
		return nil
	})
	last := newTape(records)
	if err != nil || told != len(records) || waited != (last.end()-7*time.Second)/7 {
		t.Errorf("%d entries were told in %v: %v", told, waited, err)
	}
}

// Where a part is under the Chatham House Rule, or was, it is said before
// anything is pressed.
func TestAReplaySaysThatItShowsWhoSpoke(t *testing.T) {
	for _, l := range words.Languages() {
		open := play(t, 60, l)
		ruled := play(t, 60, l)
		records := slices.Clone(ruled.tape.records)
		segment := ""
		for _, r := range records {
			if e, ok := r.Event.(session.SegmentStarted); ok {
				segment = e.Segment
			}
		}
		last := records[len(records)-1]
		last.Seq, last.ID, last.Act = last.Seq+1, "veiled", "veiled"
		last.Event = session.SegmentAttribution{Segment: segment, Old: session.Attributed, New: session.ChathamHouse}
		ruled.replay = newReplay(ruled.cfg, Played{Records: append(records, last), Zone: time.UTC, Speed: 60})
		for _, width := range []int{120, 80, 60} {
			open.width, open.height, ruled.width, ruled.height = width, 24, width, 24
			if got := strings.Join(strings.Fields(ruled.text()), " "); !strings.Contains(got, l.Replay.Ruled) {
				t.Errorf("%s, %d: it does not say so\n%s", l.Tag, width, ruled.text())
			}
			if strings.Contains(open.text(), "Chatham") {
				t.Errorf("%s, %d: it speaks of a rule\n%s", l.Tag, width, open.text())
			}
		}
		if ruled.pressed("space"); strings.Contains(ruled.text(), "Chatham") {
			t.Errorf("%s: a key does not take it away\n%s", l.Tag, ruled.text())
		}
	}
}
