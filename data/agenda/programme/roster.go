package programme

import (
	"slices"
	"strings"
	"unicode"

	"roundtable/data/agenda"
	"roundtable/session"
)

// people are the participants that a programme names, each of them once.
type people struct {
	x    *lexicon
	list []session.Participant
}

// add is the key of somebody, who joins the list when new. Whoever is written
// twice has the fuller form of address and affiliation.
func (l *people) add(who person) string {
	p := l.x.participant(who)
	for i := range l.list {
		have := &l.list[i]
		if !strings.EqualFold(have.Name, p.Name) {
			continue
		}
		if len(p.Address) > len(have.Address) {
			have.Address = p.Address
		}
		if len(p.Position)+len(p.Delegation) > len(have.Position)+len(have.Delegation) {
			have.Position, have.Delegation = p.Position, p.Delegation
		}
		return have.Key
	}
	p.Key = agenda.FreeKey(p, len(l.list)+1, func(key string) bool {
		return slices.ContainsFunc(l.list, func(p session.Participant) bool { return p.Key == key })
	})
	l.list = append(l.list, p)
	return p.Key
}

// one is the key of somebody, empty for nobody.
func (l *people) one(who *person) string {
	if who == nil {
		return ""
	}
	return l.add(*who)
}

// mostSeats is how many seats the digit keys reach.
const mostSeats = 9

// seated are the participants with seats for the digit keys, where those are
// enough: a programme has none.
func (l *people) seated(moderator string) []session.Participant {
	list := slices.Clone(l.list)
	seat := 0
	for i := range list {
		if list[i].Key != moderator {
			seat++
			list[i].Seat = seat
		}
	}
	if seat > mostSeats {
		for i := range list {
			list[i].Seat = 0
		}
	}
	return list
}

// participant parts the form of address from the name, and the body from the
// position. A single name keeps its form of address: "Mr. Tran".
func (x *lexicon) participant(who person) session.Participant {
	text := tidied(who.name)
	p := session.Participant{Name: text}
	if n := x.honorific(text); n > 0 && len(strings.Fields(text[n:])) > 1 {
		p.Address, p.Name = strings.TrimSpace(text[:n]), strings.TrimSpace(text[n:])
	}
	p.Position, p.Delegation = x.posted(tidied(who.affiliation))
	return p
}

// posted parts "Director, Ministry of Ports, Carana": the last piece is the
// body where what stands before it is a position. A text without a position is
// a body; one of which a part cannot be told stays whole.
func (x *lexicon) posted(text string) (position, body string) {
	cut, depth := -1, 0
	for i, r := range text {
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth--
		case r == ',' && depth == 0 && strings.HasPrefix(text[i:], ", "):
			cut = i
		}
	}
	switch {
	case text == "":
		return "", ""
	case cut > 0:
		position, body = strings.TrimSpace(text[:cut]), strings.TrimSpace(text[cut+1:])
		if capital(body) && position+", "+body == text && !strings.Contains(position, body) && !x.any(body, x.posts) && x.any(position, x.posts) && (x.isBody(body) || !listing(body)) {
			return position, body
		}
	case x.isBody(text) && !x.any(text, x.posts):
		return "", text
	}
	return text, ""
}

// listing says whether a text goes on with a list: "Markets and Crafts".
func listing(text string) bool {
	return has(text, "and", "et", "y", "và", "e", "&") || strings.Contains(text, " & ")
}

// tidied is a text on one line without the signs that nobody says.
func tidied(text string) string {
	return strings.TrimFunc(strings.Join(strings.Fields(text), " "), func(r rune) bool {
		return unicode.IsSpace(r) || r == ',' || r == ';' || r == '*'
	})
}
