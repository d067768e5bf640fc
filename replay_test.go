package main_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// A session is played back in a real terminal: the screen of the moment, what
// was undone seen before it was, and not a byte of the database changed.
func TestReplay(t *testing.T) {
	s := newStage(t, "2026-06-01T09:00:00Z")
	agenda := filepath.Join(s.dir, "table.yaml")
	err := os.WriteFile(agenda, []byte(`title: Citizens and the network
timezone: UTC
date: 2026-06-01
start: "09:00"
end: "09:30"
participants:
  - {key: ca, seat: 1, delegation: Carana, name: Amara Diallo}
  - {key: os, seat: 2, delegation: Ostania, name: Ivo Renn}
  - {key: nh, seat: 3, delegation: Nam Hải, name: Nguyễn Văn Đạt}
segments:
  - {title: Round, kind: round, minutes: 15, limit: "3:00", speakers: [ca, os, nh]}
  - {title: Closing reflections, kind: reflections, minutes: 10, protected: true, speakers: all}
`), 0o600)
	if err != nil {
		t.Fatal(err)
	}
	s.run("open", agenda)
	s.at("09:12:00")
	for _, act := range [][]string{
		{"start", "--at", "09:00:00"}, {"next", "--at", "09:00:10"}, {"ask", "nh", "--at", "09:02:00"}, {"next", "--at", "09:03:30"},
		{"grant", "1:00", "--at", "09:05:00"}, {"undo", "--at", "09:05:20"}, {"next-segment", "--at", "09:08:00"}, {"close", "--at", "09:10:00"},
	} {
		s.run(append([]string{"do", "last"}, act...)...)
	}
	files, before := s.bytesKept()

	s.open(80, 24, "replay", "last", "--at", "09:04:30")
	s.shows("REPLAY · private", "stopped (60x) · 09:04:30 of 09:00–09:10", "in 0:30: 1:00 more to")
	s.digits("LEFT", "2:00")
	quote(t, "docs/replay.md", "a replay", s.settled())
	s.key("n")
	s.digits("LEFT", "2:30") // granted …
	s.shows("09:05:00 of", "in 0:20: undone")
	s.key("n")
	s.digits("LEFT", "1:10") // … and undone
	s.key("enter")
	s.shows("This is a replay: nothing can be changed.")
	s.key("p")
	s.digits("LEFT", "2:30")
	s.key("v")
	s.shows("REPLAY · public", "Round")
	s.key("v", "g")
	s.shows("Go to a time")
	s.play([]string{"'09:01", "enter"})
	s.digits("LEFT", "2:10")
	s.shows("Carana")
	s.key("+", "+", "+", "space")
	s.shows("end of the record", "CLOSED")
	s.key("q")
	s.gone()
	if again, after := s.bytesKept(); len(again) != len(files) || !bytes.Equal(before, after) {
		t.Errorf("after the replay there are %v with other bytes than before in %v", again, files)
	}
}

// bytesKept are the files in which the sessions are, and all their bytes.
func (s *stage) bytesKept() (files []string, content []byte) {
	s.t.Helper()
	files, err := filepath.Glob(filepath.Join(s.dir, "data", "roundtable", "*"))
	if err != nil || len(files) == 0 {
		s.t.Fatalf("no sessions are kept: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			s.t.Fatal(err)
		}
		content = append(content, b...)
	}
	return files, content
}
