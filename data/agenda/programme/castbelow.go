package programme

import (
	"strings"
)

// castBelow reads the lines under a row's title.
func (x *lexicon) castBelow(r *row, c *cast) {
	lines := x.folded(unbracketed(r.below))
	sure := x.bulletsArePeople(lines)
	for _, l := range lines {
		if _, ok := x.byPhrase(l.text); ok {
			c.others = true // lines say who speaks with a word; a name alone may be a number of the show
		}
	}
	var open *label // a label without a name: its names stand below
	for i, l := range lines {
		if l.text == "" || l.cells != nil || hosted(l.text) {
			continue
		}
		if lab, ok := x.labelled(l.text); ok {
			open = nil
			if !lab.ofPeople() {
				continue
			}
			if lab.rest == "" {
				open = &lab
				continue
			}
			c.add(x, lab, lab.rest, l.no)
			if lab.is(speakerRole) {
				open = &lab // further names may follow on lines of their own
			}
			continue
		}
		if rest, ok := x.unknownLabel(l.text); ok && len(rest) > 0 {
			c.people++
			c.speakers = x.listed(c.speakers, l.with(rest), c)
			open = nil
			continue
		}
		if open != nil {
			if open.rest == "" && (l.mark != plain || i == 0 || lines[i-1].mark == plain) || x.names(l.text) {
				c.add(x, *open, l.text, l.no)
				continue
			}
			open = nil
		}
		x.castLine(l, sure, c)
	}
}

// unknownLabel reads "Trainer: Ms. Jane Roe": a short label that no list
// knows, before somebody who surely is one.
func (x *lexicon) unknownLabel(text string) (string, bool) {
	before, after, ok := strings.Cut(text, ":")
	after = strings.TrimSpace(after)
	if !ok || after == "" || len(words(before)) > 4 || rolesOf(before) != nil || x.honorific(before) > 0 {
		return "", false
	}
	_, sure := x.whoever(x.parted(after)[0])
	return after, sure == surely
}

// unbracketed parts lines that are one bracket at their semicolons: "[Great
// Hall; chair: Jane Roe]".
func unbracketed(lines []line) []line {
	var out []line
	for _, l := range lines {
		inside, ok := strings.CutPrefix(l.text, "[")
		if !ok || !strings.HasSuffix(inside, "]") {
			out = append(out, l)
			continue
		}
		for _, part := range strings.Split(strings.TrimSuffix(inside, "]"), ";") {
			out = append(out, l.with(strings.TrimSpace(part)))
		}
	}
	return out
}

// names says whether a text can name a person, with what stands behind the
// name.
func (x *lexicon) names(text string) bool {
	_, sure := x.whoever(text)
	return sure >= perhaps
}

// castLine reads one line under a title that no label introduces.
func (x *lexicon) castLine(l line, sure bool, c *cast) {
	who, how := x.whoever(x.parted(l.text)[0])
	who.no = l.no
	numberedTopic := l.mark == numbered && how < surely
	switch {
	case l.mark == bullet && how >= perhaps && sure && !numberedTopic, how >= surely, l.mark == plain && how >= probably && (x.isPost(who.affiliation) || len(words(l.text)) <= 12 && !strings.HasSuffix(l.text, ".") && c.topics == 0):
		c.people++
		if !c.has(who.name) {
			c.speakers = x.listed(c.speakers, l, c)
		}
	case l.mark == plain && how == perhaps && !l.soft && c.people+len(c.speakers) == 0 && !c.others:
		c.people++
		c.speakers = x.listed(c.speakers, l, c)
	default:
		if by, ok := x.byPhrase(l.text); ok {
			c.people++
			if !c.has(by.name) {
				by.no = l.no
				c.speakers = append(c.speakers, by)
			}
			return
		}
		if pieces := splitOutside(l.text, ", "); c.delegations && len(c.speakers) == 0 && len(pieces) >= 4 && x.bodyList(pieces) {
			c.speakers = x.listed(c.speakers, l, c)
			return
		}
		if l.mark == plain && x.soleBody(l.text) && len(c.speakers) == 0 {
			c.speakers = append(c.speakers, person{name: l.text, no: l.no})
			return
		}
		if l.mark == bullet {
			c.topics++
		}
	}
}

// soleBody says whether a line is a body's name and nothing else: "Government
// of Viet Nam".
func (x *lexicon) soleBody(text string) bool {
	if strings.ContainsAny(text, ":;!?«»\"") || len(strings.Fields(text)) > 8 || !x.isBody(text) {
		return false
	}
	return x.bodies[strings.ToLower(firstWord(text))] || x.bodies[strings.ToLower(lastWord(text))] || begins(text, "permanent mission", "delegation of", "government of")
}

// folded joins the lines that go on with a person's affiliation.
func (x *lexicon) folded(lines []line) []line {
	var out []line
	for _, l := range lines {
		n := len(out)
		if n > 0 && l.cells == nil && l.mark == plain && !l.blank && out[n-1].cells == nil && x.goesOn(out[n-1], l) {
			if x.isName(out[n-1].text) && !openEnded(out[n-1].text) {
				out[n-1].text += ","
			}
			out[n-1].text = glue(out[n-1].text, l.text)
			continue
		}
		out = append(out, l)
	}
	return out
}

// goesOn says whether a line goes on with the person above it.
func (x *lexicon) goesOn(above, l line) bool {
	if len(above.text) > x.reach || looksLabelled(l.text) || beginsWithAddress(l.text) || x.names(l.text) && !openEnded(above.text) {
		return false
	}
	if lab, ok := x.labelled(above.text); ok && lab.rest == "" {
		return false
	}
	if _, ok := x.byPhrase(l.text); ok {
		return false
	}
	if openEnded(above.text) || openBracket(above.text) || l.soft && x.names(above.text) && !beginsWithAddress(above.text[len(above.text)-1:]) {
		return true
	}
	_, sure := x.whoever(above.text)
	if lab, ok := x.labelled(above.text); ok && lab.ofPeople() {
		_, sure = x.whoever(lab.rest)
	}
	return sure >= perhaps && (l.soft || !strings.HasSuffix(above.text, ".")) && (x.isPost(l.text) || !capital(l.text)) && len(words(l.text)) <= 14
}

// bulletsArePeople says whether the bullets under a title are people: half of
// them surely, or all of them by their shape.
func (x *lexicon) bulletsArePeople(lines []line) bool {
	sure, likely, all := 0, 0, 0
	for _, l := range lines {
		if l.mark != bullet {
			continue
		}
		all++
		switch _, how := x.whoever(l.text); {
		case how >= surely:
			sure++
		case how >= probably:
			likely++
		}
	}
	return all > 0 && (sure*2 >= all || sure > 0 && sure+likely == all || likely == all)
}
