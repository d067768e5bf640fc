package cli

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"roundtable/data"
	"roundtable/session"
)

// sampleAgenda is the small session of docs/exports.md.
func sampleAgenda() session.Agenda {
	start, end := session.Clock(14*3600), session.Clock(14*3600+1800)
	both, limit := []string{"ca", "nh"}, 3*time.Minute
	return session.Agenda{
		Title: "Contact points for electronic evidence", Venue: "Room 3", Zone: "Asia/Ho_Chi_Minh", Date: session.Date{Year: 2025, Month: 10, Day: 25},
		Start: &start, End: &end, Languages: []string{"English", "Vietnamese"}, Interpretation: session.Simultaneous, Moderator: "mod",
		Objectives: []string{"Answer requests for evidence in days"},
		Participants: []session.Participant{
			{Key: "mod", Name: "Lena Ortiz"},
			{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Short: "Diallo", Address: "H.E. Ms.", Position: "Minister of Digital Economy", Language: "en"},
			{Key: "nh", Seat: 2, Delegation: "Nam Hải", Name: "Đỗ Văn Sơn", Short: "Sơn", Address: "Mr.", Position: "Deputy Minister", Language: "vi", Online: true},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening", Kind: session.Opening, Planned: 2 * time.Minute, Moderator: "mod"},
			{ID: "s2", Title: "Round", Kind: session.Round, Planned: 18 * time.Minute, Limit: &limit, Speakers: both, Objectives: []int{1}},
			{ID: "s3", Title: "Closing reflections", Kind: session.Reflections, Planned: 10 * time.Minute, Limit: &limit, Speakers: both, Protected: true},
		},
	}
}

// sample keeps the small session, closed, and gives the file it is in. Nothing
// in it is chance, so its documents are always the same.
func sample(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "sessions.db")
	store, err := data.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	zone, n, a := time.FixedZone("", 7*3600), 0, sampleAgenda()
	newID := func() string { n++; return fmt.Sprintf("0199e0a1-0000-7000-8000-%012d", n) }
	made, err := store.Create(data.Opening{
		Name: "evidence", Day: a.Date, Event: session.Open(a, strings.Repeat("0a", 32), session.Start{Printed: true}, a.Date, zone),
		At: clockOn(zone, "13:50:00"), By: session.ByHandScript, NewID: newID, Random: strings.NewReader("abc"),
	})
	if err != nil {
		t.Fatal(err)
	}
	log, err := store.Log(made.ID)
	if err != nil {
		t.Fatal(err)
	}
	do := func(clock string, by session.Hand, c session.Command) {
		records, err := log.Since(0)
		if err != nil {
			t.Fatal(err)
		}
		events, no := session.Decide(session.Fold(records), c, clockOn(zone, clock))
		if no != nil {
			t.Fatalf("%s %T: %+v", clock, c, no)
		}
		if err := log.Append(session.Stamp(made.ID, len(records), events, clockOn(zone, clock), by, newID)); err != nil {
			t.Fatal(err)
		}
	}
	moderator, rapporteur := session.ByHandModerator, session.ByHandRapporteur
	do("14:00:10", moderator, session.StartSession{})
	do("14:01:50", moderator, session.NextSegment{})
	do("14:02:00", moderator, session.Next{})
	do("14:03:10", rapporteur, session.TakeNote{Note: session.Proposal, Text: "A network of contact points that answers within three days", Objective: 1})
	do("14:04:40", rapporteur, session.NoteAction{Who: "ca", Text: "Send the list of contact points", Due: session.Date{Year: 2025, Month: 12, Day: 1}})
	do("14:05:20", moderator, session.Thank{})
	do("14:05:30", moderator, session.Next{})
	do("14:06:30", rapporteur, session.TakeNote{Note: session.Quote, Text: "Trust is slow", Interpreted: true})
	do("14:08:00", moderator, session.Thank{})
	do("14:08:30", moderator, session.NextSegment{})
	do("14:08:40", moderator, session.Next{})
	do("14:09:50", moderator, session.Next{})
	do("14:11:00", moderator, session.Thank{})
	do("14:11:10", rapporteur, session.NoteKeyMessage{Participant: "ca", Text: "A request must not wait for a treaty"})
	do("14:11:30", moderator, session.CloseSession{})
	return path
}

// clockOn is a moment of 25 October 2025, such as 14:05:30.
func clockOn(zone *time.Location, clock string) session.Moment {
	var part [3]int
	for i, s := range strings.Split(clock, ":") {
		part[i], _ = strconv.Atoi(s)
	}
	return session.Moment{Wall: time.Date(2025, 10, 25, part[0], part[1], part[2], 0, zone).UTC()}
}
