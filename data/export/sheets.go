package export

import (
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// sheets are the tables of the workbook. Under the Chatham House Rule those
// that tell who spoke, when or for how long are not among them.
func (h *Handout) sheets() []sheet {
	if h.Terms.Rule {
		return []sheet{h.agendaClear(), h.notesClear(), h.actionSheet()}
	}
	return []sheet{h.agendaSheet(), h.turnSheet(), h.noteSheet(), h.actionSheet(), h.timeSheet(), h.logSheet()}
}

func (h *Handout) agendaSheet() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Agenda, columns: []column{
		{say.Number, 6, countForm}, {say.Segment, 36, textForm}, {own.Kind, 14, textForm}, {say.Printed, 10, clockForm},
		{own.PrintedEnd, 10, clockForm}, {say.Plan, 10, lengthForm}, {own.Added, 10, minutesForm}, {own.Began, 10, clockForm},
		{own.Ended, 10, clockForm}, {say.Actual, 10, lengthForm}, {own.Difference, 12, minutesForm}, {own.Drift, 12, minutesForm},
		{say.State, 16, textForm}, {own.Limit, 10, lengthForm}, {own.Chair, 18, textForm}, {say.Moderator, 18, textForm},
		{own.Objectives, 10, textForm}, {own.Attribution, 16, textForm},
	}}
	for i := range h.Segments {
		p := &h.Segments[i]
		s.rows = append(s.rows, []any{
			i + 1, p.Title, worded(h.language.SegmentKinds, p.Kind), maybeTime(p.PrintedStart), maybeTime(p.PrintedEnd), p.Planned,
			minutesOf(&p.Added), maybeTime(p.Began), maybeTime(p.Ended), maybeLength(p.Actual), minutesOf(p.Difference()), minutesOf(p.Drift),
			joined(": ", worded(h.language.SegmentStates, p.State), p.Reason), maybeLength(p.Limit), h.named(p.Chair), h.named(p.Moderator),
			numbers(p.Objectives), h.attribution(p.Attribution),
		})
	}
	return s
}

// agendaClear is the agenda as it was planned.
func (h *Handout) agendaClear() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Agenda, columns: []column{
		{say.Number, 6, countForm}, {say.Segment, 60, textForm}, {own.Kind, 20, textForm}, {say.Plan, 10, lengthForm}, {own.Objectives, 12, textForm},
	}}
	for i := range h.Segments {
		p := &h.Segments[i]
		s.rows = append(s.rows, []any{i + 1, p.Title, worded(h.language.SegmentKinds, p.Kind), p.Planned, numbers(p.Objectives)})
	}
	return s
}

func (h *Handout) turnSheet() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Turns, columns: []column{
		{say.Number, 6, countForm}, {say.Segment, 22, textForm}, {own.Kind, 12, textForm}, {say.Name, 20, textForm}, {own.Address, 10, textForm},
		{own.Position, 20, textForm}, {say.Delegation, 16, textForm}, {own.OnBehalf, 12, textForm}, {own.Language, 10, textForm},
		{own.Where, 11, textForm}, {own.Requested, 10, clockForm}, {own.Called, 10, clockForm}, {own.Began, 10, clockForm},
		{own.Ended, 10, clockForm}, {own.Held, 10, lengthForm}, {own.Net, 10, lengthForm}, {own.Limit, 10, lengthForm},
		{own.Granted, 10, minutesForm}, {own.Over, 10, lengthForm}, {own.How, 16, textForm}, {own.Why, 12, textForm}, {say.Notes, 50, textForm},
	}}
	for i := range h.Turns {
		t := &h.Turns[i]
		p := h.person(t.Participant)
		var over any
		if t.Limit != nil {
			over = t.Over
		}
		where, how := "", ""
		if t.Participant != "" {
			where = say.InRoom
			if p.Online {
				where = say.Online
			}
		}
		if !t.Running() {
			how = worded(h.language.Hows, t.How)
		}
		s.rows = append(s.rows, []any{
			t.Number, h.segmentTitle(t.Segment), worded(h.language.TurnKinds, t.Kind) + h.form(t), p.Name, p.Address, p.Position, p.Delegation,
			t.OnBehalf, p.Language, where, pointTime(t.Requested), t.Called, t.Began.Wall, pointTime(t.Ended), t.Elapsed, t.Net,
			maybeLength(t.Limit), minutesOf(&t.Granted), over, how, worded(h.language.Whys, t.Why), h.noted(t.ID),
		})
	}
	return s
}

// named is a participant by their key, empty for nobody.
func (h *Handout) named(key string) string {
	if key == "" {
		return ""
	}
	return label(h.person(key))
}

func (h *Handout) attribution(a session.Attribution) string {
	if !a.Hides() {
		return ""
	}
	return strings.TrimLeft(worded(h.language.Attributions, a), ", ")
}

func pointTime(p *session.Point) any {
	if p == nil {
		return nil
	}
	return p.Wall
}

// numbers are "1, 3".
func numbers(all []int) string {
	var said []string
	for _, n := range all {
		said = append(said, strconv.Itoa(n))
	}
	return strings.Join(said, ", ")
}

// yes is a mark in a column that says whether.
func (h *Handout) yes(is bool) any {
	if !is {
		return nil
	}
	return h.language.Exports.Workbook.Yes
}

// number is a whole number, an empty cell for none.
func number(n int) any {
	if n == 0 {
		return nil
	}
	return n
}

func (h *Handout) timeSheet() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Used, columns: []column{
		{say.Delegation, 30, textForm}, {say.Name, 34, textForm}, {say.Turns, 10, countForm}, {say.Time, 12, lengthForm},
		{own.Share, 10, partForm}, {say.Presence, 40, textForm},
	}}
	total := h.Unattributed.Time
	turns := h.Unattributed.Turns
	for _, a := range h.Airtime {
		total, turns = total+a.Time, turns+a.Turns
	}
	share := func(d time.Duration) any {
		if total <= 0 {
			return nil
		}
		return float64(d) / float64(total)
	}
	for _, a := range h.Airtime {
		p := h.person(a.Participant)
		s.rows = append(s.rows, []any{p.Delegation, p.Name, a.Turns, a.Time, share(a.Time), h.presenceOf(p)})
	}
	if u := h.Unattributed; u.Time > 0 {
		s.rows = append(s.rows, []any{nil, say.Unattributed, u.Turns, u.Time, share(u.Time), nil})
	}
	s.rows = append(s.rows, []any{say.Total, nil, turns, total, share(total), nil})
	return s
}

// presenceOf is where somebody was, and how they came to the table.
func (h *Handout) presenceOf(p *session.Person) string {
	say := &h.language.Document
	text := worded(h.language.Presences, p.Presence)
	if p.Online {
		text = joined(", ", text, say.Online)
	}
	if p.WalkIn {
		text = joined(", ", text, say.WalkIn)
	}
	return text
}

// logSheet is every record in words, as far as it may leave.
func (h *Handout) logSheet() sheet {
	say, own := &h.language.Document, &h.language.Exports.Workbook
	s := sheet{name: own.Log, columns: []column{{say.Number, 8, countForm}, {say.At, 19, momentForm}, {own.Hand, 14, textForm}, {own.Happened, 110, textForm}}}
	lines, left := h.log()
	for i, l := range lines {
		if h.Veiled { // a gap in the numbers would say how much happened in it
			l.seq = i + 1
		}
		s.rows = append(s.rows, []any{l.seq, l.at, worded(h.language.Hands, l.by), l.text})
	}
	if left > 0 {
		s.rows = append(s.rows, []any{nil, nil, nil, words.Fill(own.LeftOut, "n", strconv.Itoa(left))})
	}
	return s
}
