package notes

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
)

const framesPerSecond = 60

// Run runs the screen until it is left, its context ends (a signal, a closed
// terminal) or it fails. A line that was being typed is saved as it stands, and
// whatever was decided is saved before Run returns, or the error says what was
// not.
func Run(ctx context.Context, cfg Config, opts ...tea.ProgramOption) (Left, error) {
	records, err := cfg.Log.Since(0)
	if err != nil {
		return Left{Words: cfg.Words}, err
	}
	var p *tea.Program
	ready := make(chan struct{})
	m := New(cfg, records, func(msg tea.Msg) {
		<-ready
		p.Send(msg)
	})
	p = tea.NewProgram(m, append([]tea.ProgramOption{
		tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(framesPerSecond), tea.WithFilter(sized),
	}, opts...)...)
	close(ready)
	_, err = p.Run()
	if errors.Is(err, tea.ErrProgramPanic) {
		err = session.Say("running the rapporteur's screen: %v; what was done is in the record: open it again", err)
	} else if errors.Is(err, tea.ErrProgramKilled) {
		err = nil // the context ended: a signal, or the terminal was closed
	}
	lost := m.keep()
	return Left{Words: m.cfg.Words, Lost: lost}, errors.Join(err, m.at.Drain())
}

// keep saves what is typed as it stands, and what was laid aside; an action
// without whom it is for, and what is refused, as a note that says as much. It
// returns what nothing could be made of.
func (m *Model) keep() (lost string) {
	all := append(m.aside, m.line)
	m.aside = nil
	for _, l := range slices.Backward(all) {
		if m.line = l; !m.unsaved(l) {
			continue
		}
		if l.kind == session.ConcreteAction && l.who == "" && l.whoName == "" {
			l.kind = session.PlainNote
		}
		if m.save(); m.line != l {
			continue
		}
		m.line = l.plain()
		if m.save(); m.unsaved(m.line) {
			lost = l.text()
		}
	}
	return lost
}

// sized answers a terminal without a size as if it had the smallest usual one.
func sized(_ tea.Model, msg tea.Msg) tea.Msg {
	if size, ok := msg.(tea.WindowSizeMsg); ok && (size.Width <= 0 || size.Height <= 0) {
		return tea.WindowSizeMsg{Width: defaultWidth, Height: defaultHeight}
	}
	return msg
}
