package cli

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A statusText is what `status` tells people.
type statusText struct {
	words.Voice
	r   *session.Reading
	now session.Moment
	id  string
}

// write writes the lines that matter, the most urgent first.
func (s statusText) write(w io.Writer) error {
	for _, line := range []string{s.Title(), s.head(), s.floor(), s.segment(), s.ends(), s.line()} {
		if line != "" {
			fmt.Fprintln(w, plain(line))
		}
	}
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	s.runOfShow(columns)
	s.list(columns)
	s.reflections(columns)
	s.airtime(columns)
	return columns.Flush()
}

// head is the session, its state and the time where it takes place.
func (s statusText) head() string {
	at := words.ClockSeconds(s.r.Now, s.Zone)
	day := s.Date(session.DateOf(s.r.Now.In(s.Zone)))
	head := fmt.Sprintf("%s · %s · %s, %s", s.id, s.States[s.r.State], at, day)
	if s.r.State == session.SessionHeldNow {
		head += " · " + s.Screen.HeldFor + " " + words.CountUp(s.r.HeldFor)
	}
	return head
}

func (s statusText) floor() string {
	turn := s.r.Turn
	if turn == nil {
		if s.r.Segment == nil {
			return ""
		}
		return s.Screen.NobodyHasTheFloor
	}
	text := fmt.Sprintf("%s: %s, %s", s.Screen.HasTheFloor, s.whole(turn.Participant), s.TurnKinds[turn.Kind])
	switch left := turn.Remaining; {
	case left == nil:
		text += " · " + words.CountUp(turn.Net)
	case turn.Over() >= time.Second:
		text += " · " + s.Screen.OverTimeBy + " " + words.CountUp(turn.Over())
	default:
		text += " · " + words.Fill(s.Screen.TimeLeft, "by", words.Countdown(max(*left, 0)))
	}
	if turn.Turn.Paused() {
		text += " · " + s.Screen.ClockStopped
	}
	return text
}

// whole is a participant with delegation and name.
func (s statusText) whole(key string) string {
	who, name := s.Who(key), s.Name(key)
	if who == name {
		return name
	}
	return who + " (" + name + ")"
}

func (s statusText) segment() string {
	p := s.r.Segment
	if p == nil {
		return ""
	}
	text := p.Title + " · " + s.remaining(*p.Remaining)
	if drift := s.DriftOf(s.r); drift != "" {
		text += " · " + drift
	}
	if s.r.Fits != nil {
		text += " · " + s.Many.ToCome(s.r.ToCome) + ", " + words.Fill(s.Screen.EachFits, "by", words.CountUp(*s.r.Fits))
	}
	return text
}

func (s statusText) remaining(d time.Duration) string {
	if d <= -time.Second {
		return s.Screen.OverTimeBy + " " + words.CountUp(d)
	}
	return words.Fill(s.Screen.TimeLeft, "by", words.Countdown(max(d, 0)))
}

func (s statusText) ends() string {
	var parts []string
	if s.r.MustEnd != nil {
		parts = append(parts, words.Fill(s.Screen.MustEnd, "at", s.ClockExact(*s.r.MustEnd)))
	}
	switch end := s.r.ExpectedEnd; {
	case end == nil:
	case s.r.State == session.SessionIsOver:
		parts = append(parts, words.Fill(s.Screen.ClosedAt, "at", words.ClockSeconds(*end, s.Zone)))
	default:
		parts = append(parts, words.Fill(s.Screen.Ends, "at", s.ClockExact(*end)))
	}
	return strings.Join(parts, " · ")
}

// line is the protected line.
func (s statusText) line() string {
	l := s.r.Line
	if l == nil {
		return ""
	}
	at := s.ClockExact(l.Latest)
	what := words.Fill(s.Screen.ProtectedBy, "segment", l.Part.Title, "at", at)
	switch {
	case l.Begun:
		what = words.Fill(s.Screen.MustEndBy, "segment", l.Part.Title, "at", at)
	case l.Part.Kind == session.Reflections:
		what = words.Fill(s.Screen.ReflectionsBy, "at", at)
	}
	verdict := words.Fill(s.Verdicts[l.Verdict], "by", words.CountUp(l.Short))
	return what + " · " + s.remaining(l.Left) + " · " + verdict
}

// runOfShow is a line for each segment: state, start, title, minutes.
func (s statusText) runOfShow(w io.Writer) {
	fmt.Fprintf(w, "\n%s\n", s.Screen.RunOfShow)
	for i := range s.r.Segments {
		p := &s.r.Segments[i]
		start := ""
		switch {
		case p.Began != nil:
			start = s.Clock(p.Began.Wall)
		case p.ExpectedStart != nil:
			start = s.Clock(*p.ExpectedStart)
		}
		row(w, start, p.Title, s.SegmentStates[p.State], s.minutes(p))
	}
}

// row writes cells in columns; empty ones at the end are left away.
func row(w io.Writer, cells ...string) {
	for len(cells) > 0 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	clean := make([]string, len(cells))
	for i, cell := range cells {
		clean[i] = plain(cell)
	}
	fmt.Fprintf(w, "  %s\n", strings.Join(clean, "\t"))
}

func (s statusText) minutes(p *session.PartReading) string {
	if p.IsReserve() {
		return words.Fill(s.Screen.ReserveLeft, "by", words.CountUp(p.Left()), "limit", words.CountUp(p.Planned))
	}
	if p.Began != nil {
		return words.Fill(s.Screen.Of, "used", words.CountUp(p.Elapsed-p.Held), "limit", words.CountUp(p.Planned+p.Added))
	}
	return words.CountUp(p.Planned + p.Added)
}

func (s statusText) list(w io.Writer) {
	places := s.Table.List()
	if len(places) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", s.Screen.ListOfSpeakers)
	for i := range places {
		waited := ""
		if asked := places[i].Asked; asked != nil {
			waited = words.CountUp(s.r.Since(*asked))
		}
		row(w, strconv.Itoa(i+1), s.whole(places[i].Participant), s.Whys[places[i].Why()], waited)
	}
}

func (s statusText) reflections(w io.Writer) {
	all := s.Table.Reflections()
	if len(all) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", s.Screen.Reflections)
	for _, f := range all {
		row(w, s.whole(f.Participant), s.ReflectionStates[f.State], f.KeyMessage)
	}
}

func (s statusText) airtime(w io.Writer) {
	fmt.Fprintf(w, "\n%s\n", s.Document.Speaking)
	for _, a := range s.Table.Airtime(s.now) {
		row(w, s.whole(a.Participant), strconv.Itoa(a.Turns), words.CountUp(a.Time))
	}
	for _, x := range s.r.AirtimeByTag() {
		value := x.Value
		if value == "" {
			value = s.Console.Untagged
		}
		row(w, x.Tag+": "+value, strconv.Itoa(x.Turns), words.CountUp(x.Time))
	}
}
