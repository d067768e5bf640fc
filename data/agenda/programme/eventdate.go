package programme

import "strings"

// findDate finds the event's date among those that a programme mentions.
func (f *facts) findDate(x *lexicon, o *outline, lines []line) {
	best := 0
	consider := func(l line, d day, score int) {
		if score > best || score == best && f.date != nil && !f.date.year && d.year {
			best, f.date, f.dateNo = score, &d, l.no
		}
	}
	for i, l := range lines {
		found := days(l.text)
		for _, d := range found {
			consider(l, d, x.dateScore(l, d, i, len(o.head)))
		}
		if i+1 < len(lines) && len(found) == 0 {
			if roles := rolesOf(strings.TrimRight(l.text, " :")); roles != nil && (roles[0] == dateRole || roles[0] == timeRole) {
				for _, d := range days(lines[i+1].text) {
					consider(lines[i+1], d, 12)
				}
			}
		}
	}
	for _, s := range o.marks {
		if s.day != nil && s.day.date.Day > 0 {
			consider(s.line, *s.day, 7)
			break
		}
	}
	for _, l := range lines {
		f.years = append(f.years, yearsIn(l.text)...)
	}
}

// dateScore is how likely a date is the event's.
func (x *lexicon) dateScore(l line, d day, i, heads int) int {
	score := 1
	if d.year {
		score += 5
	}
	if lab, ok := x.labelled(l.text); ok {
		switch {
		case lab.is(dateRole), lab.is(timeRole):
			score += 6
		case lab.is(contactRole):
			score -= 12
		}
	}
	for _, s := range stamps(l.text) {
		if s.isRange() {
			score += 9
			break
		}
	}
	if c := (cursor{text: l.text, at: d.from}); c.weekdayName() {
		score += 2
	}
	n := len(words(l.text)) - len(words(l.text[d.from:d.to]))
	switch {
	case n <= 4:
		score += 4
	case n > 22:
		score -= 5
	}
	if i < min(heads, 14) {
		score += 2
	}
	if has(l.text, "resolution", "adopted", "circular", "decree", "law", "act of", "dated", "version", "draft of", "draft", "deadline", "register", "registration", "updated", "published", "rsvp", "thông tư", "nghị quyết", "quyết định", "công văn", "theo", "kèm theo", "revised", "loi", "décret", "arrêté",
		"decreto", "ley", "status", "last updated", "mis à jour", "actualizado", "no later than", "before", "until", "by the", "adoptée", "aprobada", "signed on", "print", "printed", "as at", "as of", "agreed on", "minutes of", "sent on", "issued", "cập nhật", "số", "actualización", "inscriptions", "please confirm", "sent", "on behalf",
		"établi", "version du", "versión", "report of", "founded", "since", "approved on") {
		score -= 8
	}
	return score
}

// yearsIn are the years that a text writes.
func yearsIn(text string) []int {
	var years []int
	for _, w := range words(text) {
		if len(w) == 4 && (strings.HasPrefix(w, "20") || strings.HasPrefix(w, "19")) && strings.Trim(w, "0123456789") == "" {
			years = append(years, int(w[0]-'0')*1000+int(w[1]-'0')*100+int(w[2]-'0')*10+int(w[3]-'0'))
		}
	}
	return years
}
