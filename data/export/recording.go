package export

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A reel turns what happened into times on the recording: from its beginning,
// in whole milliseconds. It goes by the session's own timeline, which neither
// a pause nor a stepped clock of the computer disturbs; wall times are put on
// that beside the nearest turn.
type reel struct {
	pegs []session.Point // of turns, in order
	zero time.Duration   // the recording's beginning, on the timeline
}

func (h *Handout) reel() reel {
	var r reel
	for i := range h.Turns {
		r.pegs = append(r.pegs, h.Turns[i].Began)
	}
	r.zero = r.place(h.recordingBegan())
	return r
}

// recordingBegan is the instant that is 0:00 of the recording: the one that
// was wished for; else the last that was marked before anybody had the floor;
// else the first that was marked; else the start of the session.
func (h *Handout) recordingBegan() time.Time {
	switch {
	case h.recording != nil:
		return *h.recording
	case len(h.Recordings) > 0:
		began := h.Recordings[0]
		for _, at := range h.Recordings[1:] {
			if len(h.Turns) > 0 && !at.After(h.Turns[0].Began.Wall) {
				began = at
			}
		}
		return began
	case h.Started != nil:
		return *h.Started
	}
	return h.Opened
}

// place is where a wall time stands on the timeline.
func (r reel) place(wall time.Time) time.Duration {
	if len(r.pegs) == 0 {
		return time.Duration(wall.UnixNano())
	}
	near := r.pegs[0]
	for _, p := range r.pegs[1:] {
		if wall.Sub(p.Wall).Abs() < wall.Sub(near.Wall).Abs() {
			near = p
		}
	}
	return near.On + wall.Sub(near.Wall)
}

// A stretch is a part of the recording. It is never empty and never begins
// before the recording.
type stretch struct{ from, to time.Duration }

// cut is what of a stretch of the timeline is on the recording; ok is false
// where nothing is.
func (r reel) cut(from, to time.Duration) (s stretch, ok bool) {
	s.from = max(from-r.zero, 0).Truncate(time.Millisecond)
	s.to = max(to-r.zero, 0).Truncate(time.Millisecond)
	return s, s.from < s.to
}

// A cue is a turn on the recording.
type cue struct {
	stretch
	turn *session.TurnMinutes
}

// cues are the turns on the recording, in order. A turn that is laid to nobody
// is not among the minutes: when it was would say whose it is.
func (h *Handout) cues() []cue {
	r := h.reel()
	var all []cue
	for i := range h.Turns {
		t := &h.Turns[i]
		s, ok := r.cut(t.Began.On, t.Began.On+t.Elapsed)
		if ok {
			all = append(all, cue{s, t})
		}
	}
	return all
}

// leftOut says whether turns have no cue because they are laid to nobody. How
// many they are would say something of a few.
func leftOut(h Handout) bool { return h.Veiled && !h.chapters }

// A chapter is a segment on the recording.
type chapter struct {
	stretch
	title string
}

// recordedSegments are the segments that were held, in order of time; one ends
// at the latest where the next begins. Before the first stands a chapter of its
// own where the recording has something there: in an MP4 the first chapter is
// taken to begin at 0:00, whatever it says.
func (h *Handout) recordedSegments() []chapter {
	r := h.reel()
	var all []chapter
	for i := range h.Segments {
		s := &h.Segments[i]
		if s.Began == nil {
			continue
		}
		ended := h.DrawnUp
		if s.Ended != nil {
			ended = *s.Ended
		}
		if on, ok := r.cut(r.place(*s.Began), r.place(ended)); ok {
			all = append(all, chapter{on, words.Clean(s.Title)})
		}
	}
	slices.SortStableFunc(all, func(a, b chapter) int { return cmp.Compare(a.from, b.from) })
	for i := 1; i < len(all); i++ {
		all[i-1].to = min(all[i-1].to, all[i].from)
	}
	all = slices.DeleteFunc(all, func(c chapter) bool { return c.from >= c.to })
	if len(all) > 0 && all[0].from > 0 {
		all = slices.Insert(all, 0, chapter{stretch{0, all[0].from}, h.language.Recording.Before})
	}
	return all
}

// speakerName is who had the floor, on one line: never empty.
func (h *Handout) speakerName(t *session.TurnMinutes) string {
	if name := words.Clean(label(h.person(t.Participant))); name != "" {
		return name
	}
	return words.Clean(t.Participant)
}

// spokenAs is what somebody had the floor for, on one line: "statement, by
// recording on behalf of Carana".
func (h *Handout) spokenAs(t *session.TurnMinutes) string {
	as := h.language.TurnKind(t.Turn) + h.form(t)
	if t.OnBehalf != "" {
		as += words.Fill(h.language.Document.OnBehalf, "who", t.OnBehalf)
	}
	return words.Clean(as)
}

// stamp is a time on the recording, "00:14:05.250": hours have two digits or
// more; mark stands before the milliseconds.
func stamp(d time.Duration, mark string) string {
	return fmt.Sprintf("%02d:%02d:%02d%s%03d", d/time.Hour, d/time.Minute%60, d/time.Second%60, mark, d/time.Millisecond%1000)
}
