package sitting

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
)

// PollEvery is how often the writer asks whether another hand has written: what
// one hand writes is on every screen within a quarter of a second, painting
// included.
const PollEvery = 100 * time.Millisecond

// A writer is the one goroutine that touches a session's log. It appends what
// it is given, in order and one append at a time, and tells the program when
// another hand has written.
type writer struct {
	log  session.Log
	head int // the last record that was told, or saved
	seen int64
	told string // what looking failed with, as it was told; empty: it did not
	jobs chan job
	done chan struct{}
	send func(tea.Msg) // to the program; nil: nobody is listening
}

// A job is an append of records that go behind head, or something else that
// must have the log to itself.
type job struct {
	records []session.Record
	head    int
	alone   func() tea.Msg
	reply   chan tea.Msg
}

// savedMsg says that records are on disk.
type savedMsg struct{ records []session.Record }

// staleMsg says that another hand wrote first; news are its records. Nothing
// of the job was saved.
type staleMsg struct{ news []session.Record }

// failedMsg says that saving failed, and why.
type failedMsg struct{ err error }

// newsMsg are records that another hand wrote.
type newsMsg struct{ news []session.Record }

// blindMsg says that the log cannot be looked at: its file was moved, emptied,
// replaced. err is nil when that is over.
type blindMsg struct{ err error }

// BrokenMsg is a panic outside the program's own goroutines: the program
// panics with it, so that the terminal is restored.
type BrokenMsg struct{ Cause any }

// newWriter serves a log that nobody else touches from here on. head is the
// last record known.
func newWriter(log session.Log, head int, send func(tea.Msg)) *writer {
	w := &writer{log: log, head: head, jobs: make(chan job, 4), done: make(chan struct{}), send: send}
	if v, err := log.Version(); err == nil {
		w.seen = v
	}
	go w.run()
	return w
}

// save hands over an append; the command waits for its outcome.
func (w *writer) save(records []session.Record, head int) tea.Cmd {
	return w.put(job{records: records, head: head})
}

// alone does something that must have the log to itself.
func (w *writer) alone(f func() tea.Msg) tea.Cmd { return w.put(job{alone: f}) }

// put never blocks: at most one append and one thing alone are under way.
func (w *writer) put(j job) tea.Cmd {
	j.reply = make(chan tea.Msg, 1)
	w.jobs <- j
	return func() tea.Msg { return <-j.reply }
}

// close lets the job under way finish and ends the goroutine.
func (w *writer) close() {
	close(w.jobs)
	<-w.done
}

func (w *writer) run() {
	defer close(w.done)
	defer func() {
		if cause := recover(); cause != nil && w.send != nil {
			w.send(BrokenMsg{cause})
		}
	}()
	poll := time.NewTicker(PollEvery)
	defer poll.Stop()
	for {
		select {
		case j, open := <-w.jobs:
			if !open {
				return
			}
			j.reply <- w.do(j)
		case <-poll.C:
			w.look()
		}
	}
}

func (w *writer) do(j job) tea.Msg {
	if j.alone != nil {
		return j.alone()
	}
	return w.append(j.records, j.head)
}

// append saves records, or says what is in the way.
func (w *writer) append(records []session.Record, head int) tea.Msg {
	err := session.AppendPatiently(w.log, records)
	if errors.Is(err, session.ErrStale) {
		news, err := w.log.Since(head)
		if err != nil {
			return failedMsg{session.Say("reading what another hand wrote: %v", err)}
		}
		w.advance(news)
		return staleMsg{news}
	}
	if err != nil {
		return failedMsg{err}
	}
	w.advance(records)
	return savedMsg{records}
}

// look asks whether another hand has written, and passes on what is new.
func (w *writer) look() {
	news, err := w.news()
	w.tell(err)
	if len(news) > 0 && w.send != nil {
		w.send(newsMsg{news})
	}
}

// news are the records that another hand wrote. Our own appends may change the
// version too: then nothing is new.
func (w *writer) news() ([]session.Record, error) {
	v, err := w.log.Version()
	if err != nil || v == w.seen {
		return nil, err
	}
	news, err := w.log.Since(w.head)
	if err != nil {
		return nil, err
	}
	w.seen = v
	w.advance(news)
	return news, nil
}

// tell says once that looking fails, and once that it works again.
func (w *writer) tell(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text != w.told && w.send != nil {
		w.told = text
		w.send(blindMsg{err})
	}
}

func (w *writer) advance(records []session.Record) {
	if n := len(records); n > 0 {
		w.head = max(w.head, records[n-1].Seq)
	}
}
