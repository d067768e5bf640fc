package scene

import (
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// The marks before a row. None of them is an emoji, and each says what the
// row's colour says too.
const (
	MarkChosen  = "▸"
	markDone    = "✓"
	markRunning = "►"
	markNotHeld = "–"
)

// runOfShow is every segment with its time and length, and when to leave.
func (b *builder) runOfShow() Pane {
	table := Table{Columns: []Column{{}, {Name: true}, {Right: true}}}
	for i := range b.r.Segments {
		p := &b.r.Segments[i]
		if p.State == session.SegmentRunning {
			table.Keep = len(table.Rows)
		}
		table.Rows = append(table.Rows, b.segmentRow(p))
	}
	if b.r.MustEnd != nil {
		leave := []string{b.v.Clock(*b.r.MustEnd), b.w.LeaveTheRoom, ""}
		table.Rows = append(table.Rows, Row{Job: Text, Cells: leave})
	}
	pane := Pane{Title: b.w.RunOfShow, Blocks: []Block{{Body: table, Apart: true}}}
	if b.r.State == session.SessionPlanned {
		pane.Blocks = append(pane.Blocks, lines(3, true, said(Quiet, b.planned())))
	}
	return pane
}

// planned is how long the segments are together, and how long the slot is.
func (b *builder) planned() string {
	sum := words.Countdown(b.t.Agenda.Planned())
	if b.t.Plan.MustEnd == nil {
		return sum
	}
	return fill(b.w.PlannedOf, "by", sum, "limit", words.Countdown(*b.t.Plan.MustEnd))
}

func (b *builder) segmentRow(p *session.PartReading) Row {
	row := Row{Job: Text, Cells: []string{b.clockOf(p.ExpectedStart), b.heading(p.Part), ""}}
	if b.guarded(p.Part) {
		row.Job, row.Cells[1] = Strong, strings.ToUpper(b.heading(p.Part))
	}
	switch p.State {
	case session.SegmentDone:
		row.Mark, row.Job = markDone, Quiet
		row.Cells[2] = words.CountUp(p.Elapsed - p.Held)
	case session.SegmentRunning:
		row.Mark, row.Job = markRunning, Accent
		row.Cells[2] = b.leftOf(p)
	case session.SegmentNotHeld:
		row.Mark, row.Job = markNotHeld, Quiet
		row.Cells[0], row.Cells[2] = "", b.v.SegmentStates[session.SegmentNotHeld]
	case session.SegmentReserve:
		row.Job = Quiet
		row.Cells[2] = b.reserveLeft(p)
	default:
		row.Cells[2] = words.Countdown(p.Length)
	}
	return row
}

// leftOf is what the running segment has left, or how far it is over.
func (b *builder) leftOf(p *session.PartReading) string {
	if p.Remaining == nil {
		return ""
	}
	left := b.remaining(p)
	if left < 0 {
		return "+" + words.CountUp(left)
	}
	return fill(b.w.TimeLeft, "by", words.Countdown(left))
}

// reserveLeft is what a reserve still absorbs, of what is left of it. What
// lateness takes is rounded as the words about drift round it.
func (b *builder) reserveLeft(p *session.PartReading) string {
	whole := p.Left().Truncate(time.Second)
	taken := (p.Left() - p.Length).Truncate(time.Second)
	if b.r.State == session.SessionPlanned || taken == 0 {
		return words.CountUp(whole)
	}
	return fill(b.w.ReserveLeft, "by", words.CountUp(max(whole-taken, 0)), "limit", words.CountUp(whole))
}

// guarded says whether a segment is the one that the protected line guards.
func (b *builder) guarded(p *session.Part) bool {
	return p.Kind == session.Reflections || b.r.Line != nil && b.r.Line.Part.ID == p.ID
}
