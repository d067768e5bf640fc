package scene

import "roundtable/session"

// listClosed says that nobody more can ask, and how many turns are to come.
func (b *builder) listClosed() string {
	p := b.t.Running()
	switch {
	case p == nil || !p.ListClosed:
		return ""
	case p.Last > 0:
		return b.lastFew(p)
	}
	return b.w.ListClosed
}

// lastFew counts down the last turns that were announced, and says how many
// wait beyond them; after the last that it was the last.
func (b *builder) lastFew(p *session.Part) string {
	list, more := b.t.List(), 0
	beyond := b.beyond(list)
	for i := range list {
		if beyond(&list[i]) {
			more++
		}
	}
	said, rest := fill(b.w.LastFew, "n", itoa(p.Last), "left", itoa(p.LastLeft)), b.w.LastBeyond
	if p.LastLeft == 0 {
		rest = b.w.StillListed
		if b.t.Floor() == nil {
			said = b.w.LastOver
		}
	}
	if more == 0 {
		return said
	}
	return dots(said, fill(rest, "n", itoa(more)))
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
