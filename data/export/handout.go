// Package export writes minutes as documents: Markdown for the rapporteur, CSV
// with one row per turn, JSON for programs. Same input, same bytes.
//
// It never reads a clock, a file or a database, and it never writes what is
// private, nor who spoke under the Chatham House Rule: minutes hold nothing of
// that kind.
package export

import (
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A Handout is what every format is made from. Draw makes one.
type Handout struct {
	session.Minutes

	language   *words.Language
	zone       *time.Location // the session's
	provenance string
	corrected  []string // one per Minutes.Corrections, in words
	brief      bool
	chapters   bool
	recording  *time.Time
	font       []byte
	log        func() (lines []logLine, left int)
}

// A logLine is a record in words.
type logLine struct {
	seq  int
	at   time.Time
	by   session.Hand
	text string
}

// A Wish is how somebody wants a handout.
type Wish struct {
	Language   *words.Language
	Zone       *time.Location // for times of day; nil: UTC
	Provenance string         // where the record is and how it was checked, one line; may be empty
	Terms      session.Terms
	Brief      bool       // the report on one page
	Chapters   bool       // of captions: the segments, not who speaks
	Recording  *time.Time // when the recording began; nil: as the record says
	Font       []byte     // for what the fonts of the PDF lack, see pdf.Font; nil: none
}

// Draw draws up the handout of a session, closed or still open, as it stands
// now.
func Draw(t *session.Table, now session.Moment, wish Wish) Handout {
	wish.Terms.Fold = words.Folded
	if wish.Terms.Rule {
		wish.Provenance = ""
	}
	h := Handout{
		Minutes: session.DrawUp(t, now, wish.Terms), language: wish.Language, zone: wish.Zone,
		provenance: words.Clean(wish.Provenance), brief: wish.Brief, chapters: wish.Chapters, recording: wish.Recording, font: wish.Font,
	}
	if h.zone == nil {
		h.zone = time.UTC
	}
	v := words.Voice{Language: h.language, Table: t, Zone: h.zone, Whole: true}
	h.putCorrections(v)
	h.log = func() ([]logLine, int) { return logOf(v, wish.Terms) }
	return h
}

// logOf is every record in words that may leave, and how many may not.
func logOf(v words.Voice, terms session.Terms) (lines []logLine, left int) {
	for i, told := range session.Telling(v.Table, terms) {
		e := &v.Table.Entries[i]
		if !told {
			left++
			continue
		}
		lines = append(lines, logLine{e.Seq, e.At.Wall, e.By, v.Line(e)})
	}
	return lines, left
}

// putCorrections says each correction in words. What was put right does not
// leave the record: only what stands is said, of a note in its own place.
func (h *Handout) putCorrections(v words.Voice) {
	say := &h.language.Document
	entries := map[int]*session.Entry{}
	for i := range v.Table.Entries {
		entries[v.Table.Entries[i].Seq] = &v.Table.Entries[i]
	}
	for _, c := range h.Corrections {
		text := ""
		switch {
		case c.Hidden && c.Kind == session.CorrectionUndone:
			text = words.Fill(say.Undone, "text", say.NotAttributed)
		case c.Hidden:
			text = words.Fill(say.Corrected, "text", say.NotAttributed)
		case c.Kind == session.CorrectionRenamed:
			text = words.Fill(say.NameCorrected, "new", h.person(c.Participant).Name)
		case c.Undone == (session.ParticipantRenamed{}).Kind():
			text = words.Fill(say.Undone, "text", say.AName)
		case c.Kind == session.CorrectionUndone:
			text = words.Fill(say.Undone, "text", v.Undo(entries[c.Seq]))
		case c.Kind == session.CorrectionNote, c.Kind == session.CorrectionWithdrawn,
			c.Kind == session.CorrectionDelegation && h.person(c.Participant).Delegation != c.New:
			text = v.Undo(entries[c.Seq])
		default:
			text = v.Line(entries[c.Seq])
		}
		h.corrected = append(h.corrected, text)
	}
}

// segmentTitle is a segment's title, or the id of an unknown one.
func (h *Handout) segmentTitle(id string) string {
	for i := range h.Segments {
		if h.Segments[i].ID == id {
			return h.Segments[i].Title
		}
	}
	return id
}

// person finds a participant; an unknown key stands for itself, and no key for
// somebody who is not named.
func (h *Handout) person(key string) *session.Person {
	for i := range h.People {
		if h.People[i].Key == key {
			return &h.People[i]
		}
	}
	name := key
	if key == "" {
		name = h.language.Document.AParticipant
	}
	return &session.Person{Participant: session.Participant{Key: key, Name: name}}
}

// notesOf are the notes bound to a turn, in order; to none where there is none.
func (h *Handout) notesOf(turn string) []session.NoteMinutes {
	var notes []session.NoteMinutes
	for _, n := range h.Notes {
		if turn != "" && n.Turn == turn {
			notes = append(notes, n)
		}
	}
	return notes
}

// form is how a statement was delivered, after a comma; empty: in person.
func (h *Handout) form(t *session.TurnMinutes) string {
	say := &h.language.Document
	switch {
	case t.Form == session.Recording:
		return say.ByRecording
	case t.Form == session.ReadByOther && t.Reader != "":
		return words.Fill(say.ReadBy, "who", t.Reader)
	case t.Form == session.ReadByOther:
		return say.ReadOut
	}
	return ""
}

// actions are the concrete actions, in the order in which they were noted.
func (h *Handout) actions() []session.NoteMinutes {
	var actions []session.NoteMinutes
	for _, n := range h.Notes {
		if n.Kind == session.ConcreteAction {
			actions = append(actions, n)
		}
	}
	return actions
}

// addressee is who a concrete action is for, as entered.
func (h *Handout) addressee(n *session.NoteMinutes) string {
	if n.Who != "" || n.Hidden {
		return label(h.person(n.Who))
	}
	return n.WhoName
}

// label is a participant in a table: the delegation and the name.
func label(p *session.Person) string {
	switch {
	case p.Delegation == "":
		return p.Name
	case sameName(p) && len(p.Delegation) > len(p.Name):
		return p.Delegation
	case sameName(p):
		return p.Name
	}
	return p.Delegation + " (" + p.Name + ")"
}

// worded is a word of a language, or the record's own where it has none.
func worded[K ~string](words map[K]string, k K) string {
	if word, ok := words[k]; ok {
		return word
	}
	return string(k)
}
