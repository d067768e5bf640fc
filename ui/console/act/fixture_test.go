package act

import (
	"strconv"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A walk is a session told by the commands given to it.
type walk struct {
	t       *testing.T
	records []session.Record
	table   *session.Table
	now     session.Moment
	ids     int
}

func minutes(n float64) time.Duration { return time.Duration(n * float64(time.Minute)) }

func length(d time.Duration) *time.Duration { return &d }

func roundtable() session.Agenda {
	fixed := session.Clock(15*3600 + 27*60)
	start, end := session.Clock(14*3600+30*60), session.Clock(15*3600+30*60)
	keys := []string{"ca", "os", "ve", "ri", "nh"}
	return session.Agenda{
		Title: "Roundtable", Date: session.Date{Year: 2025, Month: 10, Day: 25}, Start: &start, End: &end, Moderator: "mod",
		Participants: []session.Participant{
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo"},
			{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Ilse Brandt"},
			{Key: "ve", Seat: 3, Delegation: "Verland", Name: "Jon Aske"},
			{Key: "ri", Seat: 4, Delegation: "Ribeira", Name: "Lia Moura"},
			{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt"},
			{Key: "mod", Name: "Trần Thị Mai"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: minutes(3)},
			{ID: "s2", Title: "Round 1", Kind: session.Round, Planned: minutes(16), Limit: length(minutes(3)), Speakers: keys},
			{ID: "s3", Title: "Questions", Kind: session.Questions, Planned: minutes(10)},
			{ID: "s4", Title: "Reserve", Kind: session.Reserve, Planned: minutes(4)},
			{ID: "s5", Title: "Closing reflections", Kind: session.Reflections, Planned: minutes(8), Limit: length(90 * time.Second), Speakers: keys},
			{ID: "s6", Title: "Summary", Kind: session.Closing, Planned: minutes(3), Start: &fixed, Counting: session.Until},
		},
	}
}

func opened(t *testing.T) *walk {
	t.Helper()
	return openedWith(t, roundtable())
}

func openedWith(t *testing.T, a session.Agenda) *walk {
	t.Helper()
	w := &walk{t: t, now: session.Moment{Wall: time.Date(2025, 10, 25, 14, 29, 0, 0, time.UTC)}}
	w.add(session.Open(a, "", session.Start{Printed: true}, a.Date, time.UTC))
	return w
}

func (w *walk) add(events ...session.Event) {
	newID := func() string { w.ids++; return "r" + strconv.Itoa(w.ids) }
	w.records = append(w.records, session.Stamp("s", len(w.records), events, w.now, session.ByHandModerator, newID)...)
	w.table = session.Fold(w.records)
}

// do gives commands, a minute passing before each.
func (w *walk) do(commands ...session.Command) *walk {
	w.t.Helper()
	for _, c := range commands {
		w.now.Wall = w.now.Wall.Add(time.Minute)
		events, no := session.Decide(w.table, c, w.now)
		if no != nil {
			w.t.Fatalf("%#v is refused: %v", c, w.situation().Voice.Refusal(no))
		}
		w.add(events...)
	}
	return w
}

func (w *walk) situation() Situation {
	return Situation{
		Voice: words.Voice{Language: words.English(), Table: w.table}, Reading: w.table.Read(w.now), Now: w.now,
	}
}

// press resolves a key and carries out what it means, as a person would who
// answers every question with enter.
func (w *walk) press(key string) Binding {
	w.t.Helper()
	b, ok := w.situation().Resolve(key)
	if !ok || b.Off != nil || len(b.Missing) > 0 || len(b.Choices) > 0 {
		w.t.Fatalf("%s does not act: %+v", key, b)
	}
	c, ok := b.Command()
	if !ok {
		w.t.Fatalf("%s gives no command", key)
	}
	events, no := session.Decide(w.table, session.See(w.table, c), w.now)
	if no != nil {
		w.t.Fatalf("%s is refused: %v", key, no)
	}
	w.add(events...)
	return b
}

// states are a session in every state that the keyboard knows.
func states(t *testing.T) map[string]*walk {
	start, on := session.StartSession{}, session.NextSegment{}
	running := func() *walk { return opened(t).do(start, on, session.Next{}) }
	return map[string]*walk{
		"planned":     opened(t),
		"no limit":    opened(t).do(start, session.Give{Participant: "mod"}),
		"running":     running(),
		"paused":      running().do(session.Pause{}),
		"held":        running().do(session.Hold{}),
		"between":     running().do(session.Thank{}),
		"questions":   opened(t).do(start, on, on),
		"asking":      opened(t).do(start, on, on, session.Next{}),
		"reflections": opened(t).do(start, session.GoToClosing{}, session.Next{}),
		"last":        opened(t).do(start, session.GoToClosing{}, session.NextSegment{Early: true}),
		"closed":      running().do(session.CloseSession{}),
	}
}
