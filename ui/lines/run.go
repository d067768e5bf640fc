package lines

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// A line mode is one session in lines.
type mode struct {
	Config
	*sitting
	out io.Writer
	cut error // why nothing can be written any more

	said     int             // how many entries of what is saved were said
	marked   map[string]bool // acts that were said to be not saved yet
	told     string          // the fault that was said; empty: none
	beat     session.Beat
	standing standing
	waits    *waiting // for an answer
	left     bool
}

// Run says how the session stands and then takes a line after the other, until
// quit, the end of what is typed or the end of the context. Whatever was
// decided is saved before it returns, or the error says what was not. Another
// error says why it could not be read, or written any more.
func Run(ctx context.Context, cfg Config, in io.Reader, out io.Writer) (Left, error) {
	s, err := sit(cfg.Log, cfg.ID, cfg.NewID)
	if err != nil {
		return Left{Words: cfg.Words}, err
	}
	m := &mode{Config: cfg, sitting: s, out: out, marked: map[string]bool{}}
	m.open()
	lines, ended := typed(ctx, in)
	tick := time.NewTicker(cfg.Tick)
	defer tick.Stop()
	for !m.left && m.cut == nil {
		select {
		case <-ctx.Done():
			m.left = true
		case line, more := <-lines:
			if m.left = !more; more {
				m.take(line)
			}
		case <-tick.C:
			m.look()
			m.save()
		}
	}
	return m.leave(ctx, ended)
}

// typed hands on one line after the other; ended is why there are no more.
func typed(ctx context.Context, in io.Reader) (lines <-chan string, ended <-chan error) {
	all, end := make(chan string), make(chan error, 1)
	go func() {
		defer close(all)
		scan := bufio.NewScanner(in)
		for scan.Scan() {
			select {
			case all <- scan.Text():
			case <-ctx.Done():
				end <- nil
				return
			}
		}
		end <- scan.Err()
	}()
	return all, end
}

// open says what was opened and how it stands.
func (m *mode) open() {
	m.said = len(m.kept.Entries)
	m.beat = m.Beat()
	m.settle(m.beat.Moment)
	m.say(words.Fill(m.Words.Plain.Title, "text", m.voice(m.kept).Title(), "n", m.ID) + " " + m.Words.Plain.Working)
	if m.Notice != "" {
		m.say(m.Notice)
	}
	m.say(m.status(m.beat.Moment))
	back := deed{command: session.ReturnTo{}, at: m.beat.Moment, hand: session.ByHandClock}
	if m.kept.Running() != nil && m.decide(back) == nil { // it went on without this console
		m.save()
		m.tell()
	}
}

// leave saves what is left, and says what became of the session.
func (m *mode) leave(ctx context.Context, ended <-chan error) (Left, error) {
	left := Left{Words: m.Words}
	for range tries {
		m.sitting.save()
		if len(m.pending) == 0 {
			break
		}
	}
	m.poll()
	m.tell()
	left.Closed = m.kept.Closed != nil
	var unsaved, read error
	if n := len(m.pending); n > 0 {
		unsaved = session.Say("saving the last acts, %d of them: %v; the record holds everything before them", n, m.fault)
	} else if m.blind != nil {
		unsaved = m.blind
	}
	if ctx.Err() == nil && m.cut == nil {
		select {
		case err := <-ended:
			read = err
		default: // it was left by an act
		}
	}
	if read != nil {
		read = session.Say("reading what was typed: %v", read)
	}
	if m.cut != nil {
		m.cut = session.Say("writing the lines: %v", m.cut)
	}
	return left, errors.Join(m.cut, read, unsaved)
}

// look compares the clocks, sees what other hands wrote, and says what has
// happened and what time has come to.
func (m *mode) look() {
	m.poll()
	m.tell()
	m.watch()
}

// watch records that the laptop slept or that its clock was moved, and says
// what time has come to otherwise. What it came to in a sleep is not news.
func (m *mode) watch() {
	now := m.Beat()
	before := m.beat
	m.beat = now
	slip := session.SlipBetween(before, now)
	if slip != (session.Slip{}) {
		observed := deed{command: session.Observe{Slip: slip}, at: now.Moment, hand: session.ByHandClock}
		if m.decide(observed) == nil {
			m.save()
		}
	}
	if slip.Suspended > 0 {
		m.settle(now.Moment)
		return
	}
	m.thresholds(now.Moment)
}

// save saves what is pending, unless that failed a moment ago, and says what
// became of it.
func (m *mode) save() {
	if m.fault != nil && m.Rhythm() < m.retry {
		m.tell()
		return
	}
	refused := m.sitting.save()
	if m.fault != nil {
		m.retry = m.Rhythm() + retryAfter
	}
	m.tell()
	for _, no := range refused {
		m.say(m.voice(m.present).Refusal(no))
	}
}

// tell says what was saved since it was said last, and what is not saved; of
// what is private nothing.
func (m *mode) tell() {
	fault := ""
	if err := m.trouble(); err != nil {
		fault = m.Words.Tell(err)
	}
	if fault != m.told && fault == "" {
		m.say(m.Words.Console.SavedAgain)
	}
	voice := m.voice(m.kept)
	for i := range m.kept.Entries[m.said:] {
		if e := &m.kept.Entries[m.said+i]; !m.kept.Private(e) {
			m.stamped(e.At.Wall, m.line(voice, e))
		}
	}
	m.said = len(m.kept.Entries)
	if fault != m.told && fault != "" {
		m.say(words.Fill(m.Words.Screen.NotSavedBecause, "text", fault))
	}
	m.told = fault
	if m.fault == nil {
		clear(m.marked)
		return
	}
	voice = m.voice(m.present)
	for i := range m.present.Entries[m.said:] {
		if e := &m.present.Entries[m.said+i]; !m.marked[e.ID] && !m.present.Private(e) {
			m.marked[e.ID] = true
			m.say(words.Fill(m.Words.Plain.NotYet, "text", words.ClockSeconds(e.At.Wall, m.Zone)+" "+m.line(voice, e)))
		}
	}
}

// line is what a record says happened. Somebody new to the table may be a slip
// of the fingers, and a sleep may be left out: then it says so.
func (m *mode) line(voice words.Voice, e *session.Entry) string {
	switch b := e.Event.(type) {
	case session.ParticipantAdded:
		others := func(o session.Entry) bool { return o.Act == e.Act && o.ID != e.ID }
		if slices.ContainsFunc(voice.Table.Entries, others) {
			return words.Fill(m.Words.Log.NewName, "who", b.Label())
		}
	case session.LaptopSuspended:
		if voice.Table.Suspension() > 0 {
			return words.Fill(m.Words.Plain.LeaveOut, "text", voice.Line(e))
		}
	}
	return voice.Line(e)
}

func (m *mode) voice(t *session.Table) words.Voice {
	return words.Voice{Language: m.Words, Table: t, Zone: m.Zone}
}

// stamped says something with the time of day at the table.
func (m *mode) stamped(at time.Time, text string) { m.say(words.ClockSeconds(at, m.Zone) + " " + text) }

// say writes one line, clean of what would move a cursor.
func (m *mode) say(text string) {
	if m.cut == nil {
		_, m.cut = fmt.Fprintln(m.out, words.Clean(text))
	}
}
