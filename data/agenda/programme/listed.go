package programme

import (
	"slices"
	"strings"
	"unicode"
)

// listed adds the people that a line in a speaker's place names: people, posts
// or bodies, whatever the text puts there.
func (x *lexicon) listed(list []person, l line, c *cast) []person {
	text := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(l.text), ";"))
	if unnamed(text) && strings.IndexFunc(text, unicode.IsLetter) < 0 {
		c.unnamed = true
		return list
	}
	if hosted(text) {
		return list
	}
	parts := x.parted(text)
	c.together = c.together || len(parts) == 1 && strings.Contains(text, ", ") && !x.names(text) && x.isBody(text) || strings.Contains(text, " & ")
	for n, part := range parts {
		part = strings.Trim(part, " ;,")
		if part == "" {
			continue
		}
		if unnamed(part) {
			c.unnamed = true
			if l.mark == plain && strings.IndexFunc(part, unicode.IsLetter) >= 0 && !twice(list, person{name: part}) {
				list = append(list, person{name: part, no: l.no})
			}
			continue
		}
		if lab, ok := x.labelled(part); ok && lab.ofPeople() && lab.rest != "" && !lab.is(speakerRole) {
			c.add(x, lab, lab.rest, l.no)
			continue
		}
		who := x.personOf(part)
		who.no = l.no
		if n == 0 && len(list) > 0 && x.secondLine(list[len(list)-1], who, l) {
			list[len(list)-1].affiliation = part
			continue
		}
		if c.leads(&who) {
			continue
		}
		if who.name != "" && !twice(list, who) {
			list = append(list, who)
		}
	}
	return list
}

// leads puts somebody whose name a role follows into that place: "Jane Roe
// (moderator)", "Jane Roe, Chair".
func (c *cast) leads(who *person) bool {
	head, rest, _ := strings.Cut(who.affiliation, ",")
	if plainRole(strings.ToLower(strings.TrimSpace(head))) == noRole {
		head, rest, _ = strings.Cut(who.affiliation, ";")
	}
	place := &c.moderator
	switch plainRole(strings.ToLower(strings.Trim(head, " ."))) {
	case moderatorRole:
		if has(head, "host", "hosts") {
			return false
		}
	case chairRole:
		if rest != "" { // "Chair, Board of Trustees" is a position
			return false
		}
		place = &c.chair
	default:
		return false
	}
	if *place != nil || strings.HasPrefix(strings.ToLower(strings.TrimSpace(head)), "président") || strings.HasPrefix(strings.ToLower(strings.TrimSpace(head)), "president") {
		return false
	}
	*place = &person{name: who.name, affiliation: strings.TrimSpace(rest), no: who.no}
	return true
}

func twice(list []person, who person) bool {
	for _, p := range list {
		if strings.EqualFold(p.name, who.name) && strings.EqualFold(p.affiliation, who.affiliation) {
			return true
		}
	}
	return false
}

// secondLine says whether a line in a speaker's cell is the position of the
// person on the line above rather than another speaker.
func (x *lexicon) secondLine(above, who person, l line) bool {
	return above.affiliation == "" && above.no != 0 && l.no >= above.no && l.mark == plain && !x.isName(who.name) && x.isName(above.name)
}

// personOf reads one part of a list as a person, a post or a body.
func (x *lexicon) personOf(part string) person {
	if who, sure := x.whoever(part); sure >= perhaps {
		return who
	}
	// "Minister of Finance, H.E. Mr. Kofi Mensah"
	if i := x.addressAfterComma(part); i > 0 {
		name, more := x.splitName(part[i:])
		position := strings.TrimRight(strings.TrimSpace(part[:i]), ",:–- ")
		if more != "" {
			position += ", " + more
		}
		return person{name: name, affiliation: position}
	}
	name, affiliation := part, ""
	if i := strings.LastIndex(part, "("); i > 0 && strings.HasSuffix(part, ")") && i > 2 {
		name, affiliation = strings.TrimSpace(part[:i]), part[i+1:len(part)-1]
		if acronym(affiliation) && !strings.Contains(affiliation, ",") {
			name, affiliation = part, ""
		}
	} else if n, a, ok := cutDash(part); ok {
		name, affiliation = n, a
	}
	return person{name: strings.Trim(name, " ,;."), affiliation: strings.TrimSpace(affiliation)}
}

func cutDash(text string) (string, string, bool) {
	for _, sign := range []string{" – ", " — ", " - "} {
		if a, b, ok := strings.Cut(text, sign); ok {
			return a, b, true
		}
	}
	return text, "", false
}

// addressAfterComma is where a form of address stands behind a position.
func (x *lexicon) addressAfterComma(text string) int {
	for _, sign := range []string{", ", ": ", " – ", " - "} {
		for from := 0; ; {
			i := strings.Index(text[from:], sign)
			if i < 0 {
				break
			}
			at := from + i + len(sign)
			if x.honorific(text[at:]) > 0 && x.names(text[at:]) {
				return at
			}
			from = at
		}
	}
	return -1
}

// parted cuts a list of people into its parts.
func (x *lexicon) parted(text string) []string {
	var parts []string
	for _, p := range splitOutside(text, ";") {
		for _, q := range x.partedSlashes(p) {
			parts = append(parts, x.partedCommas(strings.TrimSpace(q))...)
		}
	}
	return parts
}

// splitOutside splits a text at a sign outside of brackets.
func splitOutside(text, sign string) []string {
	var parts []string
	depth, from := 0, 0
	for i := range len(text) {
		switch {
		case text[i] == '(':
			depth++
		case text[i] == ')':
			depth = max(depth-1, 0)
		case depth == 0 && i >= from && strings.HasPrefix(text[i:], sign):
			parts = append(parts, text[from:i])
			from = i + len(sign)
		}
	}
	return append(parts, text[from:])
}

// partedSlashes splits at " / " and " | " where people stand on both sides.
func (x *lexicon) partedSlashes(text string) []string {
	for _, sign := range []string{" / ", " | ", " • ", " ▪ "} {
		if parts := splitOutside(text, sign); len(parts) > 1 {
			somebody := func(p string) bool { return x.names(p) || x.isBody(strings.TrimSpace(p)) }
			if x.bodyList(parts) || !slices.ContainsFunc(parts, func(p string) bool { return !somebody(p) }) {
				return parts
			}
		}
	}
	return []string{text}
}

// partedCommas splits a list at its commas and its "and" where what follows is
// somebody else rather than the position of the one before.
func (x *lexicon) partedCommas(text string) []string {
	pieces := splitOutside(text, ", ")
	var parts []string
	names, bodies := x.allNames(pieces), x.bodyList(pieces)
	for i, piece := range pieces {
		before := len(parts) - 1
		if i == 0 || x.another(parts[before], piece, names, bodies) {
			parts = append(parts, x.partedAnd(piece, len(pieces) > 1, bodies)...)
			continue
		}
		parts[before] += ", " + piece
	}
	return parts
}

// another says whether the piece behind a comma is somebody else; names and
// bodies say whether all of its list are.
func (x *lexicon) another(before, piece string, names, bodies bool) bool {
	piece = strings.TrimSpace(piece)
	for _, and := range []string{"and ", "et ", "và ", "y "} {
		piece = strings.TrimPrefix(piece, and)
	}
	_, sure := x.whoever(piece)
	switch {
	case x.honorific(piece) > 0 && sure == surely:
		return true
	case strings.HasSuffix(before, ")") && sure >= probably:
		return true
	case names:
		return true
	}
	first, second := x.names(before), x.isBody(piece)
	if !first && bodies {
		return capital(piece)
	}
	return !first && second && x.beginsBody(piece) && !strings.Contains(before, " of ")
}

// allNames says whether three pieces or more are all names: a list without
// positions. Two may be a person and a body.
func (x *lexicon) allNames(pieces []string) bool {
	n := 0
	for _, p := range pieces {
		for _, q := range x.partedAnd(strings.TrimSpace(p), true, false) {
			if !x.isName(q) || x.any(q, x.posts) {
				return false
			}
			n++
		}
	}
	return n >= 3
}

// bodyList says whether all pieces are short names of bodies or delegations:
// "Chile, Oman, European Union".
func (x *lexicon) bodyList(pieces []string) bool {
	if len(pieces) < 3 {
		return false
	}
	for _, p := range pieces {
		p = strings.TrimSpace(p)
		for _, and := range []string{"and ", "et ", "và ", "y "} {
			p = strings.TrimPrefix(p, and)
		}
		list := strings.Fields(p)
		if len(list) == 0 || len(list) > 6 || x.any(p, x.posts) {
			return false
		}
		if !capital(p) {
			return false
		}
	}
	return true
}

// partedAnd splits "A and B" where both are people.
func (x *lexicon) partedAnd(text string, inList, bodies bool) []string {
	for _, sign := range []string{" and ", " & ", " et ", " và ", " y "} {
		a, b, ok := strings.Cut(text, sign)
		if !ok {
			continue
		}
		_, first := x.whoever(a)
		_, second := x.whoever(b)
		if first >= perhaps && second >= perhaps && (x.isName(strings.TrimSpace(a)) || x.honorific(b) > 0 || strings.HasSuffix(strings.TrimSpace(a), ")")) {
			return append([]string{a}, x.partedAnd(b, inList, bodies)...)
		}
		if bodies && capital(a) && capital(b) {
			return []string{a, b}
		}
	}
	for _, and := range []string{"and ", "et ", "và ", "y "} {
		if rest, ok := strings.CutPrefix(text, and); ok && inList && capital(rest) {
			return []string{rest}
		}
	}
	return []string{text}
}

// hosted says whether a text tells who pays or invites, which is no speaker.
func hosted(text string) bool {
	return begins(text, "hosted by", "offered by", "provided by", "sponsored by", "organised by", "organized by", "offert par", "offerte par", "ofrecido por", "organisé par", "courtesy of", "in cooperation with", "kindly offered", "invitation by")
}

// unnamed says whether a text stands where a name is missing.
func unnamed(text string) bool {
	text = strings.ToLower(strings.Trim(text, " .,;:()[]-–—…_*?"))
	if text == "" || strings.IndexFunc(text, unicode.IsLetter) < 0 && !strings.Contains(text, "#") {
		return true
	}
	switch text {
	case "tbc", "tbd", "tba", "to be confirmed", "to be determined", "to be announced", "n/a", "na", "none", "all", "all participants", "all speakers", "everyone", "tous", "tous les participants", "à confirmer", "por confirmar", "todos",
		"todos los participantes", "tất cả", "tất cả đại biểu", "toàn thể đại biểu", "các đại biểu", "toàn thể", "sẽ xác nhận", "all panellists", "all panelists", "all delegations", "open floor", "plenary", "name", "names", "cả hội nghị", "toàn thể hội nghị", "all members", "à préciser", "à déterminer",
		"speaker tbc", "moderator tbc", "all attendees", "all delegates", "đang cập nhật", "all guests":
		return true
	}
	return false
}
