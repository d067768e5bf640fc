package notes

import (
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/sheet"
)

// What no finger does: keys closer together than this.
const burst = 15 * time.Millisecond

// holds is how long an enter waits for what an input method still composes:
// some write the last word right behind the enter that commits it.
const holds = 2 * burst

// A held enter waits.
type held struct {
	is    bool
	at    time.Duration
	count int
}

// enterMsg says that an enter has waited long enough.
type enterMsg struct{ count int }

// press takes one key. An enter waits for a moment: text in one burst behind it
// is what an input method has composed, and belongs before it.
func (m *Model) press(k tea.KeyPressMsg) tea.Cmd {
	now := m.cfg.Rhythm()
	after := now - m.came
	m.came = now
	writes := k.Text != "" && k.Code != tea.KeyEnter
	var before tea.Cmd
	if m.enter.is && !(writes && now-m.enter.at < burst && m.line.composed()) {
		before = m.release()
	}
	if k.Code == tea.KeyEnter && k.Mod == 0 {
		together := now-m.wrote < burst
		m.enter = held{is: true, at: now, count: m.enter.count + 1}
		if together { // what is composed is there already, or a text was pasted
			return tea.Batch(before, m.release())
		}
		count := m.enter.count
		return tea.Batch(before, tea.Tick(holds, func(time.Time) tea.Msg { return enterMsg{count} }))
	}
	if writes {
		m.line.count(after < burst)
		m.wrote = now
	}
	return tea.Batch(before, m.take(k, writes && after < burst))
}

// entered lets a held enter go, if it is still that one.
func (m *Model) entered(msg enterMsg) tea.Cmd {
	if !m.enter.is || m.enter.count != msg.count {
		return nil
	}
	return m.release()
}

// release does what an enter does.
func (m *Model) release() tea.Cmd {
	m.enter.is = false
	return m.take(tea.KeyPressMsg{Code: tea.KeyEnter}, false)
}

// take does what a key does; composed says that an input method wrote it.
func (m *Model) take(k tea.KeyPressMsg, composed bool) tea.Cmd {
	name := keyName(k.Key())
	m.notice = ""
	switch {
	case m.question != nil:
		return m.answer(name)
	case m.sheet != nil && name != "ctrl+c":
		return m.pressSheet(k)
	}
	m.sheet = nil
	if m.line.Text() == "" && !composed {
		name = onEmpty(name, k.Text)
	}
	for _, key := range keys() {
		for _, is := range key.names {
			if is == name {
				return key.does(m)
			}
		}
	}
	m.write(k)
	return nil
}

// onEmpty names the marks that are keys while nothing is typed, whichever width
// a keyboard gives them.
func onEmpty(name, text string) string {
	switch text {
	case "/", "／", "、":
		return "empty /"
	case "?", "？":
		return "empty ?"
	case ":", "：":
		return "empty :"
	}
	switch name {
	case "delete", "backspace", "home", "end":
		return "empty " + name
	}
	return name
}

// keyName is a key by its name; where the terminal reports base keys, one with
// ctrl by what stands there on a US keyboard.
func keyName(k tea.Key) string {
	if k.Mod&tea.ModCtrl != 0 && k.BaseCode != 0 && k.BaseCode <= unicode.MaxASCII && k.Code > unicode.MaxASCII {
		k.Code = k.BaseCode
	}
	if k.Text != "" {
		return k.Text
	}
	return k.Keystroke()
}

// write passes a key to the line. With the first that is typed the line is
// bound.
func (m *Model) write(k tea.KeyPressMsg) {
	m.begin(k.Text)
	m.line.Press(k)
	if m.ended(); m.line.Text() == "" && k.Code == tea.KeyDelete {
		m.erased = m.cfg.Rhythm()
	}
}

// paste takes a text from the clipboard, as one line.
func (m *Model) paste(text string) {
	text = words.Clean(text)
	if m.sheet != nil {
		m.sheet.Paste(text)
		return
	}
	m.begin(text)
	m.line.Insert(text)
}

// begin binds the line, once something is typed: to the row that is lit, or to
// the turn that runs.
func (m *Model) begin(text string) {
	if text == "" || m.line.begun || m.line.Text() != "" {
		return
	}
	if m.table != "" {
		m.messageOf(m.table)
		return
	}
	m.line.begun, m.line.at = true, m.now()
	m.line.bound = m.here()
	if n := m.at.Present.Note(m.lit); n != nil && n.Kind == session.MarkNote && !n.WrittenUp {
		m.line.mark = n.ID
	}
}

// ended lets the binding follow the floor again where everything was deleted.
func (m *Model) ended() {
	if m.line.Text() == "" && m.line.note == "" && m.line.mark == "" && m.line.person == "" {
		m.line.begun = false
	}
}

// pressSheet passes a key to the sheet.
func (m *Model) pressSheet(k tea.KeyPressMsg) tea.Cmd {
	open := m.sheet
	switch open.Press(k) {
	case sheet.Dropped:
		m.sheet = nil
	case sheet.Done:
		return open.done()
	}
	return nil
}

// answer answers the question: enter is yes, esc is no, nothing else is either.
func (m *Model) answer(name string) tea.Cmd {
	q := m.question
	switch name {
	case "enter":
		m.question = nil
		return q.yes()
	case "esc":
		now := m.cfg.Rhythm()
		if held := now-q.esc < repeats; q.no != nil && held {
			q.esc = now
			return nil
		}
		m.question = nil
		if q.no != nil {
			q.no()
		}
	}
	return nil
}
