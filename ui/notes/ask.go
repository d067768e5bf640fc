package notes

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/sheet"
)

func (m *Model) sheetWords() sheet.Words {
	w := &m.cfg.Words.Console
	return sheet.Words{
		Find: w.Find, NothingFits: w.NothingFits, Take: w.Take, Back: w.Back,
		Next: w.Field, OK: w.Done, Scroll: w.Scroll, AnyKey: w.AnyKey, New: m.words().FreeName, Part: w.PartOf,
	}
}

// people are those at the table with their rows; who spoke as the line was
// begun comes first.
func (m *Model) people() (all []*session.Person, rows []sheet.Row) {
	t := m.at.Present
	if turn := t.Turn(m.bound().Turn); turn != nil {
		if p := t.Person(turn.Participant); p != nil {
			all = append(all, p)
		}
	}
	for _, p := range t.People {
		if p.ReplacedBy == "" && (len(all) == 0 || p != all[0]) {
			all = append(all, p)
		}
	}
	for _, p := range all {
		row := sheet.Row{Label: m.voice().Who(p.Key), Also: p.Name + " " + p.Short}
		if p.Label() != p.Name {
			row.Note = p.Name
		}
		rows = append(rows, row)
	}
	return all, rows
}

// askAddressee asks whom an action is for, then by when. A new action is saved
// with the answer.
func (m *Model) askAddressee() {
	m.openLit()
	if m.line.kind != session.ConcreteAction {
		m.say(m.words().OnlyActions)
		return
	}
	people, rows := m.people()
	pick := sheet.NewFind(m.words().ForWhom, rows, m.sheetWords(), words.Folded, words.Clean)
	pick.New = true
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		m.line.who, m.line.whoName = "", ""
		if i, name := pick.Taken(); i >= 0 {
			m.line.who = people[i].Key
		} else {
			m.line.whoName = name
		}
		m.askDue()
		return nil
	}}
}

// askDue asks by when. Nothing is an answer too.
func (m *Model) askDue() {
	stands := ""
	if !m.line.due.IsZero() {
		stands = m.line.due.String()
	}
	form := sheet.NewPrompt(m.words().ByWhen, []sheet.Field{{Label: m.words().DateField, Value: stands}}, m.sheetWords(), words.Clean)
	m.sheet = &opened{Sheet: form, done: func() tea.Cmd {
		typed := form.Values()[0]
		due, ok := words.ReadDate(typed, session.DateOf(m.now().Wall.In(m.cfg.Zone)))
		if typed != "" && !ok {
			form.Say(words.Fill(m.words().BadDate, "text", typed))
			return nil
		}
		m.line.due, m.line.told, m.sheet = due, true, nil
		if m.line.note != "" || m.line.text() == "" {
			return nil
		}
		return m.save()
	}}
}

// askObjective asks which objective is served, by its number.
func (m *Model) askObjective() {
	m.openLit()
	rows := []sheet.Row{{Key: "0", Label: m.words().NoObjective}}
	for i, text := range m.at.Present.Agenda.Objectives {
		rows = append(rows, sheet.Row{Key: strconv.Itoa(i + 1), Label: text})
	}
	if len(rows) == 1 {
		m.say(m.words().NoObjectives)
		return
	}
	pick := sheet.NewPick(titled(m.words().Objective.Label), rows, m.sheetWords())
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		m.line.objective, _ = pick.Taken()
		m.sheet = nil
		return nil
	}}
}

// askAttribution asks who agreed that a note may be laid to who spoke, or says
// that it may not.
func (m *Model) askAttribution() {
	t := m.at.Present
	n := t.Note(m.lit)
	if n == nil {
		m.say(m.words().LightFirst)
		return
	}
	if !n.Hides(t) {
		m.attribute(session.AttributeNote{Note: n.ID, To: session.ChathamHouse})
		return
	}
	form := sheet.NewPrompt(titled(m.words().Attribution.Label), []sheet.Field{{Label: m.words().Consent}}, m.sheetWords(), words.Clean)
	m.sheet = &opened{Sheet: form, done: func() tea.Cmd {
		m.sheet = nil
		return m.attribute(session.AttributeNote{Note: n.ID, To: session.Attributed, Consent: form.Values()[0]})
	}}
}

func (m *Model) attribute(c session.AttributeNote) tea.Cmd {
	cmd, ok := m.give(c)
	if ok {
		said := m.words().Attributed
		if c.To == session.ChathamHouse {
			said = m.words().NotAttributed
		}
		m.say(said)
	}
	return cmd
}

// showPalette lists what can be done, for who knows no key.
func (m *Model) showPalette() {
	var rows []sheet.Row
	var all []key
	for _, k := range keys() {
		if k.found {
			says := k.says(m.words())
			rows = append(rows, sheet.Row{Label: says.Label, Note: k.shown, Also: says.Does})
			all = append(all, k)
		}
	}
	pick := sheet.NewFind(titled(m.words().Palette.Label), rows, m.sheetWords(), words.Folded, words.Clean)
	pick.Loose = true
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		i, _ := pick.Taken()
		m.sheet = nil
		return all[i].does(m)
	}}
}

// showHelp lists every key.
func (m *Model) showHelp() {
	items := []sheet.Item{{Heading: m.words().How[0]}}
	for _, text := range m.words().How[1:] {
		items = append(items, sheet.Item{Text: text})
	}
	items = append(items, sheet.Item{Heading: m.cfg.Words.Console.Keys})
	for _, k := range keys() {
		if k.says != nil {
			says := k.says(m.words())
			shown := k.shown
			if shown == "" {
				shown = ":"
			}
			items = append(items, sheet.Item{Key: shown, Text: says.Label + ": " + says.Does})
		}
	}
	m.sheet = &opened{Sheet: sheet.NewPages(titled(m.words().Help.Label), items, m.sheetWords()), done: func() tea.Cmd { return nil }}
}

// titled is a text as the heading of a sheet.
func titled(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
