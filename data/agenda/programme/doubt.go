package programme

import (
	"cmp"
	"slices"
	"strings"

	"roundtable/data/agenda"
	"roundtable/session"
)

// The codes of doubts that only a programme raises; agenda has the others.
const (
	NoRows           = "no_rows"
	MultiDay         = "multi_day"
	Parallel         = "parallel"
	OutOfOrder       = "out_of_order"
	StartOnly        = "start_only"
	DurationConflict = "duration_conflict"
	AmbiguousTime    = "ambiguous_time"
	ZoneGuessed      = "timezone_guessed"
	TitleMissing     = "title_missing"
	Untitled         = "segment_untitled"
	Institution      = "speaker_is_institution"
	RunTogether      = "names_run_together"
	Bullets          = "bullets_ambiguous"
	IgnoredTime      = "ignored_time"
	Compound         = "compound_duration"
	Inferred         = "minutes_inferred"
	MixedFormat      = "mixed_format"
	Provisional      = "provisional"
	Markup           = "markup"
)

// A reading is a programme on its way to being understood.
type reading struct {
	x       *lexicon
	facts   facts
	parts   []part
	outline *outline
	doubts  []agenda.Doubt
	lines   map[int]string
}

// doubtful keeps a doubt; text is a literal. What is word for word the same is
// said once.
func (r *reading) doubtful(code string, at spot, text string, filled ...any) {
	if len(r.doubts) >= mostDoubts {
		return
	}
	said := session.Say(text, filled...)
	d := agenda.Doubt{Code: code, Line: at.line, Column: at.column, Text: said.Error(), Said: said}
	for i := len(r.doubts) - 1; i >= 0 && r.doubts[i].Line == d.Line; i-- { // what is found of a line stands together
		if o := &r.doubts[i]; o.Code == d.Code && o.Column == d.Column && o.Text == d.Text {
			return
		}
	}
	r.doubts = append(r.doubts, d)
}

// A spot is where in the source a doubt stands: from 1, 0 for the whole.
type spot struct{ line, column int }

// partAt is the part that a doubt stands at, -1 for none: where several begin
// at one place, the one that it names.
func partAt(parts []part, d *agenda.Doubt) int {
	best := -1
	for i := range parts {
		p := &parts[i]
		if d.Column == 0 || p.no != d.Line || p.col != d.Column {
			continue
		}
		if best < 0 || strings.Contains(d.Text, p.title) && !strings.Contains(d.Text, parts[best].title) {
			best = i
		}
	}
	return best
}

func (p *part) spot() spot { return spot{p.no, p.col} }

// doubt finds everything that may not be meant as it is written.
func (r *reading) doubt() {
	r.doubtHeader()
	r.doubtDays()
	r.doubtTimes()
	r.doubtOrder()
	r.doubtSlot()
	r.doubtPeople()
	r.remark()
	for i := range r.doubts {
		r.doubts[i].Segment = partAt(r.parts, &r.doubts[i]) + 1
	}
	slices.SortStableFunc(r.doubts, func(a, b agenda.Doubt) int { return cmp.Compare(a.Line, b.Line) })
}

func (r *reading) doubtHeader() {
	f := &r.facts
	if len(r.outline.rows) == 0 || r.outline.rows[0].prose {
		r.doubtful(NoRows, spot{}, "no rows of a programme are found: what there is comes from the text")
	}
	if f.title == "" {
		r.doubtful(TitleMissing, spot{}, "no title is written")
	}
	if f.date == nil {
		r.doubtful(agenda.DateMissing, spot{}, "no date is written")
	} else if !f.date.year {
		r.doubtful(agenda.DateMissing, spot{line: f.dateNo}, "the date has no year")
	}
	if f.venue == "" {
		r.doubtful(agenda.VenueMissing, spot{}, "no venue is written")
	}
	switch {
	case f.zone == "" && r.zone() != "":
		r.doubtful(agenda.ZoneMissing, spot{}, "no time zone is written; the place suggests %s", r.zone())
	case f.zone == "":
		r.doubtful(agenda.ZoneMissing, spot{}, "no time zone is written")
	case r.zone() == "":
		r.doubtful(ZoneGuessed, spot{}, "%q is no time zone that can be told for sure", f.zone)
	}
}

// doubtDays finds several days and days out of their order.
func (r *reading) doubtDays() {
	var seen []string
	for i := range r.parts {
		p := &r.parts[i]
		if p.day == "" || slices.Contains(seen, p.day) {
			continue
		}
		if len(seen) > 0 && isDate(p.day) && isDate(seen[len(seen)-1]) && p.day < seen[len(seen)-1] {
			r.doubtful(OutOfOrder, p.spot(), "%s stands below %s", p.day, seen[len(seen)-1])
		}
		seen = append(seen, p.day)
	}
	if len(seen) > 1 {
		r.doubtful(MultiDay, spot{}, "%d days: choose the one to run", len(seen))
	}
}

func isDate(day string) bool { return len(day) == len("2006-01-02") && day[4] == '-' }

// doubtTimes finds what single rows leave open.
func (r *reading) doubtTimes() {
	clocks := r.facts.start != nil
	for i := range r.parts {
		p := &r.parts[i]
		clocks = clocks || p.start != nil
		w, stated := p.timing.when, p.timing.length
		switch {
		case w != nil && w.end == nil && stated == nil && !p.prose:
			r.doubtful(StartOnly, p.spot(), "%s at %s has no end", p.title, hhmm(*p.start))
		case w == nil && p.minutes == nil && !p.tied:
			r.doubtful(agenda.NoDuration, p.spot(), "%s has no minutes", p.title)
		}
		if p.inferred {
			r.doubtful(Inferred, p.spot(), "%s lasts until what follows it begins: %s", p.title, length(*p.minutes))
		}
		if p.times {
			r.doubtful(Inferred, p.spot(), "%s has its minutes for each speaker: %s for %d", p.title, length(*p.minutes), len(p.speakers))
		}
		if p.shifted {
			r.doubtful(AmbiguousTime, p.spot(), "the time of %s cannot be meant as it is written; %s is taken", p.title, r.taking(p))
		}
		if stated != nil && stated.compound {
			r.doubtful(Compound, p.spot(), "the minutes of %s are written as a sum or a span; %s are taken", p.title, length(*p.minutes))
		}
		if stated != nil && w != nil && w.end != nil && p.end != nil && (*p.minutes < stated.least || *p.minutes > stated.minutes) {
			r.doubtful(DurationConflict, p.spot(), "%s says %s, and its times say %s; the times are taken", p.title, length(stated.minutes), length(*p.minutes))
		}
	}
	if len(r.parts) > 0 && !clocks {
		r.doubtful(agenda.StartMissing, spot{}, "no time of day is written: the times follow from the moment it starts")
	}
}

// taking is the times that are taken for a part.
func (r *reading) taking(p *part) string {
	if p.end == nil {
		return hhmm(*p.start)
	}
	return hhmm(*p.start) + "–" + hhmm(*p.end)
}

// doubtOrder finds parts in each other's way and time without a part.
func (r *reading) doubtOrder() {
	for _, i := range disordered(r.parts) {
		r.doubtful(OutOfOrder, r.parts[i].spot(), "%s at %s stands below a row that begins later", r.parts[i].title, hhmm(*r.parts[i].start))
	}
	for _, c := range clashes(r.parts) {
		p, q := &r.parts[c.first], &r.parts[c.second]
		r.doubtful(agenda.Overlap, q.spot(), "%s and %s share %s", p.title, q.title, length(float64(c.minutes)))
	}
	for _, h := range holes(r.parts) {
		p := &r.parts[h.before]
		r.doubtful(agenda.Gap, p.spot(), "nothing is planned for %s before %s at %s", length(float64(h.minutes)), p.title, hhmm(*p.start))
	}
	for i := range r.parts {
		if p := &r.parts[i]; p.kind == parallelKind {
			r.doubtful(Parallel, p.spot(), "%s runs beside other rows", p.title)
			return
		}
	}
}

// length is minutes for people: 15 min, 2:30.
func length(minutes float64) session.Sentence {
	if whole := int(minutes); float64(whole) == minutes {
		return session.Say("%d min", whole)
	}
	return session.Say("%d:%02d", int(minutes), int(minutes*60)%60)
}
