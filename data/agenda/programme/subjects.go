package programme

import "strings"

// subjects are the people or delegations that a clause lists or names.
func (x *lexicon) subjects(l line) []person {
	for _, sign := range []string{" from ", " by ", ": ", " de ", " por ", " par "} {
		i := strings.Index(l.text, sign)
		if i < 0 {
			continue
		}
		list := l.text[i+len(sign):]
		for _, verb := range []string{" each ", " will ", " gives ", " give ", " have ", " has ", " make ", " speak ", " present ", " deliver ", " tendrán ", " auront ", " cada ", " with ", " for "} {
			if k := strings.Index(list, verb); k > 0 {
				list = list[:k]
			}
		}
		list = strings.TrimRight(list, " .;")
		if pieces := x.parted(articleless(list)); len(pieces) >= 3 || len(pieces) >= 1 && x.names(pieces[0]) && x.honorific(pieces[0]) > 0 {
			var c cast
			return x.listed(nil, l.with(articleless(list)), &c)
		}
	}
	list := x.peopleIn(l.text)
	for i := range list {
		list[i].no = l.no
	}
	return list
}

// peopleIn finds the people that a running text names, one in each piece
// between its commas and its "and".
func (x *lexicon) peopleIn(text string) []person {
	for _, led := range []string{", moderated by", ", moderada por", ", moderado por", ", modérée par", ", animée par", ", chaired by", " moderated by"} {
		if i := strings.Index(text, led); i > 0 {
			text = text[:i]
		}
	}
	var list []person
	for _, piece := range strings.Split(strings.NewReplacer(" and ", ", ", " et ", ", ", " y ", ", ", " và ", ", ", "; ", ", ", ". ", ", ").Replace(text), ", ") {
		if who, ok := x.personIn(piece); ok && !twice(list, who) {
			list = append(list, who)
		}
	}
	return list
}

// articleless is a list without the articles before its people: "el ing. X; la
// dra. Y, y don Z".
func articleless(list string) string {
	for _, article := range []string{"el ", "la ", "le ", "y don ", "y la ", "y el ", "et "} {
		with := strings.TrimPrefix(article, "y ")
		if strings.HasPrefix(list, article) && article != "y don " {
			list = list[len(article):]
		}
		list = strings.ReplaceAll(list, "; "+article, "; "+strings.TrimPrefix(with, article))
	}
	return list
}

// personIn finds the first person that a running text names: two capitalised
// words or more that can be a name, with the post before it.
func (x *lexicon) personIn(text string) (person, bool) {
	list := strings.Fields(text)
	for i := range list {
		if !capital(list[i]) || i > 0 && strings.ContainsAny(list[i-1][len(list[i-1])-1:], ".!?") {
			continue
		}
		for k := min(i+6, len(list)); k >= i+2; k-- {
			name := strings.Trim(strings.Join(list[i:k], " "), ",.;:")
			if strings.ContainsAny(strings.Join(list[i:k-1], " "), ",;:") || !capital(list[k-1]) {
				continue
			}
			if !x.isName(name) {
				continue
			}
			if i > 0 && x.honorifics[strings.ToLower(strings.Trim(list[i-1], "."))] && len(list[i-1]) > 2 {
				name = list[i-1] + " " + name
			}
			return person{name: name}, true
		}
	}
	return person{}, false
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
		next := strings.Fields(c.rest())
		if has(strings.Join(next[:min(3, len(next))], " "), "speakers", "delegations", "delegates", "panellists", "panelists", "ministers", "discussants", "witnesses", "presenters", "participants", "representatives", "members", "ponentes", "delegaciones", "intervenants", "délégations", "đại biểu", "diễn giả", "organizaciones", "organisations",
			"organizations", "experts", "expertos", "expertas", "testigos", "candidates", "projects", "groups", "comparecientes", "teams", "tables", "grupos", "personas", "companies", "groupes", "mesas", "orateurs") {
			return int(n)
		}
	}
	return 0
}
