package scene

import (
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// public is the scene for a whole room, or for the speaker's side: the title,
// the segment, who has the floor, and digits that stay calm. It is made from
// nothing else, so that nothing private can be in it: no list, no log, no
// notes, no airtime, no notices, no names of who comes next.
func (b *builder) public() Scene {
	s := Scene{
		State: b.state(), Alone: true, Mark: Say{Strong, []string{b.v.Public.Mark}}, Title: b.v.Title(),
		Place: b.unsaved(), Status: []Say{{Text, []string{words.Clock(b.r.Now, b.Zone)}}},
		TooSmall: b.w.TooSmall,
	}
	if b.View == Card {
		s.Floor = b.card()
		return s
	}
	s.Floor = b.publicFloor()
	back := b.v.Key("public", "v")
	s.Footer[0] = []Hint{{Key: back, Label: b.v.Public.PrivateKey}}
	if b.Notice != "" || b.Question != "" || len(b.alerts()) > 0 {
		s.Notice = Say{Text, []string{fill(b.v.Public.Waits, "key", back)}}
	}
	return s
}

// unsaved is the plain mark of what is not saved yet; why is not for the room.
func (b *builder) unsaved() Say {
	if b.Saved.Failed == "" && !b.Saved.Pending {
		return Say{}
	}
	return Say{Text, []string{b.w.Saving}}
}

// publicFloor is the segment, who has the floor, and the digits.
func (b *builder) publicFloor() Pane {
	var p Pane
	if part := b.t.Running(); part != nil {
		p.Blocks = append(p.Blocks, lines(1, true, said(Text, part.Title)))
	}
	if b.r.Turn != nil {
		p.Blocks = append(p.Blocks, b.speaker(b.r.Turn.Participant)...)
	}
	p.Blocks = append(p.Blocks, Block{Body: b.calm(), Apart: true})
	return p
}

// speaker is the delegation and the name of who has the floor.
func (b *builder) speaker(key string) []Block {
	who := b.t.Person(key)
	if who == nil {
		return []Block{lines(0, true, said(Strong, key))}
	}
	name := strings.TrimSpace(who.Address + " " + who.Name)
	if who.Delegation == "" {
		return []Block{lines(0, true, said(Strong, name))}
	}
	return []Block{lines(0, true, said(Strong, strings.ToUpper(who.Delegation))), lines(1, false, said(Text, name))}
}

// calm are the digits without colours and without what is past its time: at
// zero they stand still.
func (b *builder) calm() Digits {
	d := Digits{Job: Strong, Calm: true}
	switch {
	case b.r.State == session.SessionPlanned:
		d.Label, d.Figure = label(b.v.Public.Soon), words.Clock(b.r.Now, b.Zone)
		if start := b.t.Plan.Start; start != nil {
			if left := start.Sub(b.r.Now); left > 0 && left < 24*time.Hour {
				d.Label, d.Figure = label(b.w.StartsIn), words.Countdown(left)
			}
		}
	case b.r.State == session.SessionIsOver:
		d.Label, d.Figure = label(b.w.Closed), words.Clock(b.t.Closed.Wall, b.Zone)
	case b.r.State == session.SessionHeldNow:
		d.Label, d.Figure = label(b.w.HeldFor), words.CountUp(b.r.HeldFor)
	case b.r.Turn != nil && b.r.Turn.Remaining != nil:
		d.Label, d.Figure = b.ofTurn(*b.r.Turn.Remaining)
	default:
		d.Label, d.Figure = label(b.v.Public.TimeLeft), b.segmentDigits(b.r.Segment).Figure
		if p := b.r.Segment; p == nil || p.Remaining == nil || *p.Remaining <= 0 {
			d.Label, d.Figure = label(b.v.Public.Time), words.Countdown(0)
		}
	}
	return d
}

func (b *builder) ofTurn(left time.Duration) (Line, string) {
	figure := words.Countdown(max(left, 0))
	switch {
	case b.r.Turn.Turn.Paused():
		return label(b.w.ClockStopped), figure
	case left <= 0:
		return label(b.v.Public.Time), figure
	}
	return label(b.v.Public.TimeLeft), figure
}

// card is for the speaker's side: the digits, with what they mean in words.
func (b *builder) card() Pane {
	var p Pane
	d := b.calm()
	switch stage := b.Signals.Stage(b.r.Turn); {
	case b.r.State == session.SessionHeldNow || b.r.Turn == nil || b.r.Turn.Turn.Paused():
	case stage.Signal == session.OverSignal:
		d.Label = label(b.v.Signals.Conclude)
	case stage.Signal == session.SoonSignal && stage.Left == time.Minute:
		d.Label = label(b.v.Signals.LastMinute)
	case stage.Signal == session.SoonSignal:
		d.Label = label(fill(b.v.Signals.Last, "by", words.CountUp(stage.Left)))
	}
	if b.r.Turn != nil {
		p.Blocks = append(p.Blocks, b.speaker(b.r.Turn.Participant)...)
	}
	p.Blocks = append(p.Blocks, Block{Body: d, Apart: true})
	return p
}
