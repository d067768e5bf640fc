package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"roundtable/data/agenda"
	"roundtable/data/agenda/programme"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
)

// mostRead is more than any reader takes: what is longer is refused by them.
const mostRead = 20<<20 + 1

// standardInput is what stands for the standard input among the arguments.
const standardInput = "-"

// A library reads what people name as an agenda: a bundled one, an agenda file,
// or a programme as somebody sent it.
type library struct {
	in         io.Reader // what "-" is
	words      *words.Language
	day, track string // of a programme that has several
	piped      []byte // what "-" said: it says it once
}

// library is where this command line reads agendas.
func (p *program) library(day, track string) *library {
	return &library{in: p.in, words: p.words, day: day, track: track}
}

// A plan is an agenda that was read.
type plan struct {
	agenda.Reading
	source    []byte
	programme *programme.Programme // nil: it was an agenda already
	draft     programme.Draft
}

// agenda reads what arg names, a programme as the session of one day and track.
func (l *library) agenda(arg string) (plan, error) {
	c, err := l.open(arg)
	if err != nil || c.programme == nil {
		if err == nil && l.day+l.track != "" {
			err = wrong("Leave --day and --track away.", "%s is an agenda: it has one day and one track", arg)
		}
		return c, err
	}
	draft, err := c.programme.Choose(l.day, l.track, l.givens())
	if err != nil {
		return c, l.undecided(arg, err)
	}
	err = c.take(draft)
	return c, err
}

// givens are what a draft needs beside its programme.
func (l *library) givens() programme.Givens {
	return programme.Givens{Tell: l.words.Tell, Today: session.DateOf(clock.Now().Wall.In(clock.Laptop()))}
}

// take makes a draft the agenda: what its file would say.
func (c *plan) take(d programme.Draft) error {
	var file bytes.Buffer
	if err := agenda.Write(&file, d.Agenda, d.Untimed); err != nil {
		return failed("making an agenda of the programme", err, "`roundtable check` shows what is understood of it; an agenda file says it exactly.")
	}
	r, err := agenda.Read(c.programme.Name, &file)
	if err != nil {
		return failed("making an agenda of the programme", err, "")
	}
	r.Source = sourceOf(c.programme.Source, d)
	r.Doubts = nil
	for _, one := range d.Doubts {
		r.Doubts = append(r.Doubts, one.Doubt)
	}
	c.Reading, c.draft = r, d
	return nil
}

// sourceOf tells the sessions of one programme apart: each day and track is an
// agenda of its own.
func sourceOf(source string, d programme.Draft) string {
	if !d.OneOfSeveral() {
		return source
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{source, d.Day, d.Track}, "\x00")))
	return hex.EncodeToString(sum[:])
}

// open reads what arg names without choosing anything.
func (l *library) open(arg string) (plan, error) {
	if b, ok := agenda.FindBundled(arg); ok {
		r, err := b.Read()
		return plan{Reading: r, source: b.Text}, err
	}
	source, err := l.source(arg)
	if err != nil {
		return plan{}, err
	}
	if isAgendaText(arg, source) {
		r, err := agenda.Read(arg, bytes.NewReader(source))
		if err != nil {
			err = failed("reading the agenda", err, session.Say("Correct the file; `roundtable check %s` shows what is understood of it.", arg))
		}
		return plan{Reading: r, source: source}, err
	}
	read, err := programme.Read(arg, bytes.NewReader(source), pdfText())
	if err != nil {
		return plan{}, failed("reading the programme", err, "")
	}
	return plan{source: source, programme: &read}, nil
}

// source is what a file says, or the standard input.
func (l *library) source(arg string) ([]byte, error) {
	deed := session.Say("reading the agenda")
	if arg == standardInput {
		if l.piped != nil {
			return l.piped, nil
		}
		text, err := io.ReadAll(io.LimitReader(l.in, mostRead))
		if err != nil {
			return nil, failed(deed, err, "")
		}
		l.piped = text
		return text, nil
	}
	f, err := os.Open(arg)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, failed(deed, err, session.Say("Give the path of an agenda file, or one of: %s.", strings.Join(bundledNames(), ", ")))
	}
	if err != nil {
		return nil, failed(deed, err, "")
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, mostRead))
	if err != nil {
		return nil, failed(deed, err, "")
	}
	return text, nil
}

// isAgendaText says whether a file is an agenda rather than a programme: by its
// name, or since it has segments.
func isAgendaText(name string, text []byte) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml":
		return true
	}
	return hasSegments(text)
}

// hasSegments says whether a text has the key that every agenda file has.
func hasSegments(text []byte) bool {
	return bytes.HasPrefix(text, []byte("segments:")) || bytes.Contains(text, []byte("\nsegments:"))
}

// undecided says between which days or tracks one has to choose.
func (l *library) undecided(arg string, err error) error {
	var u *programme.Undecided
	if !errors.As(err, &u) {
		return err
	}
	var list []string
	for _, d := range u.Days {
		if u.Asks == programme.OfDays {
			list = append(list, "  --day "+shellWord(d.Name))
			continue
		}
		for _, t := range d.Tracks {
			list = append(list, "  --track "+shellWord(t))
		}
	}
	next := session.Say("Choose one of:\n%s", strings.Join(list, "\n"))
	if len(list) == 0 {
		next = session.Say("It has none.")
	}
	switch {
	case u.Said != "" && u.Asks == programme.OfDays:
		return wrong(next, "%s has no day %q", arg, u.Said)
	case u.Said != "":
		return wrong(next, "%s has no track %q", arg, u.Said)
	case u.Asks == programme.OfDays:
		return wrong(next, "%s has several days", arg)
	}
	return wrong(next, "%s has several tracks", arg)
}

func bundledNames() []string {
	var names []string
	for _, b := range agenda.Bundled() {
		names = append(names, b.Name)
	}
	return names
}

// nameOf is what a session of an agenda is named after: the file without its
// folder, ending and accents.
func nameOf(arg string) string {
	if arg == standardInput {
		return "programme"
	}
	base := filepath.Base(arg)
	return words.Folded(strings.TrimSuffix(base, filepath.Ext(base)))
}
