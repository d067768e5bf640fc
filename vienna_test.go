package main_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// A scene of the Vienna story: the time, the keys, and what must then be on
// the screen and in the record. Every figure is worked out by hand.
type beat struct {
	at     string
	keys   []string // a key, or "'text" to type
	label  string   // above the big digits
	digits string
	header []string // in the two lines at the top
	footer []string // in the two lines at the foot
	body   []string // anywhere
	kinds  []string // the records it makes, in order
	beside string   // an act that another hand does first, by command line
}

// viennaStory: must end 14:45, closing remarks of 5:00 by 14:40 at the latest,
// 15:00 of reserve at the end, hand-overs of 0:10.
func viennaStory() []beat {
	return []beat{
		{
			at: "13:25:00", label: "STARTS IN", digits: "5:00",
			header: []string{"13:25:00 Vienna (laptop 12:25)", "not started", "5:00 to go", "must end 14:45", "Closing remarks by 14:40", "saved"},
			footer: []string{"space START", "1-9 present / expected"},
			body:   []string{"13:30 Welcoming remarks", "First word: Hoang", "14:45 leave the room"},
			kinds:  []string{"session.opened"},
		},
		{
			at: "13:25:30", keys: []string{"2"}, label: "STARTS IN", digits: "4:30",
			body: []string{"1 of 8 seats present"}, kinds: []string{"person.presence"},
		},
		{ // the chair has the floor when the remarks begin, for the segment's time
			at: "13:30:00", keys: []string{"space"}, label: "LEFT", digits: "10:00",
			header: []string{"on time", "ends 14:45, in 1:15:00", "Closing remarks by 14:40 · 1:10:00 left · SAFE"},
			footer: []string{"enter thank Hoang", "n thank, floor to Thang", "space pause clock", "u undo start"},
			body:   []string{"VU Le Thai Hoang", "0:00 of 10:00"},
			kinds:  []string{"session.started", "segment.started", "floor.given"},
		},
		{
			at: "13:31:00", keys: []string{"enter"}, label: "WELCOMING REMARKS LEFT", digits: "9:00",
			header: []string{"on time"}, footer: []string{"enter floor to Thang, 2:50"}, // (540 − 3×10) / 3 = 170
			body:  []string{"Hoang concluded at 1:00 of 10:00", "3 to come"},
			kinds: []string{"floor.ended"},
		},
		{ // Thang is not there when called
			at: "13:31:05", keys: []string{"x", "1"}, label: "WELCOMING REMARKS LEFT", digits: "8:55",
			footer: []string{"enter floor to EU Delegation, 4:15"}, // (535 − 2×10) / 2 = 257 → 255
			body:   []string{"Thang not present when called"},
			kinds:  []string{"list.left"},
		},
		{
			at: "13:31:10", keys: []string{"enter"}, label: "LEFT", digits: "4:15", // (530 − 2×10) / 2 = 255
			footer: []string{"enter thank EU Delegation", "u undo floor to EU Delegation"},
			body:   []string{"Marie-Ange Balbinot", "0:00 of 4:15"},
			kinds:  []string{"floor.given"},
		},
		{ // he arrives, and is last on the list
			at: "13:33:00", keys: []string{"m", "1", "1"}, label: "LEFT", digits: "2:25",
			body: []string{"Thang present", "2 to come · 2:05 each fits"}, kinds: []string{"person.presence"},
		},
		{ // the overrun: 4:30 of 4:15
			at: "13:35:40", label: "OVER TIME BY", digits: "+0:15",
			header: []string{"on time"}, body: []string{"4:30 of 4:15"},
		},
		{
			at: "13:35:41", keys: []string{"n"}, label: "LEFT", digits: "1:55", // (259 − 2×10) / 2 = 119 → 115
			footer: []string{"enter thank Brandolino", "u undo floor to Brandolino"},
			kinds:  []string{"floor.ended", "floor.given"},
		},
		{
			at: "13:36:01", keys: []string{"space"}, label: "CLOCK STOPPED", digits: "1:35",
			footer: []string{"space resume"}, kinds: []string{"floor.paused"},
		},
		{
			at: "13:36:21", keys: []string{"space"}, label: "LEFT", digits: "1:35", kinds: []string{"floor.resumed"},
		},
		{ // a minute more, undone, done again
			at: "13:36:56", keys: []string{"+"}, label: "LEFT", digits: "2:00", footer: []string{"u undo 1:00"}, kinds: []string{"floor.time-granted"},
		},
		{at: "13:36:56", keys: []string{"u"}, label: "LEFT", digits: "1:00", kinds: []string{"act.struck"}},
		{at: "13:36:56", keys: []string{"y"}, label: "LEFT", digits: "2:00", kinds: []string{"act.restored"}},
		{
			at: "13:37:56", keys: []string{"enter"}, label: "WELCOMING REMARKS LEFT", digits: "2:04",
			body: []string{"Brandolino concluded at 1:55 of 2:55"}, kinds: []string{"floor.ended"},
		},
		{
			at: "13:38:10", keys: []string{"enter"}, label: "LEFT", digits: "1:40", // (110 − 10) / 1 = 100
			body: []string{"Nguyen Dang Thang"}, kinds: []string{"floor.given"},
		},
		{ // typing begins in Thang's turn
			at: "13:39:30", keys: []string{"t", "'Signature opens in Hanoi"}, label: "LEFT", digits: "0:20",
		},
		{ // another hand thanks him while the sheet is open
			at: "13:39:40", beside: "thank", label: "WELCOMING REMARKS LEFT", digits: "0:20",
			kinds: []string{"floor.ended"},
		},
		{ // entered when nobody has the floor, the note is still his turn's
			at: "13:39:50", keys: []string{"enter"}, label: "WELCOMING REMARKS LEFT", digits: "0:10",
			body: []string{"Thang concluded at 1:30 of 1:40", "Signature opens in Hanoi"}, kinds: []string{"note.taken"},
		},
		{ // the segment is 0:20 over; nothing is paid
			at: "13:40:20", keys: []string{"s"}, header: []string{"0:20 behind"},
			footer: []string{"enter floor to Delgado Schenk, 15:00"},
			kinds:  []string{"segment.ended", "segment.started"},
		},
		{
			at: "13:40:30", keys: []string{"enter"}, label: "LEFT", digits: "14:50", // all that remains, for a sole speaker
			header: []string{"0:20 behind"}, body: []string{"Renata Delgado Schenk"}, kinds: []string{"floor.given"},
		},
		{
			at: "13:50:30", keys: []string{"a", "5", "'Share the ratification toolkit", "enter", "'2025-04-30", "enter"},
			label: "LEFT", digits: "4:50", body: []string{"Share the ratification toolkit"}, kinds: []string{"note.taken"},
		},
		{at: "13:52:20", keys: []string{"enter"}, kinds: []string{"floor.ended"}, body: []string{"Delgado Schenk concluded at 11:50 of 14:50"}},
		{ // 3:00 early, paid into the reserve: 13:52:20 + 10:00 against 14:05
			at: "13:52:20", keys: []string{"s"}, header: []string{"2:40 ahead"},
			body: []string{"of 18:00"}, kinds: []string{"segment.ended", "segment.started"},
		},
		{at: "13:52:30", keys: []string{"enter"}, label: "LEFT", digits: "9:50", body: []string{"Gabriela Chamorro"}, kinds: []string{"floor.given"}},
		{at: "14:00:30", keys: []string{"enter"}, body: []string{"concluded at 8:00 of 9:50"}, kinds: []string{"floor.ended"}},
		{at: "14:00:40", keys: []string{"2"}, footer: []string{"enter floor to EU Delegation"}, body: []string{"EU Delegation asks for the floor"}, kinds: []string{"list.asked"}},
		{ // offered a second turn, she does not wish to take it
			at: "14:00:50", keys: []string{"x", "2"}, body: []string{"EU Delegation did not wish to take the floor"}, kinds: []string{"list.left"},
		},
		{ // 1:20 early
			at: "14:01:00", keys: []string{"s"}, header: []string{"4:00 ahead"}, body: []string{"of 19:20"}, kinds: []string{"segment.ended", "segment.started"},
		},
		{at: "14:01:00", keys: []string{"enter"}, label: "LEFT", digits: "15:00", body: []string{"► 7 Government of Viet"}, kinds: []string{"floor.given"}},
		{at: "14:14:00", keys: []string{"enter"}, body: []string{"Government of Viet Nam concluded at 13:00 of 15:00"}, kinds: []string{"floor.ended"}},
		{ // 2:00 early
			at: "14:14:00", keys: []string{"s"}, label: "QUESTIONS AND ANSWERS LEFT", digits: "5:00",
			header: []string{"6:00 ahead"}, body: []string{"of 21:20"}, footer: []string{"enter floor to Speaker from the floor 1"},
			kinds: []string{"segment.ended", "segment.started"},
		},
		{ // nobody has a limit: the digits count the segment
			at: "14:14:10", keys: []string{"enter"}, label: "QUESTIONS AND ANSWERS LEFT", digits: "4:50",
			body: []string{"Speaker from the floor 1"}, kinds: []string{"person.added", "floor.given"},
		},
		{ // named while she speaks
			at: "14:14:30", keys: []string{"i", "'Ana Kovač", "enter"}, label: "QUESTIONS AND ANSWERS LEFT", digits: "4:30",
			body: []string{"Ana Kovač"}, kinds: []string{"person.renamed"},
		},
		{at: "14:15:10", keys: []string{"d", "6"}, footer: []string{"u undo"}, kinds: []string{"list.response-asked"}},
		{at: "14:15:10", keys: []string{"n"}, label: "QUESTIONS AND ANSWERS LEFT", digits: "3:50", body: []string{"Gabriela Chamorro"}, kinds: []string{"floor.ended", "floor.given"}},
		{at: "14:16:10", keys: []string{"enter"}, body: []string{"Interpol concluded after 1:00"}, kinds: []string{"floor.ended"}},
		{at: "14:16:20", keys: []string{"enter"}, body: []string{"Speaker from the floor 2"}, kinds: []string{"person.added", "floor.given"}},
		{at: "14:16:30", keys: []string{"i", "'Luis Ortega", "enter"}, body: []string{"Luis Ortega"}, kinds: []string{"person.renamed"}},
		{ // five minutes out of the reserve: 21:20 − 5:00
			at: "14:17:00", keys: []string{"g", "5"}, label: "QUESTIONS AND ANSWERS LEFT", digits: "7:00",
			header: []string{"1:00 ahead"}, body: []string{"of 16:20"}, kinds: []string{"segment.extended"},
		},
		{at: "14:17:30", keys: []string{"enter"}, body: []string{"Luis Ortega concluded after 1:10"}, kinds: []string{"floor.ended"}},
		{ // 6:00 early: 14:18 + 5:00 against 14:30
			at: "14:18:00", keys: []string{"s"}, header: []string{"7:00 ahead", "CLOSING REMARKS must end 14:45, in 27:00"}, body: []string{"of 22:20"},
			kinds: []string{"segment.ended", "segment.started"},
		},
		{at: "14:18:10", keys: []string{"enter"}, label: "LEFT", digits: "4:50", body: []string{"Glen Prichard"}, kinds: []string{"floor.given"}},
		{at: "14:22:00", keys: []string{"enter"}, body: []string{"Prichard concluded at 3:50 of 4:50"}, kinds: []string{"floor.ended"}},
		{at: "14:22:10", keys: []string{"s"}, body: []string{"close"}},
		{
			at: "14:22:10", keys: []string{"enter"}, header: []string{"closed"}, footer: []string{"enter save report and table"},
			label: "CLOSED", digits: "14:22",
			body:  []string{"14:22:10 · 22:50 before 14:45 · lasted 52:10", "9 of 9 heard · 7 statements · 2 questions", "record complete: 55 entries"},
			kinds: []string{"segment.ended", "session.closed"},
		},
	}
}

func TestVienna(t *testing.T) {
	s := newStage(t, "2025-03-26T13:25:00+01:00")
	s.open(120, 36)
	s.shows("The Road to Hanoi")
	s.key("down", "enter")
	var want []string
	id := ""
	for _, b := range viennaStory() {
		s.at(b.at)
		if b.beside != "" {
			s.run("do", id, b.beside)
		}
		s.play(b.keys)
		want = append(want, b.kinds...)
		s.sees(b)
		if id == "" {
			id = strings.Fields(s.run("sessions"))[0]
		}
		s.holds(id, want, b)
	}
	s.key("enter")
	s.shows(".md", ".csv")
	s.key("q", "enter")
	s.gone()
	s.run("verify", id)
	s.compareExports(id)
}

// holds waits until the record holds these kinds and no others: what is typed
// stands on the screen a moment before it is saved.
func (s *stage) holds(id string, want []string, b beat) {
	s.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for {
		got := s.kinds(id)
		switch {
		case slices.Equal(got, want):
			return
		case time.Now().After(deadline):
			s.t.Fatalf("%s %v: the record holds %v, want %v", b.at, b.keys, got, want)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// play presses keys and types what begins with an apostrophe.
func (s *stage) play(keys []string) {
	for _, k := range keys {
		if text, typed := strings.CutPrefix(k, "'"); typed {
			s.write(text)
			continue
		}
		s.key(k)
	}
}

// sees waits for every part of a beat, each in its own place.
func (s *stage) sees(b beat) {
	s.t.Helper()
	if b.label != "" {
		s.digits(b.label, b.digits)
	}
	in := func(part []string, texts []string) bool {
		text := strings.Join(part, "\n")
		for _, want := range texts {
			if !strings.Contains(text, want) {
				return false
			}
		}
		return true
	}
	s.until(b.at+" "+strings.Join(slices.Concat(b.header, b.footer, b.body), " | "), func(screen string) bool {
		lines := strings.Split(screen, "\n")
		if len(lines) < 10 {
			return false
		}
		return in(lines[:2], b.header) && in(lines[len(lines)-2:], b.footer) && in([]string{flowing(lines)}, b.body)
	})
}

// flowing joins what is wrapped within a pane, so that a sentence is found
// wherever its line breaks fall.
func flowing(lines []string) string {
	var columns []string
	for _, line := range lines {
		for i, cell := range strings.Split(strings.Trim(line, "│"), "││") {
			for len(columns) <= i {
				columns = append(columns, "")
			}
			columns[i] += " " + strings.Join(strings.Fields(cell), " ")
		}
	}
	return strings.Join(columns, "\n")
}

// kinds are the kinds of all records.
func (s *stage) kinds(id string) []string {
	var kinds []string
	for _, line := range strings.Split(strings.TrimSpace(s.run("log", id, "--json")), "\n") {
		_, rest, _ := strings.Cut(line, `"kind":"`)
		kind, _, _ := strings.Cut(rest, `"`)
		kinds = append(kinds, kind)
	}
	return kinds
}

// anonymous puts words in the place of what differs from run to run.
func anonymous(text, id string) string {
	text = strings.ReplaceAll(text, id, "SESSION")
	text = regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`).ReplaceAllString(text, "ID")
	return regexp.MustCompile(`\b[0-9a-f]{64}\b`).ReplaceAllString(text, "SHA256")
}

// compareExports compares the three exports with files written by hand.
func (s *stage) compareExports(id string) {
	s.t.Helper()
	for _, format := range []string{"md", "csv", "json"} {
		want, err := os.ReadFile(filepath.Join("testdata", "vienna", "want."+format))
		if err != nil {
			s.t.Fatal(err)
		}
		got := anonymous(s.run("export", id, "--format", format), id)
		if diff := cmp.Diff(string(want), got); diff != "" {
			s.t.Errorf("%s (-by hand +export):\n%s", format, diff)
		}
	}
}
