package console

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// At 60 the first paint comes within one and a half times that of a bare
// program; 30 would halve the idle wake-ups, but the first paint would wait for
// its first frame.
const framesPerSecond = 60

// Left is the session that a console was left with; without an id none was
// opened. Words are those that the screen had last.
type Left struct {
	ID       string
	Closed   bool
	Practice bool
	Words    *words.Language
}

// Run runs the console until it is left, its context ends (a signal, a closed
// terminal) or it fails. Whatever was decided is saved before Run returns, or
// the error says what was not.
func Run(ctx context.Context, cfg Config, opts ...tea.ProgramOption) (Left, error) {
	m := New(cfg)
	p := tea.NewProgram(m, append([]tea.ProgramOption{
		tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(framesPerSecond), tea.WithFilter(sized),
	}, opts...)...)
	m.send = p.Send
	_, err := p.Run()
	if errors.Is(err, tea.ErrProgramPanic) {
		err = session.Say("running the console: %v; what was done is in the record: resume the session", err)
	} else if errors.Is(err, tea.ErrProgramKilled) {
		err = nil // the context ended: a signal, or the terminal was closed
	}
	unsaved := m.drain()
	if errors.Is(unsaved, session.ErrUnknownSession) {
		return Left{Words: m.cfg.Words}, errors.Join(err, unsaved) // it was removed: there is nothing to come back to
	}
	return m.left(unsaved == nil), errors.Join(err, unsaved)
}

// left is the session that was open. A close that could not be saved is none.
func (m *Model) left(saved bool) Left {
	if m.sitting == nil {
		return Left{Words: m.cfg.Words}
	}
	t := m.sitting.Present
	if !saved {
		t = m.sitting.Kept
	}
	return Left{ID: m.sitting.ID, Closed: t.Closed != nil, Practice: t.Practice, Words: m.cfg.Words}
}

// sized answers a terminal without a size as if it had the smallest usual one.
func sized(_ tea.Model, msg tea.Msg) tea.Msg {
	if size, ok := msg.(tea.WindowSizeMsg); ok && (size.Width <= 0 || size.Height <= 0) {
		return tea.WindowSizeMsg{Width: defaultWidth, Height: defaultHeight}
	}
	return msg
}
