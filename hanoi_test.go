package main_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"roundtable/ui/cli"
)

// A step of the Hanoi session: acts at their times of day, then every figure
// of status at a time, worked out by hand from the arithmetic of the design.
type step struct {
	why  string
	acts []string // "HH:MM:SS act words"; "!" before: refused
	at   string
	want string
}

// The plan, as printed: it appears in every answer and never changes.
//
//	s1 14:30  180 s  Opening       moderator
//	s2 14:33  960 s  Round 1       limit 180, hand-over 12, five speakers
//	s3 14:49  960 s  Round 2       limit 150, hand-over 10, five speakers
//	s4 15:05  600 s  Coordinated   limit 120, hand-over 10, nobody planned
//	s5 15:15  240 s  Reserve
//	s6 15:19  480 s  Reflections   limit 90, hand-over 6, five, protected
//	s7 15:27  180 s  Summary       fixed, until 15:30, moderator
//
// Must end 15:30, so the reflections start at 15:30 - 8 - 3 = 15:19 at the
// latest.
const hanoiPlan = `s1 opening 14:30:00 180
s2 round 14:33:00 960
s3 round 14:49:00 960
s4 discussion 15:05:00 600
s5 reserve 15:15:00 240
s6 reflections 15:19:00 480
s7 closing 15:27:00 180
`

// A figure is read as it stands: "-" is null, times of day are those of Hanoi.
//
//	STATE SEGMENT left (segment_remaining_s) drift end (end_drift_s) ends (expected_end) must (must_end)
//	    latest (latest_reflections_start) eaten reserve fits
//	turn WHO KIND left over limit
//	SEGMENT STATE +added expected start-end actual start-end (actual_s)
//	order WHO:why:waiting …
//	reflections STATE of each (with its key message)
//	airtime WHO=turns/seconds …
func TestHanoiToTheSecond(t *testing.T) {
	db := filepath.Join(t.TempDir(), "roundtable.db")
	schema := compile(t, "docs/status.schema.json")
	run := func(args ...string) (string, string, int) {
		var out, err bytes.Buffer
		code := cli.Run(append([]string{"--db", db}, args...), strings.NewReader(""), &out, &err)
		return out.String(), err.String(), code
	}
	if _, err, code := run("open", "hanoi", "--at", "2025-10-25T14:20:00+07:00"); code != 0 {
		t.Fatal(err)
	}
	figuresAt := func(s step) string {
		out, err, code := run("status", "last", "--json", "--at", s.at)
		if code != 0 {
			t.Fatalf("status at %s: %s", s.at, err)
		}
		conforms(t, schema, out)
		return figures(t, out)
	}
	for i, s := range hanoiSession() {
		for _, line := range s.acts {
			want := 0
			if strings.HasPrefix(line, "!") {
				want, line = 3, line[1:]
			}
			at, words, _ := strings.Cut(line, " ")
			args := append([]string{"do", "last", "--at", at}, strings.Fields(words)...)
			if _, err, code := run(args...); code != want {
				t.Fatalf("%d, %s: exit code %d, want %d\n%s", i, line, code, want, err)
			}
		}
		if diff := cmp.Diff(strings.TrimLeft(s.want, "\n"), figuresAt(s)); diff != "" {
			t.Errorf("%d, at %s, %s (-by hand +status):\n%s", i, s.at, s.why, diff)
		}
	}
	for i, s := range hanoiSession() {
		if overtaken(i) {
			continue
		}
		if diff := cmp.Diff(strings.TrimLeft(s.want, "\n"), figuresAt(s)); diff != "" {
			t.Errorf("%d, looking back at %s from the end, %s (-then +now):\n%s", i, s.at, s.why, diff)
		}
	}
}

// overtaken says whether something happened in the same second, after a step.
func overtaken(i int) bool {
	steps := hanoiSession()
	return i+1 < len(steps) && len(steps[i+1].acts) > 0 && strings.HasPrefix(steps[i+1].acts[0], steps[i].at)
}

// figures writes a whole status as the lines described above.
func figures(t *testing.T, status string) string {
	t.Helper()
	var s map[string]any
	if err := json.Unmarshal([]byte(status), &s); err != nil {
		t.Fatal(err)
	}
	if id := s["session"].(string); !strings.HasPrefix(id, "hanoi-2025-10-25-") {
		t.Errorf("the session is called %s", id)
	}
	var b, plan strings.Builder
	fmt.Fprintf(&b, "%s %s %s left=%s drift=%s end=%s ends=%s must=%s\n    latest=%s eaten=%s reserve=%s fits=%s\n",
		show(s["now"]), s["state"], show(s["segment_id"]), show(s["segment_remaining_s"]), show(s["drift_s"]), show(s["end_drift_s"]),
		show(s["expected_end"]), show(s["must_end"]),
		show(s["latest_reflections_start"]), show(s["reflections_eaten_s"]), show(s["reserve_s"]), show(s["limit_that_fits_s"]))
	if turn, ok := s["turn"].(map[string]any); ok {
		fmt.Fprintf(&b, "turn %s %s left=%s over=%s limit=%s\n", who(t, turn), turn["kind"], show(turn["remaining_s"]), show(turn["over_s"]), show(turn["limit_s"]))
	} else {
		b.WriteString("turn -\n")
	}
	for _, one := range s["segments"].([]any) {
		p := one.(map[string]any)
		fmt.Fprintf(&plan, "%s %s %s %s\n", p["id"], p["kind"], show(p["planned_start"]), show(p["planned_s"]))
		fmt.Fprintf(&b, "%s %s +%s expected %s %s actual %s %s %s\n", p["id"], p["state"], show(p["added_s"]),
			show(p["expected_start"]), show(p["expected_end"]), show(p["actual_start"]), show(p["actual_end"]), show(p["actual_s"]))
		if p["id"] == s["segment_id"] && p["title"] != s["segment"] {
			t.Errorf("the running segment %s is called %s", p["title"], s["segment"])
		}
	}
	if diff := cmp.Diff(hanoiPlan, plan.String()); diff != "" {
		t.Errorf("the plan changed (-printed +status):\n%s", diff)
	}
	b.WriteString("order")
	for _, one := range s["order"].([]any) {
		p := one.(map[string]any)
		fmt.Fprintf(&b, " %s:%s:%s", who(t, p), p["why"], show(p["waiting_s"]))
	}
	b.WriteString("\nreflections")
	for _, one := range s["reflections"].([]any) {
		p := one.(map[string]any)
		fmt.Fprintf(&b, " %s:%s", who(t, p), p["state"])
		if p["key_message"] != nil {
			fmt.Fprintf(&b, " (%s)", p["key_message"])
		}
	}
	b.WriteString("\nairtime")
	for _, one := range s["airtime"].([]any) {
		p := one.(map[string]any)
		fmt.Fprintf(&b, " %s=%s/%s", who(t, p), show(p["turns"]), show(p["seconds"]))
	}
	return b.String() + "\n"
}

// show is a figure; an instant of the day in Hanoi is its time of day.
func show(v any) string {
	switch v := v.(type) {
	case nil:
		return "-"
	case float64:
		return fmt.Sprint(int(v))
	case string:
		v = strings.TrimPrefix(v, "2025-10-25T")
		return strings.TrimSuffix(v, "+07:00")
	}
	return fmt.Sprint(v)
}

// who is a participant's id, seats without their prefix; the name must be
// theirs.
func who(t *testing.T, p map[string]any) string {
	t.Helper()
	id := p["participant_id"].(string)
	names := map[string]string{"moderator": "Moderator", "p7": "Amara Diallo"}
	for n := range 5 {
		names[fmt.Sprint("seat-", n+1)] = fmt.Sprint("Head of delegation ", n+1)
	}
	if p["participant"] != names[id] {
		t.Errorf("%s is called %s", id, p["participant"])
	}
	return strings.TrimPrefix(id, "seat-")
}
