package export

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// CSV writes one row per turn: UTF-8 with BOM, CRLF, instants in RFC 3339 with
// the session's offset, durations in whole seconds, rounded down. "held s" is
// how long the floor was held, stopped clocks and interruptions included; "net
// s" is without them. A text cell that a spreadsheet would take for a formula
// gets a leading '. The columns are the same in every language. In a practice
// session every row says so among its notes.
func CSV(w io.Writer, h Handout) error {
	if _, err := io.WriteString(w, csvHead(columns())); err != nil {
		return err
	}
	return h.rows(w)
}

// joinCSV is the rows of several sessions in one table; the first column says
// of which.
func joinCSV() *Join {
	return &Join{
		Before: csvHead(append([]string{"session"}, columns()...)),
		Each:   func(w io.Writer, h Handout) error { return h.rows(w, cell(h.Minutes.Session)) },
	}
}

// csvHead is the byte order mark and the names of columns, which need no quotes.
func csvHead(columns []string) string { return "\ufeff" + strings.Join(columns, ",") + "\r\n" }

// rows writes the turns, each behind the same first cells.
func (h *Handout) rows(w io.Writer, first ...string) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	for i := range h.Turns {
		if err := out.Write(slices.Concat(first, h.row(&h.Turns[i]))); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func columns() []string {
	return []string{
		"seq", "segment", "kind", "person", "address", "position", "delegation", "on behalf of", "language",
		"in room/online", "requested", "called", "started", "ended at", "held s", "net s", "limit s",
		"granted s", "over s", "end reason", "order reason", "notes",
	}
}

func (h *Handout) row(t *session.TurnMinutes) []string {
	p := h.person(t.Participant)
	where := h.language.Document.InRoom
	switch {
	case t.Participant == "":
		where = ""
	case p.Online:
		where = h.language.Document.Online
	}
	limit, over, end := "", "", ""
	if t.Limit != nil {
		limit, over = seconds(*t.Limit), seconds(t.Over)
	}
	if !t.Running() {
		end = worded(h.language.Hows, t.How)
	}
	return []string{
		strconv.Itoa(t.Number), cell(h.segmentTitle(t.Segment)), cell(worded(h.language.TurnKinds, t.Kind) + h.form(t)),
		cell(p.Name), cell(p.Address), cell(p.Position), cell(p.Delegation), cell(t.OnBehalf), cell(p.Language),
		cell(where), h.point(t.Requested), h.instant(t.Called), h.instant(t.Began.Wall), h.point(t.Ended),
		seconds(t.Elapsed), seconds(t.Net), limit, seconds(t.Granted), over,
		cell(end), cell(worded(h.language.Whys, t.Why)), cell(h.noted(t.ID)),
	}
}

// noted is all notes of a turn in one cell: "kind: text | kind: text". The
// columns are fixed, so this is where practice is marked.
func (h *Handout) noted(turn string) string {
	var notes []string
	if h.Practice {
		notes = append(notes, h.language.Rehearsal.Practice)
	}
	for _, n := range h.notesOf(turn) {
		notes = append(notes, h.note(&n))
	}
	return strings.Join(notes, " | ")
}

// note is a note in one line: what it is, for whom, and its text.
func (h *Handout) note(n *session.NoteMinutes) string {
	text := worded(h.language.NoteKinds, n.Kind)
	if n.Kind == session.ConcreteAction {
		text += ", " + h.addressee(n)
		if !n.Due.IsZero() {
			text += ", " + h.language.Date(n.Due)
		}
	}
	if n.Text == "" {
		return text
	}
	return text + ": " + n.Text
}

// instant is RFC 3339 with the session's offset, empty where unknown.
func (h *Handout) instant(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(h.zone).Format(time.RFC3339)
}

func (h *Handout) point(p *session.Point) string {
	if p == nil {
		return ""
	}
	return h.instant(p.Wall)
}

// seconds are whole seconds, rounded down in size.
func seconds(d time.Duration) string { return strconv.FormatInt(whole(d), 10) }

func whole(d time.Duration) int64 { return int64(d / time.Second) }

// cell is a text in one line that a spreadsheet does not take for a formula.
func cell(s string) string {
	s = words.Clean(s)
	if s != "" && strings.IndexByte("=+-@\t\x00", s[0]) >= 0 {
		return "'" + s
	}
	return s
}
