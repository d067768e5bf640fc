package scene

import (
	"roundtable/session"
	"roundtable/session/words"
)

// upcoming is who would get the floor: the highlighted name, else who stands
// first; with the place they hold, if any.
func (b *builder) upcoming() (key string, place *session.Place) {
	list := b.t.List()
	key = b.Selected.Participant
	if b.r.Turn != nil && b.r.Turn.Participant == key {
		key = ""
	}
	for i := range list {
		if p := &list[i]; key == "" || p.ID() == b.Selected {
			return p.Participant, p
		}
	}
	for i := range list {
		if list[i].Participant == key {
			return key, &list[i]
		}
	}
	return key, nil
}

// next is who comes after, why and for how long.
func (b *builder) next() Line {
	line := Line{{Job: Strong, Text: b.w.Next + "  "}}
	key, place := b.upcoming()
	if key == "" {
		return append(line, Run{Text: b.nobody()})
	}
	line = append(line, Run{Text: b.seatAndName(key), Give: true})
	about := dots(b.because(key, place), b.limit(place))
	if about == "" {
		return line
	}
	return append(line, Run{Text: " · " + about})
}

// nobody is who comes next when nobody waits: in questions somebody from the
// floor, whom nobody has named yet; elsewhere, or with the list closed, the
// session goes on.
func (b *builder) nobody() string {
	if p := b.t.Running(); p != nil && p.Kind == session.Questions && !p.Full() {
		return b.t.UnnamedSpeaker(b.v.Keys.UnnamedSpeaker)
	}
	if next := b.t.Following(); next != nil {
		return fill(b.w.NobodyOnward, "key", b.v.Key("next-segment", "s"), "segment", b.heading(next))
	}
	return fill(b.w.NobodyAtEnd, "key", b.v.Key("close", "s"))
}

// because is why a place stands out: a turn that was interrupted, a response, a
// point of order, or somebody not here yet or whose line does not open.
func (b *builder) because(key string, p *session.Place) string {
	why := ""
	switch {
	case p == nil:
	case p.Interrupted:
		why = b.v.Whys["interrupted"]
	case p.Lane == session.RightOfReplyLane && p.Resumes == "" && b.t.NextReply(key) > 1:
		why = b.v.SecondReply
	case p.Lane == session.PointOfOrderLane || p.Lane == session.RightOfReplyLane:
		why = b.v.Whys[string(p.Lane)]
	case b.called(p) != "":
		why = b.called(p)
	case p.Lane == session.ResponseLane:
		why = b.v.Whys[string(p.Lane)]
		if to := b.v.WhoOf(p.To); to != "" && (b.r.Turn == nil || b.r.Turn.ID != p.To) {
			why = fill(b.w.InResponseTo, "who", to)
		}
	}
	who := b.t.Person(key)
	switch {
	case who == nil:
	case who.Tried != nil:
		why = dots(why, b.noLine(who))
	case who.Presence == session.Expected && b.somebodyHere():
		why = dots(why, b.v.Presences[session.Expected])
	}
	return why
}

// somebodyHere says whether presence is kept at all.
func (b *builder) somebodyHere() bool {
	for _, p := range b.t.People {
		if p.Presence == session.Present && !b.t.Moderates(p.Key, "") {
			return true
		}
	}
	return false
}

// limit is how long who comes next has here, empty without a limit.
func (b *builder) limit(place *session.Place) string {
	if p := b.t.Running(); p != nil {
		if limit := b.t.PlaceLimit(p, place); limit != nil {
			return words.Countdown(*limit)
		}
	}
	return ""
}
