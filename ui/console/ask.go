package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
)

// A question waits for enter or esc; nothing else answers it.
type question struct {
	text    string
	yes     func() tea.Cmd
	pressed string // the last key that was no answer
}

// press takes one key. Where text is typed, keys are text; everywhere else the
// guard looks at them first.
func (m *Model) press(k tea.KeyPressMsg) tea.Cmd {
	if m.cfg.Azerty && !(m.sheet != nil && m.sheet.Typing()) {
		k = tea.KeyPressMsg(digitRow(k.Key()))
	}
	name := keyName(k.Key())
	verdict := m.guard.judge(k.Key(), name, m.cfg.Rhythm())
	if m.sheet != nil && m.sheet.Typing() && name != "ctrl+c" {
		return m.pressSheet(k)
	}
	switch verdict {
	case composing:
		m.say(m.cfg.Words.Keys.Composing)
		return nil
	case bounced:
		return nil
	}
	if m.view == scene.Card {
		m.view = m.aside
		return nil
	}
	if m.view == scene.Private {
		m.notice = "" // in the public view it waits to be read
	}
	if m.aboutPublic(name) { // the screen may be on the wall: nothing goes before that
		m.sheet, m.question = nil, nil
	}
	switch {
	case m.question != nil:
		return m.answer(name)
	case m.sheet != nil && name != "ctrl+c":
		return m.pressSheet(k)
	case m.sitting != nil:
		m.sheet = nil
		return m.act(name)
	}
	return m.choose(name)
}

// answer answers the question: enter is yes, esc is no, nothing else is either,
// and says so.
func (m *Model) answer(name string) tea.Cmd {
	q := m.question
	switch name {
	case "enter":
		m.question = nil
		return q.yes()
	case "esc":
		m.question = nil
	default:
		q.pressed = name
	}
	return nil
}

// act does what a key means now.
func (m *Model) act(name string) tea.Cmd {
	s := m.situation(m.sitting.Present)
	b, ok := s.Resolve(name)
	planned := m.sitting.Present.Started == nil && m.sitting.Present.Closed == nil
	switch {
	case name == "-":
		m.say(words.Fill(m.cfg.Words.Keys.MinusHint, "key", s.Voice.Key("time", "g")))
	case planned && (!ok || b.Off != nil && b.Off.Code == session.NotStarted):
		m.say(words.Fill(m.cfg.Words.Keys.OnlyTested, "key", name))
	case ok:
		return m.follow(b, m.sitting.Present)
	default:
		m.say(words.Fill(m.cfg.Words.Keys.Nothing, "key", name, "help", s.Voice.Key("help", "?")))
	}
	return nil
}

// situation is what the meaning of keys depends on, by one table.
func (m *Model) situation(t *session.Table) act.Situation {
	now := m.cfg.Now()
	return act.Situation{
		Voice: m.voice(t), Reading: t.Read(now), Now: now,
		Selected: m.selected, Hand: session.ByHandModerator, Ladder: m.cfg.Ladder, Seed: m.cfg.Seed, Acts: m.cfg.Acts,
	}
}

func (m *Model) voice(t *session.Table) words.Voice {
	return words.Voice{Language: m.cfg.Words, Table: t, Zone: m.sitting.Zone, Moved: m.moved}
}

// follow takes a binding as far as it goes: refused, asked for what is
// missing, offered as choices, questioned, done. seen is the table that the
// person looked at when they began.
func (m *Model) follow(b act.Binding, seen *session.Table) tea.Cmd {
	m.takeOver(b)
	switch {
	case b.Off != nil:
		m.refuse(b)
	case m.view == scene.Public && opens(b):
		m.say(words.Fill(m.cfg.Words.Public.Asks, "what", b.Label))
	case len(b.Missing) > 0 && b.Missing[0].Kind == act.Participant:
		m.askPerson(b, seen)
	case len(b.Missing) > 0 && b.Missing[0].Kind == act.Segment:
		m.askSegment(b, seen)
	case len(b.Missing) > 0:
		m.askForm(b, seen)
	case len(b.Choices) > 0:
		m.offer(b, seen)
	case b.Question != "":
		m.question = &question{text: b.Question, yes: func() tea.Cmd { return m.do(b, seen) }}
	default:
		return m.do(b, seen)
	}
	return nil
}

// do carries a binding out: a command is given, a screen act is the console's.
func (m *Model) do(b act.Binding, seen *session.Table) tea.Cmd {
	c, ok := b.Command()
	if !ok {
		return m.screen(b.Act.Name, b.Key)
	}
	if no := m.sitting.Give(session.See(seen, c), m.cfg.Now(), session.ByHandModerator); no != nil {
		m.say(m.voice(m.sitting.Present).Refusal(no))
		return nil
	}
	if b.Done != "" {
		m.say(b.Done)
	}
	if b.Act.Name == sleepOffers {
		m.keeps = ""
	}
	if p := m.selected.Participant; p == "" || p == b.Input.Participant {
		m.selected = session.PlaceID{}
	}
	return m.sitting.Save()
}

// screen carries out what the console does by itself.
func (m *Model) screen(name, key string) tea.Cmd {
	switch name {
	case "public", "card":
		m.show(name)
	case "highlight":
		m.move(key)
	case "pane":
		m.focus = m.focus.Next()
	case "back":
		m.back()
	case "palette":
		m.showPalette()
	case "help":
		m.showHelp()
	case "language":
		m.cfg.Words = words.After(m.cfg.Words)
		m.say(m.cfg.Words.Name)
	case "balance":
		m.showBalance()
	case "auto":
		m.switchAuto()
	case "report":
		return m.report()
	case "suspend":
		return tea.Suspend
	case "quit":
		return m.leave()
	}
	return nil
}

// leave ends the program; while saving fails it asks once more.
func (m *Model) leave() tea.Cmd {
	if n := m.sitting.Pending(); n > 0 && m.sitting.Failing() {
		text := words.Fill(m.cfg.Words.Console.LeaveUnsaved, "n", m.cfg.Words.Many.Entries(len(m.sitting.Unsaved())))
		m.question = &question{text: text, yes: func() tea.Cmd { return tea.Quit }}
		return nil
	}
	return tea.Quit
}

// back forgets the highlight, and that leaving out a sleep was offered.
func (m *Model) back() {
	m.selected = session.PlaceID{}
	if id, _ := m.suspension(); id != "" && m.keeps != id {
		m.keeps = id
		m.say(m.cfg.Words.Console.KeepsCounting)
	}
}

// settle forgets a highlight on somebody who is gone.
func (m *Model) settle() {
	at := m.highlightable()
	for _, id := range at {
		if id == m.selected {
			return
		}
	}
	m.selected = session.PlaceID{}
}

// move moves the highlight up or down.
func (m *Model) move(key string) {
	all := m.highlightable()
	if len(all) == 0 {
		return
	}
	at := -1
	for i, id := range all {
		if id == m.selected {
			at = i
		}
	}
	switch {
	case key == "up" && at <= 0:
		at = len(all) - 1
	case key == "up":
		at--
	default:
		at = (at + 1) % len(all)
	}
	m.selected = all[at]
}

// highlightable are the names that can be highlighted, as they stand on the
// screen: the seats before the start, the reflections, else the list.
func (m *Model) highlightable() []session.PlaceID {
	t := m.sitting.Shown()
	var all []session.PlaceID
	switch part := t.Running(); {
	case t.Started == nil && t.Closed == nil:
		for _, p := range t.People {
			if p.ReplacedBy == "" {
				all = append(all, session.PlaceID{Participant: p.Key})
			}
		}
	case part != nil && part.Kind == session.Reflections:
		for _, r := range t.Reflections() {
			all = append(all, session.PlaceID{Participant: r.Participant})
		}
	default:
		for _, p := range t.List() {
			all = append(all, p.ID())
		}
	}
	return all
}

// titled is a text as the heading of a sheet.
func titled(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
