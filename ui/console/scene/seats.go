package scene

import (
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// notStarted is how long until the start, who is here and who begins.
func (b *builder) notStarted() Pane {
	p := Pane{Title: b.w.NotStarted}
	p.Blocks = append(p.Blocks, Block{Body: b.untilStart(), Apart: true})
	at := ""
	if start := b.t.Plan.Start; start != nil {
		at = b.v.Clock(*start)
	}
	counts := strings.TrimPrefix(fill(b.w.NothingCounts, "at", at), " · ")
	p.Blocks = append(p.Blocks, lines(2, true, said(Text, counts)))
	present, total := b.present()
	p.Blocks = append(p.Blocks, lines(1, true, said(Text, fill(b.w.Present, "n", itoa(present), "total", itoa(total)))))
	p.Blocks = append(p.Blocks, b.deadlines()...)
	if first := b.firstWord(); first != "" {
		p.Blocks = append(p.Blocks, lines(2, true, said(Text, fill(b.w.FirstWord, "who", first))))
	}
	if then := b.then(); then != "" {
		p.Blocks = append(p.Blocks, Block{Body: Lines{Lines: []Line{said(Quiet, then)}, Wrap: true}, Rank: 3, Apart: true, Lieu: true})
	}
	return p
}

// untilStart counts down to a printed start and, once that has passed, up from
// it; a floating plan shows its length, a start on another day its date.
func (b *builder) untilStart() Digits {
	start := b.t.Plan.Start
	if start == nil {
		return Digits{Label: label(b.w.Planned), Figure: words.Countdown(b.t.Agenda.Planned()), Job: Strong}
	}
	when := b.v.Day(b.in(*start)) + " " + b.v.Clock(*start)
	switch left := start.Sub(b.r.Now); {
	case left >= aDay:
		return Digits{Label: label(b.w.StartsIn), Figure: when, Job: Strong}
	case left <= -aDay:
		return Digits{Label: label(b.w.PrintedStart), Figure: when, Job: Strong}
	case left <= -time.Second:
		return Digits{Label: label(fill(b.w.SinceStart, "at", b.v.Clock(*start))), Figure: words.CountUp(left), Job: Strong}
	default:
		return Digits{Label: label(b.w.StartsIn), Figure: words.Countdown(max(left, 0)), Job: Strong}
	}
}

// aDay is from when on a start is told by its date.
const aDay = 24 * time.Hour

func (b *builder) in(t time.Time) time.Time {
	if b.Zone == nil {
		return t.UTC()
	}
	return t.In(b.Zone)
}

// present is how many of those at the table are here.
func (b *builder) present() (here, total int) {
	for _, p := range b.t.People {
		if !b.seated(p) {
			continue
		}
		total++
		if p.Presence == session.Present {
			here++
		}
	}
	return here, total
}

// seated says whether somebody's presence is watched: not who was replaced,
// nor the moderator, who is reading this.
func (b *builder) seated(p *session.Person) bool {
	return p.ReplacedBy == "" && (p.Seat > 0 || p.Key != b.t.Agenda.Moderator)
}

// firstWord is who has the floor when the session starts, or who is first.
func (b *builder) firstWord() string {
	part := b.t.Current()
	if part == nil {
		return ""
	}
	for _, key := range []string{part.Chair, part.Moderator} {
		if key != "" && b.t.Person(key) != nil {
			return b.who(key)
		}
	}
	if next := b.t.Next(); next != nil {
		return b.who(next.Participant)
	}
	return ""
}

// who is a delegation with its speaker's name, or the name alone.
func (b *builder) who(key string) string {
	label, name := b.v.Who(key), b.v.Name(key)
	if label == name {
		return name
	}
	return label + " · " + name
}

// seats is who is expected and who is here.
func (b *builder) seats() Pane {
	t := Table{Columns: []Column{{Head: b.w.Seat, Name: true}, {Head: b.w.Here}}}
	for _, p := range b.t.People {
		if !b.seated(p) {
			continue
		}
		row := Row{Job: Text, Cells: []string{b.seatAndName(p.Key), b.v.Presences[p.Presence]}}
		if p.Presence == session.Present {
			row.Mark, row.Job = markDone, Good
		}
		if b.Selected.Participant == p.Key {
			row.Lit, row.Mark, t.Keep = true, MarkChosen, len(t.Rows)
		}
		t.Rows = append(t.Rows, row)
	}
	pane := Pane{Title: b.w.Seats, Blocks: []Block{{Body: t, Apart: true}}}
	return Pane{Title: pane.Title, Names: true, Blocks: append(pane.Blocks, b.last()...)}
}
