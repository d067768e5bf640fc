package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
)

const harbour = `Clean Harbours Roundtable

Date: 12 May 2026
Time: 14:00 - 15:00
Venue: Maritime House, Hanoi

10 minutes: Welcome
20 minutes: Discussion
15 minutes: Questions and answers
`

// aimed is what the console is aimed at by an argument.
func aimed(t *testing.T, s *shelf, arg string) console.Config {
	t.Helper()
	var cfg console.Config
	p := &program{words: words.English()}
	if err := p.aim(&cfg, s, arg, "", false); err != nil {
		t.Fatal(err)
	}
	return cfg
}

// settled settles the first doubt that can be settled in such a way.
func settled(t *testing.T, shown console.Preview, how string) console.Preview {
	t.Helper()
	for _, d := range shown.Doubts {
		for _, w := range d.Ways {
			if strings.Contains(w.Text, how) {
				next, err := w.Settle("")
				if err != nil {
					t.Fatal(err)
				}
				return next
			}
		}
	}
	t.Fatalf("nothing is settled by %q: %+v", how, shown.Doubts)
	return shown
}

// A programme is looked at first and leaves no trace; what was settled is in
// the session that is made of it, and that session goes on when it is run again.
func TestAProgrammeIsLookedAtBeforeItIsMade(t *testing.T) {
	s := opened(t)
	path := filepath.Join(t.TempDir(), "harbour.txt")
	if err := os.WriteFile(path, []byte(harbour), 0o600); err != nil {
		t.Fatal(err)
	}
	cfg := aimed(t, s, path)
	if cfg.Preview == nil || cfg.Item != nil || cfg.Desk != nil {
		t.Fatalf("it is aimed at %+v", cfg)
	}
	shown := *cfg.Preview
	if d := shown.Doubts[0]; len(d.Ways) == 0 {
		t.Errorf("what nobody can settle stands first: %+v", d)
	}
	shown = settled(t, shown, "set them aside as a reserve")
	if n := len(shown.Rows); n != 4 || shown.Rows[3].Minutes != "15 min" || shown.Settled != 1 {
		t.Errorf("the rows are %v", shown.Rows)
	}
	kept, err := s.store.Sessions()
	if err != nil || len(kept) != 0 {
		t.Errorf("looking at it made %v, %v", kept, err)
	}
	desk, err := shown.Item.Make(session.Start{}, false)
	if err != nil {
		t.Fatal(err)
	}
	records, err := desk.Log.Since(0)
	if err != nil {
		t.Fatal(err)
	}
	a := session.Fold(records).Agenda
	if last := a.Segments[len(a.Segments)-1]; last.Kind != session.Reserve || a.Zone != "Asia/Ho_Chi_Minh" {
		t.Errorf("the session ends with %s, in %s", last.Kind, a.Zone)
	}
	if cfg = aimed(t, s, path); cfg.Preview != nil || cfg.Item == nil || cfg.Item.ID != desk.ID {
		t.Errorf("run again, it is aimed at %+v", cfg)
	}
	again, err := shown.Item.Make(session.Start{}, false)
	if err != nil || again.ID != desk.ID {
		t.Errorf("made again, it is %s, %v", again.ID, err)
	}
	back, err := shown.Back()
	if err != nil {
		t.Fatal(err)
	}
	if other, err := settled(t, back, "set them aside as a reserve").Item.Make(session.Start{}, false); err != nil || other.ID != desk.ID {
		t.Errorf("settled alike, it is %s, %v", other.ID, err)
	}
	if other, err := back.Item.Make(session.Start{}, false); err != nil || other.ID == desk.ID {
		t.Errorf("settled otherwise, it goes on with %s, %v: what was settled is lost", other.ID, err)
	}
}

func TestWhatIsPastedIsRead(t *testing.T) {
	s := opened(t)
	p := &program{words: words.Vietnamese()}
	read := p.pasted(s)
	shown, err := read(harbour)
	if err != nil || shown.Item.Title != "Clean Harbours Roundtable" || len(shown.Rows) != 3 {
		t.Errorf("%+v, %v", shown, err)
	}
	for text, want := range map[string]string{
		"\x00\x01": "zero byte", "title: T\nsegments:\n  - {title: A}\n": "this is an agenda file",
	} {
		if _, err := read(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is read: %v", text, err)
		}
	}
}
