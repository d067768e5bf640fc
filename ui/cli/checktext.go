package cli

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"

	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/ui/console"
)

// The columns of what was understood.
const (
	usualWidth = 80
	mostWidth  = 120
	atColumn   = 7  // a time of day
	longColumn = 9  // minutes
	kindColumn = 20 // the kind of a segment
	leastTitle = 20
)

// A checkPage writes what was understood of an agenda, with each doubt and the
// line it is about below what it is about.
type checkPage struct {
	p      *program
	name   string
	check  agenda.Check
	leads  []console.PreviewPerson // of the whole
	line   func(no int) string     // of the source
	width  int
	buffer strings.Builder
	quoted int // the line that was shown last
}

// tellCheck says what was understood, each doubt beside what it is about.
func (p *program) tellCheck(name string, c plan) error {
	page := checkPage{p: p, name: filepath.Base(name), check: c.check(), leads: p.leadsOf(c), line: c.line(), width: p.width()}
	page.check.Warnings = saidOnce(page.check.Warnings)
	page.header()
	page.doubts(0)
	several := len(c.days()) > 1
	for _, d := range c.days() {
		several = several || len(d.Tracks) > 0
	}
	page.segments(several)
	page.made(p.library("", ""), c)
	said := p.tell("no doubts")
	if n := len(page.check.Warnings); n > 0 {
		said = p.words.Many.Doubts(n)
	}
	fmt.Fprintf(&page.buffer, "\n%s\n", said)
	_, err := fmt.Fprint(p.out, page.buffer.String())
	return err
}

// line is the text of a line of the source.
func (c *plan) line() func(int) string {
	if c.programme != nil {
		return c.programme.Line
	}
	lines := strings.Split(string(c.source), "\n")
	return func(no int) string {
		if no < 1 || no > len(lines) {
			return ""
		}
		return plain(lines[no-1])
	}
}

// width is how wide a page for people is: as the terminal, between the bounds
// that read well.
func (p *program) width() int {
	width := usualWidth
	if f, ok := p.out.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			width = w
		}
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		width = n
	}
	return min(max(width, usualWidth/2), mostWidth)
}

func (c *checkPage) header() {
	k := &c.check
	slot := orEmpty(k.Start) + "–" + orEmpty(k.End)
	if k.SlotMinutes != nil {
		slot += ", " + c.p.minutes(k.SlotMinutes)
	}
	zone := orNone(k.Zone)
	switch {
	case k.Zone == nil && k.IANA != nil:
		zone = *k.IANA + "?"
	case k.IANA != nil && *k.IANA != *k.Zone:
		zone += " (" + *k.IANA + ")"
	}
	rows := [][2]string{
		{c.p.tell("title"), orNone(k.Title)}, {c.p.tell("date"), orNone(k.Date)}, {c.p.tell("time"), slot},
		{c.p.tell("time zone"), zone}, {c.p.tell("venue"), orNone(k.Venue)},
	}
	if len(k.Languages) > 0 {
		rows = append(rows, [2]string{c.p.tell("languages"), strings.Join(k.Languages, ", ")})
	}
	for _, one := range c.leads {
		rows = append(rows, [2]string{one.Role, withPost(console.PreviewPerson{Name: one.Name, Post: one.Post})})
	}
	for i, text := range k.Objectives {
		rows = append(rows, [2]string{c.p.tell("objective %d", i+1), text})
	}
	widest := 0
	for _, r := range rows {
		widest = max(widest, ansi.StringWidth(r[0]))
	}
	for _, r := range rows {
		c.hang(padded(r[0], widest+2), r[1])
	}
}

// segments are the rows, under their days and tracks where there are several.
func (c *checkPage) segments(several bool) {
	var heads []string
	rows := map[string][]int{}
	for i := range c.check.Segments {
		s := &c.check.Segments[i]
		head := ""
		if several {
			head = strings.Trim(orEmpty(s.Day)+" · "+orEmpty(s.Track), " ·")
		}
		if rows[head] == nil {
			heads = append(heads, head)
		}
		rows[head] = append(rows[head], i)
	}
	for _, head := range heads {
		c.buffer.WriteByte('\n')
		if head != "" {
			line := "── " + head + " "
			c.buffer.WriteString(line + strings.Repeat("─", max(c.width-ansi.StringWidth(line), 0)) + "\n")
		}
		for _, i := range rows[head] {
			c.segment(i)
		}
	}
}

// segment is a row: when, how long, what, of what kind; who below.
func (c *checkPage) segment(i int) {
	s := &c.check.Segments[i]
	left := padded(orNone(s.Start), atColumn) + padded(c.p.minutes(s.Minutes), longColumn)
	kind := c.p.kindOf(*s)
	room := c.width - ansi.StringWidth(left) - max(kindColumn, ansi.StringWidth(kind)) - 2
	if room < leastTitle {
		c.hang(left, s.Title+" ("+kind+")")
	} else {
		for n, line := range wrapped(s.Title, room) {
			if n == 0 {
				line = padded(line, room+2) + kind
			} else {
				left = strings.Repeat(" ", ansi.StringWidth(left))
			}
			c.buffer.WriteString(strings.TrimRight(left+line, " ") + "\n")
		}
	}
	for _, text := range c.p.peopleLines(*s) {
		c.hang(strings.Repeat(" ", atColumn+longColumn), text)
	}
	if s.Attribution.Hides() {
		c.hang(strings.Repeat(" ", atColumn+longColumn), c.p.words.Attributions[session.ChathamHouse])
	}
	c.doubts(i + 1)
}

// hang writes a text behind a head, its further lines below its first.
func (c *checkPage) hang(head, text string) {
	at := ansi.StringWidth(head)
	for n, line := range wrapped(text, max(c.width-at, leastTitle)) {
		if n > 0 {
			head = strings.Repeat(" ", at)
		}
		c.buffer.WriteString(strings.TrimRight(head+line, " ") + "\n")
	}
}

func wrapped(text string, width int) []string {
	return strings.Split(ansi.Wrap(text, width, " "), "\n")
}

// padded fills a text up to a width, with a blank behind it at least.
func padded(text string, width int) string {
	return text + strings.Repeat(" ", max(width-ansi.StringWidth(text), 1))
}

func orNone(s *string) string {
	if s == nil {
		return "–"
	}
	return *s
}

func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (p *program) minutes(m *float64) string {
	if m == nil {
		return "–"
	}
	if seconds := int(math.Round(*m * 60)); seconds%60 != 0 {
		return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
	}
	return p.tell("%g min", *m)
}

// kindOf is a segment's kind with what else is special about it.
func (p *program) kindOf(s agenda.CheckSegment) string {
	kind := s.Kind
	switch said, known := p.words.SegmentKinds[session.SegmentKind(kind)]; {
	case known:
		kind = said
	case kind == "logistics":
		kind = p.tell("logistics")
	case kind == "parallel":
		kind = p.tell("runs beside others")
	}
	if s.Protected {
		kind += ", " + p.tell("protected")
	}
	if s.Optional {
		kind += ", " + p.tell("optional")
	}
	return strings.TrimPrefix(kind, ", ")
}
