package scene

import (
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// Build makes the scene of a table at a moment.
func Build(in In) Scene {
	b := &builder{
		In: in, t: in.Table, r: in.Reading,
		v: words.Voice{Language: in.Words, Table: in.Table, Zone: in.Zone, Moved: in.Moved},
		w: &in.Words.Screen,
	}
	if in.View != Private {
		return b.public()
	}
	s := Scene{
		State: b.state(), Mark: Say{Quiet, []string{b.w.Private}}, Title: b.v.Title(), Place: b.place(),
		Status: b.status(), Line: b.line(), Alerts: b.alerts(),
		Focus: in.Focus, Notice: Say{Notice, []string{in.Notice}},
		Question: in.Question, Answer: b.answers(), TooSmall: b.w.TooSmall,
		Footer: [2][]Hint{hints(in.Footer[0]), hints(in.Footer[1])},
	}
	switch part := b.t.Running(); {
	case s.State == BeforeStart:
		s.Left, s.Floor, s.Right = b.runOfShow(), b.notStarted(), b.seats()
	case s.State == ClosedState:
		s.Left, s.Floor, s.Right = b.planAndActual(), b.closed(), b.timeBySeat()
	case part != nil && part.Kind == session.Reflections:
		s.Left, s.Floor, s.Right = b.reflectionsStand(), b.floor(), b.reflections()
	default:
		s.Left, s.Floor, s.Right = b.runOfShow(), b.floor(), b.speakers()
	}
	s.namePane()
	return s
}

// answers are the keys that answer a question, and that another does not.
func (b *builder) answers() string {
	if b.Pressed == "" {
		return b.v.Ask.Answer
	}
	return dots(fill(b.v.Ask.NoAnswer, "key", b.Pressed), b.v.Ask.Answer)
}

func hints(items []act.Item) []Hint {
	all := make([]Hint, len(items))
	for i, it := range items {
		all[i] = Hint{Key: it.Keys, Label: it.Label, Short: it.Short, Off: it.Off, Tells: it.Tells, Stays: it.Stays, Pane: it.Pane}
	}
	return all
}

// namePane lets the key that shows another pane say which.
func (s *Scene) namePane() {
	title := s.Left.Title
	if s.Focus == OnLeft {
		title = s.Right.Title
	}
	first, size := utf8.DecodeRuneInString(title)
	for _, line := range s.Footer {
		for i := range line {
			if line[i].Pane {
				line[i].Label = string(unicode.ToLower(first)) + title[size:]
			}
		}
	}
}

// A builder holds what every part of a scene is made from.
type builder struct {
	In
	t *session.Table
	r *session.Reading
	v words.Voice
	w *words.Screen
}

func (b *builder) state() State {
	switch {
	case b.r.State == session.SessionPlanned:
		return BeforeStart
	case b.r.State == session.SessionIsOver:
		return ClosedState
	case b.r.State == session.SessionHeldNow:
		return Held
	case b.r.Turn == nil:
		return BetweenSpeakers
	case b.r.Turn.Turn.Paused():
		return Paused
	case b.r.Turn.Over() > 0:
		return OverTime
	}
	return Speaking
}

// seatAndName is "5 Nam Hải"; without a seat the name alone.
func (b *builder) seatAndName(key string) string {
	if p := b.t.Person(key); p != nil && p.Seat > 0 {
		return strconv.Itoa(p.Seat) + " " + b.v.Who(key)
	}
	return b.v.Who(key)
}

func fill(template string, facts ...string) string { return words.Fill(template, facts...) }

// said is one run.
func said(job Job, text string) Line { return Line{{Job: job, Text: text}} }

// lines is a block of lines that wrap.
func lines(rank int, apart bool, all ...Line) Block {
	return Block{Body: Lines{Lines: all, Wrap: true}, Rank: rank, Apart: apart}
}

// dots joins what there is with a middle dot.
func dots(all ...string) string {
	joined := ""
	for _, s := range all {
		switch {
		case s == "":
		case joined == "":
			joined = s
		default:
			joined += " · " + s
		}
	}
	return joined
}

// clockOf is a time of day that may be unknown.
func (b *builder) clockOf(t *time.Time) string {
	if t == nil {
		return ""
	}
	return b.v.Clock(*t)
}
