package sessiontest

import (
	"fmt"
	"time"

	"roundtable/session"
)

// Meeting is a session of n records at least, open at the end: ten speakers,
// one discussion, and everything that usually happens in one, again and again. The
// same n gives the same records.
func Meeting(id string, n int) []session.Record {
	m := &meeting{id: id, records: make([]session.Record, 0, n+16)}
	m.happen(session.ByHandModerator, opening())
	m.happen(session.ByHandModerator, session.SessionStarted{}, session.SegmentStarted{Segment: "s1"})
	for i := 0; len(m.records) < n; i++ {
		m.turn(i)
	}
	return m.records
}

// opening is the first event of a Meeting.
func opening() session.SessionOpened {
	a := session.Agenda{Title: "A long meeting", Zone: "Asia/Ho_Chi_Minh", Segments: []session.Segment{
		{ID: "s1", Title: "Discussion", Kind: session.Discussion, Planned: time.Hour},
		{ID: "s2", Title: "Reserve", Kind: session.Reserve, Planned: time.Hour},
		{ID: "s3", Title: "Closing reflections", Kind: session.Reflections, Planned: 10 * time.Minute, Protected: true},
	}}
	for i := range 10 {
		p := session.Participant{
			Key: fmt.Sprintf("d%d", i+1), Seat: i + 1, Delegation: fmt.Sprintf("Delegation %d", i+1),
			Name: fmt.Sprintf("Head of delegation %d", i+1), Level: session.Minister,
		}
		a.Participants = append(a.Participants, p)
		a.Segments[2].Speakers = append(a.Segments[2].Speakers, p.Key)
	}
	return session.SessionOpened{Agenda: a}
}

type meeting struct {
	id      string
	at      time.Duration
	ids     int
	records []session.Record
}

// happen stamps events seven seconds after those before.
func (m *meeting) happen(by session.Hand, events ...session.Event) []session.Record {
	m.at += 7 * time.Second
	made := session.Stamp(m.id, len(m.records), events, Moment(m.at), by, func() string {
		m.ids++
		return fmt.Sprintf("0199f6b2-7c00-7abc-8def-%012d", m.ids)
	})
	m.records = append(m.records, made...)
	return made
}

// turn is what happens around one turn.
func (m *meeting) turn(i int) {
	who, other := fmt.Sprintf("d%d", i%10+1), fmt.Sprintf("d%d", (i+3)%10+1)
	limit := 3 * time.Minute
	m.happen(session.ByHandModerator, session.FloorAsked{Participant: who})
	given := m.happen(session.ByHandModerator, session.FloorGiven{
		Participant: who, TurnKind: session.Statement, Segment: "s1", Limit: &limit, Lane: session.AskedLane, Why: "asked",
	})
	turn := given[0].ID
	m.happen(session.ByHandRapporteur, session.NoteTaken{
		Note: session.Proposal, Text: "Share what was learnt, and fund the small steps first.", Turn: turn, Segment: "s1",
	})
	m.happen(session.ByHandModerator, session.FloorPaused{Turn: turn})
	m.happen(session.ByHandModerator, session.FloorResumed{Turn: turn})
	m.happen(session.ByHandScript, session.ResponseAsked{Participant: other, To: turn})
	m.happen(session.ByHandModerator, session.TimeGranted{Turn: turn, By: time.Minute})
	struck := m.happen(session.ByHandModerator, session.PlaceLeft{
		PlaceID: session.PlaceID{Participant: other, Lane: session.ResponseLane}, Off: session.OffWithdrawn,
	})
	if i%4 == 0 {
		m.happen(session.ByHandModerator, session.ActStruck{Act: struck[0].Act})
		m.happen(session.ByHandModerator, session.PlaceLeft{
			PlaceID: session.PlaceID{Participant: other, Lane: session.ResponseLane}, Off: session.OffWithdrawn,
		})
	}
	m.happen(session.ByHandModerator, session.SessionHeld{Reason: "the interpreters"})
	m.happen(session.ByHandModerator, session.SessionResumed{}, session.FloorEnded{Turn: turn, How: session.Concluded})
}
