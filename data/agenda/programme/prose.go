package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// drafted is a draft of segments out of sentences, where a programme has no
// rows: each clause that tells an activity together with its time, its length,
// its speakers or its place in the order.
func (x *lexicon) drafted(o *outline, f *facts) []part {
	var list []part
	sure := false
	for _, l := range append(append([]line{}, o.head...), o.foot...) {
		if l.mark == heading || l.no == f.titleNo || l.cells != nil {
			continue
		}
		for _, sentence := range sentences(l.text) {
			for _, clause := range clauses(sentence) {
				p, evidence := x.draft(l.with(clause), f)
				if p != nil {
					sure = sure || evidence
					list = append(list, *p)
				}
			}
		}
	}
	if !sure {
		return nil
	}
	x.sameRoles(list)
	for i := range list {
		o.rows = append(o.rows, list[i].row)
	}
	return list
}

// sameRoles gives the moderator or the rapporteur that one clause names to the
// clauses that only say "the moderator".
func (x *lexicon) sameRoles(list []part) {
	var moderator, rapporteur *person
	for i := range list {
		p := &list[i]
		if p.moderator != nil {
			moderator = p.moderator
		}
		if p.rapporteur != nil {
			rapporteur = p.rapporteur
		}
		if p.moderator == nil && moderator != nil && has(p.hint, "the moderator") {
			p.moderator = moderator
		}
		if len(p.speakers) == 0 && rapporteur != nil && has(p.hint, "the rapporteur") {
			p.speakers = []person{*rapporteur}
		}
	}
}

// sentences splits a text where a full stop, a question or an exclamation mark
// ends a sentence, not where it ends a form of address or an initial.
func sentences(text string) []string {
	var list []string
	from := 0
	for i := 0; i+1 < len(text); i++ {
		if strings.IndexByte(".!?", text[i]) < 0 || text[i+1] != ' ' {
			continue
		}
		word := lastWord(text[from : i+1])
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[i+1:], " "))
		if beginsWithAddress(word) || abbreviated(word) || strings.Trim(word, "0123456789.") == "" && len(word) < 4 || !unicode.IsUpper(next) && next != '«' && next != '¿' {
			continue
		}
		list, from = append(list, strings.TrimSpace(text[from:i+1])), i+2
	}
	return append(list, strings.TrimSpace(text[from:]))
}

// abbreviated says whether a word with a full stop is likelier short than the
// last of its sentence: "Dr.", "D.", "No.", "approx."
func abbreviated(word string) bool {
	letters := strings.Trim(word, ".,()")
	return capital(word) && utf8.RuneCountInString(letters) <= 3 || strings.Contains(letters, ".") || letters == "approx" || letters == "ca" || letters == "ing" || letters == "dra" || letters == "dr" || letters == "tel"
}

// clauses splits a sentence where it tells one part after another: "After a
// ten-minute break …", "…, followed by …", "…, and the answers, for which …".
func clauses(sentence string) []string {
	lower := lowered(sentence)
	for _, p := range []string{"after a ", "after the ", "tras un ", "tras una ", "après une "} {
		if !strings.HasPrefix(lower, p) {
			continue
		}
		for _, s := range stamps(sentence) {
			if s.isLength() && s.from > len(p)+2 && isBreak(sentence[len(p):s.from]) {
				if end := strings.Index(sentence[s.to:], ", "); end >= 0 {
					return append([]string{sentence[len(p) : s.to+end]}, clauses(sentence[s.to+end+2:])...)
				}
			}
			if !s.isLength() || s.from > len(p)+2 {
				break
			}
			rest := sentence[s.to:]
			word := firstWord(rest)
			return append([]string{sentence[len(p):s.to] + " " + word}, clauses(strings.TrimLeft(strings.TrimPrefix(strings.TrimSpace(rest), word), " ,"))...)
		}
	}
	for _, sign := range []string{", followed by ", " followed by ", "; then ", ", then ", ", and then ", ", suivi de ", ", suivie de ", ", puis ", ", seguido de ", ", seguida de ", ", y luego ", ", y las ", ", y los ", ", et les ", ", and the ", ", tiếp theo là ", ", sau đó "} {
		i := strings.Index(lower, sign)
		if i < 0 {
			continue
		}
		before, after := sentence[:i], sentence[i+len(sign):]
		_, one := activityIn(before)
		_, two := activityIn(after)
		if one && two {
			return append([]string{before}, clauses(after)...)
		}
	}
	return []string{sentence}
}

// draft reads one clause; evidence says whether it tells a time or a length, so
// that the clauses are a run of show and no mere description.
func (x *lexicon) draft(l line, f *facts) (*part, bool) {
	text := l.text
	if p := x.draftLabel(l); p != nil {
		return p, len(p.speakers) > 0
	}
	if aside(text) && !isBreak(text) || len(days(text)) > 0 && !sequenced(text) {
		return nil, false
	}
	p := &part{row: row{no: l.no, col: l.col, prose: true, hint: text}}
	each, total := p.takeTimes(text, f)
	p.speakers = x.subjects(l)
	p.title = x.draftTitle(text, each > 0 || total > 0 || p.timing.when != nil)
	if p.title == "" {
		return nil, false
	}
	switch n := max(len(p.speakers), countIn(text)); {
	case each > 0 && n > 0:
		p.timing.length = &stamp{minutes: each * float64(n), least: each * float64(n)}
		p.times = true
		if subject := subjectOf(text); subject != "" {
			p.title = subject + ": " + uncapital(p.title)
		}
	case total > 0:
		p.timing.length = &stamp{minutes: total, least: total}
	case len(p.speakers) == 0 && !sequenced(text) && (p.timing.when == nil || p.timing.when.end == nil && verbTitle(text) == "" && !startsActivity(text)):
		return nil, false
	}
	if isBreak(p.title) {
		p.speakers = nil
		if _, rest, ok := strings.Cut(p.title, "-minute "); ok {
			p.title = capitalised(rest)
		}
	}
	if who := roleIn(text); who != "" && len(p.speakers) == 0 && !strings.Contains(p.title, who) && has(p.title, "summary", "report") {
		p.title += " by the " + who
	}
	p.kind = kindOf(p.title)
	return p, p.timing.any()
}

// takeTimes reads the times of a clause: its own range or start, and its
// lengths for each speaker and for all of them.
func (p *part) takeTimes(text string, f *facts) (each, total float64) {
	shared := distributive(text) || has(text, "every one", "cada una", "cada grupo", "por grupo")
	for _, s := range stamps(text) {
		switch {
		case s.isLength() && s.minutes == f.minutes && f.minutes > 0:
		case s.isLength() && (s.each || shared && !has(text[:min(s.to+12, len(text))], "en total", "in total")):
			each = s.minutes
		case s.isLength():
			total += s.minutes
		case f.start != nil && s.start.minute == f.start.minute && (s.isRange() && f.end != nil && s.end.minute == f.end.minute || !startsActivity(text) && verbTitle(text) == ""):
		case p.timing.when == nil:
			p.timing.take(s)
		}
	}
	return each, total
}

// draftLabel reads "Opening remarks, moderator and rapporteur: Jane Roe".
func (x *lexicon) draftLabel(l line) *part {
	before, after, ok := strings.Cut(l.text, ":")
	if !ok || len(words(before)) > 8 || len(stamps(before)) > 0 {
		return nil
	}
	who, sure := x.whoever(strings.TrimSpace(after))
	phrase, act := activityIn(before)
	if sure < probably || !act || len(words(phrase)) == 0 {
		return nil
	}
	who.no = l.no
	p := &part{row: row{no: l.no, col: l.col, title: phrase, prose: true}, kind: kindOf(phrase)}
	p.speakers = []person{who}
	if has(before, "moderator") {
		p.moderator = &person{name: who.name, affiliation: who.affiliation, no: who.no}
	}
	if has(before, "rapporteur") {
		p.rapporteur = &person{name: who.name, affiliation: who.affiliation, no: who.no}
	}
	return p
}

// startsActivity says whether a clause names an activity.
func startsActivity(text string) bool { _, ok := activityIn(text); return ok }

func uncapital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(r)) + text[size:]
}

func capitalised(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToUpper(r)) + text[size:]
}
