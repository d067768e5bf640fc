package preferences_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"roundtable/data/agenda"
	"roundtable/data/preferences"
	"roundtable/session"
)

func known() preferences.Known {
	return preferences.Known{Languages: []string{"en", "vi"}, Acts: []string{"note", "next", "mark"}}
}

func read(t *testing.T, source string) (preferences.Preferences, error) {
	t.Helper()
	return preferences.Read("config.yaml", strings.NewReader(source), known())
}

const whole = `# what I prefer
language: vi
thresholds: ["0:30", "1:00"]
grace: 0:20
bell: yes
theme: Light
ladder: [head of state, minister, ambassador]
keyboard: azerty
keys:
  note: w
  mark: "#"
`

func TestEverythingThatCanBePreferred(t *testing.T) {
	got, err := read(t, whole)
	if err != nil {
		t.Fatal(err)
	}
	grace, bell := 20*time.Second, true
	want := preferences.Preferences{
		Language: "vi", Thresholds: []time.Duration{time.Minute, 30 * time.Second}, Grace: &grace, Bell: &bell,
		Theme: preferences.Light, Ladder: []session.Level{session.HeadOfState, session.Minister, session.Ambassador},
		Keyboard: preferences.AZERTY, Keys: []preferences.Key{{"note", "w", 10, 9}, {"mark", "#", 11, 9}},
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(preferences.Preferences{})); diff != "" {
		t.Error(diff)
	}
	for key, line := range map[string]int{"language": 2, "thresholds": 3, "bell": 5, "keys": 9, "nothing": 0} {
		if got.Line(key) != line {
			t.Errorf("%s is in line %d, want %d", key, got.Line(key), line)
		}
	}
}

func TestNothingIsNeeded(t *testing.T) {
	for _, source := range []string{"", "\n", "# nothing yet\n", "---\n", "language:\nbell:\n"} {
		got, err := read(t, source)
		if err != nil {
			t.Errorf("%q: %v", source, err)
		}
		if diff := cmp.Diff(preferences.Preferences{}, got, cmpopts.IgnoreUnexported(preferences.Preferences{})); diff != "" {
			t.Errorf("%q: %s", source, diff)
		}
	}
	none, err := read(t, "thresholds: []\nbell: no\ngrace: 0:00")
	if err != nil || none.Thresholds == nil || len(none.Thresholds) != 0 || *none.Bell || *none.Grace != 0 {
		t.Errorf("no signal at all: %+v, %v", none, err)
	}
}

func TestWhatIsWrongIsSaidToTheColumn(t *testing.T) {
	for source, want := range map[string]string{
		"languge: en":                     `config.yaml:1:1: the file has no key "languge"; did you mean language?`,
		"bell: true\ntheme: drak":         `config.yaml:2:8: theme: "drak" is none of the known words; did you mean dark?`,
		"language: fr":                    `config.yaml:1:11: language: "fr" is none of the known words`,
		"bell: loud":                      `config.yaml:1:7: bell: "loud" is none of the known words`,
		"keyboard: qwertz":                `did you mean qwerty?`,
		"grace: 30":                       `config.yaml:1:8: grace: "30" is not a duration; write "0:30"`,
		"thresholds: [1:00, 1:00]":        `config.yaml:1:20: this threshold stands here twice`,
		"thresholds: [0:00]":              `a threshold of 0:00 is the limit itself`,
		"ladder: [minster]":               `config.yaml:1:10: there is no level "minster"; did you mean minister?`,
		"ladder: [minister, minister]":    `the level "minister" stands here twice`,
		"ladder: []":                      `a ladder needs levels`,
		"keys:\n  notes: w":               `config.yaml:2:3: keys has no key "notes"; did you mean note?`,
		"keys:\n  note: w\n  note: x":     `config.yaml:3:3: the key "note" stands here twice`,
		"keys:\n  note: \"\"":             `note has no key here`,
		"keys: [note]":                    `keys is not a list of keys and values`,
		"keys:\n  note: [w]":              `the key of note is not a single value`,
		"- language":                      `the file is not a list of keys and values`,
		"bell: [true":                     `this is not YAML`,
		"bell: true\n---\nbell: false":    `a second document begins here`,
		"\xff\xfe":                        `this is no file of preferences`,
		strings.Repeat("# long\n", 1<<14): `this is no file of preferences`,
	} {
		got, err := read(t, source)
		var faults *agenda.Faults
		if !errors.As(err, &faults) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v, want %s", source, err, want)
		}
		if diff := cmp.Diff(preferences.Preferences{}, got, cmpopts.IgnoreUnexported(preferences.Preferences{})); diff != "" {
			t.Errorf("%.40q prefers something: %s", source, diff)
		}
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("the disk is gone") }

func TestWhatCannotBeRead(t *testing.T) {
	if _, err := preferences.Read("config.yaml", broken{}, known()); err == nil || !strings.Contains(err.Error(), "the disk is gone") {
		t.Errorf("got %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(whole)
	f.Add("keys: {note: {a: b}}")
	f.Add("ladder: &a [*a]")
	f.Fuzz(func(t *testing.T, source string) {
		_, err := read(t, source)
		var faults *agenda.Faults
		if err != nil && !errors.As(err, &faults) {
			t.Errorf("%q: %v", source, err)
		}
	})
}
