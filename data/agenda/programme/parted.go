package programme

import (
	"slices"
	"strings"
)

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
