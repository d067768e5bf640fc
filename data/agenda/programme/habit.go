package programme

import (
	"strings"
)

// learn finds how the titles of a programme name people: most of the dashes, or
// of the commas, that their titles have stand before a name.
func (x *lexicon) learn(rows []row) {
	count := func(signs ...string) bool {
		names, all := 0, 0
		for _, r := range rows {
			for _, sign := range signs {
				if _, after, ok := cutLast(r.title, sign); ok {
					all++
					if x.names(after) {
						names++
					}
					break
				}
			}
		}
		return names >= 2 && names*2 > all
	}
	x.dashed = count(" – ", " — ", " - ")
	x.first = x.namesFirst(rows)
	x.colon = count(": ") && !x.first
	x.slashed = count(" / ")
	firsts, all := 0, 0
	for _, r := range rows {
		if _, after, ok := strings.Cut(r.title, ", "); ok {
			all++
			if x.names(after) {
				firsts++
			}
		}
	}
	x.comma = firsts >= 2 && firsts*2 > all
}

// namesFirst says whether most titles with a dash or a colon begin with a name.
func (x *lexicon) namesFirst(rows []row) bool {
	names, all := 0, 0
	for _, r := range rows {
		for _, sign := range []string{" – ", " — ", " - ", ": "} {
			if before, after, ok := strings.Cut(r.title, sign); ok && after != "" {
				all++
				if x.names(before) {
					names++
				}
				break
			}
		}
	}
	return names >= 2 && names*2 > all
}

func cutLast(text, sign string) (string, string, bool) {
	i := strings.LastIndex(text, sign)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sign):], true
}
