package programme

import (
	"slices"
	"strings"
)

// facts are what stands about the whole of a programme outside its rows.
type facts struct {
	title        string
	titleNo      int
	date         *day
	dateNo       int
	start, end   *clock // of the slot, as it is written
	minutes      float64
	slotNo       int
	zone         string
	venue        string
	languages    []string
	consecutive  bool
	simultaneous bool
	objectives   []string
	participants []person
	moderator    *person
	chair        *person
	rapporteur   *person
	years        []int
	mixed        bool // its slot is written in two ways
}

// header reads the lines outside of the rows.
func (x *lexicon) header(o *outline) facts {
	var f facts
	head, foot := o.head[:min(len(o.head), mostAbout)], o.foot[:min(len(o.foot), mostAbout)]
	lines := append(append([]line{}, head...), foot...)
	f.findSlot(x, lines, len(head))
	f.findDate(x, o, lines)
	f.findZone(lines, o)
	f.findTitle(x, head)
	f.findVenue(x, head, foot)
	f.findLists(x, lines)
	f.findLeads(x, head)
	return f
}

// mostAbout is how many lines before the rows, or behind them, may tell of the
// whole: twenty pages of concept note.
const mostAbout = 1000

// findLeads reads who moderates or chairs the whole.
func (f *facts) findLeads(x *lexicon, lines []line) {
	for i, l := range lines {
		lab, ok := x.labelled(l.text)
		if !ok || !lab.ofPeople() {
			continue
		}
		text := lab.rest
		if text == "" && i+1 < len(lines) && x.names(lines[i+1].text) {
			text = lines[i+1].text
		}
		if text == "" || !x.names(text) {
			continue
		}
		var c cast
		c.add(x, lab, text, l.no)
		if f.moderator == nil {
			f.moderator = c.moderator
		}
		if f.chair == nil {
			f.chair = c.chair
		}
		if f.rapporteur == nil {
			f.rapporteur = c.rapporteur
		}
		f.participants = append(f.participants, c.speakers...)
	}
}

// findLists reads the languages, the objectives and the participants.
func (f *facts) findLists(x *lexicon, lines []line) {
	for i, l := range lines {
		lab, ok := x.labelled(l.text)
		if !ok {
			roles := rolesOf(strings.TrimRight(l.text, " :"))
			if roles == nil {
				continue
			}
			lab = label{roles: roles}
		}
		switch {
		case lab.is(languageRole) && lab.rest != "":
			f.takeLanguages(lab.rest)
		case lab.is(objectiveRole):
			f.objectives = append(f.objectives, itemsUnder(lines, i, lab.rest)...)
		case lab.is(participantRole):
			if lab.rest != "" {
				var c cast
				f.participants = x.listed(f.participants, l.with(lab.rest), &c)
				continue
			}
			for _, item := range itemsUnder(lines, i, "") {
				if who, sure := x.whoever(item); sure >= probably {
					who.no = l.no
					f.participants = append(f.participants, who)
				}
			}
		}
	}
}

// itemsUnder are the items of the list under a heading: its bullets, behind one
// line that introduces them.
func itemsUnder(lines []line, head int, rest string) []string {
	var items []string
	if rest != "" && !strings.HasSuffix(rest, ":") {
		items = append(items, rest)
	}
	kind := plain
	for i := head + 1; i < len(lines); i++ {
		l := lines[i]
		switch {
		case (l.mark == bullet || l.mark == numbered) && (kind == plain || l.mark == kind):
			kind = l.mark
			items = append(items, strings.TrimLeft(l.text, "–—-• "))
		case i == head+1 && l.mark == plain && strings.HasSuffix(l.text, ":"):
		default:
			return items
		}
	}
	return items
}

// takeLanguages reads "English, Vietnamese (interpretation TBC)".
func (f *facts) takeLanguages(text string) {
	lower := strings.ToLower(text)
	f.simultaneous = strings.Contains(lower, "simultan") || strings.Contains(lower, "cabin")
	f.consecutive = strings.Contains(lower, "consecut") || strings.Contains(lower, "consécut") || strings.Contains(lower, "đuổi")
	if i := strings.IndexAny(text, "(.;–"); i > 0 {
		text = text[:i]
	}
	for _, sign := range []string{" with ", " avec ", " con ", " có ", " from ", " to "} {
		if i := strings.Index(strings.ToLower(text), sign); i > 0 {
			text = text[:i]
		}
	}
	for _, part := range strings.FieldsFunc(strings.NewReplacer(" and ", ",", " et ", ",", " y ", ",", " và ", ",", " e ", ",", " or ", ",").Replace(text), func(r rune) bool { return r == ',' || r == '/' || r == '&' || r == '+' || r == '|' }) {
		part = strings.Trim(part, " .")
		if n := len(strings.Fields(part)); n > 0 && n <= 2 && len(f.languages) < 8 {
			f.languages = append(f.languages, part)
		}
	}
}

// findZone reads the time zone beside the slot, on a line of its own, or beside
// the times of the rows.
func (f *facts) findZone(lines []line, o *outline) {
	if f.zone != "" {
		return
	}
	for _, l := range lines {
		text := l.text
		if i := strings.Index(text, ":"); i > 0 && rolesOf(text[:i]) != nil && rolesOf(text[:i])[0] == zoneRole {
			f.zone = strings.TrimSpace(text[i+1:])
			return
		}
		if z := zoneIn(text); z != "" {
			f.zone = z
			return
		}
	}
	for _, r := range o.rows {
		if w := r.timing.when; w != nil && w.zone != "" {
			f.zone = w.zone
			return
		}
	}
}

// zoneIn finds a time zone in a line that speaks of times: "All times in CET".
func zoneIn(text string) string {
	if !has(text, "time", "times", "zone", "timezone", "heure", "heures", "hora", "horas", "giờ", "gmt", "utc", "heure locale") {
		return ""
	}
	for _, s := range stamps(text) {
		if s.zone != "" {
			return s.zone
		}
	}
	for i := range len(text) {
		if i > 0 && (isWordByte(text[i-1])) || !isWordByte(text[i]) {
			continue
		}
		n := zoneLength(text[i:])
		if n == 0 || !isZoneName(strings.TrimRight(strings.SplitN(text[i:i+n], "+", 2)[0], " −-–0123456789:")) && !strings.Contains(text[i:i+n], "Time") {
			continue
		}
		if z := text[i : i+n]; len(z) > 2 {
			return strings.TrimSpace(z)
		}
	}
	return ""
}

func isZoneName(name string) bool {
	names := zoneNames()
	return slices.Contains(names[:], name)
}

func isWordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80
}
