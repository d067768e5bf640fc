package cli

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"roundtable/data/export"
	"roundtable/session"
	"roundtable/session/words"
)

// shelved is a database with a session of each bundled agenda, both closed, one
// that runs and one of practice.
func shelved(t *testing.T) (run func(args ...string) said, folder string) {
	t.Helper()
	alone(t)
	folder = t.TempDir()
	run = roundtable(t, filepath.Join(folder, "sessions.db"))
	done := func(args ...string) {
		t.Helper()
		if got := run(args...); got.code != exitDone {
			t.Fatalf("%v: %s", args, got.err)
		}
	}
	for _, name := range []string{"hanoi", "vienna"} {
		done("open", name, "--at", "2025-10-25T14:20:00+07:00", "--start", "2025-10-25T14:30:00+07:00")
		for i, act := range []string{"start", "give 1", "thank", "note so it is", "next-segment", "close"} {
			done(append([]string{"do", "last", "--at", time.Date(2025, 10, 25, 7, 30+i, 0, 0, time.UTC).Format(time.RFC3339)}, strings.Fields(act)...)...)
		}
	}
	done("open", "hanoi", "--practice", "--at", "2025-10-25T14:20:00+07:00", "--start", "2025-10-25T14:30:00+07:00")
	return run, folder
}

// Several sessions stand in one file where the format allows it.
func TestSeveralSessionsInOneFile(t *testing.T) {
	run, folder := shelved(t)
	single := run("export", "last", "--format", "csv").out
	got := run("export", "--all", "--format", "csv")
	if got.code != exitDone || !strings.HasPrefix(got.out, "\ufeffsession,seq,segment,") || strings.Count(got.out, "\ufeff") != 1 {
		t.Fatalf("exit code %d, %s%s", got.code, got.err, got.out)
	}
	rows, err := csv.NewReader(strings.NewReader(got.out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var of []string
	for _, row := range rows[1:] {
		if len(row) != 23 {
			t.Errorf("%d columns", len(row))
		}
		if !slices.Contains(of, row[0]) {
			of = append(of, row[0])
		}
	}
	if len(of) != 2 || !strings.HasPrefix(of[0], "hanoi-") || !strings.HasPrefix(of[1], "vienna-") {
		t.Errorf("the sessions are %q", of)
	}
	if one, err := csv.NewReader(strings.NewReader(single)).ReadAll(); err != nil || len(one[0]) != 22 {
		t.Errorf("of one session: %v, %q", err, one)
	}

	path := filepath.Join(folder, "all.json")
	if got := run("export", "--all", "--practice", "--format", "json", "-o", path); got.code != exitDone || got.out != "" {
		t.Fatalf("exit code %d, %s%s", got.code, got.err, got.out)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all []struct {
		Session  string
		Practice bool
	}
	if err := json.Unmarshal(content, &all); err != nil || len(all) != 3 || !all[2].Practice {
		t.Errorf("%v: %+v", err, all)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != ownerOnly {
		t.Errorf("%v, %v", info, err)
	}
}

// Formats that stand alone get a file for each session, in a folder that is
// made.
func TestSeveralSessionsInAFolder(t *testing.T) {
	run, folder := shelved(t)
	if got := run("export", "--all", "--format", "md"); got.code != exitWrong || got.out != "" {
		t.Errorf("without a folder: exit code %d, %s", got.code, got.err)
	}
	made := filepath.Join(folder, "reports")
	if got := run("export", "hanoi-", "vienna-", "vienna-", "--format", "md", "-o", made); got.code != exitDone || got.out != "" {
		t.Fatalf("exit code %d, %s", got.code, got.err)
	}
	if names := namesIn(t, made); len(names) != 2 || !strings.HasPrefix(names[0], "hanoi-2025-10-25-") || !strings.HasSuffix(names[1], ".md") {
		t.Errorf("the files are %q", names)
	}
	if got := run("export", "practice", "--format", "csv", "-o", made); got.code != exitDone {
		t.Errorf("exit code %d, %s", got.code, got.err)
	}
	if names := namesIn(t, made); len(names) != 3 || !strings.HasPrefix(names[1], "practice-hanoi-") {
		t.Errorf("the files are %q", names)
	}
	if got := run("export", "--all", "--format", "md", "-o", filepath.Join(folder, "sessions.db")); got.code != exitFailed {
		t.Errorf("a file for a folder: exit code %d", got.code)
	}
}

func namesIn(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// A format that is not known to be safe does not leave under the rule, and the
// refusal says what it would tell, in every language.
func TestUnderTheRuleFormatsAreRefused(t *testing.T) {
	run, folder := shelved(t)
	for _, f := range formats() {
		for _, l := range words.Languages() {
			path := filepath.Join(folder, "out-"+l.Tag+f.Name+f.Extension)
			got := run("export", "last", "--chatham-house", "--format", f.Name, "-o", path, "--lang", l.Tag)
			tells := l.Exports.Tells[f.Name]
			if tells == "" {
				tells = l.Exports.Spoke
			}
			_, err := os.Stat(path)
			switch {
			case f.Rule && (got.code != exitDone || err != nil):
				t.Errorf("%s: exit code %d, %s", f.Name, got.code, got.err)
			case !f.Rule && (got.code != exitRefused || err == nil || !strings.Contains(got.err, tells)):
				t.Errorf("%s: exit code %d, %s", f.Name, got.code, got.err)
			}
		}
	}
}

// The name of a file under the rule tells no title.
func TestClearNames(t *testing.T) {
	run, folder := shelved(t)
	e := &exporting{program: &program{db: filepath.Join(folder, "sessions.db")}, order: order{rule: true}, format: export.Format{Extension: ".md"}}
	same := &desk{id: "other-2025-10-25-aaa", table: session.Fold(nil), zone: time.UTC}
	first := e.fileName(same)
	if again := e.fileName(same); again != first {
		t.Errorf("one session is written to %s and %s", first, again)
	}
	same.id = "another-2025-10-25-aaa"
	if second := e.fileName(same); second == first {
		t.Errorf("two sessions are written to %s", second)
	}
	for asked, want := range map[string]string{"hanoi-": "roundtable-2025-10-25-???.md", "practice": "practice-roundtable-2025-10-25-???.md"} {
		d, err := e.sit(asked)
		if err != nil {
			t.Fatal(err)
		}
		name := e.fileName(d)
		if fits, err := filepath.Match(want, name); err != nil || !fits || !strings.HasSuffix(d.id, strings.TrimSuffix(name[len(name)-6:], ".md")) {
			t.Errorf("%s is written to %s", d.id, name)
		}
		if err := d.close(); err != nil {
			t.Fatal(err)
		}
	}
	_ = run
}

// Every format has words, and none that does not exist is spoken of in help.
func TestEveryFormatIsExplained(t *testing.T) {
	for _, l := range words.Languages() {
		for _, name := range formatNames() {
			if l.Exports.For[name] == "" {
				t.Errorf("%s: no words for %s", l.Tag, name)
			}
		}
	}
}

func TestWhenARecordingBegan(t *testing.T) {
	run, folder := shelved(t)
	p := &program{db: filepath.Join(folder, "sessions.db")}
	began := func(asked, s string) (string, error) {
		d, err := p.sit(asked)
		if err != nil {
			t.Fatal(err)
		}
		defer d.close()
		at, err := recordingStart(s, d)
		return at.In(d.zone).Format(time.DateTime), err
	}
	for s, want := range map[string]string{
		"14:31": "2025-10-25 14:31:00", "+1:30": "2025-10-25 14:31:30", "-20s": "2025-10-25 14:29:40",
		"2025-10-25T07:31:02Z": "2025-10-25 14:31:02",
	} {
		if got, err := began("hanoi-", s); err != nil || got != want {
			t.Errorf("%s is %s, %v, want %s", s, got, err, want)
		}
	}
	if _, err := began("practice", "+1:30"); exitCode(err) != exitRefused {
		t.Errorf("before the start: %v", err)
	}
	for _, s := range []string{"soon", "+soon", ""} {
		if got, err := began("hanoi-", s); err == nil {
			t.Errorf("%q is %s", s, got)
		}
	}
	_ = run
}

// Progress is said only after a second, and where there is no terminal in lines.
func TestProgress(t *testing.T) {
	alone(t)
	var err bytes.Buffer
	g := (&program{err: &err, words: words.English()}).progress(200)
	g.tell(10, g.next-1)
	g.tell(37, g.next)
	g.tell(38, g.next-1)
	g.tell(90, g.next)
	g.end()
	if want := "37 of 200\n90 of 200\n"; err.String() != want {
		t.Errorf("progress is %q, want %q", err.String(), want)
	}
}

// Captions say how many turns they leave out because nobody is named there;
// chapters leave out none (the opening turn of who moderates is one). A recording may begin before the session.
func TestTurnsThatCaptionsLeaveOut(t *testing.T) {
	run, _ := shelved(t)
	got := run("export", "vienna-", "--format", "vtt", "--recording-start", "-0:12")
	if got.code != exitDone || got.err != "" || !strings.Contains(got.out, "00:01:12.000 --> 00:02:12.000") {
		t.Errorf("exit code %d, %s%s", got.code, got.err, got.out)
	}
	alone(t)
	run = roundtable(t, filepath.Join(t.TempDir(), "ruled.db"))
	run("open", "vienna", "--at", "2025-10-25T14:20:00+07:00", "--start", "2025-10-25T14:30:00+07:00")
	for i, act := range []string{"start", "attribution chatham-house", "give 1", "thank", "close"} {
		if got := run(append([]string{"do", "last", "--at", time.Date(2025, 10, 25, 7, 30+i, 0, 0, time.UTC).Format(time.RFC3339)}, strings.Fields(act)...)...); got.code != exitDone {
			t.Fatalf("%s: %s", act, got.err)
		}
	}
	for _, c := range []struct{ format, flag, left string }{
		{"vtt", "--lang=en", "Turns that are not attributed are left out.\n"},
		{"srt", "--lang=vi", "Các lượt phát biểu không nêu tên không có trong tệp này.\n"},
		{"rttm", "--lang=en", "Turns that are not attributed are left out.\n"},
		{"vtt", "--chapters", ""},
		{"ffmeta", "--lang=en", ""},
	} {
		if got := run("export", "last", "--format", c.format, c.flag); got.code != exitDone || got.err != c.left {
			t.Errorf("%s %s: exit code %d, %q", c.format, c.flag, got.code, got.err)
		}
	}
}
