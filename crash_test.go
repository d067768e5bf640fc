package main_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// A press is a key of the scripted session, the record it makes, and what the
// screen shows once that is saved.
type press struct {
	keys  []string
	kind  string
	shown func(m *meeting, screen string) bool
	apply func(m *meeting)
}

// A meeting is what the test itself works out while the console runs.
type meeting struct {
	began  time.Time // the running turn; zero for none
	paused time.Time // since when; zero for not
	pauses time.Duration
	grants int
	seat   int
	kinds  []string // of the moderator's records, in order
	begun  time.Time
	now    time.Time
}

// left is what the big digits must show, and under which label.
func (m *meeting) left() (label, digits string) {
	if m.began.IsZero() {
		return "ROUND 1 LEFT", figure(16*time.Minute - m.now.Sub(m.begun))
	}
	spent := m.now.Sub(m.began) - m.pauses
	if !m.paused.IsZero() {
		spent -= m.now.Sub(m.paused)
		return "CLOCK STOPPED", figure(180*time.Second + time.Duration(m.grants)*time.Minute - spent)
	}
	return "LEFT", figure(180*time.Second + time.Duration(m.grants)*time.Minute - spent)
}

func figure(d time.Duration) string {
	if d < 0 {
		return "over"
	}
	return fmt.Sprintf("%d:%02d", d/time.Minute, d%time.Minute/time.Second)
}

// agrees says whether the screen shows what the test worked out, as saved.
func agrees(m *meeting, screen string) bool {
	label, digits := m.left()
	return bigDigits(screen, label) == digits && strings.Contains(screen, "saved") && !strings.Contains(screen, "not saved")
}

// round is one speaker's turn: the seat asks, has the floor, gets a minute, is
// paused and resumed, is thanked.
func round() []press {
	asks := func(m *meeting, screen string) bool {
		return agrees(m, screen) && strings.Contains(flowing(strings.Split(screen, "\n")), fmt.Sprintf("Delegation %d asks for the floor", m.seat))
	}
	return []press{
		{nil, "list.asked", asks, func(m *meeting) { m.seat = m.seat%5 + 1 }},
		{[]string{"enter"}, "floor.given", agrees, func(m *meeting) { m.began, m.grants, m.pauses = m.now, 0, 0 }},
		{[]string{"+"}, "floor.time-granted", agrees, func(m *meeting) { m.grants++ }},
		{[]string{"space"}, "floor.paused", agrees, func(m *meeting) { m.paused = m.now }},
		{[]string{"space"}, "floor.resumed", agrees, func(m *meeting) { m.pauses += m.now.Sub(m.paused); m.paused = time.Time{} }},
		{[]string{"+"}, "floor.time-granted", agrees, func(m *meeting) { m.grants++ }},
		{[]string{"enter"}, "floor.ended", agrees, func(m *meeting) { m.began = time.Time{} }},
	}
}

// recorded are the kinds of the moderator's records after the first n.
func (s *stage) recorded(id string, after int) []string {
	s.t.Helper()
	var kinds []string
	for _, line := range strings.Split(strings.TrimSpace(s.run("log", id, "--json")), "\n") {
		var r struct {
			Seq      int
			By, Kind string
		}
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			s.t.Fatalf("%v: %s", err, line)
		}
		if r.Seq > after && r.By == "moderator" {
			kinds = append(kinds, r.Kind)
		}
	}
	return kinds
}

// The console is killed at twenty random moments of a session. Every act that
// the screen had shown as saved is there, the clocks after resuming are right
// to the second, and the record verifies.
func TestKilledAtTwentyMoments(t *testing.T) {
	if testing.Short() {
		t.Skip("twenty consoles: not with -short")
	}
	rng := rand.New(rand.NewPCG(20, 25))
	s := newStage(t, "2025-10-25T14:30:00+07:00")
	id := strings.TrimSpace(s.run("open", "hanoi"))
	s.run("do", id, "start")
	s.at("14:33:00")
	s.run("do", id, "next-segment")
	setup := len(strings.Split(strings.TrimSpace(s.run("log", id, "--json")), "\n"))
	m := &meeting{begun: s.now, now: s.now}
	script, at := round(), 0
	s.open(120, 36, "run", id)
	for kill := range 20 {
		s.until("what the test worked out", func(screen string) bool { return agrees(m, screen) })
		for range rng.IntN(4) {
			at = s.perform(m, script, at)
		}
		p := script[at]
		before := *m
		s.step(m)
		p.apply(m)
		m.kinds = append(m.kinds, p.kind)
		s.press(m, p)
		time.Sleep(time.Duration(rng.IntN(60)) * time.Millisecond)
		shown := p.shown(m, s.text())
		s.kill()

		got := s.recorded(id, setup)
		switch {
		case slices.Equal(got, m.kinds):
			at = (at + 1) % len(script)
		case !shown && slices.Equal(got, m.kinds[:len(m.kinds)-1]):
			kinds := m.kinds[:len(m.kinds)-1]
			now := m.now
			*m = before
			m.kinds, m.now = kinds, now
		default:
			t.Fatalf("kill %d: shown as saved: %v; records\n%v, want\n%v", kill, shown, got, m.kinds)
		}
		s.run("verify", id)
		m.now = m.now.Add(time.Duration(rng.IntN(20)) * time.Second)
		s.set(m.now)
		s.open(120, 36, "run", id)
	}
	s.until("what the test worked out", func(screen string) bool { return agrees(m, screen) })
}

// step lets up to five seconds pass.
func (s *stage) step(m *meeting) {
	m.now = m.now.Add(time.Duration(len(m.kinds)%6) * time.Second)
	s.set(m.now)
}

func (s *stage) press(m *meeting, p press) {
	keys := p.keys
	if keys == nil {
		keys = []string{fmt.Sprint(m.seat)}
	}
	s.key(keys...)
}

// perform does one press of the script and waits until the screen shows it.
func (s *stage) perform(m *meeting, script []press, at int) int {
	s.t.Helper()
	p := script[at]
	s.step(m)
	p.apply(m)
	m.kinds = append(m.kinds, p.kind)
	s.press(m, p)
	s.until(p.kind, func(screen string) bool { return p.shown(m, screen) })
	return (at + 1) % len(script)
}
