package programme

import (
	"strings"
	"unicode"
)

// castTitle takes the people out of a row's title: "Opening by Jane Roe",
// "Jane Roe: Opening", "Opening – H.E. Jane Roe, Minister", "Opening (Chair)".
func (x *lexicon) castTitle(r *row, c *cast) {
	if behind := r.takeEach(); behind != "" && len(c.speakers) == 0 {
		c.speakers = x.listed(nil, line{no: r.no, col: r.col, text: behind}, c)
	}
	r.title = unnumbered(strings.Trim(r.title, " ;|·"))
	l := line{no: r.no, col: r.col}
	if len(c.speakers) > 0 && len(r.speaks) > 0 { // a column of its own names them
		x.titleLed(r, c, l)
		return
	}
	for _, take := range []func(*row, *cast, line) bool{x.titleRole, x.titleBracket, x.titleFirst, x.titleLed, x.titleBy, x.titleDash, x.titleColon, x.titleComma} {
		before := r.title
		if take(r, c, l) {
			r.title = strings.Trim(r.title, " ,;:–—-|→")
			if r.title == "" {
				r.title = before
			}
		}
	}
	r.title = strings.TrimSpace(strings.TrimRight(r.title, ";,:|"))
}

// titleRole reads a title that is a label with a name: "Keynote speaker: …"
// keeps its label, "Moderator: Jane Roe" is only somebody.
func (x *lexicon) titleRole(r *row, c *cast, l line) bool {
	lab, ok := x.labelled(r.title)
	if !ok || !lab.ofPeople() || lab.rest == "" || !x.names(lab.rest) && !x.soleBody(lab.rest) {
		return false
	}
	c.add(x, lab, lab.rest, l.no)
	r.title = r.title[:strings.Index(r.title, firstWord(lab.rest))]
	return true
}

// titleBracket reads a bracket at the end: a role, or somebody.
func (x *lexicon) titleBracket(r *row, c *cast, l line) bool {
	title := strings.TrimRight(r.title, " ;.")
	shut := strings.HasSuffix(title, ")")
	if !shut && !strings.HasSuffix(title, "]") {
		return false
	}
	open := strings.LastIndex(title, "[")
	if shut {
		open = strings.LastIndex(title, "(")
	}
	if open <= 0 {
		return false
	}
	inside := title[open+1 : len(title)-1]
	for _, sign := range []string{" – ", " — ", " - ", ", ", ": ", " / "} {
		if _, last, ok := cutLast(title[:open], sign); ok && x.names(last) {
			return false // the bracket is somebody's affiliation
		}
	}
	if lab, ok := x.labelled(inside); ok && lab.ofPeople() && lab.rest != "" {
		c.add(x, lab, lab.rest, l.no)
		r.title = title[:open]
		return true
	}
	if roles := rolesOf(strings.TrimRight(inside, " #0123456789")); !x.names(inside) && roles != nil && roles[0] <= rapporteurRole {
		c.add(x, label{roles: roles}, inside, l.no)
		c.unnamed = true
		r.title = title[:open]
		return true
	}
	if _, sure := x.whoever(x.parted(inside)[0]); sure >= probably || sure == perhaps && (len(c.speakers) == 0 && len(strings.Fields(inside)) >= 2) {
		c.speakers = x.listed(c.speakers, l.with(inside), c)
		r.title = title[:open]
		return true
	}
	return false
}

func (l line) with(text string) line {
	l.text = text
	return l
}

// titleLed reads who leads, behind a sign: "Panel, moderated by Jane Roe",
// "Visit; guide: Jane Roe".
func (x *lexicon) titleLed(r *row, c *cast, l line) bool {
	for i := 1; i < len(r.title); i++ {
		if r.title[i-1] != ' ' && r.title[i-1] != '(' {
			continue
		}
		lab, ok := x.labelled(r.title[i:])
		if !ok || !lab.ofPeople() {
			continue
		}
		name := strings.TrimRight(lab.rest, ").")
		if _, sure := x.whoever(x.parted(name)[0]); sure < perhaps || !strings.ContainsAny(r.title[max(i-4, 0):i], ",;.(–—-:|") && !strings.Contains(lowered(r.title[i:min(i+16, len(r.title))]), " by ") && !strings.Contains(r.title[i:min(i+16, len(r.title))], " par ") {
			continue
		}
		c.add(x, lab, name, l.no)
		r.title = strings.TrimRight(r.title[:i], " ,;(–—-:.")
		return true
	}
	return false
}

// titleBy reads "Opening by Jane Roe, Minister"; a body behind "by" stays in
// the title, since a project may be by a ministry that sends nobody.
func (x *lexicon) titleBy(r *row, c *cast, l line) bool {
	for _, sign := range []string{" delivered by ", " presented by ", " given by ", " led by ", " by ", " présentée par ", " présenté par ", " par ", " presentado por ", " a cargo de ", " por ", " with ", " avec ", " con ", " → ", " -> "} {
		i := strings.LastIndex(lowered(r.title), sign)
		if i < 0 {
			continue
		}
		after := r.title[i+len(sign):]
		if everyone(after) {
			c.speakers = append(c.speakers, person{name: after, no: l.no})
			r.title = r.title[:i]
			return true
		}
		who, sure := x.whoever(x.parted(after)[0])
		if sure < perhaps || openQuote(r.title[:i]) || isBreak(r.title) && x.honorific(who.name) == 0 || sign == " with " && sure < surely || sure == perhaps && x.company(who.name, r.title[:i]) {
			continue
		}
		c.speakers = x.listed(c.speakers, l.with(after), c)
		r.title = r.title[:i]
		return true
	}
	return false
}

// company says whether what is shaped like a name is likelier a firm: it shares
// a word with what it brings, or begins with initials.
func (x *lexicon) company(name, title string) bool {
	for _, w := range words(name) {
		if has(title, w) {
			return true
		}
	}
	first := firstWord(name)
	return len(first) <= 3 && strings.ToUpper(first) == first && !strings.Contains(first, ".")
}

// titleFirst reads "Jane Roe – Opening" where the programme writes its titles
// so; what stands behind is a title whatever it looks like.
func (x *lexicon) titleFirst(r *row, c *cast, l line) bool {
	if !x.first || len(c.speakers) > 0 {
		return false
	}
	for _, sign := range []string{" – ", " — ", " - ", ": "} {
		before, after, ok := strings.Cut(r.title, sign)
		if _, sure := x.whoever(before); ok && sure >= perhaps {
			c.speakers = x.listed(c.speakers, l.with(before), c)
			r.title = after
			return true
		}
	}
	return false
}

// titleDash reads "Opening – H.E. Jane Roe, Minister" and "Jane Roe –
// Opening".
func (x *lexicon) titleDash(r *row, c *cast, l line) bool {
	for _, sign := range []string{" – ", " — ", " - ", " | ", " • ", "; ", " / "} {
		for from := 0; ; {
			i := strings.Index(r.title[from:], sign)
			if i < 0 {
				break
			}
			i += from
			from = i + len(sign)
			before, after := r.title[:i], r.title[from:]
			if openBracket(before) || openQuote(before) {
				continue
			}
			if unnamed(after) && strings.IndexFunc(after, unicode.IsLetter) >= 0 {
				c.unnamed = true
				r.title = before
				return true
			}
			if _, sure := x.whoever(x.parted(after)[0]); sure == surely || x.colon && sure >= perhaps || sure == probably && (x.dashed || x.slashed && sign == " / " || sign != " / " && x.whole(after)) || sure == perhaps && (x.dashed && sign != " / " || x.slashed && sign == " / ") {
				c.speakers = x.listed(c.speakers, l.with(after), c)
				r.title = before
				return true
			}
			if who, sure := x.whoever(before); sure == surely && who.affiliation != "" || (x.honorific(before) > 0 || x.titled(before)) && sure == surely {
				c.speakers = x.listed(c.speakers, l.with(before), c)
				r.title = capitalised(after)
				return true
			}
		}
	}
	return false
}

// whole says whether what stands behind a name can be an affiliation: in
// brackets, or a body.
func (x *lexicon) whole(text string) bool {
	_, affiliation := x.splitName(text)
	return x.isPost(affiliation) || strings.HasSuffix(text, ")")
}

// titleColon reads "Jane Roe: Opening" and "Opening: H.E. Jane Roe".
func (x *lexicon) titleColon(r *row, c *cast, l line) bool {
	before, after, ok := strings.Cut(r.title, ":")
	if !ok || openQuote(before) || openBracket(before) || !strings.HasPrefix(after, " ") {
		return false
	}
	after = strings.TrimSpace(after)
	if _, sure := x.whoever(before); sure >= perhaps && after != "" && len(c.speakers) == 0 && !x.names(after) {
		c.speakers = x.listed(c.speakers, l.with(before), c)
		r.title = after
		return true
	}
	if _, sure := x.whoever(x.parted(after)[0]); sure == surely || sure >= perhaps && len(words(before)) <= 3 && has(before, "speaker", "keynote", "remarks", "statement", "address", "presentation", "intervention", "speech", "phát biểu", "ponencia", "lecture", "talk") {
		c.speakers = x.listed(c.speakers, l.with(after), c)
		r.title = before
		return true
	}
	return false
}

// titleComma reads "Opening, H.E. Jane Roe, Minister".
func (x *lexicon) titleComma(r *row, c *cast, l line) bool {
	for from := 0; ; {
		i := strings.Index(r.title[from:], ", ")
		if i < 0 {
			return false
		}
		at := from + i + 2
		after := r.title[at:]
		if _, sure := x.whoever(after); (sure == surely || sure >= perhaps && x.comma) && (x.comma || x.honorific(after) > 0 || strings.Contains(after, ",") || strings.HasSuffix(after, ")")) && len(words(r.title[:at])) > 0 && !x.names(r.title[:from+i]) && !openBracket(r.title[:at]) {
			c.speakers = x.listed(c.speakers, l.with(after), c)
			r.title = r.title[:from+i]
			return true
		}
		from = at
	}
}
