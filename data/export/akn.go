package export

import (
	"io"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// AKN writes Akoma Ntoso 1.0 (OASIS LegalDocML), a debateReport: what an
// archive of debates keeps. It is a report and says so; it is no verbatim
// record. A segment is a debateSection; a turn is a speech, question or
// answer by a person in a role, with the notes taken in it.
//
// The country is zz, "not known" in ISO 3166: a record does not say whose it
// is. Instants are RFC 3339 with the session's offset. Ids count: person-1 is
// the first of the participants, whatever they are called.
func AKN(w io.Writer, h Handout) error {
	return writeXML(w, newArchive(h).document())
}

// An archive is a handout with the ids that the report refers to.
type archive struct {
	Handout
	say    *words.Archive
	people map[string]string // by key
	bodies map[string]string // by delegation
	posts  map[string]string // roles by position
	order  struct{ bodies, posts []string }
}

func newArchive(h Handout) *archive {
	a := &archive{Handout: h, say: &h.language.Archive, people: map[string]string{}, bodies: map[string]string{}, posts: map[string]string{}}
	for i := range h.People {
		p := &h.People[i]
		a.people[p.Key] = "person-" + strconv.Itoa(i+1)
		if d := words.Clean(p.Delegation); d != "" && a.bodies[d] == "" {
			a.order.bodies = append(a.order.bodies, d)
			a.bodies[d] = "organization-" + strconv.Itoa(len(a.order.bodies))
		}
		if post := words.Clean(p.Position); post != "" && a.posts[post] == "" {
			a.order.posts = append(a.order.posts, post)
			a.posts[post] = "position-" + strconv.Itoa(len(a.order.posts))
		}
	}
	return a
}

func (a *archive) document() *element {
	report := tag("debateReport", "name", "debateReport", "contains", "originalVersion").add(a.meta(), a.preface(), a.body())
	return tag("akomaNtoso", "xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0").add(report)
}

// day is when the session was held: when it started, else what was printed,
// else when it was opened.
func (a *archive) day() string {
	at := a.Opened
	switch {
	case a.Started != nil:
		at = *a.Started
	case a.PrintedStart != nil:
		at = *a.PrintedStart
	}
	return session.DateOf(at.In(a.zone)).String()
}

func (a *archive) meta() *element {
	return tag("meta").add(a.identification(), a.references())
}

// identification is the report as a work (the session's), an expression (in
// this language, as of when it was drawn up) and a manifestation (this file).
func (a *archive) identification() *element {
	work := "/akn/zz/debateReport/" + a.day() + "/" + uriPart(a.Session)
	drawn := session.DateOf(a.DrawnUp.In(a.zone)).String()
	expression := work + "/" + a.alpha3() + "@" + drawn
	of := func(name, uri, date, what string, rest ...any) *element {
		return tag(name).add(
			tag("FRBRthis", "value", uri+"/!main"), tag("FRBRuri", "value", uri),
			tag("FRBRdate", "date", date, "name", what), tag("FRBRauthor", "href", "#roundtable", "as", "#rapporteur"),
		).add(rest...)
	}
	return tag("identification", "source", "#roundtable").add(
		of("FRBRWork", work, a.day(), "held", tag("FRBRcountry", "value", "zz"), tag("FRBRnumber", "value", a.Session),
			tag("FRBRname", "value", a.Title), tag("FRBRprescriptive", "value", "false"), tag("FRBRauthoritative", "value", "false")),
		of("FRBRExpression", expression, drawn, "drawn up", tag("FRBRlanguage", "language", a.alpha3())),
		of("FRBRManifestation", expression+".xml", drawn, "drawn up", tag("FRBRformat", "value", "application/akn+xml")),
	)
}

// alpha3 is the language as Akoma Ntoso's names of documents want it.
func (a *archive) alpha3() string {
	switch a.language.Tag {
	case "en":
		return "eng"
	case "vi":
		return "vie"
	}
	return a.language.Tag
}

// references are whom and what the report refers to.
func (a *archive) references() *element {
	all := tag("references", "source", "#roundtable")
	refer := func(name, class, id, shown string) {
		all.add(tag(name, "eId", id, "href", "/akn/ontology/"+class+"/zz/"+uriPart(a.Session)+"/"+id, "showAs", shown))
	}
	for i := range a.People {
		p := &a.People[i]
		refer("TLCPerson", "person", a.people[p.Key], a.name(p))
	}
	for _, d := range a.order.bodies {
		refer("TLCOrganization", "organization", a.bodies[d], d)
	}
	refer("TLCObject", "object", "roundtable", "roundtable")
	if venue := words.Clean(a.Venue); venue != "" {
		refer("TLCLocation", "location", "venue", venue)
	}
	refer("TLCRole", "role", "moderator", a.language.Document.Moderator)
	refer("TLCRole", "role", "chair", a.say.Chair)
	refer("TLCRole", "role", "participant", a.say.Speaker)
	refer("TLCRole", "role", "rapporteur", a.say.Rapporteur)
	for _, post := range a.order.posts {
		refer("TLCRole", "role", a.posts[post], post)
	}
	return all
}

// name is somebody's name, never empty.
func (a *archive) name(p *session.Person) string {
	for _, name := range []string{p.Name, p.Delegation, p.Key} {
		if clean := words.Clean(name); clean != "" {
			return clean
		}
	}
	return "?"
}

// role is the id of the role in which somebody has the floor.
func (a *archive) role(t *session.TurnMinutes, p *session.Person) string {
	switch t.Kind {
	case session.ByModerator:
		return "moderator"
	case session.ByChair:
		return "chair"
	}
	return a.usualRole(p)
}

func (a *archive) usualRole(p *session.Person) string {
	if id := a.posts[words.Clean(p.Position)]; id != "" {
		return id
	}
	return "participant"
}

// recorded is a sentence with an instant in it.
func (a *archive) recorded(template string, at time.Time, which string) []any {
	before, after := words.Clean(template), ""
	if i := strings.Index(template, "{at}"); i >= 0 {
		before, after = text(template[:i]), text(template[i+len("{at}"):])
	}
	clock := tag("recordedTime", "time", a.instant(at)).add(words.ClockSeconds(at, a.zone))
	if which != "" {
		clock.attrs = append(clock.attrs, "type", which)
	}
	return []any{before, clock, after}
}
