package agenda

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/goccy/go-yaml/ast"
	"golang.org/x/text/unicode/norm"

	"roundtable/session"
)

// everyone is the word for all participants but the moderator and the chairs.
const everyone = "all"

// A roster is the participants, as listed and as named elsewhere in the file.
type roster struct {
	people []session.Participant
	keys   map[string]int // line where a key was written
	names  map[string]int // folded name → line
	seats  map[int]int    // seat → line
}

// reserve keeps a written key before any is made up.
func (r *roster) reserve(m *mapping, key string) {
	at := m.values["key"]
	line := at.GetToken().Position.Line
	switch {
	case key == everyone:
		m.fault(at, session.Say(`the key "all" stands for everybody`), session.Say("choose another key"))
	case strings.ContainsFunc(key, unicode.IsSpace):
		m.fault(at, session.Say("the key %q has a blank in it", key), session.Say("write it as one word"))
	case r.keys[key] > 0:
		m.fault(at, session.Say("the key %q is taken (line %d)", key, r.keys[key]), session.Say("choose another key"))
	default:
		if r.keys == nil {
			r.keys = map[string]int{}
		}
		r.keys[key] = line
	}
}

// add lists a participant; a name or seat that is taken is a fault.
func (r *roster) add(d *draft, at ast.Node, p session.Participant) string {
	line := at.GetToken().Position.Line
	if r.names == nil {
		r.names, r.seats = map[string]int{}, map[int]int{}
	}
	if first := r.names[fold(p.Name)]; first > 0 {
		d.fault(at, session.Say("%s is listed twice (line %d)", p.Name, first), session.Say("keep one of the two, or tell them apart by name"))
		return ""
	}
	r.names[fold(p.Name)] = line
	if p.Seat > 0 {
		if first := r.seats[p.Seat]; first > 0 {
			d.fault(at, session.Say("seat %d is taken (line %d)", p.Seat, first), session.Say("give each seat once"))
		}
		r.seats[p.Seat] = line
	}
	if p.Key == "" {
		p.Key = r.freeKey(p)
	}
	r.people = append(r.people, p)
	return p.Key
}

// freeKey is a short readable key that nobody has.
func (r *roster) freeKey(p session.Participant) string {
	if r.keys == nil {
		r.keys = map[string]int{}
	}
	key := FreeKey(p, len(r.people)+1, func(key string) bool { return r.keys[key] != 0 })
	r.keys[key] = -1
	return key
}

// FreeKey is a short readable key for a participant, who is the nth from 1,
// that is not taken.
func FreeKey(p session.Participant, n int, taken func(key string) bool) string {
	base := slug(p.Short)
	if base == "" {
		base = slug(p.Name)
	}
	if base == "" || base == everyone {
		base = "p" + strconv.Itoa(n)
	}
	key := base
	for n := 2; taken(key); n++ {
		key = base + "-" + strconv.Itoa(n)
	}
	return key
}

// find is the key of who is meant: a key, a name, a name with its address.
func (r *roster) find(who string) (string, bool) {
	for i := range r.people {
		if r.people[i].Key == who {
			return who, true
		}
	}
	for i := range r.people {
		p := &r.people[i]
		if fold(p.Name) == fold(who) || fold(p.Address+" "+p.Name) == fold(who) {
			return p.Key, true
		}
	}
	return "", false
}

// called is the key of who is meant; a new name adds a participant.
func (d *draft) called(n ast.Node, what session.Sentence) string {
	s, _ := d.scalar(n, what)
	s = clean(s)
	switch {
	case s == "":
		return ""
	case s == everyone:
		d.fault(n, session.Say(`"all" stands for everybody, not for one person`), session.Say("write a name"))
		return ""
	}
	if key, ok := d.roster.find(s); ok {
		return key
	}
	if slug(s) == s && len(d.roster.people) > 0 { // small letters without a blank: meant for a key
		d.doubtful(SpeakerUnnamed, n.GetToken().Position.Line, "%q is nobody's key: somebody of that name is added", s)
	}
	return d.roster.add(d, n, session.Participant{Name: s})
}

// somebody is the key of the person named under a key, empty for nobody.
func (d *draft) somebody(m *mapping, key string) string {
	if !m.has(key) {
		return ""
	}
	return d.called(m.values[key], name(key))
}

// all says that a segment's speakers are everybody.
func (m *mapping) all() bool {
	n, ok := m.values["speakers"].(*ast.StringNode)
	return ok && clean(n.Value) == everyone
}

// speakers are the keys of the planned speakers, each once; who is named twice
// is kept for a doubt.
func (d *draft) speakers(m *mapping) []string {
	if m.all() {
		return nil
	}
	var keys []string
	for _, n := range m.list("speakers") {
		key := d.called(n, session.Say("a speaker"))
		switch {
		case key == "":
		case contains(keys, key):
			d.twice = key
		default:
			keys = append(keys, key)
		}
	}
	return keys
}

// everybody fills in the segments in which all speak.
func (d *draft) everybody() {
	all := everybody(&d.made)
	for i := range d.rows {
		if d.rows[i].all {
			d.made.Segments[i].Speakers = append([]string(nil), all...)
		}
	}
}

// everybody are the keys of all participants but the moderator and the chairs.
func everybody(a *session.Agenda) []string {
	preside := map[string]bool{a.Moderator: true}
	for i := range a.Segments {
		preside[a.Segments[i].Chair] = true
	}
	var all []string
	for i := range a.Participants {
		if key := a.Participants[i].Key; !preside[key] {
			all = append(all, key)
		}
	}
	return all
}

// fold is a name as it is compared: whatever its case.
func fold(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// slug is a text as a key: small letters without accents, digits, hyphens.
func slug(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case r == 'đ':
			b.WriteByte('d')
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r):
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}
