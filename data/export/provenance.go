package export

import (
	"slices"
	"strconv"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// provenanceOf puts what was put right, what is still to be written up, and
// what the report was made from.
func (r *report) provenanceOf() []paper.Block {
	var blocks []paper.Block
	group := func(heading string, lines []string) {
		if len(lines) > 0 {
			blocks = append(append(blocks, lead(heading)), list(lines)...)
		}
	}
	group(r.say.Corrections, r.putRight())
	marks, bare := []string(nil), 0
	for _, n := range r.marks() {
		if text := r.marking(n); text != "" && !r.Terms.Rule {
			marks = append(marks, text)
		} else {
			bare++
		}
	}
	if bare > 0 {
		marks = append(marks, begun(r.more.Unwritten(bare)))
	}
	group(r.more.Marked, marks)
	group(r.say.Provenance, r.madeFrom())
	return blocks
}

// putRight is what was put right.
func (r *report) putRight() []string {
	var lines []string
	for i, c := range r.Corrections {
		lines = append(lines, stopped(fill(r.say.Correction, "at", r.at(c.At), "hand", worded(r.language.Hands, c.By), "text", r.corrected[i])))
	}
	return lines
}

// marks are the moments that nobody wrote up yet.
func (r *report) marks() []*session.NoteMinutes {
	var marks []*session.NoteMinutes
	for i := range r.Notes {
		if n := &r.Notes[i]; n.Kind == session.MarkNote && !n.WrittenUp {
			marks = append(marks, n)
		}
	}
	return marks
}

// marking is a mark: when, in whose turn, and what was said of it; empty where
// none of that may be told.
func (r *report) marking(n *session.NoteMinutes) string {
	return joined(": ", joined(", ", r.at(n.At.Wall), r.said(n), r.paragraph(n.Turn)), n.Text)
}

// madeFrom is what the report was made from, and what stays behind.
func (r *report) madeFrom() []string {
	var lines []string
	if r.Minutes.Session != "" {
		lines = append(lines, fill(r.say.RecordOf, "session", r.Minutes.Session, "n", r.language.Many.Entries(r.Entries)))
	}
	if r.Source != "" {
		lines = append(lines, fill(r.say.AgendaBytes, "text", r.Source))
	}
	if r.provenance != "" {
		lines = append(lines, r.provenance)
	}
	if r.Estimated {
		lines = append(lines, r.say.EstimatedTimes)
	}
	if !r.Terms.Rule {
		for _, at := range r.Recordings {
			lines = append(lines, fill(r.more.RecordingBegan, "at", r.at(at)))
		}
		for _, x := range r.Returns {
			lines = append(lines, fill(r.say.Returned, "at", r.at(x.At), "old", r.at(x.Since)))
		}
	}
	if r.Private > 0 {
		lines = append(lines, fill(r.say.OthersBehind, "n", strconv.Itoa(r.Private)))
	}
	if slices.ContainsFunc(r.Orders, func(o session.OrderMinutes) bool { return o.Seed != "" }) {
		lines = append(lines, r.say.DrawnHow)
	}
	if r.Withheld > 0 {
		lines = append(lines, fill(r.say.PrivateBehind, "n", strconv.Itoa(r.Withheld)))
	}
	return lines
}
