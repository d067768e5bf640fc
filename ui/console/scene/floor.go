package scene

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// warnUnder is how much is left of a turn when its digits say "soon".
const warnUnder = 30 * time.Second

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
	if next := b.t.Next(); next != nil {
		about := dots(b.because(next), b.limit())
		p.Blocks = append(p.Blocks, lines(1, true, said(Accent, b.w.NextOnEnter)))
		p.Blocks = append(p.Blocks, b.person(next.Participant, 3, about)...)
	} else {
		p.Blocks = append(p.Blocks, lines(0, true, Line{{Job: Strong, Text: b.w.Next + "  "}, {Text: b.w.Nobody}}))
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
			blocks = append(blocks, Block{Body: Lines{Lines: []Line{said(job, text)}, Wrap: true}, Rank: rank})
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
		kind = b.v.TurnKinds[turn.Kind]
	}
	if turn.LetRun {
		return dots(kind, b.w.LetRun)
	}
	return kind
}

// digits are the big digits: the hold first, then the turn, else the segment.
func (b *builder) digits() Digits {
	turn, part := b.r.Turn, b.r.Segment
	if b.r.State == session.SessionHeldNow {
		return Digits{Label: b.w.HeldFor, Figure: words.CountUp(b.r.HeldFor), Job: Warn}
	}
	if turn == nil || turn.Remaining == nil {
		return b.segmentDigits(part)
	}
	left := *turn.Remaining
	d := Digits{Label: b.w.Left, Figure: words.Countdown(left), Job: Strong}
	switch {
	case left < 0 && turn.LetRun:
		d = Digits{Label: b.w.OverTimeBy, Figure: words.CountUp(left), Job: Quiet, Over: true}
	case left < 0:
		d = Digits{Label: b.w.OverTimeBy, Figure: words.CountUp(left), Job: Over, Over: true}
	case left <= warnUnder:
		d.Job = Warn
	}
	if turn.Turn.Paused() {
		d.Label, d.Job = b.w.ClockStopped, Warn
	}
	return d
}

func (b *builder) segmentDigits(p *session.PartReading) Digits {
	title := strings.ToUpper(p.Title)
	left := time.Duration(0)
	if p.Remaining != nil {
		left = *p.Remaining
	}
	if left < 0 {
		return Digits{Label: fill(b.w.SegmentOver, "segment", title), Figure: words.CountUp(left), Job: Over, Over: true}
	}
	return Digits{Label: fill(b.w.SegmentLeft, "segment", title), Figure: words.Countdown(left), Job: Strong}
}

// used is how much of the turn is used, or how long it runs without a limit;
// while held, why.
func (b *builder) used() []Block {
	turn := b.r.Turn
	var blocks []Block
	if b.r.State == session.SessionHeldNow {
		blocks = b.why()
	}
	net := words.CountUp(turn.Net)
	allotted, limited := turn.Allotted()
	if !limited {
		text := dots(strings.ToLower(b.w.Elapsed)+" "+net, b.w.NoLimit)
		return append(blocks, lines(2, true, said(Text, text)))
	}
	bar := Bar{Text: fill(b.w.Of, "used", net, "limit", words.Countdown(allotted)), Job: Text, Part: 1}
	if allotted > 0 {
		bar.Part = float64(turn.Net) / float64(allotted)
	}
	if turn.Over() > 0 && !turn.LetRun {
		bar.Job = Over
	}
	return append(blocks, Block{Body: bar, Rank: 2, Apart: true})
}

// why is the reason for the hold.
func (b *builder) why() []Block {
	if b.t.HoldReason == "" {
		return nil
	}
	return []Block{lines(1, false, said(Warn, fill(b.w.Reasons, "text", b.t.HoldReason)))}
}

// next is who comes after, why and for how long.
func (b *builder) next() Line {
	line := Line{{Job: Strong, Text: b.w.Next + "  "}}
	next := b.t.Next()
	if next == nil {
		return append(line, Run{Text: b.w.Nobody})
	}
	line = append(line, Run{Text: b.seatAndName(next.Participant), Give: true})
	about := dots(b.because(next), b.limit())
	if about == "" {
		return line
	}
	return append(line, Run{Text: " · " + about})
}

// because is why a place stands out: a response, or somebody not here yet.
func (b *builder) because(p *session.Place) string {
	why := ""
	if p.Lane == session.ResponseLane {
		why = b.v.Whys[string(session.ResponseLane)]
		if to := b.v.WhoOf(p.To); to != "" && (b.r.Turn == nil || b.r.Turn.ID != p.To) {
			why = fill(b.w.InResponseTo, "who", to)
		}
	}
	who := b.t.Person(p.Participant)
	if who != nil && who.Presence == session.Expected && b.somebodyHere() {
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

// limit is how long each has here, empty without a limit.
func (b *builder) limit() string {
	if p := b.t.Running(); p != nil && p.Limit != nil {
		return words.Countdown(*p.Limit)
	}
	return ""
}

// rest is how the segment stands, what is to be remembered, and what comes.
func (b *builder) rest(p Pane) Pane {
	if part := b.r.Segment; part != nil && part.Kind != session.Reflections {
		p.Blocks = append(p.Blocks, b.segment(part)...)
		p.Blocks = append(p.Blocks, b.deadlines()...)
		p.Blocks = append(p.Blocks, b.objectives(part)...)
	}
	if then := b.then(); then != "" {
		p.Blocks = append(p.Blocks, Block{Body: Lines{Lines: []Line{said(Quiet, then)}, Wrap: true}, Rank: 3, Apart: true, Lieu: true})
	}
	return p
}

// segment is how the running segment stands and what fits.
func (b *builder) segment(p *session.PartReading) []Block {
	var blocks []Block
	if b.r.Turn != nil && b.r.Turn.Remaining != nil || b.r.State == session.SessionHeldNow {
		first := Line{{Job: Strong, Text: p.Title, Give: true}, {Text: "  " + b.leftOf(p)}}
		blocks = append(blocks, lines(2, true, first))
	}
	if b.r.ToCome > 0 {
		text, job := b.fits(p)
		blocks = append(blocks, lines(3, len(blocks) == 0, said(job, text)))
	}
	return blocks
}

func (b *builder) fits(p *session.PartReading) (string, Job) {
	job := Text
	toCome, fits, spare := b.v.Many.ToCome(b.r.ToCome), "", ""
	if f := b.r.Fits; f != nil {
		fits = fill(b.w.EachFits, "by", words.CountUp(*f))
		if p.Limit != nil && *f == *p.Limit {
			fits = fill(b.w.EachJustFits, "by", words.CountUp(*f))
		}
	}
	if s := b.r.Spare; s != nil {
		spare = fill(b.w.Spare, "by", words.CountUp(*s))
		if *s < 0 {
			job, spare = Warn, fill(b.w.SpareMissing, "by", words.CountUp(*s))
		}
	}
	return dots(toCome, fits, spare), job
}

// deadlines are those who must finish by a time and may still speak.
func (b *builder) deadlines() []Block {
	var blocks []Block
	for _, who := range b.t.People {
		by, bound := b.t.Plan.FinishBy[who.Key]
		if !bound || b.t.Plan.Start == nil || who.Presence == session.Left {
			continue
		}
		at := b.t.Plan.Start.Add(by)
		if at.Before(b.r.Now) {
			continue
		}
		job, rank := Quiet, 4
		if at.Sub(b.r.Now) < 10*time.Minute {
			job, rank = Warn, 2
		}
		text := fill(b.w.MustFinishBy, "who", b.v.Who(who.Key), "at", b.v.Clock(at))
		blocks = append(blocks, lines(rank, len(blocks) == 0, said(job, text)))
	}
	return blocks
}

func (b *builder) objectives(p *session.PartReading) []Block {
	var all []Line
	for _, n := range p.Objectives {
		if n >= 1 && n <= len(b.t.Agenda.Objectives) {
			text := fill(b.w.Objective, "n", strconv.Itoa(n), "text", b.t.Agenda.Objectives[n-1])
			all = append(all, said(Quiet, text))
		}
	}
	if all == nil {
		return nil
	}
	return []Block{lines(6, true, all...)}
}

// then is the next segment and its time.
func (b *builder) then() string {
	next := b.t.Following()
	if next == nil {
		return ""
	}
	return fill(b.w.Then, "text", b.named(next))
}

func (b *builder) named(p *session.Part) string {
	title := p.Title
	if b.guarded(p) {
		title = strings.ToUpper(title)
	}
	return strings.TrimSpace(b.clockOf(b.r.Segments[p.Index].ExpectedStart) + " " + title)
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
