package rehearsal

import (
	"fmt"
	"time"

	"roundtable/session"
)

// early is how long before its printed start a simulated session is opened.
const early = 2 * time.Minute

// enough is how many steps no meeting takes.
const enough = 20_000

// Simulate runs a whole session of an agenda on its own, printed for start, and
// returns its records. The error says where it would not go on.
func (m *Meeting) Simulate(a session.Agenda, start time.Time, zone *time.Location) ([]session.Record, error) {
	now := session.Moment{Wall: start.Add(-early).UTC(), Boot: time.Hour, BootID: "simulation"}
	ids := 0
	newID := func() string { ids++; return fmt.Sprintf("%d-%05d", m.Seed, ids) }
	opened := session.Open(a, "", session.Start{At: &start}, session.DateOf(start.In(zone)), zone)
	opened.Practice = true
	records := session.Stamp("simulation", 0, []session.Event{opened}, now, session.ByHandScript, newID)
	table := session.Fold(records)
	for range enough {
		step, ok := m.Next(table, now)
		if !ok {
			return records, nil
		}
		if step.In > 0 || step.Command == nil {
			now = later(now, max(step.In, time.Second))
			continue
		}
		events, no := session.Decide(table, session.See(table, step.Command), now)
		if no != nil {
			return records, session.Say("%s is refused (%d) at %s", fmt.Sprintf("%T", step.Command), no.Code, now.Wall.Format(time.TimeOnly))
		}
		records = append(records, session.Stamp("simulation", len(records), events, now, session.ByHandScript, newID)...)
		table = session.Fold(records)
	}
	return records, session.Say("the session of seed %d does not end", m.Seed)
}

func later(m session.Moment, d time.Duration) session.Moment {
	m.Wall, m.Boot = m.Wall.Add(d), m.Boot+d
	return m
}
