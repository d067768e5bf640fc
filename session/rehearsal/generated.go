package rehearsal

import (
	"fmt"
	"math/rand/v2"
	"time"

	"roundtable/session"
)

// Agenda is an agenda made from a seed: three to eight invented delegations,
// one to three rounds, sometimes a discussion, questions and a reserve, and
// closing reflections that everything before leads to. It fills its slot to the
// minute.
func Agenda(seed uint64) session.Agenda {
	g := &generator{rng: rand.New(rand.NewPCG(seed, 0x61676e6461))}
	g.people()
	g.segments()
	start := session.Clock(10 * 3600)
	end := start + session.Clock(g.a.Planned()/time.Second)
	g.a.Title, g.a.Zone = fmt.Sprintf("Generated agenda %d", seed), "UTC"
	g.a.Start, g.a.End = &start, &end
	return g.a
}

type generator struct {
	rng  *rand.Rand
	a    session.Agenda
	keys []string
}

// delegations are invented: no State has such a name.
func delegations() []string {
	return []string{"Carana", "Ostania", "Verland", "Ribeira", "Nam Hải", "Delmara", "Sorvania", "Quenta"}
}

func (g *generator) people() {
	g.a.Moderator = "moderator"
	g.a.Participants = []session.Participant{{Key: "moderator", Name: "Moderator"}}
	for i, name := range delegations()[:3+g.rng.IntN(6)] {
		key := fmt.Sprintf("d%d", i+1)
		g.keys = append(g.keys, key)
		g.a.Participants = append(g.a.Participants, session.Participant{
			Key: key, Seat: i + 1, Delegation: name, Name: "Head of delegation " + fmt.Sprint(i+1), Level: session.Minister,
		})
	}
}

func (g *generator) segments() {
	g.add(session.Segment{Title: "Opening", Kind: session.Opening, Planned: g.minutes(3, 5), Moderator: "moderator"})
	for i := range 1 + g.rng.IntN(3) {
		limit := time.Duration(4+g.rng.IntN(3)) * 30 * time.Second
		g.add(session.Segment{
			Title: fmt.Sprintf("Round %d", i+1), Kind: session.Round, Planned: g.forAll(limit), Limit: &limit, Speakers: g.keys,
		})
	}
	if limit := 2 * time.Minute; g.rng.IntN(4) > 0 {
		g.add(session.Segment{
			Title: "Discussion", Kind: session.Discussion, Planned: g.minutes(6, 14), Limit: &limit, Optional: g.rng.IntN(2) == 0,
		})
	}
	if limit := time.Minute; g.rng.IntN(2) == 0 {
		g.add(session.Segment{Title: "Questions", Kind: session.Questions, Planned: g.minutes(5, 10), Limit: &limit})
	}
	if g.rng.IntN(2) == 0 {
		g.add(session.Segment{Title: "Reserve", Kind: session.Reserve, Planned: g.minutes(2, 5)})
	}
	limit := time.Duration(2+g.rng.IntN(2)) * 30 * time.Second
	g.add(session.Segment{
		Title: "Closing reflections", Kind: session.Reflections, Planned: g.forAll(limit), Limit: &limit, Speakers: g.keys, Protected: true,
	})
	g.add(session.Segment{Title: "Summary", Kind: session.Closing, Planned: g.minutes(2, 4), Moderator: "moderator"})
}

func (g *generator) add(s session.Segment) {
	s.ID = fmt.Sprintf("s%d", len(g.a.Segments)+1)
	g.a.Segments = append(g.a.Segments, s)
}

func (g *generator) minutes(least, most int) time.Duration {
	return time.Duration(least+g.rng.IntN(most-least+1)) * time.Minute
}

// forAll is how long everybody takes who takes the limit, in whole minutes.
func (g *generator) forAll(limit time.Duration) time.Duration {
	n := time.Duration(len(g.keys))
	return (n*(limit+session.DefaultHandover) + time.Minute - 1) / time.Minute * time.Minute
}
