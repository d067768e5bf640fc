package export

import (
	"strconv"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// reflections puts the closing reflections with their key messages; nothing
// where none was given, sent, declined or missed.
func (r *report) reflections() []paper.Block {
	table := paper.Table{Columns: []paper.Column{
		{Head: r.more.Speaker, Weight: 5}, {Head: r.say.State, Weight: 3}, {Head: r.say.KeyMessage, Weight: 9}, {Head: r.more.ParagraphShort, Weight: 2, Right: true},
	}}
	settled := false
	if r.Terms.Rule { // the key messages are all that may leave
		return nil
	}
	for _, x := range r.Reflections {
		switch {
		case x.State == session.ReflectionWaiting, x.State == session.ReflectionNotPresent && r.Closed == nil:
		default:
			settled = true
		}
		who, number := "", ""
		if x.Participant != "" {
			who = r.speaker(r.person(x.Participant))
		}
		if t := r.turnOf(x.Turn); t != nil {
			number = strconv.Itoa(t.Number)
		}
		table.Rows = append(table.Rows, []string{who, r.reflection(x.State), x.KeyMessage, number})
	}
	if !settled {
		return nil
	}
	return []paper.Block{trimmed(table)}
}

// reflection is where a reflection stood: what was still waited for at the
// close was not held.
func (r *report) reflection(state session.ReflectionState) string {
	if state == session.ReflectionWaiting && r.Closed != nil {
		return worded(r.language.SegmentStates, session.SegmentNotHeld)
	}
	return worded(r.language.ReflectionStates, state)
}
