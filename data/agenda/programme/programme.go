package programme

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"roundtable/data/agenda"
	"roundtable/session"
)

// A Programme is what a careful reader takes from a programme.
type Programme struct {
	Name   string
	Source string // SHA-256 of the bytes, hex
	check  agenda.Check

	reading *reading
}

// Check is what was understood, for people and programs.
func (p Programme) Check() agenda.Check { return p.check }

// Leads are whoever moderates and chairs the whole, nil where nobody is named.
func (p Programme) Leads() (moderator, chair *agenda.CheckPerson) {
	return p.reading.facts.moderator.written(), p.reading.facts.chair.written()
}

// Read reads a programme in whatever form it comes; name is what faults call
// it; pdfText is the text of a PDF, laid out as on its pages, nil where that
// cannot be had. The error is *agenda.Faults where it cannot be read at all, and wraps r's
// own error.
func Read(name string, r io.Reader, pdfText func(pdf []byte) (string, error)) (Programme, error) {
	source, err := io.ReadAll(io.LimitReader(r, mostSource+1))
	if err != nil {
		return Programme{}, fmt.Errorf("reading programme %s: %w", name, err)
	}
	lines, notices, err := flatten(name, source, tools{pdfText: pdfText})
	if err != nil {
		return Programme{}, err
	}
	sum := sha256.Sum256(source)
	x := newLexicon()
	x.reach = reachOf(lines)
	o := x.outlined(clipped(lines, x.reach))
	if len(o.rows) > mostRows {
		return Programme{}, refusal(name, o.rows[mostRows].no, session.Say("more than %d rows", mostRows), session.Say("a programme is a few pages: is this the right file?"))
	}
	made := x.understood(o)
	if made.empty() {
		return Programme{}, refusal(name, 0, session.Say("there is nothing of a programme in it: no row, no date, no time, no objective"), session.Say("is this the right file?"))
	}
	made.lines = texts(lines)
	for _, n := range notices {
		made.doubts = append(made.doubts, agenda.Doubt{Code: n.code, Line: n.line, Text: n.text.Error(), Said: n.text})
	}
	made.doubt()
	return Programme{Name: name, Source: hex.EncodeToString(sum[:]), check: made.check(), reading: made}, nil
}

// empty says whether nothing was understood of a text: it is no programme.
func (r *reading) empty() bool {
	f := &r.facts
	return len(r.parts) == 0 && f.date == nil && f.start == nil && f.minutes == 0 && len(f.objectives) == 0
}

// texts are the lines by their numbers, as they are shown beside a doubt.
func texts(lines []line) map[int]string {
	list := map[int]string{}
	add := func(no int, text string) {
		if len(list[no]) < mostShown { // a whole page may be one line
			list[no] = strings.TrimSpace(list[no] + " " + text)
		}
	}
	for _, l := range lines {
		if l.mark == numbered {
			add(l.no, l.number+".")
		}
		add(l.no, l.text)
		for _, c := range l.cells {
			for _, inside := range c.lines {
				if !c.down {
					add(inside.no, inside.text)
				}
			}
		}
	}
	return list
}

// understood reads the outline of a programme.
func (x *lexicon) understood(o *outline) *reading {
	r := &reading{x: x, outline: o, facts: x.header(o)}
	r.parts = x.parts(o.rows)
	if len(r.parts) == 0 {
		r.parts = x.drafted(o, &r.facts)
	}
	var slot *int
	if r.facts.start != nil {
		slot = &r.facts.start.minute
	}
	resolve(r.parts, slot)
	measure(r.parts)
	beside(r.parts)
	r.placeListed()
	return r
}

// check is the reading as `check --json` prints it.
func (r *reading) check() agenda.Check {
	f := &r.facts
	c := agenda.Check{
		Title: agenda.Written(f.title), Zone: agenda.Written(f.zone), IANA: agenda.Written(r.zone()), Venue: agenda.Written(f.venue),
		Languages: agenda.NeverNull(f.languages), Objectives: agenda.NeverNull(f.objectives), Segments: []agenda.CheckSegment{}, Warnings: agenda.NeverNull(r.doubts),
	}
	if f.date != nil && f.date.year {
		c.Date = agenda.Written(f.date.date.String())
	}
	slot, _, last := r.slot()
	if f.start != nil {
		c.Start = agenda.Written(hhmm(f.start.minute))
	}
	if slot > 0 {
		c.SlotMinutes = &slot
		if f.start != nil {
			c.End = agenda.Written(hhmm(last))
		}
	}
	days := byDay(r.parts)
	if (c.Start == nil || c.End == nil) && len(days) > 0 {
		r.rowsSlot(&c, days[0])
	}
	for i := range r.parts {
		c.Segments = append(c.Segments, r.segment(&r.parts[i], len(days) > 1))
	}
	return c
}

// rowsSlot takes the start and the end that are not stated from the rows of the
// first day.
func (r *reading) rowsSlot(c *agenda.Check, d daily) {
	var first, last *int
	open, guessed := false, false
	for _, i := range d.list {
		p := &r.parts[i]
		if p.start != nil && (first == nil || *p.start < *first) {
			first = p.start
		}
		if p.end != nil && (last == nil || *p.end > *last) {
			last = p.end
		}
		open = p.start != nil && p.end == nil && (last == nil || *p.start > *last || *p.start == *last && guessed) && p.kind != logisticsKind && !justClosing(p.title)
		guessed = p.inferred
	}
	if first == nil {
		return
	}
	if stated := r.facts.start; stated != nil {
		first = &stated.minute
	}
	c.Start = agenda.Written(hhmm(*first))
	if last != nil && !open && *last > *first {
		c.End = agenda.Written(hhmm(*last))
		slot := float64(*last - *first)
		c.SlotMinutes = &slot
	}
}

// justClosing says whether a title is no more than the end's word.
func justClosing(title string) bool {
	switch strings.ToLower(strings.Trim(title, " .")) {
	case "closing", "close", "bế mạc", "clôture", "cierre", "clausura", "end", "fin", "kết thúc":
		return true
	}
	return false
}

func (r *reading) segment(p *part, dated bool) agenda.CheckSegment {
	s := agenda.CheckSegment{
		Title: p.title, Kind: p.kind, Minutes: p.minutes, Track: agenda.Written(p.track), Speakers: []agenda.CheckPerson{},
		Chair: p.chair.written(), Moderator: p.moderator.written(), Rapporteur: p.rapporteur.written(),
		Protected: p.kind == string(session.Reflections),
	}
	if dated {
		s.Day = agenda.Written(p.day)
		if strings.HasPrefix(p.day, "--") {
			s.Day = agenda.Written(strings.TrimPrefix(p.day, "--"))
		}
	}
	if p.start != nil {
		s.Start = agenda.Written(hhmm(*p.start))
	}
	if p.end != nil {
		s.End = agenda.Written(hhmm(*p.end))
	}
	for i := range p.speakers {
		s.Speakers = append(s.Speakers, *p.speakers[i].written())
	}
	return s
}

func (p *person) written() *agenda.CheckPerson {
	if p == nil {
		return nil
	}
	return &agenda.CheckPerson{Name: p.name, Affiliation: agenda.Written(p.affiliation)}
}

// hhmm is a minute of the day as HH:MM.
func hhmm(minute int) string { return fmt.Sprintf("%02d:%02d", minute/60%24, minute%60) }
