package programme

import (
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
