package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"roundtable/session/words"
)

// RTTM writes who had the floor as NIST's Rich Transcription Time Marked
// (RT-09): one SPEAKER line a turn, of ten fields, its beginning and its
// length in seconds of the recording with three decimals. The file is the
// session's id; names have low lines for blanks, and their key where two
// people have the same. It tells of the floor, not of detected speech.
func RTTM(w io.Writer, h Handout) error {
	out := bufio.NewWriter(w)
	names := h.fieldNames()
	for _, c := range h.cues() {
		name, ok := names[c.turn.Participant]
		if !ok {
			name = field(c.turn.Participant)
		}
		fmt.Fprintf(out, "SPEAKER %s 1 %.3f %.3f <NA> <NA> %s <NA> <NA>\n", field(h.Session), c.from.Seconds(), (c.to - c.from).Seconds(), name)
	}
	return out.Flush()
}

// fieldNames are a different name for everybody, by key.
func (h *Handout) fieldNames() map[string]string {
	names, taken := map[string]string{}, map[string]bool{}
	for i := range h.People {
		p := &h.People[i]
		name := field(label(p))
		if taken[name] {
			name += "_" + field(p.Key)
		}
		names[p.Key], taken[name] = name, true
	}
	return names
}

// field is a text without blanks, never empty.
func field(s string) string {
	if s = strings.ReplaceAll(words.Clean(s), " ", "_"); s != "" {
		return s
	}
	return "<NA>"
}
