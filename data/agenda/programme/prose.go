package programme

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// drafted is a draft of segments out of sentences, where a programme has no
// rows: each sentence that tells an activity together with its length, its
// speakers or its place in the order.
func (x *lexicon) drafted(o *outline, f *facts) []part {
	var list []part
	sure := false
	for _, l := range append(append([]line{}, o.head...), o.foot...) {
		if l.mark == heading || l.no == f.titleNo || l.cells != nil {
			continue
		}
		for _, sentence := range sentences(l.text) {
			p, evidence := x.draft(l.with(sentence), f)
			if p == nil {
				continue
			}
			sure = sure || evidence
			list = append(list, *p)
		}
	}
	if !sure {
		return nil
	}
	for i := range list {
		o.rows = append(o.rows, list[i].row)
	}
	return list
}

// sentences splits a text where a full stop, a semicolon or the like ends a
// sentence, not where it ends a form of address.
func sentences(text string) []string {
	var list []string
	from := 0
	for i := 0; i+1 < len(text); i++ {
		if strings.IndexByte(".;!?", text[i]) < 0 || text[i+1] != ' ' {
			continue
		}
		word := lastWord(text[from : i+1])
		if beginsWithAddress(word) || len(word) <= 3 && text[i] == '.' && capital(word) || strings.Trim(word, "0123456789.") == "" || strings.HasSuffix(word, ".m.") {
			continue
		}
		list, from = append(list, strings.TrimSpace(text[from:i+1])), i+2
	}
	return append(list, strings.TrimSpace(text[from:]))
}

// draft reads one sentence; evidence says whether it tells a length or names
// who speaks, so that the sentences are a run of show and no mere description.
func (x *lexicon) draft(l line, f *facts) (*part, bool) {
	text := l.text
	if p := x.draftLabel(l); p != nil {
		return p, len(p.speakers) > 0
	}
	phrase, ok := activityIn(text)
	if !ok {
		return nil, false
	}
	p := &part{row: row{no: l.no, col: l.col, title: phrase, prose: true}}
	each, total := x.lengthsIn(text, f)
	p.speakers = x.subjects(l)
	subject := subjectOf(text)
	switch n := max(len(p.speakers), countIn(text)); {
	case each > 0 && n > 0:
		p.timing.length = &stamp{minutes: each * float64(n), least: each * float64(n)}
		p.times = true
		if subject != "" {
			p.title = subject + ": " + strings.ToLower(phrase[:1]) + phrase[1:]
		}
	case total > 0:
		p.timing.length = &stamp{minutes: total, least: total}
	case len(p.speakers) == 0 && !sequenced(text):
		return nil, false
	}
	if who := roleIn(text); who != "" && len(p.speakers) == 0 {
		p.title += " by the " + who
	}
	p.kind = kindOf(p.title)
	return p, total > 0 || each > 0 && p.timing.length != nil
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

// lengthsIn are the minutes for each speaker and for all of them in a sentence.
func (x *lexicon) lengthsIn(text string, f *facts) (each, total float64) {
	distributive := has(text, "each", "chacun", "chacune", "cada uno", "cada una", "mỗi", "per speaker", "per delegation", "every", "apiece", "cada")
	for _, s := range stamps(text) {
		switch {
		case !s.isLength() || s.minutes == f.minutes && f.minutes > 0:
		case s.each || distributive:
			each = s.minutes
		default:
			total += s.minutes
		}
	}
	return each, total
}

// subjects are the people or delegations that a sentence lists: behind "from"
// or "by" and before the verb.
func (x *lexicon) subjects(l line) []person {
	for _, sign := range []string{" from ", " by ", " of ", " de ", " por ", " par ", ": "} {
		i := strings.Index(l.text, sign)
		if i < 0 {
			continue
		}
		list := l.text[i+len(sign):]
		for _, verb := range []string{" each ", " will ", " gives ", " give ", " have ", " has ", " make ", " speak ", " present ", " deliver ", " tendrán ", " auront ", " cada ", " (", " with ", " for "} {
			if k := strings.Index(list, verb); k > 0 {
				list = list[:k]
			}
		}
		list = strings.TrimRight(list, " .;")
		if pieces := x.parted(list); len(pieces) >= 3 || len(pieces) >= 1 && x.names(pieces[0]) && x.honorific(pieces[0]) > 0 {
			var c cast
			return x.listed(nil, l.with(list), &c)
		}
	}
	return nil
}

// countIn is how many speakers a sentence counts: "seven delegations".
func countIn(text string) int {
	for at := range len(text) {
		if !mayBegin(text, at) {
			continue
		}
		c := cursor{text, at}
		n, ok := c.amount()
		if !ok || n < 2 || n > 60 {
			continue
		}
		c.blanks()
		rest := strings.Join(strings.Fields(c.rest())[:min(3, len(strings.Fields(c.rest())))], " ")
		if has(rest, "speakers", "delegations", "delegates", "panellists", "panelists", "ministers", "discussants", "witnesses", "presenters", "participants", "representatives", "members", "ponentes", "delegaciones", "intervenants", "délégations", "đại biểu", "diễn giả", "organizaciones", "organisations",
			"organizations", "experts", "expertos", "testigos", "candidates", "projects", "groups", "comparecientes", "teams") {
			return int(n)
		}
	}
	return 0
}

// subjectOf is the word for who speaks with which a sentence begins.
func subjectOf(text string) string {
	first := strings.Trim(firstWord(text), ",.:")
	if has(first, "discussants", "panellists", "panelists", "speakers", "delegations", "witnesses", "presenters", "ministers", "participants", "delegates", "ponentes", "intervenants", "comparecientes", "experts", "expertos") {
		return first
	}
	return ""
}

// roleIn is the role that does what a sentence tells.
func roleIn(text string) string {
	for _, who := range []string{"rapporteur", "chair", "secretary"} {
		if has(text, "the "+who) && !strings.HasPrefix(strings.ToLower(text), "then the") {
			return who
		}
	}
	return ""
}

// sequenced says whether a sentence tells its place in the order.
func sequenced(text string) bool {
	return begins(text, "then", "after that", "afterwards", "at the end", "finally", "first", "next", "the session opens", "the meeting opens", "to close", "to conclude", "in conclusion", "lastly", "we begin", "we open", "we close", "ensuite", "puis", "enfin", "pour finir", "d'abord", "luego", "después", "finalmente", "a continuación",
		"por último", "para finalizar", "sau đó", "cuối cùng", "tiếp theo", "mở đầu", "the session begins", "the session closes", "the session ends", "the session will close", "the session will open", "the evening begins", "the evening ends", "en primer lugar", "al final", "the meeting closes", "after this", "this is followed by", "thereafter",
		"seguidamente", "posteriormente", "se abrirá", "abrirá", "the hearing opens", "the hearing closes", "doors open", "we start", "we end")
}

// activityIn is the activity that a sentence tells, with the words that belong
// to it, as a title.
func activityIn(text string) (string, bool) {
	list := strings.Fields(text)
	for i, w := range list {
		if !isActivity(strings.ToLower(strings.Trim(w, ".,;:()"))) {
			continue
		}
		from := i
		for from > 0 && i-from < 3 && qualifies(strings.ToLower(list[from-1])) {
			from--
		}
		to := i + 1
		for to < len(list) && to-i < 4 && !strings.ContainsAny(list[to-1], ".,;:") && isActivity(strings.ToLower(strings.Trim(list[to], ".,;:()"))) {
			to++
		}
		for to < len(list) && to-i < 7 && !strings.ContainsAny(list[to-1], ".,;:") && (isLink(list[to]) || isLink(list[to-1]) || to-2 >= from && isLink(list[to-2])) {
			to++
		}
		phrase := strings.Trim(strings.Join(list[from:to], " "), ".,;:()")
		r, size := utf8.DecodeRuneInString(phrase)
		return fmt.Sprint(string(unicode.ToUpper(r)), phrase[size:]), true
	}
	return "", false
}

// isLink says whether a word ties what follows to the activity before it.
func isLink(w string) bool {
	switch strings.ToLower(w) {
	case "of", "de", "del", "des", "du", "con", "with", "avec", "for", "on", "la", "las", "los", "les", "the":
		return true
	}
	return false
}

func isActivity(w string) bool {
	switch w {
	case "remark", "remarks", "statement", "statements", "presentation", "presentations", "discussion", "questions", "question", "q&a", "summary", "reflections", "closing", "keynote", "debate", "address", "speech", "welcome", "exchange", "screening", "reading", "introduction", "interventions", "intervention",
		"déclaration", "déclarations", "présentation", "présentations", "débat", "échange", "synthèse", "conclusions", "ouverture", "clôture", "allocution",
		"intervenciones", "intervención", "exposición", "exposiciones", "presentación", "presentaciones", "preguntas", "debate.", "síntesis", "apertura", "clausura", "palabras", "coloquio", "ronda",
		"thảo luận", "panel", "lunch", "break", "coffee", "comments", "testimony", "testimonies", "vote", "performance", "talk", "talks", "q&a.", "opening", "tour", "wrap-up":
		return true
	}
	return false
}

// qualifies says whether a word belongs to the activity behind it.
func qualifies(w string) bool {
	w = strings.Trim(w, ",")
	switch w {
	case "open", "opening", "closing", "final", "general", "brief", "short", "panel", "plenary", "moderated", "interactive", "keynote", "welcome", "concluding", "introductory", "first", "second", "ministerial", "joint", "audience", "public", "group", "frank", "free", "coffee", "lunch", "national", "oral", "de":
		return true
	}
	return strings.HasSuffix(w, "-minute") || strings.HasSuffix(w, "‑minute") || strings.HasSuffix(w, "‐minute")
}
