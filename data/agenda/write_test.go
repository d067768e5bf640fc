package agenda

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"roundtable/session"
	"roundtable/session/rehearsal"
)

// rewritten is what reading an agenda as it is written gives, and the file.
func rewritten(t *testing.T, a session.Agenda, untimed []int, remarks ...Remark) (Reading, string) {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, a, untimed, remarks...); err != nil {
		t.Fatalf("writing: %v", err)
	}
	r, err := Read("written", bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatalf("reading: %v\n%s", err, b.String())
	}
	return r, b.String()
}

func differs(t *testing.T, want, got session.Agenda, text string) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got)\n%s\n%s", diff, text)
	}
}

func TestAgendasReadAsTheyWereWritten(t *testing.T) {
	schema := compileSchema(t)
	check := func(a session.Agenda, untimed []int) {
		r, text := rewritten(t, a, untimed)
		differs(t, a, r.Agenda, text)
		if diff := cmp.Diff(untimed, r.Untimed); diff != "" {
			t.Errorf("without minutes (-want +got)\n%s", diff)
		}
		if err := valid(t, schema, []byte(text)); err != nil {
			t.Errorf("%v\n%s", err, text)
		}
		var again bytes.Buffer
		if err := Write(&again, r.Agenda, r.Untimed); err != nil || again.String() != text {
			t.Errorf("written again it is another file: %v", err)
		}
	}
	for _, text := range append(texts(), example, everyKey, toCheck) {
		r, err := Read("f.yaml", strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		check(r.Agenda, r.Untimed)
	}
	for seed := range uint64(200) {
		check(rehearsal.Agenda(seed), nil)
	}
}

func texts() []string {
	var all []string
	for _, b := range Bundled() {
		all = append(all, string(b.Text))
	}
	return all
}

// What the example does not say.
const everyKey = `title: T
interpretation: consecutive
rules: formal
start: "23:30:15"
end: "00:30"
participants:
  - {key: a, name: Ann, on_behalf: The Group of "77", online: true, tags: {region: Africa, "": "", group: ""}, must_finish_by: "00:00:30"}
  - {key: b, name: Ben, level: head of state, language: vi, say: "ben:"}
segments:
  - {title: A, attribution: chatham-house, minutes: 0, handover: 0s, notes: "one line: \\ \" {"}
  - {title: B, kind: break, moderator: a, chair: b, counting: own, minutes: 0.05}
  - {title: C, attribution: attributed, optional: true, limit: 1:40:01}
  - title: D
    minutes: 2.333333333
    notes: |
      - one
      # two

      "three":
  - {title: E, speakers: [b, a]}
  - {title: F, speakers: a}
`

func TestWrittenAgendasLookLikeOurs(t *testing.T) {
	r, err := Read("f.yaml", strings.NewReader(example))
	if err != nil {
		t.Fatal(err)
	}
	_, got := rewritten(t, r.Agenda, []int{1},
		Remark{AtKey("date"), "a Saturday"}, Remark{AtKey("interpretation"), "to be confirmed\nask"}, Remark{Text: "From a programme."},
		Remark{AtSegment(1), "no minutes are printed"}, Remark{AtParticipant(0), "a seat"}, Remark{AtKey("titel"), "no such place"},
		Remark{AtSegment(4), "nor this"}, Remark{AtKey("segments"), "in order"})
	const want = `# From a programme.
# no such place
# nor this
title: A roundtable
venue: Room 1
timezone: Asia/Ho_Chi_Minh
# a Saturday
date: 2025-10-25
start: "14:30"
end: "15:00"
languages: [English, Vietnamese]
# to be confirmed
# ask
interpretation: simultaneous
rules: informal
moderator: tran-thi-mai

objectives:
  - Protect
  - Cooperate

participants:
  # a seat
  - {key: ca, seat: 1, delegation: Carana, name: Amara Diallo, short: Diallo, say: JAH-loh, address: H.E. Ms.,
     position: Minister of Digital Economy, level: minister, language: fr, tags: {region: Africa},
     online: true, must_finish_by: "14:50"}
  - {key: dat, seat: 2, delegation: Nam Hải, name: Nguyễn Văn Đạt, short: Đạt}
  - {key: tran-thi-mai, name: Trần Thị Mai}
  - {key: new-person, name: New Person}

# in order
segments:
  - {title: Opening, kind: opening, minutes: 2.5, chair: tran-thi-mai}
  # no minutes are printed
  - {title: Round, kind: round, limit: "3:00", handover: "0:20", speakers: all, objectives: [1, 2]}
  - {title: Reflections, kind: reflections, minutes: 4, limit: "1:00", speakers: all, protected: true}
  - {title: Closing, kind: closing, minutes: 3.5, start: "14:56:30", counting: until, optional: true}
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestRemarksSayWhatIsNotWritten(t *testing.T) {
	a := session.Agenda{Title: "T", Segments: []session.Segment{{Title: "A", Planned: time.Minute}}}
	_, got := rewritten(t, a, nil, Remark{AtKey("date"), "date: not found"}, Remark{AtKey("participants"), "nobody is named"})
	want := "title: T\n# date: not found\n# nobody is named\n\nsegments:\n  - {title: A, kind: discussion, minutes: 1}\n"
	if got != want {
		t.Errorf("written\n%s\nwant\n%s", got, want)
	}
}

func hostile() []string {
	return []string{
		"a: b", "a:b", "a #b", "#a", `"a"`, "'a'", "it's", "- a", "-", "---", "...", "? a", "yes", "No", "ON", "null", "Null", "~", "true",
		"1", "007", "1.5", "1e3", "0x1f", "0o7", "14:30", "2025-10-25", ".inf", ".nan", "-1", "1_000", "{}", "[]", "{a: b}", "[a, b]", "[[[[", "}", "]",
		"&a", "*a", "!a", "!!str a", "|", ">", "%a", "@a", "`a`", ",", "a,b", "a, b", "<<", "=", ":", ": a", "a:", `\`, `\n`, `a\`, `"`, "'", `\"`, `%s %d`,
		"Trần Thị Mai", "Nguye\u0302\u0303n", "عربي: نص", "שלום", "王小明", "a\u200db", "👩\u200d💻", "é\u0301", "$a", "a\tb", "a  b ", "all of us", "y", "n",
		strings.Repeat("[", 300), strings.Repeat("{x", 300), strings.Repeat("long ", 200), "a]}[{", "\ufeffa", "a\u2028b", "a\x00b", "a\x85b", "http://a/b?c=d&e#f",
	}
}

// said is an agenda that says a text wherever it can be said.
func said(s string) session.Agenda {
	fold := func(s string) string { return strings.Join(strings.Fields(clean(s)), "-") }
	return session.Agenda{
		Title: s, Venue: s, Languages: []string{s, s}, Moderator: "k-" + fold(s), Objectives: []string{s, "x", s},
		Participants: []session.Participant{
			{Key: "k-" + fold(s), Name: s, Delegation: s, Short: s, Say: s, Address: s, Position: s, Language: s, OnBehalf: s, Tags: map[string]string{s: s}},
			{Key: fold(s), Name: "z " + s}, {Key: fold(s) + "-3", Name: "z2" + s},
		},
		Segments: []session.Segment{
			{Title: s, Kind: session.Round, Notes: s, Speakers: []string{fold(s)}, Chair: "k-" + fold(s)},
			{Title: s, Kind: session.Discussion, Notes: s + "\n\n\n" + s, Moderator: "k-" + fold(s), Speakers: []string{fold(s) + "-3", fold(s)}},
		},
	}
}

func TestHostileTextsStayTexts(t *testing.T) {
	for _, s := range hostile() {
		a := said(s)
		r, text := rewritten(t, a, []int{0}, Remark{AtSegment(0), s}, Remark{AtKey("date"), s}, Remark{Text: s}, Remark{AtParticipant(0), s + "\r" + s + "\n---\n" + s})
		differs(t, tidy(a, nil), r.Agenda, text)
		if got := r.Agenda.Title; got != clean(s) {
			t.Errorf("the title %q is read as %q", s, got)
		}
		if strings.ContainsAny(text, "\r\x00\u0085\u2028\t") || !strings.HasSuffix(text, "\n") || !utf8.ValidString(text) {
			t.Errorf("not clean: %q", text)
		}
	}
}

func TestWhatNoFileSaysIsNotWritten(t *testing.T) {
	segment := func(s session.Segment) session.Agenda {
		s.Title = "A"
		return session.Agenda{Title: "T", Segments: []session.Segment{s}}
	}
	people := func(p ...session.Participant) session.Agenda {
		a := segment(session.Segment{})
		a.Participants = p
		return a
	}
	none := time.Duration(0)
	for name, c := range map[string]struct {
		a    session.Agenda
		want string
	}{
		"no title":        {session.Agenda{Segments: []session.Segment{{Title: "A"}}}, "the agenda has no title"},
		"no segments":     {session.Agenda{Title: "T"}, "the agenda has no segments"},
		"a bare segment":  {session.Agenda{Title: "T", Segments: []session.Segment{{}}}, "the segment has no title"},
		"below zero":      {segment(session.Segment{Planned: -time.Minute}), "is below zero"},
		"limit of none":   {segment(session.Segment{Limit: &none}), "nobody can speak for 0:00"},
		"half a second":   {segment(session.Segment{Planned: time.Second / 2}), "is not a whole number of seconds"},
		"a stranger":      {segment(session.Segment{Chair: "ann"}), "no agenda file says this agenda"},
		"the key all":     {people(session.Participant{Key: "all", Name: "Ann"}), `the key "all" stands for everybody`},
		"a key twice":     {people(session.Participant{Key: "a", Name: "Ann"}, session.Participant{Key: "a", Name: "Ben"}), `the key "a" is taken`},
		"no key":          {people(session.Participant{Name: "Ann"}), "no agenda file says this agenda"},
		"a name twice":    {people(session.Participant{Key: "a", Name: "Ann"}, session.Participant{Key: "b", Name: "ann"}), "ann is listed twice"},
		"no such level":   {people(session.Participant{Key: "a", Name: "Ann", Level: "king"}), `"king" is none of the known words`},
		"no objective":    {segment(session.Segment{Objectives: []int{1}}), "there is no objective 1"},
		"until, untimed":  {segment(session.Segment{Counting: session.Until, Notes: "untimed"}), "needs minutes"},
		"the laptop's":    {session.Agenda{Title: "T", Zone: "Local", Segments: []session.Segment{{Title: "A"}}}, "depends on the laptop"},
		"part of a limit": {segment(session.Segment{Limit: new(1500 * time.Millisecond)}), "no agenda file says this agenda"},
	} {
		var untimed []int
		if name == "until, untimed" {
			untimed = []int{0}
		}
		var b bytes.Buffer
		err := Write(&b, c.a, untimed)
		if err == nil || !strings.Contains(err.Error(), c.want) || b.Len() > 0 {
			t.Errorf("%s: %v, %d bytes; want %q", name, err, b.Len(), c.want)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, fmt.Errorf("full: %w", errFull) }

var errFull = errors.New("no room")

func TestAWriteErrorIsPassedOn(t *testing.T) {
	if err := Write(full{}, rehearsal.Agenda(1), nil); !errors.Is(err, errFull) {
		t.Errorf("error is %v", err)
	}
}

func FuzzWrite(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s, "note\n"+s)
	}
	f.Fuzz(func(t *testing.T, s, remark string) {
		if clean(s) == "" || clean(s) == everyone || len(s) > 2000 || len(remark) > 20_000 || strings.Count(remark, "\n") > 1000 {
			return
		}
		a := said(s)
		r, text := rewritten(t, a, []int{1}, Remark{AtSegment(1), remark}, Remark{AtKey("rules"), remark}, Remark{Text: remark}, Remark{AtParticipant(2), remark})
		differs(t, tidy(a, nil), r.Agenda, text)
	})
}
