package agenda

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"
)

func TestDoubts(t *testing.T) {
	const header = "title: T\nvenue: V\ntimezone: UTC\ndate: 2025-10-25\nstart: \"10:00\"\nend: \"11:00\"\nsegments:\n"
	for name, c := range map[string]struct {
		in   string
		want string // line code, one after the other
	}{
		"none":          {header + "  - {title: A, minutes: 60}\n", ""},
		"nothing known": {"title: T\nsegments:\n  - {title: A}\n", "0 date_missing 0 timezone_missing 0 venue_missing 0 start_missing 3 no_duration"},
		"unused":        {header + "  - {title: A, minutes: 50}\n", "6 slot_unused"},
		"exceeded":      {header + "  - {title: A, minutes: 70}\n", "6 slot_exceeded"},
		"no minutes":    {header + "  - {title: A, minutes: 10}\n  - {title: B}\n", "9 no_duration"},
		"gap":           {header + "  - {title: A, minutes: 10}\n  - {title: B, minutes: 40, start: \"10:20\"}\n", "9 gap"},
		"overlap":       {header + "  - {title: A, minutes: 30}\n  - {title: B, minutes: 40, start: \"10:20\"}\n", "9 overlap"},
		"crowded":       {header + "  - {title: A, minutes: 60, limit: \"30:00\", speakers: [Ann, Ben]}\n", "8 crowded"},
		"just fits":     {header + "  - {title: A, minutes: 60, limit: \"29:50\", speakers: [Ann, Ben]}\n", ""},
		"nobody":        {header + "  - {title: A, kind: round, minutes: 60}\n", "8 speaker_unnamed"},
		"twice":         {header + "  - {title: A, minutes: 60, speakers: [Ann, ann]}\n", "8 duplicate_speaker"},
		"past midnight": {"title: T\nvenue: V\ntimezone: UTC\ndate: 2025-10-25\nstart: \"23:30\"\nend: \"00:30\"\nsegments:\n  - {title: A, minutes: 40}\n  - {title: B, minutes: 20, start: \"00:10\"}\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := Read("f.yaml", strings.NewReader(c.in))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range r.Doubts {
				got = append(got, strconv.Itoa(d.Line), d.Code)
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}

// Written by hand from DESIGN §10.
const checked = `{
  "title": "T", "date": "2025-10-25", "start": "10:00", "end": "10:30", "timezone": "UTC", "timezone_iana": "UTC",
  "venue": null, "languages": [], "slot_minutes": 30, "objectives": ["One"],
  "segments": [
    {"title": "A", "kind": "remarks", "day": null, "track": null, "start": "10:00", "end": "10:12", "minutes": 12.5,
     "speakers": [{"name": "H.E. Ms. Amara Diallo", "affiliation": "Minister of Digital Economy, Carana"}],
     "chair": {"name": "Ben", "affiliation": null}, "moderator": null, "rapporteur": null, "protected": false, "optional": true},
    {"title": "B", "kind": "closing", "day": null, "track": null, "start": "10:12", "end": null, "minutes": null,
     "speakers": [], "chair": null, "moderator": {"name": "Cleo", "affiliation": "Ostania"}, "rapporteur": null,
     "protected": true, "optional": false}
  ],
  "warnings": [
    {"code": "venue_missing", "line": 0, "text": "no venue is written"},
    {"code": "no_duration", "line": 12, "text": "B has no minutes"}
  ]
}`

const toCheck = `title: T
timezone: UTC
date: 2025-10-25
start: "10:00"
end: "10:30"
objectives: [One]
participants:
  - {key: ca, name: Amara Diallo, address: H.E. Ms., position: Minister of Digital Economy, delegation: Carana}
  - {key: os, name: Cleo, delegation: Ostania}
segments:
  - {title: A, kind: remarks, minutes: 12.5, chair: Ben, speakers: [ca], optional: true}
  - {title: B, kind: closing, moderator: os, protected: true}
`

func TestCheckJSON(t *testing.T) {
	r, err := Read("f.yaml", strings.NewReader(toCheck))
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(r.Check())
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	if err := json.Compact(&want, []byte(checked)); err != nil {
		t.Fatal(err)
	}
	if string(got) != want.String() {
		t.Errorf("got\n%s\nwant\n%s", got, want.String())
	}
}

// The form of check is HH:MM, whatever the agenda writes.
func TestCheckHasNoSeconds(t *testing.T) {
	text := strings.NewReplacer(`"10:00"`, `"10:00:45"`, `"10:30"`, `"10:30:59"`).Replace(toCheck)
	r, err := Read("f.yaml", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := r.Check()
	if *c.Start != "10:00" || *c.End != "10:30" || *c.Segments[0].Start != "10:00" || *c.Segments[0].End != "10:13" {
		t.Errorf("start %s, end %s, first segment %s to %s", *c.Start, *c.End, *c.Segments[0].Start, *c.Segments[0].End)
	}
}

// A key with a slip in it adds somebody of that name, and says so.
func TestAMistypedKeyIsADoubt(t *testing.T) {
	const text = "title: T\nparticipants:\n  - {key: ca, name: Amara Diallo}\nsegments:\n  - {title: A, minutes: 5, speakers: [ca, cx, Ben Ode]}\n"
	r, err := Read("t.yaml", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, d := range r.Doubts {
		if d.Code == SpeakerUnnamed {
			said = append(said, d.Text)
		}
	}
	if len(said) != 1 || !strings.Contains(said[0], `"cx"`) {
		t.Errorf("doubts of a mistyped key: %q", said)
	}
}

// Lengths beside each other have one form, and m:ss says no minutes.
func TestLengthsBesideEachOther(t *testing.T) {
	const crowded = "title: T\nsegments:\n  - {title: A, minutes: 12, limit: \"3:00\", speakers: [Ann, Ben, Cleo, Dan]}\n"
	r, err := Read("f.yaml", strings.NewReader(crowded))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range r.Check().Warnings {
		if d.Code == Crowded {
			if want := "A: 4 speakers at 3:00 with hand-overs of 0:10 need 12:40, there are 12:00"; d.Said.Error() != want {
				t.Errorf("%q, want %q", d.Said, want)
			}
			return
		}
	}
	t.Errorf("nothing is crowded: %+v", r.Check().Warnings)
}
