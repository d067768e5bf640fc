package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"roundtable/data/export"
	"roundtable/session"
	"roundtable/session/words"
)

// A statsText is what `stats` tells people: tables whose columns stand below
// each other however wide their letters are, and sentences.
type statsText struct {
	*words.Language
	out io.Writer
	tag string // the only one asked for; empty: everything
	err error
}

func (s *statsText) write(drawn []export.Handout, sum *session.Together) error {
	if len(drawn) == 1 {
		s.one(&drawn[0])
		return s.err
	}
	for i := range drawn {
		s.head(&drawn[i])
	}
	if slices.ContainsFunc(drawn, veiled) {
		s.line(s.Figures.LeftOut)
	}
	s.together(sum, drawn[0].Terms.Rule)
	return s.err
}

// veiled says that turns are left out since they are not attributed.
func veiled(h export.Handout) bool { return h.Veiled && !h.Terms.Rule }

// head says which session it is and where it stands; under the Chatham House
// Rule the title alone.
func (s *statsText) head(h *export.Handout) {
	line := h.Title
	if !h.Terms.Rule {
		line = fmt.Sprintf("%s · %s · %s", h.Title, h.Minutes.Session, s.States[h.Minutes.State])
	}
	if h.Practice {
		line += " · " + s.Rehearsal.Practice
	}
	s.line(line)
}

func (s *statsText) one(h *export.Handout) {
	s.head(h)
	f := session.Measure(&h.Minutes)
	w := &s.Figures
	if h.Terms.Rule {
		s.line(w.Rule)
		s.segments(h, &f, true)
		s.objectives(h, &f, true)
		return
	}
	if veiled(*h) {
		s.line(w.LeftOut)
	}
	if s.tag != "" {
		s.tags(&f)
		return
	}
	s.people(h, &f)
	s.line(w.SpokenNote)
	s.delegations(&f)
	s.tags(&f)
	s.presiding(h, &f)
	s.line("")
	s.sentences(h, &f)
	s.segments(h, &f, false)
	s.objectives(h, &f, false)
	s.unheard(h, &f)
}

// spokenCells are the columns of what somebody spoke.
func (s *statsText) spokenCells(x session.Spoken) []string {
	return []string{strconv.Itoa(x.Turns), words.CountUp(x.Time), s.Percent(x.Part), words.CountUp(x.Longest)}
}

func (s *statsText) spokenHead(first ...string) []string {
	w := &s.Figures
	return append(first, w.Turns, w.Time, w.Part, w.Longest)
}

// who is a participant with delegation and name; nobody for no key.
func (s *statsText) who(h *export.Handout, key string) string {
	i := slices.IndexFunc(h.People, func(p session.Person) bool { return p.Key == key })
	switch {
	case key == "":
		return s.Figures.NotAttributed
	case i < 0:
		return key
	}
	return withName(h.People[i].Delegation, h.People[i].Name)
}

func withName(delegation, name string) string {
	if delegation == "" || delegation == name {
		return name
	}
	return delegation + " (" + name + ")"
}

func (s *statsText) people(h *export.Handout, f *session.Figures) {
	w := &s.Figures
	g := grid{title: w.Speakers, texts: 1, rows: [][]string{s.spokenHead(w.Role)}}
	for _, p := range f.People {
		g.rows = append(g.rows, append([]string{s.who(h, p.Participant)}, s.spokenCells(p.Spoken)...))
	}
	s.grid(s.closed(g, f.Unattributed, f.Speaking))
}

// closed adds what is not attributed, where there is any, and the total.
func (s *statsText) closed(g grid, unattributed, all session.Spoken) grid {
	add := func(name string, x session.Spoken) {
		row := make([]string, len(g.rows[0])-4)
		row[0] = name
		g.rows = append(g.rows, append(row, s.spokenCells(x)...))
	}
	if unattributed.Time > 0 || unattributed.Turns > 0 {
		add(s.Figures.NotAttributed, unattributed)
	}
	add(s.Figures.Together, all)
	return g
}

func (s *statsText) delegations(f *session.Figures) {
	w := &s.Figures
	if len(f.Delegations) == 0 || f.Delegations[0].Delegation == "" { // those without one come last
		return
	}
	g := grid{title: w.Delegations, texts: 1, rows: [][]string{s.spokenHead(w.Delegation, w.People)}}
	for _, d := range f.Delegations {
		name := d.Delegation
		if name == "" {
			name = w.NoDelegation
		}
		g.rows = append(g.rows, append([]string{name, strconv.Itoa(d.People)}, s.spokenCells(d.Spoken)...))
	}
	s.grid(s.closed(g, f.Unattributed, f.Speaking))
}

// tags puts a table for each tag, or for the one asked for.
func (s *statsText) tags(f *session.Figures) {
	var g grid
	for i, x := range f.Tags {
		if s.tag != "" && x.Tag != s.tag {
			continue
		}
		if i == 0 || f.Tags[i-1].Tag != x.Tag {
			g = grid{title: words.Fill(s.Figures.Tag, "text", x.Tag), texts: 1, rows: [][]string{s.spokenHead(x.Tag, s.Figures.People)}}
		}
		g.rows = append(g.rows, append([]string{s.value(x.Value), strconv.Itoa(x.People)}, s.spokenCells(x.Spoken)...))
		if i == len(f.Tags)-1 || f.Tags[i+1].Tag != x.Tag {
			s.grid(s.closed(g, f.Unattributed, f.Speaking))
		}
	}
}

func (s *statsText) value(value string) string {
	if value == "" {
		return s.Console.Untagged
	}
	return value
}

func (s *statsText) presiding(h *export.Handout, f *session.Figures) {
	if len(f.Presiding) == 0 {
		return
	}
	g := grid{title: s.Figures.Presiding, texts: 1, rows: [][]string{s.spokenHead(s.Figures.Role)}}
	for _, p := range f.Presiding {
		g.rows = append(g.rows, append([]string{s.who(h, p.Participant)}, s.spokenCells(p.Spoken)...))
	}
	s.grid(g)
	note := s.Figures.PresidingNote
	if veiled(*h) {
		note = s.Figures.PresidingOpenly
	}
	s.line(note)
}

// sentences say what is one figure each.
func (s *statsText) sentences(h *export.Handout, f *session.Figures) {
	w := &s.Figures
	if t := f.Longest; t != nil {
		s.line(words.Fill(w.LongestWas, "who", s.who(h, t.Participant), "by", words.CountUp(t.Net), "segment", segmentTitle(h, t.Segment)))
	}
	l := f.Limits
	text := w.Over
	switch {
	case l.Turns == 0:
		text = w.NoLimits
	case l.Over == 0:
		text = w.NobodyOver
	}
	s.line(words.Fill(text, "n", strconv.Itoa(l.Over), "total", strconv.Itoa(l.Turns), "by", words.CountUp(l.OverBy),
		"limit", words.CountUp(l.Allotted), "used", words.CountUp(l.Used)))
	if f.Wait.Turns > 0 {
		s.line(words.Fill(w.Waited, "n", strconv.Itoa(f.Wait.Turns), "by", words.CountUp(f.Wait.Median), "limit", words.CountUp(f.Wait.Longest)))
	} else {
		s.line(w.NobodyWaited)
	}
	switch {
	case f.Gini != nil:
		s.line(words.Fill(w.Gini, "text", s.Number(*f.Gini, 2)))
	case !f.Unheard.Known:
		s.line(w.GiniWithheld)
	default:
		s.line(w.NoGini)
	}
}

func segmentTitle(h *export.Handout, id string) string {
	for i := range h.Segments {
		if h.Segments[i].ID == id {
			return h.Segments[i].Title
		}
	}
	return id
}

func (s *statsText) segments(h *export.Handout, f *session.Figures, rule bool) {
	w := &s.Figures
	head := []string{w.Segment, w.Planned, w.Actual, w.Difference, w.Drift, w.Spoken}
	if rule {
		head = head[:2]
	}
	g := grid{title: w.Segments, texts: 1, rows: [][]string{head}}
	for _, x := range f.Segments {
		actual := s.maybe(x.Actual)
		if x.Actual == nil && x.Kind != session.Reserve {
			actual = s.SegmentStates[x.State]
		}
		row := []string{x.Title, words.CountUp(x.Planned), actual, signed(x.Difference), signed(x.Drift), words.CountUp(x.Speaking.Time)}
		if x.Actual == nil {
			row[5] = ""
		} else if x.Speaking.Turns == 0 && veiled(*h) {
			row[5] = "–" // what was said there may be withheld
		}
		g.rows = append(g.rows, row[:len(head)])
	}
	total := []string{w.Together, words.CountUp(f.Planned), words.CountUp(f.Actual), "", "", words.CountUp(f.Speaking.Time)}
	g.rows = append(g.rows, total[:len(head)])
	s.grid(g)
}

func (s *statsText) maybe(d *time.Duration) string {
	if d == nil {
		return ""
	}
	return words.CountUp(*d)
}

// signed is a difference with its sign, empty where there is none.
func signed(d *time.Duration) string {
	switch {
	case d == nil:
		return ""
	case *d >= time.Second:
		return "+" + words.CountUp(*d)
	case *d <= -time.Second:
		return "−" + words.CountUp(*d)
	}
	return words.CountUp(0)
}

func (s *statsText) objectives(h *export.Handout, f *session.Figures, rule bool) {
	if len(f.Objectives) == 0 {
		return
	}
	w := &s.Figures
	head := []string{w.Objective, w.Notes, w.Actions, w.Planned, w.Actual, w.Shared}
	if rule {
		head = head[:4]
	}
	g := grid{title: w.Objectives, texts: 1, rows: [][]string{head}}
	add := func(name string, o session.ObjectiveFigures) {
		row := []string{
			name, strconv.Itoa(o.Notes), strconv.Itoa(o.Actions), words.CountUp(o.Planned), words.CountUp(o.Actual), words.CountUp(o.Shared),
		}
		g.rows = append(g.rows, row[:len(head)])
	}
	for i, o := range f.Objectives {
		add(fmt.Sprintf("%d. %s", o.Number, h.Objectives[i]), o)
	}
	add(w.NoObjective, f.Aside)
	s.grid(g)
	s.line(w.SharedNote)
}

func (s *statsText) unheard(h *export.Handout, f *session.Figures) {
	w := &s.Figures
	s.line("")
	s.line(w.Unheard)
	switch {
	case !f.Unheard.Known:
		s.put("  " + w.UnheardWithheld)
	case len(f.Unheard.Who) == 0:
		s.put("  " + w.NobodyUnheard)
	}
	for _, x := range f.Unheard.Who {
		s.put("  " + plain(s.who(h, x.Participant)) + ": " + s.Silent(x.Why))
	}
}
