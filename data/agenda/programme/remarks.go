package programme

import (
	"maps"
	"slices"
	"strings"

	"roundtable/data/agenda"
)

// The codes of what is worth saying though it changes nothing.
const (
	HeadingRow = "heading_row"
	Typo       = "typo"
)

// remark finds what a careful reader would mention: draft words, times that are
// not the event's, several ways of writing, a word that seems to be missing.
func (r *reading) remark() {
	r.remarkProvisional()
	r.remarkIgnored()
	r.remarkFormats()
	r.remarkLeads()
	r.remarkHeadings()
	r.remarkTypos()
}

// all are the lines of a programme outside of its rows' own times and titles.
func (r *reading) all() []line {
	lines := append(append([]line{}, r.outline.head...), r.outline.foot...)
	for i := range r.parts {
		lines = append(lines, r.parts[i].below...)
	}
	slices.SortStableFunc(lines, func(a, b line) int { return a.no - b.no })
	return lines
}

func (r *reading) remarkProvisional() {
	for _, l := range r.all() {
		if has(l.text, "tentative", "provisional", "draft", "tbc", "tbd", "to be confirmed", "dự kiến", "dự thảo", "provisoire", "à confirmer", "por confirmar", "preliminar", "may change", "subject to change", "suggested outline", "có thể điều chỉnh", "sous réserve", "prévisionnel", "indicative") {
			r.doubtful(Provisional, spot{l.no, l.col}, "%q says that it may still change", clip(l.text))
			return
		}
	}
}

// clip is a text short enough to quote.
func clip(text string) string {
	list := strings.Fields(text)
	if len(list) <= 12 {
		return text
	}
	return strings.Join(list[:12], " ") + " …"
}

// remarkIgnored tells the times and dates that are not taken for the event's.
func (r *reading) remarkIgnored() {
	n := 0
	for _, l := range r.all() {
		if n == 5 || l.no == r.facts.slotNo || l.no == r.facts.dateNo || r.isMark(l.no) || l.cells != nil {
			continue
		}
		what := ""
		if found := days(l.text); len(found) > 0 && (r.facts.date == nil || found[0].date != r.facts.date.date) {
			what = l.text[found[0].from:found[0].to]
		}
		for _, s := range stamps(l.text) {
			if s.start != nil && what == "" {
				what = l.text[s.from:s.to]
			}
		}
		if what != "" {
			r.doubtful(IgnoredTime, spot{l.no, l.col}, "%q is not taken for a time of the programme", what)
			n++
		}
	}
}

func (r *reading) isMark(no int) bool {
	return slices.ContainsFunc(r.outline.marks, func(s section) bool { return s.line.no == no })
}

// remarkFormats tells times that are written in more than one way.
func (r *reading) remarkFormats() {
	seen := map[rune]bool{}
	for i := range r.parts {
		if w := r.parts[i].timing.when; w != nil && w.sign != 0 {
			seen[w.sign] = true
			if len(seen) > 1 || w.mixed {
				r.doubtful(MixedFormat, r.parts[i].spot(), "times are written in more than one way")
				return
			}
		}
	}
	if r.facts.mixed {
		r.doubtful(MixedFormat, spot{line: r.facts.slotNo}, "times are written in more than one way")
	}
}

// remarkLeads tells that nobody is named to moderate the whole.
func (r *reading) remarkLeads() {
	if r.facts.moderator == nil && r.facts.chair == nil {
		r.doubtful(agenda.SpeakerUnnamed, spot{}, "nobody is named to moderate the whole")
	}
}

func (r *reading) remarkHeadings() {
	for _, s := range r.outline.marks {
		if s.day == nil && !s.track {
			r.doubtful(HeadingRow, spot{s.line.no, s.line.col}, "%q is a heading and no segment", clip(s.name))
			return
		}
	}
}

// remarkTypos tells words that seem to be missing in a title: everywhere else
// another word stands between two of them.
func (r *reading) remarkTypos() {
	between := map[[3]string]map[string]int{}
	whole := map[[3]string]int{}
	for _, l := range r.all() {
		list := words(l.text)
		for i := 0; i+2 < len(list); i++ {
			whole[[3]string{list[i], list[i+1], list[i+2]}]++
			if i+3 < len(list) {
				key := [3]string{list[i], list[i+2], list[i+3]}
				if between[key] == nil {
					between[key] = map[string]int{}
				}
				between[key][list[i+1]]++
			}
		}
	}
	for i := range r.parts {
		p := &r.parts[i]
		if strings.Contains(p.title, " -") && !strings.Contains(p.title, " - ") {
			r.doubtful(Typo, p.spot(), "%q has a blank before a hyphen", p.title)
		}
		list := words(p.title)
		for k := 0; k+2 < len(list); k++ {
			key := [3]string{list[k], list[k+1], list[k+2]}
			for _, word := range slices.Sorted(maps.Keys(between[key])) {
				if between[key][word] >= 2 && whole[key] == 0 {
					r.doubtful(Typo, p.spot(), "%q: elsewhere %q stands between %q and %q", p.title, word, list[k], list[k+1])
				}
			}
		}
	}
}
