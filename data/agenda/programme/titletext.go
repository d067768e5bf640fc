package programme

import (
	"strings"
)

// takeEach takes the minutes of each speaker out of a title, or out of a line
// below it: "Statements, 3 minutes each, in this order:". What stands behind
// its colon is who they are.
func (r *row) takeEach() (behind string) {
	if r.timing.each != nil {
		return ""
	}
	if s, ok := eachIn(r.title); ok {
		r.timing.each = &s
		if i := strings.Index(r.title[s.to:], ":"); i >= 0 {
			behind = strings.TrimSpace(r.title[s.to+i+1:])
		}
		if i := strings.IndexAny(r.title, ",;(–"); i > 0 && i < s.from && !has(r.title[s.to:], "then", "puis", "luego", "sau đó", "and", "followed") {
			r.title = strings.TrimSpace(r.title[:i])
		}
		return behind
	}
	for _, l := range r.below {
		if s, ok := eachIn(l.text); ok && l.mark != bullet {
			r.timing.each = &s
			return ""
		}
	}
	return ""
}

// eachIn finds minutes that a text gives to every speaker.
func eachIn(text string) (stamp, bool) {
	for _, s := range stamps(text) {
		if s.isLength() && s.minutes > 0 && (s.each || distributive(text)) {
			return s, true
		}
	}
	return stamp{}, false
}

// unnumbered takes the number off a title: "3. Adoption", "2) Adoption".
func unnumbered(title string) string {
	title = itemless(title)
	i := 0
	for i < len(title) && (title[i] >= '0' && title[i] <= '9' || title[i] == '.' && i > 0 && i+1 < len(title) && title[i+1] >= '0' && title[i+1] <= '9') {
		i++
	}
	if i == 0 || i > 4 || i+1 >= len(title) || title[i] != '.' && title[i] != ')' {
		return title
	}
	if rest := strings.TrimSpace(title[i+1:]); rest != "" && title[i+1] == ' ' && !strings.ContainsRune("0123456789", rune(rest[0])) {
		return rest
	}
	return title
}

// itemless takes "Item 3." off a title; "Session 3: …" is part of it.
func itemless(title string) string {
	first := strings.ToLower(firstWord(title))
	switch first {
	case "item", "point", "punto", "mục", "điểm", "tema":
	case "agenda":
		if rest, ok := strings.CutPrefix(title[len(first):], " item"); ok {
			return itemless("Item" + rest)
		}
		return title
	default:
		return title
	}
	rest := strings.TrimSpace(title[len(first):])
	number := firstWord(rest)
	if !designator(strings.ToLower(strings.TrimRight(number, ".:)"))) {
		return title
	}
	return strings.TrimLeft(strings.TrimSpace(rest[len(number):]), ".:–—-) ")
}
