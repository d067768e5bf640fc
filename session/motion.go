package session

import "time"

// PointLimit is how long a point of order may last at most, if the segment's
// limit is not shorter. Rule 71 sets no length and bars speaking on the
// substance; five minutes are ours.
const PointLimit = 5 * time.Minute

// The limits of formal rules, where an agenda asks for them. Rights of reply
// are those of General Assembly decision 34/401, paragraphs 8 to 10 (rules of
// procedure of the General Assembly, A/520, annex V): at the end, two for each
// delegation, the first of ten minutes, the second of five.
const (
	Replies     = 2
	FirstReply  = 10 * time.Minute
	SecondReply = 5 * time.Minute
)

// PointRaised says that somebody rises to a point of order: it comes first, by
// rule 71 of the General Assembly.
type PointRaised struct {
	Participant string `json:"participant"`
}

// ReplyAsked says that a delegation asks for a right of reply, its first or its
// second; replies come at the end of the list.
type ReplyAsked struct {
	Participant string `json:"participant"`
	Number      int    `json:"number"` // the first or the second of the delegation
}

// Kind is the stable name.
func (PointRaised) Kind() string { return "list.point-of-order" }

// Kind is the stable name.
func (ReplyAsked) Kind() string { return "list.right-of-reply" }

func (e PointRaised) apply(t *Table, at stamp) bool {
	return t.raise(e.Participant, PointOfOrderLane, at)
}

func (e ReplyAsked) apply(t *Table, at stamp) bool {
	return t.raise(e.Participant, RightOfReplyLane, at)
}

// raise puts a place into a lane where that lane belongs.
func (t *Table) raise(key string, lane Lane, at stamp) bool {
	p, who := t.Running(), t.Person(key)
	if p == nil || who == nil || p.place(PlaceID{key, lane}) >= 0 {
		return false
	}
	t.arrive(who)
	asked := at.Point
	p.insert(p.slot(lane), Place{Participant: key, Lane: lane, Asked: &asked})
	return true
}

// RaisePoint rises to a point of order.
type RaisePoint struct{ Participant string }

// AskReply asks for a right of reply.
type AskReply struct{ Participant string }

func (c RaisePoint) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if no := t.mayRaise(c.Participant, PointOfOrderLane); no != nil {
		return nil, no
	}
	return []Event{PointRaised(c)}, nil
}

func (c AskReply) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if no := t.mayRaise(c.Participant, RightOfReplyLane); no != nil {
		return nil, no
	}
	n := t.repliesOf(c.Participant) + 1
	for i := range t.Running().Places {
		if q := &t.Running().Places[i]; q.Lane == RightOfReplyLane && q.Resumes == "" && t.together(q.Participant, c.Participant) {
			n++
		}
	}
	if n > Replies {
		return nil, refuseWho(RepliesUsed, c.Participant)
	}
	return []Event{ReplyAsked{c.Participant, n}}, nil
}

func (t *Table) mayRaise(key string, lane Lane) *Refusal {
	switch {
	case t.Agenda.Rules != Formal:
		return refuse(InformalRules)
	case t.atTable(key) == nil:
		return refuseWho(UnknownParticipant, key)
	case t.has(key):
		return refuseWho(FloorTaken, key)
	case t.Running().place(PlaceID{key, lane}) >= 0:
		return refuseWho(AlreadyWaiting, key)
	}
	return nil
}

// repliesOf is how many rights of reply a participant's delegation has used; one
// that broke off and went on is one.
func (t *Table) repliesOf(key string) int {
	n := 0
	for _, turn := range t.Turns {
		if turn.Kind == RightOfReply && turn.Resumes == "" && t.together(turn.Participant, key) {
			n++
		}
	}
	return n
}

// NextReply is which right of reply of their delegation somebody's next one is:
// 1 or 2.
func (t *Table) NextReply(key string) int { return t.repliesOf(key) + 1 }

// replyIn is which right of reply a turn is that begins; what broke off is still
// the same. 0 for another turn.
func (t *Table) replyIn(turn *Turn) int {
	if turn.Kind != RightOfReply {
		return 0
	}
	if broken := t.Turn(turn.Resumes); broken != nil {
		return broken.Reply
	}
	return t.NextReply(turn.Participant)
}

// Origin is the turn that goes on in this one, through all that broke off; itself
// if it is none of these.
func (t *Table) Origin(turn *Turn) *Turn {
	for broken := t.Turn(turn.Resumes); broken != nil; broken = t.Turn(turn.Resumes) {
		turn = broken
	}
	return turn
}

// together says that two participants are of one delegation, or the same; who
// stands in for somebody is of theirs.
func (t *Table) together(a, b string) bool {
	p, q := t.Person(a), t.Person(b)
	return a == b || p != nil && q != nil &&
		(p.Delegation != "" && p.Delegation == q.Delegation || p.ReplacedBy == b || q.ReplacedBy == a)
}

// PlaceLimit is the limit that a place on a segment's list will have, as far as
// that is known before its turn: what was left of a turn that broke off, that
// of formal rules, else the segment's. q is nil for no place.
func (t *Table) PlaceLimit(p *Part, q *Place) *time.Duration {
	if q != nil && q.Left != nil {
		return q.Left
	}
	if q != nil {
		if own := t.laneLimit(p, q); own != nil {
			return own
		}
	}
	return p.Limit
}

// laneLimit is the limit that formal rules give a place, nil for none.
func (t *Table) laneLimit(p *Part, q *Place) *time.Duration {
	var own time.Duration
	switch q.Lane {
	case PointOfOrderLane:
		own = PointLimit
		if p.Limit != nil {
			own = min(own, *p.Limit)
		}
	case RightOfReplyLane:
		own = replyLimit(t.repliesOf(q.Participant))
	default:
		return nil
	}
	return &own
}

// replyLimit is how long a right of reply may last after so many of the same
// delegation.
func replyLimit(before int) time.Duration {
	if before == 0 {
		return FirstReply
	}
	return SecondReply
}

// limitInTurn is laneLimit once those before the i-th place have spoken: of two
// replies of one delegation that both wait, the later is its second. The rest of
// a turn that broke off has what was left of it.
func (t *Table) limitInTurn(p *Part, i int) *time.Duration {
	q := &p.Places[i]
	if q.Resumes != "" {
		return q.Left
	}
	limit := t.laneLimit(p, q)
	if q.Lane != RightOfReplyLane {
		return limit
	}
	before := t.repliesOf(q.Participant)
	for j := range p.Places[:i] {
		if earlier := &p.Places[j]; earlier.Lane == RightOfReplyLane && earlier.Resumes == "" && t.together(earlier.Participant, q.Participant) {
			before++
		}
	}
	*limit = replyLimit(before)
	return limit
}
