package console

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/sheet"
)

// An opened sheet knows what it is for.
type opened struct {
	sheet.Sheet
	done func() tea.Cmd // enter; it may keep the sheet open
	tick func()         // time has passed; nil: it does not matter
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

func (m *Model) sheetWords() sheet.Words { return sheetWords(m.cfg.Words) }

func sheetWords(l *words.Language) sheet.Words {
	w := &l.Console
	return sheet.Words{
		Find: w.Find, NothingFits: w.NothingFits, Take: w.Take, Back: w.Back,
		Next: w.Field, OK: w.Done, Scroll: w.Scroll, AnyKey: w.AnyKey, New: w.NewSpeaker, Part: w.PartOf,
	}
}

// askSegment lets a segment be picked that runs or lies ahead.
func (m *Model) askSegment(b act.Binding, seen *session.Table) {
	voice := m.voice(m.sitting.Present)
	var rows []sheet.Row
	var ids []string
	for _, p := range m.sitting.Present.Parts {
		if p.State == session.SegmentRunning || p.State == session.SegmentWaiting {
			ids = append(ids, p.ID)
			key := ""
			if n := len(ids); n <= 9 {
				key = strconv.Itoa(n)
			}
			rows = append(rows, sheet.Row{Key: key, Label: voice.Heading(p), Note: m.cfg.Words.SegmentStates[p.State]})
		}
	}
	pick := sheet.NewPick(titled(b.Label), rows, m.sheetWords())
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd {
		i, _ := pick.Taken()
		in := b.Input
		in.Segment = ids[i]
		m.sheet = nil
		return m.again(b, in, seen)
	}}
}

// again asks what an act does now that more of it is known.
func (m *Model) again(b act.Binding, in act.Input, seen *session.Table) tea.Cmd {
	next := m.situation(m.sitting.Present).Bind(b.Act, in)
	next.Key = b.Key
	return m.follow(next, seen)
}

// askForm lets the missing arguments be typed.
func (m *Model) askForm(b act.Binding, seen *session.Table) {
	var fields []sheet.Field
	other, gives := m.situation(m.sitting.Present).Instead(b)
	for _, arg := range b.Missing {
		label := m.cfg.Words.Args[arg.Name].Field
		if gives {
			label += " " + m.cfg.Words.Console.EmptyElse
		}
		fields = append(fields, sheet.Field{Label: label, Value: m.stands(b, arg)})
	}
	prompt := sheet.NewPrompt(titled(m.formTitle(b)), fields, m.sheetWords(), words.Clean)
	m.sheet = &opened{Sheet: prompt, done: func() tea.Cmd {
		if gives && strings.Join(prompt.Values(), "") == "" {
			m.sheet = nil
			return m.follow(other, seen)
		}
		in := b.Input
		for i, text := range prompt.Values() {
			if wrong := m.read(&in, b.Missing[i], text); wrong != "" {
				prompt.Back(i, wrong)
				return nil
			}
		}
		next := m.situation(m.sitting.Present).Bind(b.Act, in)
		next.Key, next.Choices = b.Key, nil
		if next.Off != nil {
			prompt.Say(m.voice(m.sitting.Present).Refusal(next.Off))
			return nil
		}
		m.sheet = nil
		return m.follow(next, seen)
	}}
}

// formTitle names the act and whom it is about.
func (m *Model) formTitle(b act.Binding) string {
	if b.Input.Participant == "" {
		return b.Label
	}
	who := m.voice(m.sitting.Present).Who(b.Input.Participant)
	return who + ": " + m.cfg.Words.Acts[b.Act.Name].Label
}

// stands is what a field holds already: a name to correct, a message to add
// to. A name that the table made up is not worth correcting.
func (m *Model) stands(b act.Binding, arg act.Arg) string {
	t := m.sitting.Present
	if q := t.Question(b.Input.Question); q != nil {
		return standsInQuestion(q, arg)
	}
	p := t.Person(b.Input.Participant)
	if p == nil || arg.Kind == act.Request {
		return ""
	}
	switch b.Act.Name {
	case "rename":
		if p.Unnamed(m.cfg.Words.Keys.UnnamedSpeaker) {
			return ""
		}
		return p.Name
	case "delegation":
		return p.Delegation
	case "on-behalf":
		return p.OnBehalf
	case "reflect":
		return t.Messages[p.Key]
	}
	return ""
}

// standsInQuestion is what is known of a question already.
func standsInQuestion(q *session.Question, arg act.Arg) string {
	switch arg.Kind {
	case act.Text:
		return q.Text
	case act.Affiliation:
		return q.Affiliation
	}
	return ""
}

// read puts a typed text into its argument, or says what is wrong with it.
func (m *Model) read(in *act.Input, arg act.Arg, text string) string {
	w, voice := &m.cfg.Words.Console, m.voice(m.sitting.Present)
	if text == "" {
		if arg.Optional || arg.Clears {
			in.Clear = in.Clear || arg.Clears
			return ""
		}
		return voice.Refusal(&session.Refusal{Code: session.TextMissing})
	}
	var err error
	template := w.BadTime
	switch arg.Kind {
	case act.Text:
		in.Text = text
	case act.Request:
		in.Request = text
	case act.Duration:
		in.Duration, err = m.cfg.Read.Duration(text)
		template = w.BadDuration
	case act.Time:
		in.Time, err = m.cfg.Read.Time(text, m.sitting.Zone, m.cfg.Now().Wall)
	case act.Date:
		in.Date, err = session.ParseDate(text)
		template = w.BadDate
	case act.Place:
		in.Place, err = strconv.Atoi(text)
		template = w.BadPlace
	case act.Affiliation:
		in.Affiliation = text
	}
	known := true
	switch arg.Kind {
	case act.Count:
		var n uint64
		n, err = strconv.ParseUint(text, 10, 16)
		in.Count, known = int(n), n > 0
		template = w.BadCount
	case act.Rung:
		in.Level, known = m.cfg.Words.Level(text)
		template = w.BadLevel
	case act.Seed:
		in.Seed = text
	}
	if err != nil || !known {
		return words.Fill(template, "text", text)
	}
	return ""
}

// offer shows choices. Where what they come to depends on the time, they are
// shown anew as it passes: of the table that the person looked at, and only
// while every key stands for the same.
func (m *Model) offer(b act.Binding, seen *session.Table) {
	choices := b.Choices
	pick := sheet.NewPick(titled(b.Label), m.rows(choices), m.sheetWords())
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd { return m.take(pick, choices, seen) }}
	if !b.Act.Timed {
		return
	}
	m.sheet.tick = func() {
		next := m.situation(seen).Bind(b.Act, b.Input)
		if slices.EqualFunc(choices, next.Choices, sameRow) {
			choices = next.Choices
			pick.Renew(m.rows(choices))
		}
	}
}

// sameRow says that a key still stands for the same act, of the same plan or
// segment.
func sameRow(a, b act.Binding) bool {
	return a.Key == b.Key && a.Act.Name == b.Act.Name && a.Input.Text == b.Input.Text && a.Input.Segment == b.Input.Segment
}

// rows are choices as rows with their keys.
func (m *Model) rows(choices []act.Binding) []sheet.Row {
	rows := make([]sheet.Row, len(choices))
	for i, c := range choices {
		rows[i] = m.row(c)
		rows[i].Key = c.Key
	}
	return rows
}

// take follows the choice that was taken. One that is off says why, and the
// sheet stays.
func (m *Model) take(pick *sheet.Pick, choices []act.Binding, seen *session.Table) tea.Cmd {
	i, _ := pick.Taken()
	if no := choices[i].Off; no != nil {
		pick.Say(m.voice(m.sitting.Present).Refusal(no))
		return nil
	}
	m.sheet = nil
	return m.follow(choices[i], seen)
}

func (m *Model) row(b act.Binding) sheet.Row {
	row := sheet.Row{Label: b.Label}
	if b.Preview != nil {
		row.More = b.Preview()
	}
	if b.Off != nil {
		row.Off, row.Note = true, m.voice(m.sitting.Present).Refusal(b.Off)
	}
	return row
}

// showPalette lists every act, those that are off with the reason.
func (m *Model) showPalette() {
	seen := m.sitting.Present
	var all []act.Binding
	var rows []sheet.Row
	for _, b := range m.situation(seen).Palette() {
		switch b.Act.Name {
		case "palette", "back", "highlight":
			continue // these are what one does with keys here
		case "auto":
			if m.cfg.Auto == nil {
				continue // nothing runs by itself
			}
		}
		row := m.row(b)
		row.Also = b.Act.Name + " " + m.cfg.Words.Acts[b.Act.Name].Label
		if keys := b.Act.ShownKeys(); !row.Off {
			row.Note = keys
		}
		all, rows = append(all, b), append(rows, row)
	}
	pick := sheet.NewFind(titled(m.cfg.Words.Acts["palette"].Label), rows, m.sheetWords(), words.Folded, words.Clean)
	pick.Loose = true
	m.sheet = &opened{Sheet: pick, done: func() tea.Cmd { return m.take(pick, all, seen) }}
}

// showHelp lists every key, from the table of acts.
func (m *Model) showHelp() {
	var items []sheet.Item
	for _, group := range act.Help(m.cfg.Words, m.acts()) {
		items = append(items, sheet.Item{Heading: group.Title})
		for _, r := range group.Rows {
			keys, brief := r.Keys, r.Label
			if keys == "" {
				keys, brief = ":", "" // the commands list it
			}
			items = append(items, sheet.Item{Key: keys, Text: r.Label + ": " + r.Does, Brief: brief})
		}
	}
	m.sheet = &opened{Sheet: sheet.NewPages(m.cfg.Words.Console.Keys, items, m.sheetWords()), done: func() tea.Cmd { return nil }}
}
