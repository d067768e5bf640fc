package agenda

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
)

const example = `title: A roundtable
venue: Room 1
timezone: Asia/Ho_Chi_Minh
date: 2025-10-25
start: 14:30
end: "15:00"
languages: [English, Vietnamese]
interpretation: simultaneous
rules: informal
moderator: Trần Thị Mai
objectives:
  - Protect
  - Cooperate
participants:
  - {key: ca, seat: 1, delegation: Carana, name: Amara Diallo, short: Diallo, say: JAH-loh, address: H.E. Ms.,
     position: Minister of Digital Economy, level: minister, language: fr, tags: {region: Africa}, online: yes, must_finish_by: "14:50"}
  - {seat: 2, delegation: Nam Hải, name: Nguyễn Văn Đạt, short: Đạt}
segments:
  - {title: Opening, kind: opening, minutes: 2.5, chair: Trần Thị Mai}
  - {title: Round, kind: round, minutes: 20, limit: 3:00, handover: 20s, speakers: [ca, Nguyễn Văn Đạt, New Person], objectives: [1, 2]}
  - {title: Reflections, kind: reflections, minutes: 4, limit: "1:00", protected: true, speakers: all}
  - {title: Closing, kind: closing, minutes: 3.5, start: "14:56:30", counting: until, optional: true}
`

func TestEveryKeyIsRead(t *testing.T) {
	r, err := Read("a.yaml", strings.NewReader(example))
	if err != nil {
		t.Fatal(err)
	}
	clock := func(s string) *session.Clock {
		c, err := session.ParseClock(s)
		if err != nil {
			t.Fatal(err)
		}
		return &c
	}
	of := func(d time.Duration) *time.Duration { return &d }
	want := session.Agenda{
		Title: "A roundtable", Venue: "Room 1", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25},
		Start: clock("14:30"), End: clock("15:00"), Languages: []string{"English", "Vietnamese"},
		Interpretation: session.Simultaneous, Rules: session.Informal, Moderator: "tran-thi-mai",
		Objectives: []string{"Protect", "Cooperate"},
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Short: "Diallo", Say: "JAH-loh",
				Address: "H.E. Ms.", Position: "Minister of Digital Economy", Level: session.Minister, Language: "fr",
				Tags: map[string]string{"region": "Africa"}, Online: true, MustFinishBy: clock("14:50")},
			{Key: "dat", Seat: 2, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt", Short: "Đạt"},
			{Key: "tran-thi-mai", Name: "Trần Thị Mai"},
			{Key: "new-person", Name: "New Person"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: 150 * time.Second, Chair: "tran-thi-mai"},
			{ID: "s2", Title: "Round", Kind: session.Round, Planned: 20 * time.Minute, Limit: of(3 * time.Minute),
				Handover: of(20 * time.Second), Speakers: []string{"ca", "dat", "new-person"}, Objectives: []int{1, 2}},
			{ID: "s3", Title: "Reflections", Kind: session.Reflections, Planned: 4 * time.Minute, Limit: of(time.Minute),
				Protected: true, Speakers: []string{"ca", "dat", "new-person"}},
			{ID: "s4", Title: "Closing", Kind: session.Closing, Planned: 210 * time.Second, Start: clock("14:56:30"),
				Counting: session.Until, Optional: true},
		},
	}
	if diff := cmp.Diff(want, r.Agenda); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(r.Doubts) != 0 {
		t.Errorf("doubts: %+v", r.Doubts)
	}
	if sum := sha256.Sum256([]byte(example)); r.Source != hex.EncodeToString(sum[:]) {
		t.Errorf("source %q is not the SHA-256 of the bytes", r.Source)
	}
}

// Each line is one agenda; the faults are all that are found, in order.
func TestFaults(t *testing.T) {
	const rest = "segments: [{title: A, minutes: 5}]\n"
	segment := func(keys string) string {
		return "title: T\nobjectives: [one]\nsegments:\n  - {title: A, " + keys + "}\n"
	}
	person := func(keys string) string { return "title: T\nparticipants:\n  - {name: Ann, " + keys + "}\n" + rest }
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"empty":            {"", []string{"the file is empty"}},
		"only a comment":   {"# nothing\n", []string{"the file is empty"}},
		"not a mapping":    {"- a\n", []string{":1:1: the agenda is not a list of keys and values"}},
		"misspelt key":     {"titel: T\n" + rest, []string{":1:1: the agenda has no key \"titel\"; did you mean title?", "the agenda has no title"}},
		"unknown key":      {"title: T\nzzzzzzz: 1\n" + rest, []string{":2:1: the agenda has no key \"zzzzzzz\"; known are: title,"}},
		"key twice":        {"title: T\ntitle: U\n" + rest, []string{":2:1: the key \"title\" stands here twice"}},
		"no segments":      {"title: T\n", []string{":1:6: the agenda has no segments"}},
		"empty segments":   {"title: T\nsegments: []\n", []string{":2:11: the agenda has no segments"}},
		"segments no list": {"title: T\nsegments: x\n", []string{":2:11: segments is not a list", ":2:11: the agenda has no segments"}},
		"no segment title": {"title: T\nsegments:\n  - {minutes: 3}\n", []string{":3:5: the segment has no title"}},
		"two documents":    {"title: T\n" + rest + "---\ntitle: U\n", []string{":4:6: a second document begins here"}},
		"not YAML":         {"title: a: b\n", []string{":1:8: this is not YAML: a colon too many"}},
		"tab":              {"title: T\n\tvenue: x\n", []string{"this is not YAML: a tab stands where blanks belong"}},
		"open quotes":      {"title: \"T\n", []string{":1:8: this is not YAML: the quotes that begin here do not end"}},
		"open bracket":     {"title: [T\n", []string{":1:8: this is not YAML: a bracket is not closed"}},
		"closed bracket":   {"title: ]\n", []string{":1:8: this is not YAML: this bracket closes none"}},
		"sign":             {"title: @T\n", []string{":1:8: this is not YAML: a sign stands here that needs quotes"}},
		"literal header":   {"title: |T\n", []string{":1:8: this is not YAML: what stands here does not fit what stands around it"}},
		"a list as title":  {"title: [a]\n" + rest, []string{":1:8: title is a list or a mapping where a single value belongs", "the agenda has no title"}},
		"an alias":         {"title: &a T\nvenue: *a\n" + rest, []string{":1:8: anchors, aliases and tags are not read here", "has no title", ":2:8: anchors"}},
		"a duration":       {segment(`minutes: 3, limit: 3 mins?`), []string{`:4:35: limit: "3 mins?" is not a duration; write "3:00"`}},
		"a bare number":    {segment(`minutes: 3, limit: 3`), []string{`:4:35: limit: "3" is not a duration`}},
		"a long duration":  {segment(`minutes: 3, limit: 25:00:00`), []string{`limit: "25:00:00" is longer than a day`}},
		"sixty seconds":    {segment(`minutes: 3, limit: "1:60"`), []string{`limit: "1:60" is not a duration`}},
		"limit of nothing": {segment(`minutes: 3, limit: "0:00"`), []string{`:4:35: limit: nobody can speak for 0:00`}},
		"negative minutes": {segment(`minutes: -3`), []string{`:4:25: minutes: "-3 minutes" is below zero`}},
		"minutes in words": {segment(`minutes: ten`), []string{`:4:25: minutes: "ten" is not a number of minutes; write a number, such as 16 or 2.5`}},
		"minutes nan":      {segment(`minutes: .nan`), []string{`minutes: ".nan" is not a number of minutes`}},
		"half seconds":     {segment(`minutes: 0.123`), []string{`minutes: "0.123" is not a whole number of seconds`}},
		"until, no length": {segment(`counting: until`), []string{`:4:26: a segment that runs until a printed end needs minutes; add minutes:`}},
		"kind":             {segment(`kind: rond`), []string{`:4:22: kind: "rond" is none of the known words; did you mean round?`}},
		"counting":         {segment(`counting: down`), []string{`counting: "down" is none of the known words; did you mean own?`}},
		"attribution":      {segment(`attribution: secret`), []string{`attribution: "secret" is none of the known words; known are: attributed, chatham-house`}},
		"objective":        {segment(`objectives: [1, 2, x]`), []string{`:4:32: there is no objective 2; the agenda lists 1 objectives`, `:4:35: there is no objective x`}},
		"truth":            {segment(`optional: maybe`), []string{`optional: "maybe" is neither true nor false`}},
		"all is not one":   {segment(`chair: all`), []string{`"all" stands for everybody`}},
		"segment key":      {segment(`minute: 3`), []string{`:4:16: the segment has no key "minute"; did you mean minutes?`}},
		"date":             {"title: T\ndate: 25 Oct 2025\n" + rest, []string{`:2:7: date: "25 Oct 2025" is not a date`}},
		"no such day":      {"title: T\ndate: 2025-02-30\n" + rest, []string{`:2:7: date: "2025-02-30" is not a date`}},
		"time":             {"title: T\nstart: 14.30\nend: \"24:00\"\n" + rest, []string{`:2:8: start: "14.30" is not a time of day like 14:30; write it as "14:30"`, `:3:6: end: "24:00"`}},
		"zone":             {"title: T\ntimezone: Hanoi\n" + rest, []string{`:2:11: timezone: "Hanoi" is not a known time zone; write an IANA name`}},
		"the laptop's":     {"title: T\ntimezone: Local\n" + rest, []string{`timezone: "Local" depends on the laptop`}},
		"interpretation":   {"title: T\ninterpretation: TBC\n" + rest, []string{`:2:17: interpretation: "tbc" is none of the known words; known are: none, simultaneous, consecutive`}},
		"rules":            {"title: T\nrules: strict\n" + rest, []string{`rules: "strict" is none of the known words`}},
		"level":            {person(`level: king`), []string{`:3:24: level: "king" is none of the known words; known are: head of state`}},
		"seat zero":        {person(`seat: 0`), []string{`:3:23: seat: "0" is not a number from 1 to 999; seats count from 1`}},
		"tags":             {person(`tags: Africa`), []string{`tags is not a mapping`}},
		"key all":          {person(`key: all`), []string{`:3:22: the key "all" stands for everybody`}},
		"key with a blank": {person(`key: a b`), []string{`the key "a b" has a blank in it`}},
		"no name":          {"title: T\nparticipants: [{seat: 1}]\n" + rest, []string{`:2:16: the participant has no name`}},
		"key twice among participants": {
			"title: T\nparticipants:\n  - {key: a, name: Ann}\n  - {key: a, name: Ben}\n" + rest,
			[]string{`:4:11: the key "a" is taken (line 3); choose another key`},
		},
		"name twice": {
			"title: T\nparticipants:\n  - {key: a, name: Ann Ba}\n  - {name: ANN BA}\n" + rest,
			[]string{`:4:5: ANN BA is listed twice (line 3)`},
		},
		"seat twice": {
			"title: T\nparticipants:\n  - {seat: 1, name: Ann}\n  - {seat: 1, name: Ben}\n" + rest,
			[]string{`:4:5: seat 1 is taken (line 3)`},
		},
		"many at once": {
			"title: T\ndate: x\nstart: y\nsegments:\n  - {title: A, limit: z}\n  - {kind: q}\n",
			[]string{":2:7: date:", ":3:8: start:", ":5:23: limit:", ":6:5: the segment has no title", ":6:12: kind:"},
		},
		"zero byte": {"title: T\x00\n", []string{":1:9: a zero byte: this is not a text"}},
		"not UTF-8": {"title: T\nvenue: \xff\n", []string{":2:8: a byte that is not UTF-8"}},
		"UTF-16":    {"\xff\xfet\x00", []string{":1:1: the text is UTF-16; save it as UTF-8"}},
		"deep":      {"title: " + strings.Repeat("[", 5000), []string{"nested too deep"}},
		"long":      {strings.Repeat("a: 1\n", 100_000), []string{":10000:1: more than 10000 lines"}},
		"deep list": {strings.Repeat("- ", 5000), []string{"nested too deep"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read("f.yaml", strings.NewReader(c.in))
			var faults *Faults
			if !errors.As(err, &faults) {
				t.Fatalf("error is %v", err)
			}
			got := strings.Split(err.Error(), "\n")
			if len(got) != len(c.want) {
				t.Fatalf("%d faults, want %d:\n%v", len(got), len(c.want), err)
			}
			for i := range got {
				if !strings.HasPrefix(got[i], "f.yaml:") || !strings.Contains(got[i], c.want[i]) {
					t.Errorf("fault %d\n got %s\nwant %s", i, got[i], c.want[i])
				}
			}
		})
	}
}

// endless never stops; a reader that reads it all never returns.
type endless struct{ given int }

func (e *endless) Read(p []byte) (int, error) {
	e.given += len(p)
	return copy(p, bytes.Repeat([]byte("a"), len(p))), nil
}

func TestAHugeFileIsNotReadWhole(t *testing.T) {
	file := &endless{}
	_, err := Read("f.yaml", file)
	if err == nil || !strings.Contains(err.Error(), "f.yaml: larger than 1 MB; an agenda is a few kilobytes") {
		t.Errorf("error is %v", err)
	}
	if file.given > 4*MaxBytes {
		t.Errorf("%d bytes were read", file.given)
	}
}

func TestAReadErrorIsPassedOn(t *testing.T) {
	_, err := Read("f.yaml", io.MultiReader(strings.NewReader("title: T"), failing{}))
	if !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(err.Error(), "f.yaml: ") {
		t.Errorf("error is %v", err)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestTextFromOutsideIsCleaned(t *testing.T) {
	r, err := Read("f.yaml", strings.NewReader("title: \"A \\u202e\\x07 B\\n C\"\nvenue: \"Ha\\u0300 No\\u0323\\u0302i\"\nsegments: [{title: x, minutes: 1, notes: \"a\\x1b\\n\\n b\"}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	if r.Agenda.Title != "A B C" || r.Agenda.Venue != "Hà Nội" || r.Agenda.Segments[0].Notes != "a\n\nb" {
		t.Errorf("title %q, venue %q, notes %q", r.Agenda.Title, r.Agenda.Venue, r.Agenda.Segments[0].Notes)
	}
}

func TestLooksDoNotMatter(t *testing.T) {
	r, err := Read("f.yaml", strings.NewReader("\ufefftitle: 2025\r\nvenue: no\r\nlanguages: English\r\nsegments:\r\n  - title: 12:30\r\n    minutes: 1\r\n    limit: 0:30\r\n    speakers: 007\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	a := r.Agenda
	if a.Title != "2025" || a.Venue != "no" || a.Segments[0].Title != "12:30" || *a.Segments[0].Limit != 30*time.Second ||
		a.Participants[0].Name != "007" || len(a.Languages) != 1 {
		t.Errorf("read %+v", a)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(example))
	for _, b := range Bundled() {
		f.Add(b.Text)
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		r, err := Read("f", bytes.NewReader(source))
		if err != nil {
			if !utf8.ValidString(err.Error()) {
				t.Errorf("an error that is not UTF-8: %q", err)
			}
			return
		}
		keys := map[string]bool{}
		for _, p := range r.Agenda.Participants {
			if keys[p.Key] || p.Key == "" {
				t.Errorf("the key %q stands twice or is empty", p.Key)
			}
			keys[p.Key] = true
		}
		for _, s := range r.Agenda.Segments {
			for _, key := range append(s.Speakers, s.Chair, s.Moderator) {
				if key != "" && !keys[key] {
					t.Errorf("%q is nobody", key)
				}
			}
		}
	})
}
