package programme

import "strings"

// draftTitle is the title of a clause: the activity that it names, what its
// verb does, or its own words where it tells a time.
func (x *lexicon) draftTitle(text string, timed bool) string {
	if title := verbTitle(text); title != "" {
		return title
	}
	if phrase, ok := activityIn(text); ok {
		return phrase
	}
	if !timed {
		return ""
	}
	return ownWords(x, text)
}

// verbTitle turns the verb of a clause into a title: "welcomes" is a welcome.
func verbTitle(text string) string {
	for _, v := range []struct{ verb, title string }{
		{"welcomes", "Welcome"}, {"will welcome", "Welcome"}, {"closes", "Closing"}, {"will close", "Closing"}, {"opens", "Opening"}, {"will open", "Opening"}, {"concludes", "Conclusion"},
		{"dará la bienvenida", "Bienvenida"}, {"da la bienvenida", "Bienvenida"}, {"abrirá", "Apertura"}, {"abre", "Apertura"}, {"cerrará", "Cierre"}, {"cierra", "Cierre"}, {"clausurará", "Clausura"}, {"ouvrira", "Ouverture"}, {"ouvre", "Ouverture"}, {"clôturera", "Clôture"}, {"conclura", "Conclusion"},
		{"comparecerán", "Comparecencia de"}, {"intervendrán", "Intervención de"}, {"interviendront", "Interventions de"}, {"prendront la parole", "Interventions de"},
	} {
		i := strings.Index(" "+lowered(text)+" ", " "+v.verb+" ")
		if i < 0 {
			continue
		}
		after := strings.TrimSpace(text[min(i+len(v.verb), len(text)):])
		object := upToSign(after, 6)
		switch {
		case strings.HasSuffix(v.title, " de"):
			return v.title + " " + object
		case v.title == "Apertura" || v.title == "Ouverture" || v.title == "Opening":
			if phrase, ok := activityIn(after); ok && phrase != v.title {
				return phrase
			}
			return v.title
		case v.title == "Cierre" && object != "":
			return "Cierre de " + object
		}
		return v.title
	}
	return ""
}

// upToSign is the beginning of a text up to a sign, of so many words at most.
func upToSign(text string, most int) string {
	for i := range len(text) {
		if strings.IndexByte(",;:.(", text[i]) >= 0 && (i+1 == len(text) || text[i+1] == ' ' || text[i] == '(') {
			text = text[:i]
			break
		}
	}
	list := strings.Fields(text)
	return strings.Join(list[:min(len(list), most)], " ")
}

// ownWords are a clause's own words as a title: what stands behind its time, up
// to the next sign, without what only ties it to the clause before.
func ownWords(x *lexicon, text string) string {
	for _, s := range stamps(text) {
		if s.start != nil {
			if rest := strings.TrimLeft(text[s.to:], " ,.:"); len(words(rest)) >= 2 {
				text = rest
			}
			break
		}
	}
	for _, about := range []string{" on ", " about ", " sobre ", " sur ", " về "} {
		if before, object, ok := strings.Cut(text, about); ok && has(before, "speaks", "speak", "talks", "hablará", "habla", "parlera", "parle", "will speak", "nói", "report", "reports") && !has(before, "report back") {
			return capitalised(upToSign(object, 12))
		}
	}
	text = withoutPeople(x, text)
	for _, verb := range []string{" expondrá ", " presentará ", " présentera ", " shows ", " presents ", " explains ", " describes ", " introduces ", " presenta ", " présente "} {
		if _, object, ok := strings.Cut(text, verb); ok {
			return capitalised(upToSign(object, 10))
		}
	}
	for _, tie := range []string{"then ", "after that ", "finally ", "next ", "ensuite ", "puis ", "enfin ", "luego ", "después ", "finalmente ", "sau đó "} {
		if strings.HasPrefix(lowered(text), tie) {
			text = strings.TrimLeft(text[len(tie):], " ,")
		}
	}
	phrase := upToSign(text, 10)
	if i := strings.Index(phrase, " for "); i > 0 && len(stamps(phrase[i:])) > 0 {
		phrase = phrase[:i]
	}
	return capitalised(phrase)
}

// withoutPeople is a text without the people that it names.
func withoutPeople(x *lexicon, text string) string {
	for _, who := range x.peopleIn(text) {
		text = strings.ReplaceAll(text, who.name, "")
	}
	for _, sign := range []string{" ,", ",,", "  ", ", and ,", ", and  ", "and  "} {
		for strings.Contains(text, sign) {
			text = strings.ReplaceAll(text, sign, " ")
		}
	}
	return strings.TrimSpace(text)
}

// activityIn is the activity that a text tells, with the words that belong to
// it, as a title.
func activityIn(text string) (string, bool) {
	list := strings.Fields(text)
	for i, w := range list {
		if !isActivity(bare(w)) {
			continue
		}
		from := i
		for from > 0 && i-from < 3 && qualifies(strings.ToLower(list[from-1])) {
			from--
		}
		to := i + 1
		for to < len(list) && to-i < 7 && !strings.ContainsAny(list[to-1], ".,;:") &&
			(isActivity(bare(list[to])) || isLink(list[to]) || isLink(list[to-1]) || to-2 >= from && isLink(list[to-2]) && !isVerb(list[to])) {
			if _, ok := lengthAt(strings.Join(list[min(to+1, len(list)):], " "), 0); ok && isLink(list[to]) {
				break
			}
			to++
		}
		for to > i+1 && isLink(list[to-1]) {
			to--
		}
		return capitalised(strings.Trim(strings.Join(list[from:to], " "), ".,;:()")), true
	}
	return "", false
}

func bare(w string) string { return strings.ToLower(strings.Trim(w, ".,;:()")) }

// isVerb says whether a word goes on with the sentence rather than with the
// activity.
func isVerb(w string) bool {
	switch bare(w) {
	case "will", "is", "are", "follows", "follow", "begins", "starts", "ends", "and", "by", "from", "in", "at", "will.", "sera", "seront", "será", "serán", "se", "que", "para", "pour":
		return true
	}
	return false
}

// isLink says whether a word ties what follows to the activity before it.
func isLink(w string) bool {
	switch strings.ToLower(w) {
	case "of", "de", "del", "des", "du", "with", "avec", "on", "la", "las", "los", "les", "the":
		return true
	}
	return false
}

func isActivity(w string) bool {
	switch w {
	case "remark", "remarks", "statement", "statements", "presentation", "presentations", "discussion", "questions", "question", "q&a", "summary", "reflections", "closing", "keynote", "debate", "address", "speech", "welcome", "exchange", "screening", "reading", "introduction", "interventions", "intervention",
		"déclaration", "déclarations", "présentation", "présentations", "débat", "échange", "échanges", "synthèse", "conclusions", "ouverture", "clôture", "allocution", "allocutions", "réponses", "pause", "déjeuner",
		"intervenciones", "intervención", "exposición", "exposiciones", "presentación", "presentaciones", "preguntas", "respuestas", "síntesis", "apertura", "clausura", "palabras", "coloquio", "ronda", "descanso", "receso",
		"panel", "lunch", "break", "coffee", "pausa", "comments", "testimony", "testimonies", "vote", "performance", "opening", "fin", "mesa", "table", "tour", "wrap-up", "answers", "responses", "signing", "demonstration", "film":
		return true
	}
	return false
}

// qualifies says whether a word belongs to the activity behind it.
func qualifies(w string) bool {
	switch strings.Trim(w, ",") {
	case "open", "opening", "closing", "final", "general", "brief", "short", "panel", "plenary", "moderated", "interactive", "keynote", "welcome", "concluding", "introductory", "first", "second", "ministerial", "joint", "audience", "public", "group", "frank", "free", "coffee", "lunch", "national", "oral", "mot":
		return true
	}
	return strings.HasSuffix(w, "-minute") || strings.HasSuffix(w, "‑minute") || strings.HasSuffix(w, "‐minute")
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
		if has(text, "the "+who) {
			return who
		}
	}
	return ""
}

// sequenced says whether a sentence tells its place in the order.
func sequenced(text string) bool {
	return begins(text, "then", "after that", "afterwards", "at the end", "finally", "first", "next", "the session opens", "the meeting opens", "to close", "to conclude", "in conclusion", "lastly", "we begin with", "we open with", "we close with", "ensuite", "puis", "enfin", "pour finir", "d'abord", "luego", "después", "finalmente", "a continuación",
		"por último", "para finalizar", "sau đó", "cuối cùng", "tiếp theo", "mở đầu", "the session begins", "the session closes", "the session ends", "the session will close", "the session will open", "the evening begins", "the evening ends", "en primer lugar", "al final", "the meeting closes", "after this", "this is followed by", "thereafter",
		"seguidamente", "posteriormente", "se abrirá", "abrirá", "cerrará", "the hearing opens", "the hearing closes", "doors open", "seguirán", "clôturera", "suivra", "suivront")
}
