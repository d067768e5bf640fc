package export

import (
	"io"
	"strings"
	"time"
	"unicode"

	"roundtable/session/words"
)

// Markdown writes the rapporteur's report: CommonMark with tables, one blank
// line between blocks. Text from the record is escaped: it can neither make
// nor break a table, a link or a tag.
func Markdown(w io.Writer, h Handout) error {
	r := &report{Handout: h, say: &h.language.Document}
	r.cover()
	r.objectives()
	r.discussion()
	r.reflections()
	r.concreteActions()
	r.questions()
	r.participation()
	r.planned()
	r.putRight()
	r.madeFrom()
	_, err := io.WriteString(w, strings.Join(r.blocks, "\n\n")+"\n")
	return err
}

// A report is the document while it is written, block by block.
type report struct {
	Handout
	say    *words.Document
	blocks []string
}

func (r *report) put(block string) { r.blocks = append(r.blocks, block) }

func (r *report) heading(level int, text string) {
	r.put(strings.Repeat("#", level) + " " + text)
}

// list puts a list; nothing where it is empty.
func (r *report) list(items []string) {
	if len(items) > 0 {
		r.put("- " + strings.Join(items, "\n- "))
	}
}

// table puts a table; its cells are escaped already.
func (r *report) table(head []string, rows [][]string) {
	var b strings.Builder
	b.WriteString("| " + strings.Join(head, " | ") + " |\n|" + strings.Repeat(" --- |", len(head)))
	for _, row := range rows {
		b.WriteString("\n| " + strings.Join(row, " | ") + " |")
	}
	r.put(b.String())
}

// at is a time of day with seconds, empty where it stays behind.
func (r *report) at(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return words.ClockSeconds(t, r.zone)
}

// fill puts facts into a template of the document's.
func fill(template string, facts ...string) string { return words.Fill(template, facts...) }

// escape is a text from the record as Markdown on one line: every mark that
// means something there is escaped, control characters are gone.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n', r == '\r', r == '\t':
			b.WriteByte(' ')
		case unicode.Is(unicode.Cc, r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		case strings.ContainsRune("\\`*_[]<>|~&#", r):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}
