package agenda

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"roundtable/session"
)

// Write writes an agenda file that reads back as a: texts are cleaned, segments
// are numbered by their places and those without a kind are discussions, as
// Read does it. The segments named in untimed, counted from 0, have no known
// minutes: none are written, and reading it the doubt returns.
//
// A remark whose place the file does not have stands at its head. Nothing is
// written, and the error says why, where a is no agenda that a file could hold:
// *Faults as Read finds them, with the lines of the file that would have been.
func Write(w io.Writer, a session.Agenda, untimed []int, remarks ...Remark) error {
	a = tidy(a, untimed)
	p := &pen{a: a, untimed: untimed, remarks: remarks}
	source := p.page()
	if _, deep := tooDeep(source); deep { // texts with more brackets than anybody closes
		p = &pen{a: a, untimed: untimed, remarks: remarks, veiled: true}
		source = p.page()
	}
	r, err := Read("agenda", bytes.NewReader(source))
	if err != nil {
		return err
	}
	if !same(a, r.Agenda) {
		return session.Say("no agenda file says this agenda: somebody speaks, chairs or moderates who is no participant, or a length has a part of a second")
	}
	_, err = w.Write(source)
	return err
}

// same says whether two agendas say the same, nothing and an empty list alike.
func same(a, b session.Agenda) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// A pen writes one agenda file.
type pen struct {
	bytes.Buffer
	a       session.Agenda
	untimed []int
	remarks []Remark
	veiled  bool // brackets in texts are written as escapes
}

// page is the whole file.
func (p *pen) page() []byte {
	a := &p.a
	for _, r := range p.remarks {
		if r.Place == (Place{}) || !r.Place.in(len(a.Segments), len(a.Participants)) {
			p.WriteString(commented(r.Text, ""))
		}
	}
	p.header("title", p.scalar(a.Title), true)
	p.header("venue", p.scalar(a.Venue), a.Venue != "")
	p.header("timezone", p.scalar(a.Zone), a.Zone != "")
	p.header("date", a.Date.String(), !a.Date.IsZero())
	p.header("start", p.clock(a.Start), a.Start != nil)
	p.header("end", p.clock(a.End), a.End != nil)
	p.header("languages", p.scalars(a.Languages), len(a.Languages) > 0)
	p.header("interpretation", p.scalar(string(a.Interpretation)), a.Interpretation != "")
	p.header("rules", p.scalar(string(a.Rules)), a.Rules != "")
	p.header("moderator", p.scalar(a.Moderator), a.Moderator != "")
	p.items("objectives", len(a.Objectives), func(i int) string { return p.scalar(a.Objectives[i]) })
	p.items("participants", len(a.Participants), func(i int) string { return p.participant(&a.Participants[i]) })
	p.items("segments", len(a.Segments), p.segment)
	return p.Bytes()
}

// header writes a key of the file if there is something to say, and what is
// remarked on it in any case.
func (p *pen) header(key, value string, said bool) {
	p.remark(AtKey(key), "")
	if said {
		fmt.Fprintf(p, "%s: %s\n", key, value)
	}
}

// items writes a list, one entry after another, parted from what stands above.
func (p *pen) items(key string, n int, entry func(i int) string) {
	if n > 0 {
		p.WriteByte('\n')
	}
	p.remark(AtKey(key), "")
	if n == 0 {
		return
	}
	p.WriteString(key + ":\n")
	for i := range n {
		p.remark(Place{key, i + 1}, "  ")
		fmt.Fprintf(p, "  - %s\n", entry(i))
	}
}

func (p *pen) remark(at Place, indent string) {
	for _, r := range p.remarks {
		if r.Place == at {
			p.WriteString(commented(r.Text, indent))
		}
	}
}

// clock is a time of day as YAML, always quoted: some readers take 14:30 for a
// number.
func (p *pen) clock(c *session.Clock) string {
	if c == nil {
		return ""
	}
	return p.quoted(c.String())
}

// A field is a key of a mapping with its value as YAML.
type field struct{ key, value string }

// fields keeps the fields in which something is said.
type fields []field

func (f *fields) add(key, value string, said bool) {
	if said {
		*f = append(*f, field{key, value})
	}
}

// widest is how many columns a line has before the next field begins another.
const widest = 110

// flow is a mapping in braces; long ones go on below their first field.
func (f fields) flow() string {
	var b strings.Builder
	column := len("  - {")
	b.WriteByte('{')
	for i, x := range f {
		text := x.key + ": " + x.value
		width := len([]rune(text))
		switch {
		case i == 0:
		case column+width+len(", }") > widest:
			b.WriteString(",\n     ")
			column = len("     ")
		default:
			b.WriteString(", ")
			column += 2
		}
		b.WriteString(text)
		column += width
	}
	return b.String() + "}"
}

// block is a mapping with one field to a line.
func (f fields) block() string {
	lines := make([]string, len(f))
	for i, x := range f {
		lines[i] = x.key + ": " + x.value
	}
	return strings.Join(lines, "\n    ")
}

func number(n int) string { return strconv.Itoa(n) }
