package sitting

import (
	"errors"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/sessiontest"
)

// A movedLog is one whose file is away for a while.
type movedLog struct {
	session.Log
	away error
}

func (l *movedLog) Version() (int64, error) {
	if l.away != nil {
		return 0, l.away
	}
	return l.Log.Version()
}

// The writer says it once and not at every look.
func TestTheWriterSaysOnceThatItIsBlind(t *testing.T) {
	msgs := make(chan tea.Msg, 16)
	log := &movedLog{Log: sessiontest.NewLog("test")}
	w := newWriter(log, 0, func(msg tea.Msg) { msgs <- msg })
	w.close()
	first, second := errors.New("moved"), errors.New("emptied")
	for _, c := range []struct {
		away error
		says int
	}{{nil, 0}, {first, 1}, {first, 0}, {second, 1}, {nil, 1}, {nil, 0}} {
		log.away = c.away
		w.look()
		got := 0
		for len(msgs) > 0 {
			if msg, ok := (<-msgs).(blindMsg); ok {
				got++
				if !errors.Is(msg.err, c.away) {
					t.Errorf("it says %v, want %v", msg.err, c.away)
				}
			}
		}
		if got != c.says {
			t.Errorf("%v is said %d times, want %d", c.away, got, c.says)
		}
	}
}

// What another hand writes is passed on within a tenth of a second.
func TestWhatOthersWriteIsPassedOn(t *testing.T) {
	log := sessiontest.NewLog("test")
	msgs := make(chan tea.Msg, 16)
	w := newWriter(log, 0, func(msg tea.Msg) { msgs <- msg })
	defer w.close()
	event := session.Open(session.Agenda{Segments: []session.Segment{{Title: "Round"}}}, "", session.Start{}, session.Date{}, time.UTC)
	at := session.Moment{Wall: time.Unix(1, 0).UTC()}
	records := session.Stamp("test", 0, []session.Event{event}, at, session.ByHandModerator, func() string { return "id" })
	if err := log.Beside().Append(records); err != nil {
		t.Fatal(err)
	}
	select {
	case msg := <-msgs:
		if news, ok := msg.(newsMsg); !ok || len(news.news) != 1 {
			t.Errorf("it says %v, want one record", msg)
		}
	case <-time.After(10 * time.Second):
		t.Error("it says nothing")
	}
}
