package cli

import (
	"fmt"
	"strconv"
	"strings"

	"roundtable/session"
	"roundtable/session/words"
)

// findSegment finds the segment a word means: its id, its number in the run of
// show, its whole title, else a part of the title.
func findSegment(t *session.Table, word string) (id string, err error) {
	if p := t.Part(word); p != nil {
		return p.ID, nil
	}
	if n, bad := strconv.Atoi(word); bad == nil && n >= 1 && n <= len(t.Parts) {
		return t.Parts[n-1].ID, nil
	}
	typed := words.Folded(word)
	var whole, part []*session.Part
	for _, p := range t.Parts {
		title := words.Folded(p.Title)
		if title == typed {
			whole = append(whole, p)
		}
		if strings.Contains(title, typed) {
			part = append(part, p)
		}
	}
	if len(whole) > 0 {
		part = whole
	}
	switch {
	case len(part) == 1:
		return part[0].ID, nil
	case len(part) == 0 || typed == "":
		return "", wrong(session.Say("The segments are:\n%s", listedSegments(t.Parts)), "no segment is called %q", word)
	}
	return "", wrong(session.Say("Say which, by number:\n%s", listedSegments(part)), "%q fits several segments", word)
}

// listedSegments is one line for each: number and title.
func listedSegments(parts []*session.Part) string {
	var b strings.Builder
	for _, p := range parts {
		fmt.Fprintf(&b, "  %d  %s\n", p.Index+1, plain(p.Title))
	}
	return strings.TrimSuffix(b.String(), "\n")
}
