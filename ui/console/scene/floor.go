package scene

import (
	"strings"

	"roundtable/session"
)

// floor is who has the floor and how long; between speakers who comes next and
// how the segment stands.
func (b *builder) floor() Pane {
	if b.r.Turn == nil {
		return b.betweenSpeakers()
	}
	p := Pane{Title: b.w.HasTheFloor}
	p.Blocks = append(p.Blocks, b.person(b.r.Turn.Participant, 4, b.turnIs())...)
	p.Blocks = append(p.Blocks, Block{Body: b.digits(), Apart: true})
	p.Blocks = append(p.Blocks, b.used()...)
	p.Blocks = append(p.Blocks, lines(1, true, b.next()))
	return b.rest(p)
}

// betweenSpeakers names who comes when enter is pressed.
func (b *builder) betweenSpeakers() Pane {
	p := Pane{Title: b.w.NobodyHasTheFloor}
	if key, place := b.upcoming(); key != "" {
		about := b.because(key, place)
		if place != nil && (place.Lane == session.PlannedLane || place.Lane == session.AskedLane) {
			about = dots(b.v.Whys[place.Why()], about)
		}
		about = dots(about, b.limit(place))
		p.Blocks = append(p.Blocks, lines(1, true, said(Accent, b.w.NextOnEnter)))
		p.Blocks = append(p.Blocks, b.person(key, 3, about)...)
	} else {
		p.Blocks = append(p.Blocks, lines(0, true, Line{{Job: Strong, Text: b.w.Next + "  "}, {Text: b.nobody()}}))
	}
	p.Blocks = append(p.Blocks, Block{Body: b.digits(), Apart: true})
	if b.r.HeldFor > 0 || b.r.State == session.SessionHeldNow {
		p.Blocks = append(p.Blocks, b.why()...)
	}
	p.Blocks = b.rest(p).Blocks
	if said := b.lastEnded(); said != "" {
		p.Blocks = append(p.Blocks, lines(5, true, Line{{Job: Quiet, Text: said}}))
	}
	return p
}

// person is who it is about: the delegation first, then what helps to say it,
// which matters most (say is its rank) before the name is called.
func (b *builder) person(key string, say int, about string) []Block {
	who := b.t.Person(key)
	if who == nil {
		return []Block{lines(0, true, said(Strong, key))}
	}
	name := strings.TrimSpace(who.Address + " " + who.Name)
	first := Line{{Job: Strong, Text: name, Give: true}}
	if who.Delegation != "" {
		first = Line{{Job: Strong, Text: strings.ToUpper(who.Delegation)}, {Text: " · "}, {Text: name, Give: true}}
	}
	blocks := []Block{{Body: Lines{Lines: []Line{first}}, Apart: true}}
	add := func(rank int, job Job, text string) {
		if text != "" {
			blocks = append(blocks, Block{Body: Lines{Lines: []Line{said(job, text)}}, Rank: rank})
		}
	}
	add(3, Text, who.Position)
	if who.OnBehalf != "" {
		add(2, Text, fill(b.w.OnBehalf, "who", who.OnBehalf))
	}
	if who.Say != "" {
		add(say, Quiet, fill(b.w.Say, "text", who.Say))
	}
	add(2, Accent, about)
	return blocks
}

// turnIs says what the turn is where that is not plain.
func (b *builder) turnIs() string {
	turn := b.r.Turn
	kind := ""
	switch {
	case turn.Kind == session.Response && turn.To != "":
		kind = fill(b.w.InResponseTo, "who", b.v.WhoOf(turn.To))
	case turn.Kind != session.Statement && turn.Kind != session.ReflectionTurn:
		kind = b.v.TurnKind(turn.Turn)
	}
	kind = dots(kind, b.form(), b.put(turn.Turn))
	if turn.LetRun {
		return dots(kind, b.w.LetRun)
	}
	return kind
}

// lastEnded is how the last turn here ended.
func (b *builder) lastEnded() string {
	last := b.t.LastTurn()
	if last == nil || last.Running() {
		return ""
	}
	for i := len(b.t.Entries) - 1; i >= 0; i-- {
		e := &b.t.Entries[i]
		if ended, ok := e.Event.(session.FloorEnded); ok && ended.Turn == last.ID && !e.Struck {
			return b.v.Line(e)
		}
	}
	return ""
}
