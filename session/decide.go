package session

// A Command is something asked of the table. The commands are the types of
// this package with a decide method.
type Command interface {
	decide(t *Table, now Moment) ([]Event, *Refusal)
}

// Decide says what a command makes happen, or why it is refused. A refusal
// changes nothing. It is the only rule: what it would refuse, the keyboard
// shows as off with the same reason.
func Decide(t *Table, c Command, now Moment) ([]Event, *Refusal) {
	if r := phase(t, c); r != nil {
		return nil, r
	}
	return c.decide(t, now)
}

// phase refuses what does not belong before the start or after the close.
func phase(t *Table, c Command) *Refusal {
	if seen, ok := c.(Seen); ok {
		c = seen.Command
	}
	switch c.(type) {
	case TakeNote, NoteAction, StarNote, EditNote, BindNote, ConfirmAction, SetPrivate, WithdrawNote, AttributeNote, ReceiveText, Rename, Replace, NameDelegation, SetOnBehalf, AttributeTurn, Undo, Redo:
		return nil
	case BeginEarlier, EndEarlier, NoteKeyMessage, NameAsker, WordQuestion, ParkQuestion, ForwardQuestion, WithdrawQuestion:
		if t.Running() == nil && t.Closed == nil {
			return refuse(NotStarted)
		}
		return nil
	}
	if t.Closed != nil {
		return refuse(SessionClosedCode)
	}
	switch c.(type) {
	case StartSession:
		if t.Started != nil {
			return refuse(AlreadyStarted)
		}
		return nil
	case ChangePresence, AddParticipant, Ask, MovePlace, Order, MoveMustEnd, SetFinishBy, MarkMoment, StartRecording, Observe:
		return nil
	}
	if t.Running() == nil { // not started, or records that do not hang together
		return refuse(NotStarted)
	}
	return nil
}

// Seen carries what the person saw when they gave a command. If another hand
// changed that meanwhile the command is refused, so that a pedal and a key
// never skip a speaker.
type Seen struct {
	Command Command
	Segment string  // the running segment's id
	Turn    string  // the running turn's id, empty for none
	Next    PlaceID // who stood first on the list, zero for nobody
	Act     string  // what undo would strike, or redo restore
	Layout  string  // what a change of plan was worked out from
	About   string  // the question, note or turn that is meant by its number or as the last
}

// See wraps a command with what t shows now.
func See(t *Table, c Command) Seen {
	s := Seen{Command: c, About: t.meant(c)}
	if p := t.Running(); p != nil {
		s.Segment = p.ID
	}
	if f := t.Floor(); f != nil {
		s.Turn = f.ID
	}
	if n := t.Next(); n != nil {
		s.Next = n.ID()
	}
	switch c := c.(type) {
	case Undo:
		if e := t.Undoable(c.Hand); e != nil {
			s.Act = e.Act
		}
	case Redo:
		s.Act = t.redoable(c.Hand)
	case CatchUpBy, GiveTime:
		s.Layout = t.layout()
	}
	return s
}

// meant is what a command means by a number or as the last: the id of a
// question, a note or a turn; empty for none.
func (t *Table) meant(c Command) string {
	number := 0
	switch c := c.(type) {
	case NameAsker:
		number = c.Number
	case WordQuestion:
		number = c.Number
	case MarkAnswered:
		number = c.Number
	case Readdress:
		number = c.Number
	case ParkQuestion:
		number = c.Number
	case ForwardQuestion:
		number = c.Number
	case WithdrawQuestion:
		number = c.Number
	case StarNote:
		return t.noteID(c.Note)
	case EditNote:
		return t.noteID(c.Note)
	case BindNote:
		return t.noteID(c.Note)
	case SetPrivate:
		return t.noteID(c.Note)
	case WithdrawNote:
		return t.noteID(c.Note)
	case AttributeNote:
		return t.noteID(c.Note)
	case ReceiveText:
		if turn := t.lastTurnOf(""); turn != nil && c.Turn == "" {
			return turn.ID
		}
	case AttributeTurn:
		if turn := t.lastTurnOf(c.Participant); turn != nil {
			return turn.ID
		}
	}
	if q := t.Question(number); q != nil {
		return q.ID
	}
	return ""
}

func (s Seen) decide(t *Table, now Moment) ([]Event, *Refusal) {
	is := See(t, s.Command)
	stale := s.About != is.About
	switch s.Command.(type) {
	case Next:
		stale = s.Turn != is.Turn || s.Segment != is.Segment || s.Next != is.Next
	case Undo, Redo:
		stale = s.Act != is.Act
	case Thank, Give, Preside, Spoke, Pause, Grant, Take, Limit, Let, BeginEarlier, EndEarlier, Resume,
		Invite, SlowDown, ByRecording, ReadBy, MarkAnswered:
		stale = stale || s.Turn != is.Turn || s.Segment != is.Segment
	case Order, FrontLeast, CloseList, OpenList, AnotherRound, NoShow, UsePrompt:
		stale = s.Segment != is.Segment
	case CatchUpBy, GiveTime: // a plan that changed was not looked at
		stale = s.Segment != is.Segment || s.Turn != is.Turn || s.Layout != is.Layout
	case NextSegment, SkipSegment, PreviousSegment, GoToClosing, CloseSession, Extend, Shorten,
		TakeFit, LimitToOneSentence, CloseInWriting, AnswerQuestions,
		SetCounting, SetAttribution, LetPreside:
		stale = s.Segment != is.Segment || s.Turn != is.Turn
	}
	if stale {
		return nil, refuse(Overtaken)
	}
	return s.Command.decide(t, now)
}
