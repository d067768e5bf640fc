package programme

import (
	"strings"
)

// A cast is who takes part in a row.
type cast struct {
	speakers                     []person
	chair, moderator, rapporteur *person
	unnamed                      bool // a role, TBC, or a choice stands where a name is expected
	others                       bool // other lines say with a word who speaks
	delegations                  bool // a list of names may be delegations
	together                     bool // where one name ends is not plain
	topics                       int  // bullets that are none of them people
	people                       int  // bullets that are
}

// castOf reads the people of a row: out of its columns, its title and what
// stands below it. The row's title loses what it says of people.
func (x *lexicon) castOf(r *row) cast {
	var c cast
	var open *label
	for _, l := range x.unwrapped(r.speaks) {
		if lab, ok := x.labelled(l.text); ok && lab.ofPeople() {
			open = nil
			if lab.rest == "" {
				open = &lab
			} else {
				c.add(x, lab, lab.rest, l.no)
			}
			continue
		}
		if open != nil {
			c.add(x, *open, l.text, l.no)
			if !open.is(speakerRole) {
				open = nil
			}
			continue
		}
		c.speakers = x.listed(c.speakers, l, &c)
	}
	var belong []string
	for _, l := range r.belong {
		belong = append(belong, splitOutside(l.text, ";")...)
	}
	for i := range c.speakers {
		if i < len(belong) && c.speakers[i].affiliation == "" {
			c.speakers[i].affiliation = strings.TrimSpace(belong[i])
		}
	}
	for _, l := range x.unwrapped(r.leads) {
		c.moderator = x.lead(c.moderator, l, &c)
	}
	for _, l := range x.unwrapped(r.chairs) {
		c.chair = x.lead(c.chair, l, &c)
	}
	for _, l := range r.reports {
		c.rapporteur = x.lead(c.rapporteur, l, &c)
	}
	c.delegations = r.timing.each != nil || has(r.title, "delegations", "delegaciones", "délégations", "tour de table", "round", "ronda", "dialogue", "discussants")
	x.castBelow(r, &c)
	x.castTitle(r, &c)
	return c
}

// unwrapped joins the lines of a cell that only its width has parted, not
// those with which somebody else begins.
func (x *lexicon) unwrapped(lines []line) []line {
	var out []line
	for _, l := range lines {
		n := len(out)
		if n == 0 || !l.soft || len(out[n-1].text) > x.reach || x.honorific(l.text) > 0 {
			out = append(out, l)
			continue
		}
		_, sure := x.whoever(l.text)
		if _, isLabel := x.labelled(l.text); isLabel || sure >= probably && strings.Contains(out[n-1].text, ",") && !openEnded(out[n-1].text) {
			out = append(out, l)
			continue
		}
		if x.isName(out[n-1].text) && !openEnded(out[n-1].text) && x.isPost(l.text) && !x.isName(l.text) {
			out[n-1].text += ","
		}
		out[n-1].text = glue(out[n-1].text, l.text)
	}
	return out
}

// lead is who leads a segment, where more lines than one tell it.
func (x *lexicon) lead(before *person, l line, c *cast) *person {
	var list []person
	if before != nil {
		list = append(list, *before)
	}
	list = x.listed(list, l, c)
	if len(list) == 0 {
		return before
	}
	return &list[0]
}

// add puts people into the places that a label names.
func (c *cast) add(x *lexicon, lab label, text string, no int) {
	l := line{no: no, text: text}
	for _, r := range lab.roles {
		switch r {
		case speakerRole:
			c.speakers = x.listed(c.speakers, l, c)
		case moderatorRole:
			if p := x.lead(c.moderator, l, c); p != nil {
				c.moderator = p
			}
		case chairRole:
			if p := x.lead(c.chair, l, c); p != nil {
				c.chair = p
			}
		case rapporteurRole:
			if p := x.lead(c.rapporteur, l, c); p != nil {
				c.rapporteur = p
			}
		}
	}
}

// has says whether somebody is in one of a cast's places already.
func (c *cast) has(name string) bool {
	for _, p := range c.speakers {
		if strings.EqualFold(p.name, name) {
			return true
		}
	}
	for _, p := range []*person{c.chair, c.moderator, c.rapporteur} {
		if p != nil && strings.EqualFold(p.name, name) {
			return true
		}
	}
	return false
}
