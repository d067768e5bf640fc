package template

import (
	"time"

	"roundtable/session"
)

// A plan is what a kind of session is scaled to.
type plan struct {
	slot     time.Duration
	speakers []string
	tongues  time.Duration // how often everything is said
	chaired  bool          // who presides is the chair
}

// choose is the fullest way into which everybody fits, with the minutes of its
// parts; the last way where nobody fits, squeezed.
func (p *plan) choose(ways [][]part) ([]part, []time.Duration) {
	for _, parts := range ways {
		if minutes, fits := p.layout(parts, false); fits {
			return parts, minutes
		}
	}
	last := ways[len(ways)-1]
	minutes, _ := p.layout(last, true)
	return last, minutes
}

// layout shares the slot among parts: each gets its share of an hour, scaled to
// whole minutes between its least and its most, and one takes the rest. Where
// that is too little, the part with most to spare gives a minute, again and
// again. fits is false where none has any; squeezed, they then give what they
// need themselves, down to a minute.
func (p *plan) layout(parts []part, squeezed bool) (minutes []time.Duration, fits bool) {
	minutes = make([]time.Duration, len(parts))
	left, rest := p.slot, 0
	for i := range parts {
		if parts[i].rest {
			rest = i
			continue
		}
		least, most := p.bounds(&parts[i])
		minutes[i] = max(min(p.scaled(parts[i].share), most), least)
		left -= minutes[i]
	}
	need, _ := p.bounds(&parts[rest])
	for ; left < need; left += time.Minute {
		i := p.giver(parts, minutes, rest, false)
		if i < 0 && squeezed {
			i = p.giver(parts, minutes, rest, true)
		}
		if i < 0 {
			break
		}
		minutes[i] -= time.Minute
	}
	minutes[rest] = left
	return minutes, left >= need
}

// giver is the part that can give a minute best; -1 where none can.
func (p *plan) giver(parts []part, minutes []time.Duration, rest int, squeezed bool) int {
	best, most := -1, time.Duration(0)
	for i := range parts {
		least, _ := p.bounds(&parts[i])
		if squeezed {
			least = time.Minute
		}
		if spare := minutes[i] - least; i != rest && spare > most {
			best, most = i, spare
		}
	}
	return best
}

// scaled is a share of an hour as the same share of the slot, to the minute.
func (p *plan) scaled(share int) time.Duration {
	return (time.Duration(share) * p.slot / 60).Round(time.Minute)
}

// bounds are the least and the most minutes a part makes sense with: what
// everybody needs at the floor and at the longest limit. Reflections never need
// more than a quarter of the slot.
func (p *plan) bounds(x *part) (least, most time.Duration) {
	if x.pace == nil {
		if most = time.Duration(x.most) * time.Minute; x.most == 0 {
			most = p.slot
		}
		return time.Duration(x.least) * time.Minute, most
	}
	least, most = p.needed(x.pace, x.pace.floor), p.needed(x.pace, x.pace.most)
	if x.kind == session.Reflections {
		quarter := (p.slot / 4).Truncate(time.Minute)
		return min(least, quarter), min(most, quarter)
	}
	return least, most
}

// needed is what a part takes in which everybody has a limit, in whole minutes.
func (p *plan) needed(x *pace, limit time.Duration) time.Duration {
	n := time.Duration(len(p.speakers))
	need := n*limit*p.tongues + p.between(x)
	return (need + time.Minute - 1).Truncate(time.Minute)
}
