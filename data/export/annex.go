package export

import (
	"strconv"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// reflections puts the closing reflections with their key messages.
func (r *report) reflections() {
	if len(r.Reflections) == 0 {
		return
	}
	r.heading(2, r.say.Reflections)
	var rows [][]string
	for _, x := range r.Reflections {
		took := ""
		for i := range r.Turns {
			if r.Turns[i].ID == x.Turn {
				took = words.CountUp(r.Turns[i].Net)
			}
		}
		rows = append(rows, []string{
			r.speaker(r.person(x.Participant)), r.reflection(x.State), took, escape(x.KeyMessage),
		})
	}
	r.table([]string{r.say.Who, r.say.State, r.say.Time, r.say.KeyMessage}, rows)
}

// reflection is where a reflection stood: what was still waited for at the
// close was not held.
func (r *report) reflection(state session.ReflectionState) string {
	if state == session.ReflectionWaiting && r.Closed != nil {
		return worded(r.language.SegmentStates, session.SegmentNotHeld)
	}
	return worded(r.language.ReflectionStates, state)
}

// concreteActions puts who does what by when.
func (r *report) concreteActions() {
	r.heading(2, r.say.ConcreteActions)
	actions := r.actions()
	if len(actions) == 0 {
		r.put(r.say.NoneYet)
		return
	}
	var rows [][]string
	for i, n := range actions {
		state, due := r.say.AsNoted, ""
		if n.Confirmed {
			state = r.say.Confirmed
		}
		if !n.Due.IsZero() {
			due = r.language.Date(n.Due)
		}
		rows = append(rows, []string{
			strconv.Itoa(i + 1), escape(r.addressee(&n)), escape(n.Text), due, r.at(n.At.Wall), state,
		})
	}
	r.table([]string{r.say.Number, r.say.Who, r.say.What, r.say.DueBy, r.say.At, r.say.State}, rows)
}

// participation puts how often and how long everybody had the floor.
func (r *report) participation() {
	r.heading(2, r.say.Participation)
	var rows [][]string
	var total time.Duration
	turns := 0
	for _, a := range r.Airtime {
		p := r.person(a.Participant)
		rows = append(rows, []string{
			escape(p.Delegation), escape(p.Name), strconv.Itoa(a.Turns), words.CountUp(a.Time), r.presence(p),
		})
		total += a.Time
		turns += a.Turns
	}
	if u := r.Unattributed; u.Time > 0 {
		rows = append(rows, []string{"", r.say.Unattributed, strconv.Itoa(u.Turns), words.CountUp(u.Time), ""})
		total, turns = total+u.Time, turns+u.Turns
	}
	rows = append(rows, []string{r.say.Total, "", strconv.Itoa(turns), words.CountUp(total), ""})
	r.table([]string{r.say.Delegation, r.say.Name, r.say.Turns, r.say.Time, r.say.Presence}, rows)
	r.put(r.say.SpeakingNote)
	if r.hides() {
		r.put(r.say.RuleNote)
	}
	r.byTag()
}

// hides says whether something here may not be laid to who said it.
func (r *report) hides() bool {
	for i := range r.Segments {
		if r.Segments[i].Attribution.Hides() {
			return true
		}
	}
	for i := range r.Turns {
		if r.Turns[i].Attribution.Hides() {
			return true
		}
	}
	return false
}

// byTag puts the same by the organiser's tags, one table for each.
func (r *report) byTag() {
	var rows [][]string
	for i, x := range r.TagTimes {
		value := escape(x.Value)
		if value == "" {
			value = r.language.Console.Untagged
		}
		rows = append(rows, []string{value, strconv.Itoa(x.People), strconv.Itoa(x.Turns), words.CountUp(x.Time)})
		if i == len(r.TagTimes)-1 || r.TagTimes[i+1].Tag != x.Tag {
			r.table([]string{escape(x.Tag), r.say.People, r.say.Turns, r.say.Time}, rows)
			rows = nil
		}
	}
}

// presence is where somebody was, and how they came to the table.
func (r *report) presence(p *session.Person) string {
	text := worded(r.language.Presences, p.Presence)
	if p.Online {
		text += ", " + r.say.Online
	}
	if p.WalkIn {
		text += ", " + r.say.WalkIn
	}
	if p.Replaces != "" {
		text += "," + fill(r.say.StoodIn, "who", escape(label(r.person(p.Replaces))))
	}
	return text
}
