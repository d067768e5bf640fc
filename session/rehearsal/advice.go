package rehearsal

import (
	"time"

	"roundtable/session"
)

// What a person can say anything in.
const (
	somethingSaid = time.Minute
	hardlyAWord   = 10 * time.Second
)

// advice is what the screen advises while nobody has the floor: to begin the
// closing reflections, to catch up, to take the limit that fits, to use time in
// hand, to speak until the end. has is false where it advises nothing.
func (l *look) advice() (s Step, has bool) {
	in := breath - l.r.Since(l.past.free)
	for _, advice := range []func() session.Command{l.line, l.behind, l.fits, l.inHand, l.untilTheEnd} {
		if c := advice(); c != nil && l.may(c) {
			return Step{in, c}, true
		}
	}
	return Step{}, false
}

// line is to begin the closing reflections, at the last moment at which they
// are whole.
func (l *look) line() session.Command {
	if line := l.r.Line; line != nil && !line.Begun && line.Left <= lastCall {
		return session.GoToClosing{Early: true}
	}
	return nil
}

// behind is to accept the first proposal, where it helps.
func (l *look) behind() session.Command {
	missing := l.r.Missing()
	if missing < worth {
		return nil
	}
	if plans := l.r.CatchUps(); len(plans) > 0 && plans[0].Short < missing {
		return session.CatchUpBy{Plan: plans[0].Plan}
	}
	return nil
}

// fits is to give those still to come the limit that fits, where it is less
// than theirs.
func (l *look) fits() session.Command {
	limit, fits := l.part.Limit, l.r.Fits
	if limit == nil || fits == nil || *limit-*fits < fitsBy {
		return nil
	}
	reflecting := l.part.Kind == session.Reflections
	switch {
	case reflecting && l.hopeless():
		return session.CloseInWriting{}
	case reflecting && *fits < session.OneSentence && *limit > session.OneSentence:
		return session.LimitToOneSentence{}
	case reflecting && *fits >= session.OneSentence, *fits >= somethingSaid:
		return session.TakeFit{}
	case !reflecting && *limit > somethingSaid:
		return session.Limit{To: somethingSaid}
	}
	return nil
}

// hopeless says that those still to come in the closing reflections could not
// even begin.
func (l *look) hopeless() bool {
	left, bound := l.bound()
	return bound && left < time.Duration(l.r.ToCome)*hardlyAWord
}

// inHand is to go on with a discussion that people want to go on with, while
// there is time in hand.
func (l *look) inHand() session.Command {
	const step = 5 * time.Minute
	in := l.r.InHand().Truncate(5 * time.Second)
	if !l.open() || *l.part.Remaining > lastCall/2 || in < lastCall {
		return nil
	}
	return session.GiveTime{Segment: l.part.ID, By: min(in, step)}
}

// untilTheEnd is for who presides to speak, or to let others, until the room
// must be empty: everybody else has spoken.
func (l *look) untilTheEnd() session.Command {
	left, bound := l.bound()
	if !bound || l.t.Following() != nil || l.t.Next() != nil || left <= lastCall || l.presider() == "" {
		return nil
	}
	return session.Give{Participant: l.presider()}
}

// presider is who moderates or chairs the running segment, or nobody.
func (l *look) presider() string {
	for _, key := range []string{l.t.Agenda.Moderator, l.part.Moderator, l.part.Chair} {
		if who := l.t.Person(key); who != nil && who.Presence != session.Left {
			return key
		}
	}
	return ""
}
