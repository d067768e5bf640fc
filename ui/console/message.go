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
	noticeFor   = 12 * time.Second
	offerFor    = 3 * time.Minute // how long leaving out a sleep is offered
	sleepOffers = "leave-out"
)

type tickMsg struct{}

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
	heard, ok := m.sitting.Hear(msg)
	if !ok {
		return nil
	}
	if heard.Again {
		m.say(m.cfg.Words.Console.SavedAgain)
	}
	if heard.Refused != nil {
		m.say(m.voice(m.sitting.Present).Refusal(heard.Refused))
	}
	if !heard.Changed {
		return heard.Cmd
	}
	m.settle()
	return tea.Batch(heard.Cmd, m.close())
}

// close verifies the record once the session is closed and saved.
func (m *Model) close() tea.Cmd {
	s := m.sitting
	if s.Kept.Closed == nil {
		m.verified, m.verdict = false, nil
		return nil
	}
	if m.verified || s.Pending() > 0 || m.cfg.Verify == nil {
		return nil
	}
	m.verified = true
	desk, verify := s.Desk, m.cfg.Verify
	return s.Alone(func() tea.Msg {
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
	desk, records, lang, save := m.sitting.Desk, m.sitting.Saved, m.cfg.Words, m.cfg.Save
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
	if slip == (session.Slip{}) || m.sitting.Give(session.Observe{Slip: slip}, now.Moment, session.ByHandClock) != nil {
		return rings
	}
	if slip.Suspended > 0 {
		m.slept, m.keeps = m.cfg.Rhythm(), ""
	}
	return tea.Batch(rings, m.sitting.Save())
}
