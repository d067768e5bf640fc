package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// zone reads a time zone beside a time, in brackets or not, and leaves the
// cursor behind it.
func (c *cursor) zone() string {
	from := c.at
	c.blanks()
	open := strings.HasPrefix(c.rest(), "(")
	if open {
		c.at++
	}
	start := c.at
	n := zoneLength(c.rest())
	if n == 0 {
		c.at = from
		return ""
	}
	c.at += n
	written := strings.TrimSpace(c.text[start:c.at])
	if open {
		if !strings.HasPrefix(c.rest(), ")") {
			c.at = from
			return ""
		}
		c.at++
	}
	return written
}

func zoneAt(s string) bool { return zoneLength(s) > 0 }

// zoneLength is how many bytes at the beginning of a text name a time zone.
func zoneLength(s string) int {
	c := cursor{s, 0}
	for _, z := range zoneNames() {
		if !strings.HasPrefix(s, z) || letterAt(s, len(z), z) {
			continue
		}
		c.at = len(z)
		if z == "GMT" || z == "UTC" {
			c.offset()
		}
		return c.at
	}
	for _, phrase := range []string{"giờ ", "heure de ", "hora de ", "heure d'", "heure d’"} {
		if r, _ := utf8.DecodeRuneInString(s[min(len(phrase), len(s)):]); strings.HasPrefix(s, phrase) && strings.ToUpper(string(r)) == string(r) {
			end := strings.IndexAny(s, ",.;()\t–-")
			if end < 0 {
				end = len(s)
			}
			return end
		}
	}
	words := firstWords(s, 5)
	for i := 1; i < len(words); i++ {
		if !isPlain(words[i-1]) || i > 1 && !capital(words[i-1]) {
			break
		}
		if w := strings.TrimRight(words[i], ").,;"); w == "time" || w == "Time" {
			if r, _ := utf8.DecodeRuneInString(words[0]); r >= 'A' && r <= 'Z' || words[0] == "local" {
				return strings.Index(s, words[i]) + len(w)
			}
		}
	}
	return 0
}

// firstWords are so many words of a text at most.
func firstWords(text string, most int) []string {
	var list []string
	for w := range strings.FieldsSeq(text) {
		if len(list) == most {
			break
		}
		list = append(list, w)
	}
	return list
}

// isPlain says whether a word is letters alone, as in the name of a city.
func isPlain(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' }) < 0
}

// offset reads +7, +07:00, -3.
func (c *cursor) offset() {
	from := c.at
	c.blanks()
	r, size := utf8.DecodeRuneInString(c.rest())
	if c.at >= len(c.text) || !strings.ContainsRune("+-−–", r) {
		c.at = from
		return
	}
	c.at += size
	if _, count := c.digits(2); count == 0 {
		c.at = from
		return
	}
	if strings.HasPrefix(c.rest(), ":") {
		mark := c.at
		c.at++
		if _, count := c.digits(2); count != 2 {
			c.at = mark
		}
	}
}

// zoneNames are the abbreviations that stand beside times.
func zoneNames() [52]string {
	return [...]string{
		"GMT", "UTC", "CEST", "CET", "EEST", "EET", "WEST", "WET", "BST", "MSK", "EDT", "EST", "CDT", "CST", "MDT", "MST", "PDT", "PST",
		"ICT", "SGT", "HKT", "JST", "KST", "WIB", "WITA", "WIT", "PHT", "MYT", "IST", "PKT", "NPT", "GST", "AST", "EAT", "WAT", "CAT", "SAST",
		"AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "BRT", "ART", "CLT", "COT", "PET", "ET", "CT", "PT", "MT",
	}
}
