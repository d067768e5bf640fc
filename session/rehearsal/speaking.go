package rehearsal

import (
	"strconv"
	"time"

	"roundtable/session"
)

// Where nothing limits a turn: how long people then speak for.
const (
	unlimited   = 90 * time.Second
	leastLonged = 30 * time.Second // nobody who presides wants less
)

// about names a turn by what it is, not by when it is: by segment, speaker and
// which of their turns there.
func (l *look) about(turn *session.Turn) []string {
	nth := 0
	for _, other := range l.t.Turns {
		if other.Segment == turn.Segment && other.Participant == turn.Participant {
			nth++
			if other == turn {
				break
			}
		}
	}
	return []string{turn.Segment, turn.Participant, strconv.Itoa(nth)}
}

func of(what string, about []string) []string { return append([]string{what}, about...) }

// wants is how long a turn is wanted, relative to what was allotted to it.
func (l *look) wants(turn *session.Turn) time.Duration {
	about := l.about(turn)
	base, limited := turn.Allotted()
	if !limited {
		base = unlimited
	}
	if !turn.Kind.Charged() {
		base = max(base, leastLonged)
	}
	by := l.share(l.Rates.Within, of("within", about)...)
	if l.happens(l.Rates.Overrun, of("overrun", about)...) {
		by = 1 + l.share(l.Rates.OverrunBy, of("overrun by", about)...)
	}
	switch turn.Kind {
	case session.Response, session.QuestionTurn, session.Answer:
		by *= l.Rates.ShortBy
	}
	return max(times(base, by), 10*time.Second)
}

// heeds is how long somebody who is invited to conclude still takes.
func (l *look) heeds(turn *session.Turn) time.Duration {
	return l.between(l.Rates.Heeds, of("heeds", l.about(turn))...)
}

// open says that anybody may ask for the floor in the running segment, beside
// who is planned.
func (l *look) open() bool {
	return l.part.Kind == session.Discussion || l.part.Kind == session.Questions || l.filling()
}

// politely is how many wait at most before nobody else asks.
const politely = 3

// asks are the requests for the floor in the running segment, and responses to
// who speaks.
func (l *look) asks() []Step {
	steps := l.replies()
	kind := l.part.Kind
	if !l.open() && kind != session.Round || len(l.part.Places) >= politely && l.open() {
		return steps
	}
	gaps := l.Rates.Aside
	if l.open() {
		gaps = l.Rates.Asks
	}
	var due time.Duration
	for i := range l.past.asks + 1 {
		due += l.between(gaps, "ask", l.part.ID, strconv.Itoa(i))
	}
	in := due - l.r.Since(*l.part.Began)
	number := strconv.Itoa(l.past.asks)
	if l.open() && l.t.Next() == nil && l.t.Floor() == nil { // the floor is offered
		taken := l.between([2]time.Duration{4 * time.Second, 12 * time.Second}, "offered", l.part.ID, number)
		in = min(in, taken-l.r.Since(l.past.free))
	}
	if kind == session.Questions && l.happens(l.Rates.FromFloor, "from the floor", l.part.ID, number) {
		return append(steps, Step{in, session.Ask{Name: l.t.UnnamedSpeaker(l.Script.Unnamed)}})
	}
	if who := l.somebody("asks", number); who != "" {
		steps = append(steps, Step{in, session.Ask{Participant: who}})
	}
	return steps
}

// somebody is one of those there who neither speak, wait nor preside.
func (l *look) somebody(about ...string) string {
	var free []string
	for _, who := range l.t.People {
		if l.there(who) && !who.WalkIn && !l.t.Moderates(who.Key, "") && l.may(session.Ask{Participant: who.Key}) {
			free = append(free, who.Key)
		}
	}
	return pick(l.Meeting, free, append([]string{l.part.ID}, about...)...)
}

// replies is the response that a statement or a question gets while it lasts.
func (l *look) replies() []Step {
	turn := l.t.Floor()
	if turn == nil || l.past.replies[turn.ID] > 0 {
		return nil
	}
	about := l.about(turn)
	chance := 0.0
	switch {
	case turn.Kind == session.QuestionTurn:
		chance = l.Rates.Answer
	case turn.Kind == session.Statement && (l.part.Kind == session.Round || l.part.Kind == session.Discussion):
		chance = l.Rates.Response
	}
	if !l.happens(chance, of("response", about)...) {
		return nil
	}
	who := l.somebody(of("responds", about)...)
	return []Step{{times(l.wants(turn), 0.6) - l.r.Turn.Net, session.Respond{Participant: who}}}
}

// written are the notes of the running turn.
func (l *look) written() []Step {
	turn := l.t.Floor()
	if turn == nil {
		return nil
	}
	about, wants := l.about(turn), l.wants(turn)
	if turn.Kind == session.ReflectionTurn {
		if l.t.Messages[turn.Participant] != "" {
			return nil
		}
		text := pick(l.Meeting, l.Script.Messages, of("message", about)...)
		return []Step{{times(wants, 0.7) - l.r.Turn.Net, session.NoteKeyMessage{Participant: turn.Participant, Text: text}}}
	}
	if !turn.Kind.Charged() || l.past.written[turn.ID] > 0 || !l.happens(l.Rates.Note, of("note", about)...) {
		return nil
	}
	in := times(wants, 0.5) - l.r.Turn.Net
	if l.part.Kind == session.Discussion && l.happens(l.Rates.Action, of("action", about)...) {
		text := pick(l.Meeting, l.Script.Actions, of("action text", about)...)
		return []Step{{in, session.NoteAction{Who: turn.Participant, Text: text}}}
	}
	return []Step{{in, session.TakeNote{Text: pick(l.Meeting, l.Script.Notes, of("note text", about)...)}}}
}
