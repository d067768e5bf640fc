package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// wrongUses are one a line, after the exit code where there is a session. The
// files of FOLDER are written below.
const wrongUses = `
2 statsu
2 xyz
2 help xyz
2 help status xyz
2 completion tcsh
2 completion bash zsh
2 status
2 status one two
2 status --hurry last
2 status -j last
2 status -jx last
2 status --at
2 status last --json=maybe
2 status --=x last
2 export last -o
2 rehearse hanoi --speed x
2 rehearse hanoi --speed 99999999999999999999
2 rehearse hanoi --speed 601
2 rehearse hanoi --seed -1
2 rehearse
2 rehearse --simulate 2 --policy x
2 open
2 open hanoi --at noon
3 open hanoi --at 2999-01-01T00:00:00Z
2 open hanoi --start noon
1 open nothing.yaml
1 check FOLDER
1 check FOLDER/quotes.yaml
1 check FOLDER/bracket.yaml
1 check FOLDER/colon.yaml
1 check FOLDER/tab.yaml
1 check FOLDER/keys.yaml
2 run hanoi
2 run last --plain --look pink
2 run last --plain --start now
2 config --look pink
2 config x
2 do last
2 do last jump
2 do last give Nobody
2 do last give delegation
2 do last grant
2 do last grant 90
2 do last grant 1:00 2:00
2 do last must-end 15h30
2 do last thank --early
2 do last extend 1:00 --from savings
2 do last no-show 1 --to nowhere
2 do last note x --by 2026-01-01
2 do last action 1 x --by soon
2 do last order sideways
2 do last move 1 0
2 do last last x
2 do last invite 4
2 do last drop nothing
2 do last drop round
2 do last replace 1 Bo --level king
2 do last answered x
3 do last next
3 do last ask 99
3 do last start --at 2999-01-01T00:00:00Z
2 export last
2 export last --format doc
2 export last --all --format csv
2 export last --practice --format csv
2 export last --one-page --format csv
2 export last --chapters --format csv
3 export last --chatham-house --format csv
2 export last --recording-start soon --format vtt
2 export last --format folder
1 export last --format folder -o FOLDER
2 export last --recording-start 14:30 --format csv
3 export last --recording-start +1:30 --format vtt
2 export --all last --format csv
2 export last -o r.doc
1 export last --format md -o FOLDER/none/x.md
2 log nothing
3 status last --at 2999-01-01T00:00:00Z
3 remove last
2 remove last --force
1 backup FOLDER/none/x.db
1 backup FOLDER
2 verify nothing
2 version x
`

// What goes wrong is said in the language asked for: no line of it is the
// English one, and the exit code is the same.
func TestNoTroubleIsLeftInEnglish(t *testing.T) {
	alone(t)
	folder := t.TempDir()
	for name, text := range map[string]string{
		"quotes.yaml": "title: \"A\n", "bracket.yaml": "title: [A\n", "colon.yaml": "title: a: b\n", "tab.yaml": "title: A\n\tvenue: b\n",
		"keys.yaml": "titel: A\nsegments: [{title: X, kind: foo, minutes: y}]\nstart: 99\ndate: x\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := roundtable(t, filepath.Join(folder, "sessions.db"))
	for _, when := range []string{"before", "after"} { // there is a session
		for _, use := range strings.Split(strings.TrimSpace(wrongUses), "\n") {
			want, line, _ := strings.Cut(use, " ")
			args := strings.Fields(strings.ReplaceAll(line, "FOLDER", folder))
			inEnglish := run(append([]string{"--lang", "en"}, args...)...)
			got := run(append([]string{"--lang", "vi"}, args...)...)
			switch {
			case got.code != inEnglish.code || when == "after" && want != strconv.Itoa(got.code):
				t.Errorf("%s a session, %s: exit codes %d and %d, want %s", when, line, inEnglish.code, got.code, want)
			case got.err == "" || got.code == exitDone:
				t.Errorf("%s a session, %s: nothing is wrong", when, line)
			}
			if !strings.HasSuffix(line, " -o") && !strings.HasSuffix(line, " --at") { // their value
				args = append(args, "--lang", "vi")
				got.err += run(args...).err
			}
			for _, left := range leftEnglish(got.err, inEnglish.err) {
				t.Errorf("%s a session, %s says the English %q", when, line, left)
			}
		}
		if when == "before" {
			if made := run("open", "hanoi", "--at", "2025-10-25T14:20:00+07:00"); made.code != exitDone {
				t.Fatal(made.err)
			}
		}
	}
}

// leftEnglish are the lines of a complaint that are in English, whole or in
// part. What the agenda calls itself, its people and its segments (listed with
// two blanks before them) stays as it is, and so does what the system says.
func leftEnglish(text, inEnglish string) []string {
	found := english(text, inEnglish)
	for _, line := range strings.Split(text, "\n") {
		said := strings.Fields(strings.NewReplacer("is a directory", "", "in the Digital Transformation Era", "").Replace(line))
		if slices.ContainsFunc(said, func(word string) bool {
			return slices.Contains([]string{"the", "is", "of", "not", "a", "reading", "writing", "cannot", "there", "unknown", "wrong"}, word)
		}) {
			found = append(found, line)
		}
	}
	return slices.DeleteFunc(found, func(line string) bool { return strings.HasPrefix(line, "  ") })
}
