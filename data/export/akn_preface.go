package export

import (
	"strconv"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// preface is the title, what kind of report this is, when and where it was,
// and who took part.
func (a *archive) preface() *element {
	say := &a.language.Document
	date, err := time.Parse(time.DateOnly, a.day())
	when := a.day()
	if err == nil {
		when = a.language.Date(session.DateOf(date))
	}
	held := tag("p").add(tag("docDate", "date", a.day()).add(when))
	if venue := words.Clean(a.Venue); venue != "" {
		held.add(", ", tag("location", "refersTo", "#venue").add(venue))
	}
	all := tag("preface").add(
		tag("p").add(tag("docType").add(text(say.Report))),
		tag("p").add(tag("docTitle").add(text(a.Title))),
		held,
		tag("p").add(tag("docStatus").add(text(a.say.NotVerbatim))),
	)
	if a.Practice {
		all.add(tag("p").add(say.Practice))
	}
	if a.Veiled {
		all.add(tag("p").add(a.language.Recording.LeftOut))
	}
	if a.Started != nil {
		all.add(tag("p").add(a.recorded(a.say.SessionBegan, *a.Started, "startEvent")...))
	}
	for i, o := range a.Objectives {
		all.add(tag("p", "class", "objective").add(strconv.Itoa(i+1) + ". " + words.Clean(o)))
	}
	if people := a.roll(); people != nil {
		all.add(people)
	}
	return all
}

// roll is who took part: the name, the role and the delegation of each.
func (a *archive) roll() *element {
	if len(a.People) == 0 {
		return nil
	}
	list := tag("container", "name", "participants", "eId", "participants").add(tag("p").add(a.language.Document.People))
	for i := range a.People {
		p := &a.People[i]
		role := a.usualRole(p)
		if p.Key == a.Moderator {
			role = "moderator"
		}
		line := tag("p", "class", "participant").add(tag("person", "refersTo", "#"+a.people[p.Key], "as", "#"+role).add(a.name(p)))
		if post := words.Clean(p.Position); post != "" {
			line.add(", ", tag("role", "refersTo", "#"+a.posts[post]).add(post))
		}
		if d := words.Clean(p.Delegation); d != "" {
			line.add(", ", tag("organization", "refersTo", "#"+a.bodies[d]).add(d))
		}
		if p.Presence != "" {
			line.add(", " + worded(a.language.Presences, p.Presence))
		}
		list.add(line)
	}
	return list
}
