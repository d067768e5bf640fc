package words

import (
	"time"

	"roundtable/session"
)

// Line is what a record says happened, one line without a full stop: "Verland
// asks for the floor". What was undone or has no effect is marked so.
func (v Voice) Line(e *session.Entry) string {
	line := v.happened(e)
	switch {
	case e.Struck:
		return line + v.Log.Undone
	case e.Void && e.Event != nil:
		return line + v.Log.Void
	}
	return line
}

func (v Voice) happened(e *session.Entry) string {
	if e.Event == nil {
		return Fill(v.Log.Unknown, "kind", e.Kind)
	}
	variant, facts := v.facts(e)
	template, known := v.Lines[variant]
	if !known {
		template, facts = v.Log.Unknown, []string{"kind", e.Kind}
	}
	line := Fill(template, facts...)
	return line + v.beside(e.Event)
}

// beside is what an event says in addition: on whose behalf, in which form,
// since when, at whose request.
func (v Voice) beside(e session.Event) string {
	request := ""
	switch b := e.(type) {
	case session.FloorGiven:
		line := ""
		if b.OnBehalf != "" {
			line += Fill(v.Log.OnBehalf, "who", b.OnBehalf)
		}
		if b.Form == session.Recording {
			line += v.Log.Recording
		}
		if b.Earlier > 0 {
			line += Fill(v.Log.Earlier, "by", CountUp(b.Earlier))
		}
		return line
	case session.MustEndMoved:
		request = b.Request
	case session.ParticipantRenamed:
		request = b.Request
	case session.DelegationNamed:
		request = b.Request
	case session.OnBehalfSet:
		request = b.Request
	case session.FloorAttribution:
		request = b.Request
	}
	if request == "" {
		return ""
	}
	return Fill(v.Log.Request, "who", request)
}

// Variants lists every key of Lines: the kind of an event, and after a slash
// which of its forms.
func Variants() []string {
	return []string{
		"session.opened", "session.started", "session.closed", "session.held", "session.held/reason",
		"session.resumed", "session.must-end-moved", "session.must-end-moved/from", "session.close-backdated",
		"segment.started", "segment.ended", "segment.ended/paid", "segment.ended/not held", "segment.ended/not held, paid",
		"segment.ended/reason", "segment.ended/reason, paid", "segment.dropped", "segment.dropped/reason",
		"segment.returned", "segment.extended", "segment.extended/reserve", "segment.shortened",
		"segment.backdated", "segment.limit-set", "segment.limit-set/from", "plan.changed",
		"segment.counting", "segment.attribution", "segment.presided", "segment.presided/from",
		"floor.given/statement", "floor.given/response", "floor.given/response to", "floor.given/question",
		"floor.given/answer", "floor.given/reflection", "floor.given/moderator", "floor.given/chair",
		"floor.given/point of order", "floor.given/right of reply", "floor.given/second reply",
		"list.asked", "list.response-asked", "list.response-asked/to", "list.response-asked/question", "list.moved", "list.moved/first", "list.left", "list.left/hold",
		"list.ordered", "list.ordered/seed", "list.closed", "list.closed/last", "list.reopened", "list.round",
		"list.returned", "list.returned/left", "list.not-connected", "list.not-connected/swapped",
		"list.point-of-order", "list.right-of-reply", "list.right-of-reply/second",
		"segment.minutes-freed", "segment.minutes-freed/into",
		"floor.ended", "floor.ended/after", "floor.ended/of", "floor.paused", "floor.paused/reason", "floor.resumed",
		"floor.time-granted", "floor.time-granted/reserve", "floor.time-granted/taken",
		"floor.let-run", "floor.backdated", "floor.end-backdated", "floor.invited", "floor.slow-down",
		"floor.form/recording", "floor.form/read", "floor.attribution",
		"person.added", "person.renamed", "person.replaced", "person.delegation", "person.delegation/none",
		"person.presence", "person.finish-by", "person.on-behalf", "person.on-behalf/none",
		"reflection.noted", "reflection.settled",
		"question.asked", "question.asked/by", "question.asked/online", "question.asked/online, by", "question.prompted",
		"question.named", "question.worded", "question.batch", "question.addressed", "question.addressed/from",
		"question.answered", "question.answered/by", "question.parked", "question.forwarded", "question.withdrawn",
		"note.taken", "note.taken/private", "note.taken/action", "note.taken/mark", "note.taken/mark, text",
		"note.starred", "note.starred/none", "note.starred/private",
		"note.corrected", "note.corrected/private", "note.bound", "note.bound/none", "note.bound/private",
		"note.confirmed", "note.confirmed/none", "note.confirmed/private", "note.private", "note.private/none", "note.private/private",
		"note.withdrawn", "note.withdrawn/private", "note.attribution", "note.attribution/private",
		"floor.text-received", "floor.text-received/none", "recording.started",
		"act.struck", "act.restored", "console.returned", "clock.suspended", "clock.stepped", "clock.left-out",
	}
}

// facts are the variant of an event and what its template is filled with.
func (v Voice) facts(e *session.Entry) (variant string, facts []string) {
	kind := e.Event.Kind()
	switch b := e.Event.(type) {
	case session.SessionOpened:
		return kind, []string{"text", v.titled(b.Agenda.Title, b.Practice)}
	case session.SessionHeld:
		return with(b.Reason != "", kind, "/reason"), []string{"text", b.Reason}
	case session.MustEndMoved:
		facts = []string{"new", v.ClockExact(b.New)}
		if b.Old != nil {
			return kind + "/from", append(facts, "old", v.ClockExact(*b.Old))
		}
		return kind, facts
	case session.CloseBackdated:
		return kind, []string{"by", CountUp(b.By)}
	case session.ActStruck:
		return kind, []string{"text", v.nameOfAct(b.Act)}
	case session.ActRestored:
		return kind, []string{"text", v.nameOfAct(b.Act)}
	case session.LaptopSuspended:
		return kind, []string{"by", CountUp(b.For)}
	case session.WallStepped:
		return kind, []string{"by", signed(b.By)}
	case session.TimeLeftOut:
		return kind, []string{"by", CountUp(b.For)}
	case session.NoteTaken:
		return v.noteFacts(b)
	case session.TextReceived:
		return with(!b.Received, kind, "/none"), []string{"who", v.WhoOf(b.Turn)}
	case session.RecordingStarted:
		return kind, nil
	case session.FloorGiven:
		if turn := v.Table.Turn(e.ID); turn != nil && turn.Reply > 1 {
			return kind + "/second reply", []string{"who", v.Who(b.Participant)}
		}
	case session.ConsoleReturned:
		return kind, []string{"by", CountUp(b.For), "at", v.ClockExact(b.Since)}
	}
	if variant, facts = v.noteChanged(e); variant != "" {
		return variant, facts
	}
	for _, part := range []func(session.Event) (string, []string){v.segmentFacts, v.floorFacts, v.listFacts, v.orderFacts, v.personFacts, v.questionFacts} {
		if variant, facts = part(e.Event); variant != "" {
			return variant, facts
		}
	}
	return kind, nil
}

func (v Voice) segmentFacts(e session.Event) (string, []string) {
	kind := e.Kind()
	switch b := e.(type) {
	case session.SegmentCounting:
		return kind, []string{"segment", v.Segment(b.Segment), "how", term(v.Countings, b.New)}
	case session.SegmentAttribution:
		return kind, []string{"segment", v.Segment(b.Segment), "how", term(v.Attributions, b.New)}
	case session.SegmentPresided:
		return with(b.Old != "", kind, "/from"), []string{
			"segment", v.Segment(b.Segment), "how", term(v.Roles, b.Role), "old", v.Who(b.Old), "new", v.Who(b.New),
		}
	case session.SegmentStarted:
		return kind, []string{"segment", v.Segment(b.Segment)}
	case session.SegmentDropped:
		return with(b.Reason != "", kind, "/reason"), []string{"segment", v.Segment(b.Segment), "text", b.Reason}
	case session.SegmentEnded:
		variant := with(b.Paid > 0, kind, "/paid")
		if b.NotHeld {
			variant = kind + "/not held"
			if b.Reason != "" {
				variant = kind + "/reason"
			}
			variant = with(b.Paid > 0, variant, ", paid")
		}
		return variant, []string{"segment", v.Segment(b.Segment), "by", CountUp(b.Paid), "into", v.Segment(b.Into), "text", b.Reason}
	case session.SegmentReturned:
		return kind, []string{"segment", v.Segment(b.From), "into", v.Segment(b.To)}
	case session.SegmentExtended:
		return with(b.Taken > 0, kind, "/reserve"),
			[]string{"segment", v.Segment(b.Segment), "by", CountUp(b.By), "used", CountUp(b.Taken), "into", v.Segment(b.Reserve)}
	case session.SegmentShortened:
		return kind, []string{"segment", v.Segment(b.Segment), "by", CountUp(b.By)}
	case session.SegmentBackdated:
		return kind, []string{"segment", v.Segment(b.Segment), "by", CountUp(b.By)}
	case session.PlanChanged:
		return kind, []string{"text", v.planned(b.Changes)}
	case session.LimitSet:
		facts := []string{"segment", v.Segment(b.Segment), "new", CountUp(b.New)}
		if b.Old != nil {
			return kind + "/from", append(facts, "old", CountUp(*b.Old))
		}
		return kind, facts
	}
	return "", nil
}

func (v Voice) floorFacts(e session.Event) (string, []string) {
	kind := e.Kind()
	switch b := e.(type) {
	case session.FloorGiven:
		facts := []string{"who", v.Who(b.Participant), "to", v.WhoOf(b.To)}
		return with(b.TurnKind == session.Response && b.To != "", kind+"/"+string(b.TurnKind), " to"), facts
	case session.FloorEnded:
		return v.endedFacts(b)
	case session.FloorPaused:
		return with(b.Reason != "", kind, "/reason"), []string{"who", v.WhoOf(b.Turn), "text", b.Reason}
	case session.FloorResumed:
		return kind, []string{"who", v.WhoOf(b.Turn)}
	case session.TimeGranted:
		facts := []string{"who", v.WhoOf(b.Turn), "by", CountUp(b.By), "used", CountUp(b.Taken), "into", v.Segment(b.Reserve)}
		if b.By < 0 {
			return kind + "/taken", facts
		}
		return with(b.Taken > 0, kind, "/reserve"), facts
	case session.LetRun:
		return kind, []string{"who", v.WhoOf(b.Turn)}
	case session.FloorSlowDown:
		return kind, []string{"who", v.WhoOf(b.Turn)}
	case session.FloorForm:
		return kind + "/" + string(b.Form), []string{"who", v.WhoOf(b.Turn), "new", b.Reader}
	case session.FloorAttribution:
		return kind, []string{"who", v.WhoOf(b.Turn), "how", term(v.Attributions, b.New)}
	case session.FloorBackdated:
		return kind, []string{"who", v.WhoOf(b.Turn), "by", CountUp(b.By)}
	case session.FloorEndBackdated:
		return kind, []string{"who", v.WhoOf(b.Turn), "by", CountUp(b.By)}
	}
	return "", nil
}

// endedFacts say how a turn ended and, where the turn stands, after how long.
func (v Voice) endedFacts(b session.FloorEnded) (string, []string) {
	facts := []string{"who", v.WhoOf(b.Turn), "how", term(v.Hows, b.How)}
	turn := v.Table.Turn(b.Turn)
	if turn == nil || turn.Running() {
		return b.Kind(), facts
	}
	facts = append(facts, "used", CountUp(v.Table.TimeOf(turn, session.Moment{}).Net))
	if allotted, ok := turn.Allotted(); ok {
		return b.Kind() + "/of", append(facts, "limit", CountUp(allotted))
	}
	return b.Kind() + "/after", facts
}

func signed(d time.Duration) string {
	if d < 0 {
		return "-" + CountUp(d)
	}
	return "+" + CountUp(d)
}
