package words_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

func languages() []*words.Language { return words.Languages() }

// walkThrough fails on every empty string, nil function and empty map.
func walkThrough(t *testing.T, path string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			walkThrough(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Map:
		if v.Len() == 0 && path != "en.Told" { // English is told as it stands
			t.Errorf("%s is empty", path)
		}
		for _, key := range v.MapKeys() {
			walkThrough(t, fmt.Sprintf("%s[%v]", path, key), v.MapIndex(key))
		}
	case reflect.Slice:
		if v.Len() == 0 {
			t.Errorf("%s is empty", path)
		}
		for i := range v.Len() {
			walkThrough(t, fmt.Sprintf("%s[%d]", path, i), v.Index(i))
		}
	case reflect.String:
		if strings.TrimSpace(v.String()) == "" {
			t.Errorf("%s has no words", path)
		}
	case reflect.Func:
		if v.IsNil() {
			t.Errorf("%s is missing", path)
		}
	default:
		t.Errorf("%s is a %s: this test does not know how to see whether it is complete", path, v.Kind())
	}
}

func TestNoFieldIsEmpty(t *testing.T) {
	for _, l := range languages() {
		walkThrough(t, l.Tag, reflect.ValueOf(*l))
		for i := range reflect.TypeOf(l.Many).NumField() {
			count := reflect.ValueOf(l.Many).Field(i).Interface().(func(int) string)
			for _, n := range []int{0, 1, 2, 12} {
				if !strings.Contains(count(n), fmt.Sprint(n)) {
					t.Errorf("%s.Many.%s(%d) = %q", l.Tag, reflect.TypeOf(l.Many).Field(i).Name, n, count(n))
				}
			}
		}
	}
}

// covers fails unless a map has words for exactly these keys.
func covers[K comparable](t *testing.T, what string, have map[K]string, want ...K) {
	t.Helper()
	for _, key := range want {
		if have[key] == "" {
			t.Errorf("%s: no words for %v", what, key)
		}
	}
	for key := range have {
		if !slices.Contains(want, key) {
			t.Errorf("%s: words for %v, which does not exist", what, key)
		}
	}
}

func TestEverythingThatHappensHasWords(t *testing.T) {
	for _, l := range languages() {
		covers(t, "refusals", l.Refusals, session.Codes()...)
		covers(t, "lines", l.Lines, words.Variants()...)
		covers(t, "states", l.States, session.SessionPlanned, session.SessionRunning, session.SessionHeldNow, session.SessionIsOver)
		covers(t, "segment states", l.SegmentStates, session.SegmentWaiting, session.SegmentRunning, session.SegmentDone,
			session.SegmentNotHeld, session.SegmentReserve)
		covers(t, "segment kinds", l.SegmentKinds, session.SegmentKinds()...)
		covers(t, "turn kinds", l.TurnKinds, session.TurnKinds()...)
		covers(t, "how turns end", l.Hows, session.Hows()...)
		covers(t, "off the list", l.Offs, session.Offs()...)
		covers(t, "rules of order", l.Rules, session.OrderRules()...)
		covers(t, "counting", l.Countings, session.Own, session.Until)
		covers(t, "attribution", l.Attributions, session.Attributed, session.ChathamHouse)
		covers(t, "roles", l.Roles, session.ChairRole, session.ModeratorRole)
		covers(t, "levels", l.Levels, session.Levels()...)
		covers(t, "presence", l.Presences, session.Expected, session.Present, session.Left)
		covers(t, "coming and going", l.Document.Comings, session.Expected, session.Present, session.Left)
		covers(t, "turns in the report", l.Report.Spoke, session.TurnKinds()...)
		covers(t, "before notes in the report", l.Report.Leads, session.PlainNote, session.Quote, session.Proposal, session.QuestionNote,
			session.ConcreteAction, session.KeyMessage, session.MarkNote)
		covers(t, "reflections", l.ReflectionStates, session.ReflectionWaiting, session.ReflectionSpeaking, session.ReflectionGiven,
			session.ReflectionDeclined, session.ReflectionNotPresent, session.ReflectionInWriting)
		covers(t, "notes", l.NoteKinds, session.PlainNote, session.Quote, session.Proposal, session.QuestionNote,
			session.ConcreteAction, session.KeyMessage, session.MarkNote)
		covers(t, "verdicts", l.Verdicts, session.Safe, session.Tight, session.Short)
		covers(t, "questions", l.QuestionStates, session.QuestionStates()...)
		covers(t, "channels", l.Channels, session.Channels()...)
		covers(t, "silences", l.Figures.Silences, session.NotCalled, session.NothingHeld, session.NeverListed)
		for _, why := range session.Silents() {
			if l.Silent(why) == string(why) && l.Tag != "en" {
				t.Errorf("%s has no words for %s", l.Tag, why)
			}
		}
		covers(t, "hands", l.Hands, session.ByHandModerator, session.ByHandRapporteur, session.ByHandScript, session.ByHandClock)
	}
}

// The list of enum values in the test above must not fall behind the source.
func TestTheTestKnowsEveryValue(t *testing.T) {
	known := map[string]int{
		"State": 4, "SegmentState": 5, "Presence": 3, "ReflectionState": 6, "NoteKind": 7, "Verdict": 3, "Hand": 4, "Lane": 5, "Rule": 6,
		"QuestionState": 5, "Channel": 2, "Silent": 3,
		"Counting": 2, "Attribution": 2, "Role": 2,
	}
	values := constants(t, "..")
	for name, n := range known {
		if len(values[name]) != n {
			t.Errorf("session has %d constants of type %s (%v), the tests of the words know %d", len(values[name]), name, values[name], n)
		}
	}
}

func TestEveryEventHasALineAndAnUndo(t *testing.T) {
	for _, l := range languages() {
		named := map[string]bool{}
		for _, e := range session.Specimens() {
			named[e.Kind()] = true
			if l.Undos[e.Kind()] == "" {
				t.Errorf("undo has no name for %s", e.Kind())
			}
			has := slices.ContainsFunc(words.Variants(), func(v string) bool { k, _, _ := strings.Cut(v, "/"); return k == e.Kind() })
			if !has {
				t.Errorf("no line for %s", e.Kind())
			}
		}
		for variant := range l.Undos {
			if kind, _, _ := strings.Cut(variant, "/"); !named[kind] {
				t.Errorf("an undo name for %s, which is no event", variant)
			}
		}
	}
}

func TestWhyAPlaceStandsThere(t *testing.T) {
	var whys []string
	for _, lane := range session.Lanes() {
		for _, rule := range append(session.OrderRules()[1:], "") {
			for _, asked := range []*session.Point{nil, {}} {
				for _, moved := range []bool{false, true} {
					p := session.Place{Lane: lane, Asked: asked, Moved: moved, Ordered: rule}
					if !slices.Contains(whys, p.Why()) {
						whys = append(whys, p.Why())
					}
				}
			}
		}
	}
	whys = append(whys, (&session.Place{Lane: session.PlannedLane, Interrupted: true}).Why())
	for _, l := range languages() {
		covers(t, "why in "+l.Tag, l.Whys, whys...)
	}
}

func TestLengths(t *testing.T) {
	for _, c := range []struct {
		d        time.Duration
		down, up string
	}{
		{0, "0:00", "0:00"},
		{time.Nanosecond, "0:01", "0:00"},
		{time.Second, "0:01", "0:01"},
		{59*time.Second + 1, "1:00", "0:59"},
		{90 * time.Second, "1:30", "1:30"},
		{59*time.Minute + 59*time.Second + time.Millisecond, "1:00:00", "59:59"},
		{time.Hour, "1:00:00", "1:00:00"},
		{25*time.Hour + 61*time.Second, "25:01:01", "25:01:01"},
		{-90*time.Second - 1, "1:30", "1:30"},
		{-time.Millisecond, "0:00", "0:00"},
	} {
		if got := words.Countdown(c.d); got != c.down {
			t.Errorf("Countdown(%v) = %s, want %s", c.d, got, c.down)
		}
		if got := words.CountUp(c.d); got != c.up {
			t.Errorf("CountUp(%v) = %s, want %s", c.d, got, c.up)
		}
	}
}

func TestTimesOfDay(t *testing.T) {
	hanoi := time.FixedZone("Hanoi", 7*3600)
	at := time.Date(2025, 10, 24, 17, 5, 9, 999, time.UTC)
	l := words.English()
	v := words.Voice{Language: l, Table: session.Fold(nil), Zone: hanoi}
	for got, want := range map[string]string{
		words.Clock(at, hanoi): "00:05", words.Clock(at, nil): "17:05", words.ClockSeconds(at, hanoi): "00:05:09",
		v.ClockExact(at): "00:05:09", v.ClockExact(at.Add(-9 * time.Second)): "00:05",
		l.Day(at.In(hanoi)): "Saturday 25 October 2025", l.Date(session.Date{Year: 2025, Month: 10, Day: 25}): "25 October 2025",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// DESIGN §5: neutral always. A delegation is never a country, nobody is cut
// off or late, and nothing is drawn that terminals disagree about.
func TestWordsAreNeutral(t *testing.T) {
	var check func(path string, v reflect.Value)
	check = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				check(path+"."+v.Type().Field(i).Name, v.Field(i))
			}
		case reflect.Map:
			for _, key := range v.MapKeys() {
				check(fmt.Sprintf("%s[%v]", path, key), v.MapIndex(key))
			}
		case reflect.String:
			said := strings.ToLower(v.String())
			said = strings.ReplaceAll(said, "3 refused by the rules", "") // an exit code is nobody's conduct
			for _, word := range []string{"country", "countries", "no-show", "cut off", "overran", "failed to", "refused", "he ", "she ", "!"} {
				if strings.HasPrefix(said, word) || strings.Contains(said, " "+word) || word == "!" && strings.Contains(said, word) {
					t.Errorf("%s says %q", path, v.String())
				}
			}
			for _, r := range v.String() {
				if r > 0xFFFF || r == 0xFE0F || r == 0x200D {
					t.Errorf("%s draws %q", path, r)
				}
			}
		}
	}
	for _, l := range languages() {
		check(l.Tag, reflect.ValueOf(*l))
	}
}
