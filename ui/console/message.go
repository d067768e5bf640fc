package console

import (
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
)

const (
	unnoticed   = 150 * time.Millisecond // how long nobody minds that something is not saved
	retryAfter  = time.Second
	noticeFor   = 12 * time.Second
	offerFor    = 3 * time.Minute // how long leaving out a sleep is offered
	sleepOffers = "leave-out"
)

type tickMsg struct{}

// lateMsg comes a while after an append began.
type lateMsg struct{ flight int }

// retryMsg says that it is time to try saving again.
type retryMsg struct{}

// verifiedMsg says what became of verifying a closed record.
type verifiedMsg struct {
	entries int
	err     error
}

// reportMsg says where the report and the table are.
type reportMsg struct {
	Report
	err error
}

// hear takes messages that are not the terminal's.
func (m *Model) hear(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tickMsg:
		if m.sheet != nil && m.sheet.tick != nil {
			m.sheet.tick()
		}
		return tea.Batch(m.watch(), m.byItself(), m.tick())
	case itemsMsg:
		m.listed(msg)
	case previewMsg:
		m.looked(msg)
	case openedMsg:
		return m.opened(msg)
	case reportMsg:
		m.reported(msg)
	case verifiedMsg:
		m.verdict = &msg
	default:
		if m.sitting != nil {
			return m.hearWriter(msg)
		}
	}
	return nil
}

// hearWriter takes what became of an append, and what other hands wrote.
func (m *Model) hearWriter(msg tea.Msg) tea.Cmd {
	s := m.sitting
	switch msg := msg.(type) {
	case savedMsg:
		if s.fault != nil {
			m.say(m.cfg.Words.Console.SavedAgain)
		}
		s.landed(msg.records)
	case staleMsg:
		if refused := s.overtaken(msg.news); len(refused) > 0 {
			m.say(m.voice(s.present).Refusal(refused[len(refused)-1]))
		}
	case newsMsg:
		s.learn(msg.news)
	case blindMsg:
		if msg.err == nil && s.fault == nil {
			m.say(m.cfg.Words.Console.SavedAgain)
		}
		if s.blind = msg.err; msg.err != nil {
			return nil
		}
		m.settle()
		return tea.Batch(m.attempt(), m.close()) // it works again: no need to wait
	case failedMsg:
		s.failed(msg.err)
		m.settle()
		return m.retry()
	case lateMsg:
		s.late = s.late || s.flying > 0 && s.flight == msg.flight
		return nil
	case retryMsg:
		s.waiting = false
	default:
		return nil
	}
	m.settle()
	return tea.Batch(m.save(), m.close())
}

// retry tries again in a while. What is given meanwhile waits for it too, so
// that a failing disk is not asked at every key.
func (m *Model) retry() tea.Cmd {
	if m.sitting.waiting {
		return nil
	}
	m.sitting.waiting = true
	return tea.Tick(retryAfter, func(time.Time) tea.Msg { return retryMsg{} })
}

// save hands what is pending to the writer, if nothing is under way and no
// retry is waited for.
func (m *Model) save() tea.Cmd {
	if m.sitting.fault != nil && m.sitting.waiting {
		return nil
	}
	return m.attempt()
}

// attempt hands what is pending to the writer, if nothing is under way.
func (m *Model) attempt() tea.Cmd {
	s := m.sitting
	if s.flying > 0 || len(s.pending) == 0 {
		return nil
	}
	s.flying = len(s.pending)
	s.flight++
	flight := s.flight
	return tea.Batch(s.writer.save(s.unsaved(), s.lastSaved()),
		tea.Tick(unnoticed, func(time.Time) tea.Msg { return lateMsg{flight} }))
}

// close verifies the record once the session is closed and saved.
func (m *Model) close() tea.Cmd {
	s := m.sitting
	if s.kept.Closed == nil {
		m.verified, m.verdict = false, nil
		return nil
	}
	if m.verified || len(s.pending) > 0 || m.cfg.Verify == nil {
		return nil
	}
	m.verified = true
	desk, verify := s.Desk, m.cfg.Verify
	return s.writer.alone(func() tea.Msg {
		n, err := verify(desk)
		return verifiedMsg{n, err}
	})
}

// finished is what verifying the closed record has shown, nothing before that.
func (m *Model) finished() scene.Finished {
	w := m.cfg.Words
	switch v := m.verdict; {
	case v == nil:
		return scene.Finished{}
	case v.err != nil:
		return scene.Finished{Verified: words.Fill(w.Console.VerifyFailed, "text", w.Tell(v.err))}
	default:
		return scene.Finished{Verified: words.Fill(w.Screen.RecordComplete, "n", strconv.Itoa(v.entries)), File: m.sitting.File}
	}
}

// report saves the report and the table of a closed session.
func (m *Model) report() tea.Cmd {
	desk, records, lang, save := m.sitting.Desk, m.sitting.saved, m.cfg.Words, m.cfg.Save
	return func() tea.Msg {
		report, err := save(desk, records, lang)
		return reportMsg{report, err}
	}
}

func (m *Model) reported(msg reportMsg) {
	w := &m.cfg.Words.Console
	if msg.err != nil {
		m.say(words.Fill(w.ReportFailed, "text", m.cfg.Words.Tell(msg.err)))
		return
	}
	said := w.ReportSaved
	if msg.There {
		said = w.ReportThere
	}
	m.say(words.Fill(said, "text", strings.Join(msg.Files, " · ")))
}

// watch compares the clocks at each tick. A laptop that slept, or a wall clock
// that was moved, is recorded; nobody's hand did it.
func (m *Model) watch() tea.Cmd {
	now := m.cfg.Beat()
	before, known := m.beat, m.beating
	m.beat, m.beating = now, true
	if m.notice != "" && m.view == scene.Private && m.cfg.Rhythm()-m.noticed > noticeFor {
		m.notice = ""
	}
	if !known || m.sitting == nil {
		return nil
	}
	slip := session.SlipBetween(before, now)
	rings := m.rings(before, now, slip)
	if slip == (session.Slip{}) || m.sitting.give(session.Observe{Slip: slip}, now.Moment, session.ByHandClock) != nil {
		return rings
	}
	if slip.Suspended > 0 {
		m.slept, m.keeps = m.cfg.Rhythm(), ""
	}
	return tea.Batch(rings, m.save())
}
