package notes

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/paint"
	"roundtable/ui/console/sheet"
	"roundtable/ui/sitting"
	"roundtable/ui/theme"
)

// The size before the terminal has told its own.
const (
	defaultWidth  = 80
	defaultHeight = 24
)

const noticeFor = 12 * time.Second

// A Model is the screen as Bubble Tea runs it. Tests drive Update directly.
type Model struct {
	cfg   Config
	at    *sitting.Sitting
	theme theme.Theme

	width, height int

	line     *line
	sent     []sent  // what was saved and is not on disk yet: it comes back where another hand was faster
	aside    []*line // what was in the line before something else was opened, the last on top
	sheet    *opened
	question *question
	filter   filter
	lit      string // the row that keys act on: the id of its note or turn; empty: the newest
	table    string // whose row is lit in the table of reflections; empty: keys act elsewhere
	instead  bool   // the table stands in the timeline's place where there is no room beside it

	made rowsMade // of what kept was made
	kept []row

	enter   held
	came    time.Duration // the last key, by the rhythm of keys
	wrote   time.Duration // the last key that wrote
	erased  time.Duration // the last delete that took the last of a line away, or found nothing behind that
	notice  string
	noticed time.Duration
}

// An opened sheet knows what it is for.
type opened struct {
	sheet.Sheet
	done func() tea.Cmd // enter; it may keep the sheet open
}

// A question waits for enter or esc; nothing else answers it.
type question struct {
	text   string
	yes    func() tea.Cmd
	no     func()        // nil: nothing
	answer string        // the keys that answer it; empty: enter yes, esc no
	esc    time.Duration // the last esc, by the rhythm of keys: one that is held answers nothing
}

type tickMsg struct{}

// New is a screen on the records of a session, as they were read.
func New(cfg Config, records []session.Record, send func(tea.Msg)) *Model {
	m := &Model{cfg: cfg, width: defaultWidth, height: defaultHeight, line: newLine(), came: -time.Hour, wrote: -time.Hour, erased: -time.Hour}
	m.theme = theme.For(cfg.Look != LightLook, cfg.Look == PlainLook)
	m.at = sitting.New(cfg.ID, cfg.Log, records, cfg.NewID, send)
	if cfg.Notice != "" {
		m.say(words.Fill(cfg.Words.Console.NotPreferred, "text", cfg.Notice))
	}
	return m
}

// Init asks the terminal for its background and begins to tick.
func (m *Model) Init() tea.Cmd {
	if m.cfg.Look == Auto {
		return tea.Batch(m.tick(), tea.RequestBackgroundColor)
	}
	return m.tick()
}

func (m *Model) tick() tea.Cmd {
	return tea.Every(m.cfg.Tick, func(time.Time) tea.Msg { return tickMsg{} })
}

// Update takes one message; it never blocks and never reads a clock but
// through cfg.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		if msg.Width > 0 && msg.Height > 0 {
			m.width, m.height = msg.Width, msg.Height
		}
	case tea.BackgroundColorMsg:
		if m.cfg.Look == Auto {
			m.theme = theme.For(msg.IsDark(), false)
		}
	case tickMsg:
		if m.cfg.Rhythm()-m.noticed > noticeFor {
			m.notice = ""
		}
		return m, m.tick()
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.PasteMsg:
		var before tea.Cmd
		if m.enter.is {
			before = m.release()
		}
		m.paste(msg.Content)
		return m, before
	case enterMsg:
		return m, m.entered(msg)
	case sitting.BrokenMsg:
		panic(msg.Cause)
	default:
		return m, m.hear(msg)
	}
	return m, nil
}

// hear takes what became of an append, and what other hands wrote.
func (m *Model) hear(msg tea.Msg) tea.Cmd {
	heard, ok := m.at.Hear(msg)
	switch {
	case !ok:
		return nil
	case heard.Again:
		m.say(m.cfg.Words.Console.SavedAgain)
	case heard.Refused != nil:
		m.say(m.voice().Refusal(heard.Refused))
		m.giveBack(heard.Back)
	}
	if m.at.Pending() == 0 {
		m.sent = nil
	}
	return heard.Cmd
}

// now is the present moment. In practice a rehearsal beside it may run faster
// than time: then it is the moment of its last record.
func (m *Model) now() session.Moment {
	now, saved := m.cfg.Now(), m.at.Saved
	if n := len(saved); m.at.Present.Practice && n > 0 && saved[n-1].At.Wall.After(now.Wall) {
		return saved[n-1].At
	}
	return now
}

// say puts a sentence where notices stand, until the next key or a while.
func (m *Model) say(text string) { m.notice, m.noticed = text, m.cfg.Rhythm() }

func (m *Model) voice() words.Voice {
	return words.Voice{Language: m.cfg.Words, Table: m.at.Present, Zone: m.cfg.Zone}
}

func (m *Model) words() *words.Notes { return &m.cfg.Words.Notes }

// give carries a command out; what is refused is said, and ok is false.
func (m *Model) give(c session.Command) (cmd tea.Cmd, ok bool) {
	if no := m.at.Give(session.See(m.at.Present, c), m.now(), session.ByHandRapporteur); no != nil {
		m.say(m.voice().Refusal(no))
		return nil, false
	}
	return m.at.Save(), true
}

// View is the screen: always the alternate one, never with mouse reports. The
// terminal's own cursor stands in the line, so that an input method shows there
// what it composes.
func (m *Model) View() tea.View {
	frame, typing := paint.Notes(m.scene(), m.width, m.height, m.theme)
	if m.sheet != nil {
		frame = over(frame, m.sheet, typing.Top, m.width, m.height, m.theme)
	}
	v := tea.NewView(frame)
	v.AltScreen = true
	v.WindowTitle = m.voice().Title()
	if m.sheet == nil && m.question == nil {
		v.Cursor = tea.NewCursor(min(typing.Cursor.X, m.width-1), typing.Cursor.Y)
		v.Cursor.Blink = false
		v.Cursor.Shape = tea.CursorBar
	}
	return v
}
