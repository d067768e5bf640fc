package agenda

import (
	"slices"
	"strings"
	"unicode"
)

// A Remark is a comment at its place in an agenda file: what its reader should
// know or look at. It may have several lines, and come from anywhere.
type Remark struct {
	Place Place
	Text  string
}

// A Place is where in an agenda file a remark stands: above what it is about.
// The zero Place is the head of the file.
type Place struct {
	of string // a key of the file, or the list that i counts in
	i  int    // from 1
}

// AtKey is above a key of the file, such as date, or where that would stand.
func AtKey(key string) Place { return Place{of: key} }

// AtSegment is above a segment, counted from 0.
func AtSegment(i int) Place { return Place{"segments", i + 1} }

// AtParticipant is above a participant, counted from 0.
func AtParticipant(i int) Place { return Place{"participants", i + 1} }

// Segment is the segment that a remark stands above, counted from 0.
func (p Place) Segment() (i int, ok bool) { return p.i - 1, p.of == "segments" && p.i > 0 }

// Key is the key of the file that a remark stands above, "" for none.
func (p Place) Key() string {
	if p.i > 0 {
		return ""
	}
	return p.of
}

// in says whether the file has this place, segments and participants counted.
func (p Place) in(segments, participants int) bool {
	switch {
	case p.i == 0:
		return p.of == "" || slices.Contains(agendaKeys(), p.of)
	case p.of == "segments":
		return 0 < p.i && p.i <= segments
	}
	return p.of == "participants" && 0 < p.i && p.i <= participants
}

// commented is a text as lines of a comment. Whatever it says, it stays in
// there: each of its lines is cleaned, and nothing else breaks a line.
func commented(text, indent string) string {
	text = strings.Map(func(r rune) rune {
		if strings.ContainsRune("\r\v\f\u0085\u2028\u2029", r) {
			return '\n'
		}
		return r
	}, strings.ReplaceAll(text, "\r\n", "\n"))
	var b strings.Builder
	for line := range strings.SplitSeq(strings.TrimFunc(text, unicode.IsSpace), "\n") {
		b.WriteString(strings.TrimRight(indent+"# "+clean(line), " ") + "\n")
	}
	return b.String()
}
