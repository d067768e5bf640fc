package cli

import (
	"fmt"
	"math"
	"strings"
	"text/tabwriter"
	"time"

	"roundtable/session"
	"roundtable/session/rehearsal"
)

// A simulationDoc is the answer of `rehearse --simulate --json`, described by
// docs/rehearse.schema.json.
type simulationDoc struct {
	Agenda   string     `json:"agenda"` // as asked for; "generated": each seed made its own
	Seed     uint64     `json:"seed"`   // the first of them
	Policies []tallyDoc `json:"policies"`
}

// A tallyDoc is how the sessions went under one policy. Shares are from 0 to 1,
// null of none.
type tallyDoc struct {
	Policy           rehearsal.Policy `json:"policy"`
	Sessions         int              `json:"sessions"`
	InTime           *float64         `json:"reflections_in_time"`
	Possible         int              `json:"possible"` // sessions where that was arithmetically possible
	InTimeOfPossible *float64         `json:"reflections_in_time_where_possible"`
	OnTheDot         *float64         `json:"ended_within_a_minute"`
	NotHeard         int              `json:"people_not_heard"` // in all sessions
	MinutesOver      float64          `json:"minutes_over"`     // after the must-end, in the mean
}

// simulate runs meetings without a screen and prints how they went.
func (p *program) simulate(how rehearsing, args []string) error {
	doc, err := p.simulated(how, args)
	switch {
	case err != nil:
		return err
	case how.asJSON:
		return p.printJSON(doc)
	}
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, p.tell("policy\tin time\twhere possible\tended within 1:00\tnot heard\tminutes over"))
	for _, t := range doc.Policies {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%d\t%.1f\n", t.Policy, percent(t.InTime),
			p.tell("%s of %d", percent(t.InTimeOfPossible), t.Possible), percent(t.OnTheDot), t.NotHeard, t.MinutesOver)
	}
	return w.Flush()
}

func (p *program) simulated(how rehearsing, args []string) (simulationDoc, error) {
	doc := simulationDoc{Agenda: "generated", Seed: how.seed}
	policies := rehearsal.Policies()
	if how.policy != "all" {
		policies = nil
		for _, one := range rehearsal.Policies() {
			if string(one) == how.policy {
				policies = append(policies, one)
			}
		}
		if policies == nil {
			return doc, wrong("It is plain, proportional, roundtable or all.", "there is no policy %q", how.policy)
		}
	}
	of := func(seed uint64) (session.Agenda, *time.Location) { return rehearsal.Agenda(seed), time.UTC }
	if len(args) > 0 {
		r, err := p.library(how.day, how.track).agenda(args[0])
		if err != nil {
			return doc, err
		}
		zone, err := zoneOf(r.Agenda.Zone)
		if err != nil {
			return doc, err
		}
		doc.Agenda = args[0]
		of = func(uint64) (session.Agenda, *time.Location) { return r.Agenda, zone }
	}
	for _, policy := range policies {
		tally, err := p.tally(how, policy, of)
		if err != nil {
			return doc, err
		}
		doc.Policies = append(doc.Policies, newTallyDoc(tally))
	}
	return doc, nil
}

// tally runs the meetings of all seeds under one policy. They begin at the
// agenda's own time of day, on a day that is always the same.
func (p *program) tally(how rehearsing, policy rehearsal.Policy, of func(uint64) (session.Agenda, *time.Location)) (rehearsal.Tally, error) {
	tally := rehearsal.Tally{Policy: policy}
	for seed := how.seed; seed < how.seed+uint64(how.runs); seed++ {
		m := p.meeting(seed)
		m.Policy = policy
		a, zone := of(seed)
		begin := session.Clock(10 * 3600)
		if a.Start != nil {
			begin = *a.Start
		}
		records, err := m.Simulate(a, begin.On(session.Date{Year: 2026, Month: time.March, Day: 2}, zone), zone)
		if err != nil {
			return tally, failed(session.Say("simulating seed %d of %s", seed, a.Title), err, "")
		}
		tally.Add(rehearsal.OutcomeOf(records))
	}
	return tally, nil
}

func newTallyDoc(t rehearsal.Tally) tallyDoc {
	return tallyDoc{
		Policy: t.Policy, Sessions: t.Sessions, Possible: t.Possible, NotHeard: t.NotHeard,
		InTime: share(t.InTime, t.Reflections), InTimeOfPossible: share(t.InTimeOf, t.Possible), OnTheDot: share(t.OnTheDot, t.Sessions),
		MinutesOver: thousandths(t.Over.Minutes() / float64(t.Sessions)),
	}
}

// share is how many of all, nil of none.
func share(n, of int) *float64 {
	if of == 0 {
		return nil
	}
	s := thousandths(float64(n) / float64(of))
	return &s
}

func thousandths(f float64) float64 { return math.Round(f*1000) / 1000 }

// percent is a share as people read it.
func percent(share *float64) string {
	if share == nil {
		return "–"
	}
	return strings.TrimSuffix(fmt.Sprintf("%.1f", *share*100), ".0") + " %"
}
