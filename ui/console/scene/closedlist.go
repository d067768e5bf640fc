package scene

import "roundtable/session"

// listClosed says that nobody more can ask, and how many turns are to come.
func (b *builder) listClosed() string {
	p := b.t.Running()
	switch {
	case p == nil || !p.ListClosed:
		return ""
	case p.Last > 0:
		return fill(b.w.LastFew, "n", itoa(p.Last), "left", itoa(p.LastLeft))
	}
	return b.w.ListClosed
}

// beyond says of a place that it comes after the last turns that were
// announced.
func (b *builder) beyond(list []session.Place) func(*session.Place) bool {
	part := b.t.Running()
	if part == nil || part.Last == 0 {
		return func(*session.Place) bool { return false }
	}
	within := map[session.PlaceID]bool{}
	left := part.LastLeft
	for i := range list {
		if p := &list[i]; p.Lane == session.PlannedLane || p.Lane == session.AskedLane {
			within[p.ID()] = left > 0
			left--
		} else {
			within[p.ID()] = true
		}
	}
	return func(p *session.Place) bool { return !within[p.ID()] }
}
