package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// opened makes a shelf in an empty folder.
func opened(t *testing.T) *shelf {
	t.Helper()
	folder := t.TempDir()
	store, err := data.Open(filepath.Join(folder, "kept", "roundtable.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return &shelf{store: store, folder: folder, words: words.English(), library: &library{words: words.English()}}
}

func items(t *testing.T, s *shelf) []console.Item {
	t.Helper()
	all, err := s.Items()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestTheShelfOffersWhatCanBeOpened(t *testing.T) {
	s := opened(t)
	write(t, filepath.Join(s.folder, "ours.yaml"), "title: Ours\nsegments:\n  - {title: Round, minutes: 10}\n")
	write(t, filepath.Join(s.folder, "broken.yml"), "title: Broken\nsegments: 3\n")
	write(t, filepath.Join(s.folder, "compose.yaml"), "services: {}\n")
	write(t, filepath.Join(s.folder, "notes.txt"), "segments:\n")
	all := items(t, s)
	var titles []string
	for _, item := range all {
		titles = append(titles, item.Title)
	}
	if len(all) != 4 || all[0].Sort != console.BundledAgenda || all[1].Sort != console.BundledAgenda ||
		all[2].Title != "broken.yml" || all[2].Fault == "" || all[3].Title != "Ours" || all[3].Agenda == nil {
		t.Fatalf("it offers %q", titles)
	}

	desk, err := s.Open(all[3], session.Start{})
	if err != nil {
		t.Fatal(err)
	}
	if again, err := s.Open(all[3], session.Start{}); err != nil || again.ID != desk.ID {
		t.Errorf("an agenda whose session is not closed opened %s beside %s (%v)", again.ID, desk.ID, err)
	}
	if first := items(t, s)[0]; first.Sort != console.ToResume || first.ID != desk.ID || first.State != session.SessionPlanned {
		t.Errorf("the session to resume is not first: %+v", first)
	}
	if last := items(t, s)[4]; last.ID != desk.ID {
		t.Errorf("the agenda does not name its session: %+v", last)
	}
	s.another = true
	if other, err := s.Open(all[3], session.Start{}); err != nil || other.ID == desk.ID {
		t.Errorf("--new opened %s again (%v)", other.ID, err)
	}
}

func TestTheFolderOfTheSessions(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("ROUNDTABLE_DB", "")
	t.Setenv("XDG_DATA_HOME", filepath.Join(home, "xdg"))
	expect := func(p program, want string) {
		t.Helper()
		if got, err := p.databasePath(); err != nil || got != want {
			t.Errorf("the sessions are in %s (%v), want %s", got, err, want)
		}
	}
	expect(program{}, filepath.Join(home, "xdg", "roundtable", "roundtable.db"))
	t.Setenv("XDG_DATA_HOME", "relative")
	if runtime.GOOS == "linux" {
		expect(program{}, filepath.Join(home, ".local", "share", "roundtable", "roundtable.db"))
	}
	t.Setenv("ROUNDTABLE_DB", "/elsewhere.db")
	expect(program{}, "/elsewhere.db")
	expect(program{db: "here.db"}, "here.db")
}

func TestAFileIsWrittenWholeOrNotAtAll(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "out.md")
	write(t, path, "old")
	if err := writeWhole(path, []byte("new"), ownerOnly); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "new" {
		t.Errorf("it holds %q (%v)", got, err)
	}
	if err := os.Mkdir(filepath.Join(folder, "taken"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := writeWhole(filepath.Join(folder, "taken"), []byte("new"), ownerOnly); err == nil {
		t.Error("a folder was written over")
	}
	left, err := os.ReadDir(folder)
	if err != nil || len(left) != 2 {
		t.Errorf("it left %v behind (%v)", left, err)
	}
}
