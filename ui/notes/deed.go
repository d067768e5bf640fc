package notes

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// reflects says whether there are closing reflections to note.
func (m *Model) reflects() bool { return len(m.at.Present.Reflections()) > 0 }

// turnKind makes another kind of the line.
func (m *Model) turnKind(step int) {
	if m.line.person != "" {
		m.say(m.words().StaysMessage)
		return
	}
	m.line.turnKind(step, m.reflects())
}

// pressedEnter saves what is typed; with nothing typed it opens the row that is
// lit.
func (m *Model) pressedEnter() tea.Cmd {
	switch {
	case m.line.text() != "":
	case m.line.note != "" || m.line.person != "":
		m.say(m.words().NoText)
		return nil
	default:
		m.open()
		return nil
	}
	if m.line.kind == session.ConcreteAction && m.line.person == "" && !m.line.told {
		m.askAddressee()
		return nil
	}
	return m.save()
}

// open puts the row that is lit into the line.
func (m *Model) open() {
	t := m.at.Present
	switch n := t.Note(m.lit); {
	case m.table != "":
		m.messageOf(m.table)
	case n == nil && t.Turn(m.lit) != nil, n == nil && t.Part(m.lit) != nil:
		m.line.begun, m.line.bound, m.line.at = true, m.here(), m.now()
	case n == nil:
	case n.Kind == session.MarkNote && !n.WrittenUp:
		m.writeUpMark(n)
	case n.Kind == session.MarkNote:
		m.openNoteOf(n)
	default:
		m.openLine(of(n))
	}
}

// openNoteOf opens the note that writes a mark up, which is what can be
// corrected of it.
func (m *Model) openNoteOf(mark *session.Note) {
	for _, n := range m.at.Present.Notes {
		if n.Mark == mark.ID && !n.Withdrawn {
			m.lit = n.ID
			m.openLine(of(n))
			return
		}
	}
	m.say(m.voice().Refusal(&session.Refusal{Code: session.MarkIsWritten}))
}

// writeUp opens the oldest mark that has no note yet.
func (m *Model) writeUp() {
	for _, n := range m.toWriteUp() {
		if n.ID != m.line.mark {
			m.writeUpMark(n)
			return
		}
	}
	m.say(m.words().NoMarks)
}

func (m *Model) writeUpMark(n *session.Note) {
	l := newLine()
	l.mark, l.begun, l.at = n.ID, true, m.now()
	l.bound = session.Binding{Turn: n.Turn, Segment: n.Segment}
	if n.Text != "" {
		l.Insert(n.Text)
	}
	m.openLine(l)
	m.lit = n.ID
}

// toWriteUp are the marks that have no note yet, oldest first.
func (m *Model) toWriteUp() []*session.Note {
	var all []*session.Note
	for _, n := range m.at.Shown().Notes {
		if n.Kind == session.MarkNote && !n.WrittenUp && !n.Withdrawn {
			all = append(all, n)
		}
	}
	return all
}

// markNow marks the moment; what is being typed stays.
func (m *Model) markNow() tea.Cmd {
	cmd, ok := m.give(session.MarkMoment{})
	if ok {
		m.say(words.Fill(m.words().Marked, "at", words.ClockSeconds(m.now().Wall, m.cfg.Zone)))
	}
	return cmd
}

// messageOf lets somebody's key message be written.
func (m *Model) messageOf(key string) {
	l := newLine()
	l.person, l.kind, l.begun, l.at = key, session.KeyMessage, true, m.now()
	for _, r := range m.at.Present.Reflections() {
		if r.Participant == key {
			l.bound = m.at.Present.BindingOf(r.Turn)
			l.Insert(r.KeyMessage)
		}
	}
	m.openLine(l)
}

// textReceived says that the text of a turn has come, or has not.
func (m *Model) textReceived() tea.Cmd {
	t := m.at.Present
	turn := t.Turn(m.lit)
	if turn == nil {
		turn = t.Turn(m.bound().Turn)
	}
	if turn == nil {
		turn = t.TurnBefore("")
	}
	c := session.ReceiveText{Received: true}
	if turn != nil {
		c = session.ReceiveText{Turn: turn.ID, Received: !turn.TextReceived}
	}
	cmd, ok := m.give(c)
	if ok {
		said := m.words().HasCome
		if !c.Received {
			said = m.words().HasNotCome
		}
		m.say(words.Fill(said, "who", m.voice().Who(turn.Participant)))
	}
	return cmd
}

func (m *Model) recordingStarts() tea.Cmd {
	cmd, ok := m.give(session.StartRecording{})
	if ok {
		m.say(words.Fill(m.words().Recorded, "at", words.ClockSeconds(m.now().Wall, m.cfg.Zone)))
	}
	return cmd
}

// pressedDelete takes the note back that is lit, unless that is not what the
// key was held for.
func (m *Model) pressedDelete() tea.Cmd {
	if now := m.cfg.Rhythm(); now-m.erased < repeats {
		m.erased = now
		return nil
	}
	if !m.line.empty() {
		m.say(m.words().NoText)
		return nil
	}
	return m.withdraw()
}

// repeats is how long after a key a keyboard may repeat it, at most.
const repeats = 700 * time.Millisecond

// withdraw takes a note back that is lit.
func (m *Model) withdraw() tea.Cmd {
	n := m.at.Present.Note(m.lit)
	if n == nil {
		m.say(m.words().LightFirst)
		return nil
	}
	cmd, ok := m.give(session.WithdrawNote{Note: n.ID})
	if ok {
		m.lit = ""
		m.say(m.words().Withdrawn)
	}
	return cmd
}

// undo takes the rapporteur's newest act back; while something is typed it
// could be meant for that, and does nothing.
func (m *Model) undo() tea.Cmd {
	if m.line.Text() != "" {
		m.say(m.words().TypedFirst)
		return nil
	}
	said := ""
	if e := m.at.Present.Undoable(session.ByHandRapporteur); e != nil {
		said = words.Fill(m.words().Undone, "text", m.voice().Undo(e))
	}
	cmd, ok := m.give(session.Undo{Hand: session.ByHandRapporteur})
	if ok {
		m.say(said)
	}
	return cmd
}

func (m *Model) redo() tea.Cmd {
	said := ""
	if e := m.at.Present.Redoable(session.ByHandRapporteur); e != nil {
		said = words.Fill(m.words().Redone, "text", m.voice().Undo(e))
	}
	cmd, ok := m.give(session.Redo{Hand: session.ByHandRapporteur})
	if ok {
		m.say(said)
	}
	return cmd
}

// back closes what is open, one thing at a time; what is typed is asked about.
func (m *Model) back() {
	switch {
	case m.unsaved(m.line):
		m.question = &question{
			text: m.words().KeepTyped, answer: m.words().KeepAnswer, esc: m.cfg.Rhythm(),
			yes: func() tea.Cmd { return nil }, no: m.fresh,
		}
	case m.line.begun || len(m.aside) > 0:
		m.fresh()
	case m.table != "" || m.instead:
		m.table, m.instead = "", false
	case m.lit != "":
		m.lit = ""
	default:
		m.filter = filter{}
	}
}

// leave ends the screen; a line that is not saved asks.
func (m *Model) leave() tea.Cmd {
	switch {
	case m.unsaved(m.line) || len(m.aside) > 0:
		m.question = &question{text: m.words().LeaveTyped, yes: func() tea.Cmd { return tea.Quit }}
	case m.at.Pending() > 0 && m.at.Failing():
		text := words.Fill(m.cfg.Words.Console.LeaveUnsaved, "n", m.cfg.Words.Many.Entries(len(m.at.Unsaved())))
		m.question = &question{text: text, yes: func() tea.Cmd { return tea.Quit }}
	default:
		return tea.Quit
	}
	return nil
}
