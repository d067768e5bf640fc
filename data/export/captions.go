package export

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"roundtable/session/words"
)

// VTT writes WebVTT (W3C): captions of who has the floor, one cue a turn with
// the turn's number as its name and the speaker in a voice span; or, where
// that is wished for, the segments as chapters. Times are on the recording.
// Text is escaped.
func VTT(w io.Writer, h Handout) error {
	out := bufio.NewWriter(w)
	say := &h.language.Recording
	about := []string{h.Title, words.Fill(say.Zero, "session", h.Session, "at", h.instant(h.recordingBegan()))}
	if !h.chapters {
		about = []string{h.Title, say.Floor, about[1]}
	}
	if leftOut(h) {
		about = append(about, say.LeftOut)
	}
	fmt.Fprintf(out, "WEBVTT\n\nNOTE\n")
	for _, line := range about {
		if line = cueText(line); line != "" { // an empty line would end the note
			fmt.Fprintln(out, line)
		}
	}
	if h.chapters {
		for i, c := range h.recordedSegments() {
			putCue(out, strconv.Itoa(i+1), c.stretch, cueText(c.title))
		}
		return out.Flush()
	}
	for _, c := range h.cues() {
		name := h.speakerName(c.turn)
		putCue(out, strconv.Itoa(c.turn.Number), c.stretch, "<v "+voice(name)+">"+cueText(name+": "+h.spokenAs(c.turn))+"</v>")
	}
	return out.Flush()
}

// cueText is a text as WebVTT takes it, on one line.
func cueText(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(words.Clean(s))
}

// voice is a name as the annotation of a voice span, which is not shown. It has
// signs that look like angle brackets and "&" in their place: FFmpeg, and with
// it mpv, ends the tag at the first of these, escaped or not.
func voice(name string) string {
	return strings.NewReplacer("<", "‹", ">", "›", "&", "＆").Replace(words.Clean(name))
}

// SRT writes SubRip: "Name: what for" for every turn, numbered from 1, with
// CRLF. It knows no escapes, so what a player would take for markup becomes
// the plain sign that looks most like it.
func SRT(w io.Writer, h Handout) error {
	out := bufio.NewWriter(w)
	plain := strings.NewReplacer("<", "‹", ">", "›", "{", "(", "}", ")", `\`, "/")
	for i, c := range h.cues() {
		text := plain.Replace(h.speakerName(c.turn) + ": " + h.spokenAs(c.turn))
		if i > 0 {
			fmt.Fprint(out, "\r\n")
		}
		fmt.Fprintf(out, "%d\r\n%s --> %s\r\n%s\r\n", i+1, stamp(c.from, ","), stamp(c.to, ","), text)
	}
	return out.Flush()
}

// putCue puts one cue of WebVTT, after an empty line.
func putCue(w io.Writer, name string, s stretch, text string) {
	fmt.Fprintf(w, "\n%s\n%s --> %s\n%s\n", name, stamp(s.from, "."), stamp(s.to, "."), text)
}
