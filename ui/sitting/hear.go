package sitting

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
)

const (
	unnoticed  = 150 * time.Millisecond // how long nobody minds that something is not saved
	retryAfter = time.Second
)

// lateMsg comes a while after an append began.
type lateMsg struct{ flight int }

// retryMsg says that it is time to try saving again.
type retryMsg struct{}

// Heard is what became of an append, or of looking what others wrote.
type Heard struct {
	Changed bool              // the tables may be others now
	Again   bool              // saving, or looking, had failed and works again
	Refused *session.Refusal  // why what another hand has overtaken is refused, the last of it; nil: nothing is
	Back    []session.Command // all of that, as it was given
	Cmd     tea.Cmd           // to go on
}

// Hear takes a message of the writer; ok is false for anybody else's.
func (s *Sitting) Hear(msg tea.Msg) (heard Heard, ok bool) {
	switch msg := msg.(type) {
	case savedMsg:
		heard.Again = s.fault != nil
		s.landed(msg.records)
	case staleMsg:
		heard.Back, heard.Refused = s.overtaken(msg.news)
	case newsMsg:
		s.learn(msg.news)
	case blindMsg:
		heard.Again = msg.err == nil && s.fault == nil
		if s.blind = msg.err; msg.err != nil {
			return heard, true
		}
		heard.Changed, heard.Cmd = true, s.attempt() // it works again: no need to wait
		return heard, true
	case failedMsg:
		s.failed(msg.err)
		heard.Changed, heard.Cmd = true, s.retry()
		return heard, true
	case lateMsg:
		s.late = s.late || s.flying > 0 && s.flight == msg.flight
		return heard, true
	case retryMsg:
		s.waiting = false
	default:
		return heard, false
	}
	heard.Changed, heard.Cmd = true, s.Save()
	return heard, true
}

// retry tries again in a while. What is given meanwhile waits for it too, so
// that a failing disk is not asked at every key.
func (s *Sitting) retry() tea.Cmd {
	if s.waiting {
		return nil
	}
	s.waiting = true
	return tea.Tick(retryAfter, func(time.Time) tea.Msg { return retryMsg{} })
}

// Save hands what is pending to the writer, if nothing is under way and no
// retry is waited for.
func (s *Sitting) Save() tea.Cmd {
	if s.fault != nil && s.waiting {
		return nil
	}
	return s.attempt()
}

// attempt hands what is pending to the writer, if nothing is under way.
func (s *Sitting) attempt() tea.Cmd {
	if s.flying > 0 || len(s.pending) == 0 {
		return nil
	}
	s.flying = len(s.pending)
	s.flight++
	flight := s.flight
	return tea.Batch(s.writer.save(s.Unsaved(), s.lastSaved()),
		tea.Tick(unnoticed, func(time.Time) tea.Msg { return lateMsg{flight} }))
}

// Alone does something that must have the log to itself; its message is sent
// when it is done.
func (s *Sitting) Alone(f func() tea.Msg) tea.Cmd { return s.writer.alone(f) }

// Pending is how many acts are not saved.
func (s *Sitting) Pending() int { return len(s.pending) }

// Late says that something has been unsaved for longer than nobody notices.
func (s *Sitting) Late() bool { return s.late }

// Failing says that saving fails.
func (s *Sitting) Failing() bool { return s.fault != nil }
