package scene

import (
	"strings"

	"roundtable/session"
)

// heading is what a segment is called where room is scarce.
func (b *builder) heading(part *session.Part) string { return b.v.Heading(part) }

// city is where the clock hangs: as the venue says it, else by the time zone's
// name. "Room R339, National Convention Center, Hanoi, Viet Nam" is in Hanoi.
func (b *builder) city() string {
	zone := b.Zone.String()
	zone = strings.ReplaceAll(zone[strings.LastIndex(zone, "/")+1:], "_", " ")
	parts := strings.Split(b.t.Agenda.Venue, ",")
	if strings.Contains(b.t.Agenda.Venue, zone) || len(parts) < 3 {
		return zone
	}
	return strings.TrimSpace(parts[len(parts)-2])
}
