package main_test

import (
	"strings"
	"testing"
)

// Whoever leaves is told which session stays open and how to come back; whoever
// opened none is told nothing.
func TestLeavingSaysHowToComeBack(t *testing.T) {
	s := newStage(t, "2025-10-25T14:20:00+07:00")
	id := strings.TrimSpace(s.run("open", "hanoi"))
	s.open(120, 36, "run", id)
	s.shows("STARTS IN")
	s.key("q", "enter")
	s.gone()
	s.shows(id+" stays open.", "roundtable run "+id)
	s.kill()

	s.open(120, 36)
	s.shows("Open a session or an agenda", "▸")
	s.key("q")
	s.gone()
	if strings.Contains(s.text(), "stays open") {
		t.Errorf("nothing was opened, and it says\n%s", s.text())
	}
}
