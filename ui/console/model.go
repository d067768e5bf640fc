package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
	"roundtable/ui/sitting"
	"roundtable/ui/theme"
)

// The size before the terminal has told its own.
const (
	defaultWidth  = 80
	defaultHeight = 24
)

// A desk with its session open.
type atDesk struct {
	Desk
	*sitting.Sitting
}

// A Model is the console as Bubble Tea runs it. Tests drive Update directly.
type Model struct {
	cfg  Config
	send func(tea.Msg)

	width, height int
	theme         theme.Theme
	guard         guard
	beat          session.Beat // the clocks at the last tick
	beating       bool
	rung          time.Duration // by the rhythm of keys, at the last tick

	chooser *chooser // until a session is open
	sitting *atDesk  // the session that is open
	opening bool     // one is being opened
	goesOn  bool     // what is opened for an agenda was begun before

	sheet    *opened
	question *question
	selected session.PlaceID
	focus    scene.Focus
	view     scene.View
	moved    map[string]string // the keys that were moved, by the names of their acts
	aside    scene.View        // where the card goes back to

	auto     bool // the rehearsal runs by itself
	notice   string
	noticed  time.Duration // by the rhythm of keys
	keeps    string        // the suspension whose time was kept, by its record's id
	slept    time.Duration // when the newest suspension was noticed, by the rhythm of keys
	verified bool          // the record is being verified since the close, or was
	verdict  *verifiedMsg  // what that has shown; nil: not known yet
}

// New is a console that opens what cfg names, or lets the person choose.
func New(cfg Config) *Model {
	if cfg.Rhythm == nil {
		cfg.Rhythm = func() time.Duration { return cfg.Beat().Process }
	}
	m := &Model{cfg: cfg, width: defaultWidth, height: defaultHeight}
	m.auto = cfg.Auto != nil
	m.theme = theme.For(cfg.Look != LightLook, cfg.Look == PlainLook)
	m.chooser, m.moved = newChooser(cfg), act.MovedKeys(cfg.Acts)
	return m
}

// Init asks the terminal for its background and opens what is to be opened.
func (m *Model) Init() tea.Cmd {
	cmds := []tea.Cmd{m.tick()}
	if m.cfg.Look == Auto {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	switch {
	case m.cfg.Desk != nil:
		desk := *m.cfg.Desk
		cmds = append(cmds, m.open(func() (Desk, error) { return desk, nil }))
	case m.cfg.Item != nil:
		cmds = append(cmds, m.openItem(*m.cfg.Item))
	case m.cfg.Preview != nil:
	default:
		cmds = append(cmds, m.list())
	}
	return tea.Batch(cmds...)
}

// tick is the one chain that repaints the clocks.
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
	case tea.KeyPressMsg:
		return m, m.press(msg)
	case tea.PasteMsg:
		if m.sheet != nil {
			m.sheet.Paste(msg.Content)
			break
		}
		return m, m.pasted(msg.Content)
	case sitting.BrokenMsg:
		panic(msg.Cause)
	default:
		return m, m.hear(msg)
	}
	return m, nil
}

// say puts a sentence where notices stand, until the next key or a while.
func (m *Model) say(text string) {
	m.notice, m.noticed = text, m.cfg.Rhythm()
}

// drain saves what is not saved yet, when the console has ended.
func (m *Model) drain() error {
	if m.sitting == nil {
		return nil
	}
	return m.sitting.Drain()
}
