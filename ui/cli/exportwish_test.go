package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The format may be in any letters, or be that of the path's extension.
func TestTheFormatOfAPath(t *testing.T) {
	run, folder := shelved(t)
	for _, f := range formats() {
		if f.Extension == "" {
			continue
		}
		path := filepath.Join(folder, "R"+strings.ToUpper(f.Extension))
		if got := run("export", "last", "-o", path); got.code != exitDone {
			t.Errorf("%s: exit code %d, %s", f.Extension, got.code, got.err)
			continue
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if want := run("export", "last", "--format", strings.ToUpper(f.Name)); want.out != string(got) {
			t.Errorf("%s is not %s", path, f.Name)
		}
	}
	for _, args := range [][]string{nil, {"-o", "-"}, {"-o", filepath.Join(folder, "r")}, {"-o", filepath.Join(folder, "r.doc")}, {"--format", "doc"}} {
		got := run(append([]string{"export", "last"}, args...)...)
		if got.code != exitWrong || got.out != "" || !strings.Contains(got.err, "The formats are: md, html") {
			t.Errorf("%v: exit code %d, %s%s", args, got.code, got.out, got.err)
		}
	}
}

// What a format or --all has no place for is wrong use, and not passed over.
func TestWhatHasNoPlaceIsRefused(t *testing.T) {
	run, _ := shelved(t)
	for want, args := range map[string][]string{
		"--all takes no session: \"vienna\"":               {"export", "--all", "vienna", "--format", "csv"},
		"--all takes no session: \"last\"":                 {"stats", "--all", "last"},
		"pdf has no times of a recording":                  {"export", "last", "--format", "pdf", "--recording-start", "14:31"},
		"These have them: vtt, srt, ffmeta, rttm, folder.": {"export", "last", "--format", "csv", "--recording-start", "14:31"},
		"srt has no chapters":                              {"export", "last", "--format", "srt", "--chapters"},
		"folder has no chapters":                           {"export", "last", "--format", "folder", "--chapters"},
	} {
		if got := run(args...); got.code != exitWrong || !strings.Contains(got.err, want) {
			t.Errorf("%v: exit code %d, %s", args, got.code, got.err)
		}
	}
	for _, f := range []string{"vtt", "srt", "ffmeta", "rttm"} {
		if got := run("export", "last", "--format", f, "--recording-start", "14:31"); got.code != exitDone {
			t.Errorf("%s: exit code %d, %s", f, got.code, got.err)
		}
	}
}

// What cannot be written is told once.
func TestAFullDiskIsToldOnce(t *testing.T) {
	run, folder := shelved(t)
	_ = run
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("there is no /dev/full here")
	}
	defer full.Close()
	for _, format := range []string{"md", "csv", "html", "sqlite"} {
		var said strings.Builder
		code := Run([]string{"--db", filepath.Join(folder, "sessions.db"), "export", "last", "--format", format}, strings.NewReader(""), full, &said)
		if code != exitFailed || strings.Count(said.String(), "no space left") != 1 {
			t.Errorf("%s: exit code %d, %s", format, code, said.String())
		}
	}
}

func TestTheVersionIsAFlagToo(t *testing.T) {
	run, _ := shelved(t)
	command, flag := run("version"), run("--version")
	if flag.code != exitDone || flag.out != command.out || !strings.HasPrefix(flag.out, "roundtable ") {
		t.Errorf("exit code %d, %q and %q", flag.code, flag.out, command.out)
	}
}

// What is left out of figures is said on top, of one session and of several,
// and nothing beside it says 0:00.
func TestFiguresSayWhatIsLeftOut(t *testing.T) {
	run, _ := shelved(t)
	if got := run("stats", "last"); strings.Contains(got.out, "left out") {
		t.Errorf("nothing is left out, and it says\n%s", got.out)
	}
	if got := run("do", "last", "attribute-turn", "chatham-house"); got.code != exitDone {
		t.Fatal(got.err)
	}
	for _, args := range [][]string{{"last"}, {"--all"}, {"hanoi-", "vienna-"}} {
		got := run(append([]string{"stats"}, args...)...)
		if got.code != exitDone || !strings.Contains(got.out, "Turns that are not attributed are left out") {
			t.Errorf("%v: exit code %d, %s%s", args, got.code, got.err, got.out)
		}
	}
	got := run("stats", "last").out
	_, segments, _ := strings.Cut(got, "Segments, planned and actual")
	if !strings.Contains(strings.SplitN(segments, "Total", 2)[0], "–\n") || strings.Contains(got, "of all the time that anybody") {
		t.Errorf("it says\n%s", got)
	}
}
