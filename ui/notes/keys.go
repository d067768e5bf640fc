package notes

import (
	tea "charm.land/bubbletea/v2"

	"roundtable/session/words"
)

// A Key is something that can be done here, its keys and its words.
type key struct {
	names []string // as the screen names them; "empty /": only while nothing is typed
	shown string   // as people read them; empty: the commands list it
	says  func(*words.Notes) words.NotesKey
	does  func(*Model) tea.Cmd
	found bool // the commands list it
}

// keys are all keys, in the order of the help. None of them types text: an
// input method may be on.
func keys() []key {
	act := func(names []string, shown string, says func(*words.Notes) words.NotesKey, does func(*Model)) key {
		return key{names, shown, says, func(m *Model) tea.Cmd { does(m); return nil }, true}
	}
	is := func(names ...string) []string { return names }
	return []key{
		{is("enter"), "enter", func(w *words.Notes) words.NotesKey { return w.Enter }, (*Model).pressedEnter, false},
		act(is("tab"), "tab", func(w *words.Notes) words.NotesKey { return w.Kind }, func(m *Model) { m.turnKind(1) }),
		{is("shift+tab"), "", nil, func(m *Model) tea.Cmd { m.turnKind(-1); return nil }, false},
		act(is("ctrl+t"), "ctrl+t", func(w *words.Notes) words.NotesKey { return w.Turn }, (*Model).rebind),
		{is("ctrl+k"), "ctrl+k", func(w *words.Notes) words.NotesKey { return w.Mark }, (*Model).markNow, true},
		act(is("ctrl+n"), "ctrl+n", func(w *words.Notes) words.NotesKey { return w.WriteUp }, (*Model).writeUp),
		{is("ctrl+s"), "ctrl+s", func(w *words.Notes) words.NotesKey { return w.Star }, (*Model).star, true},
		{is("ctrl+x"), "ctrl+x", func(w *words.Notes) words.NotesKey { return w.Private }, (*Model).private, true},
		{is("ctrl+l"), "ctrl+l", func(w *words.Notes) words.NotesKey { return w.Interpreted }, (*Model).interpreted, true},
		act(is("ctrl+o"), "ctrl+o", func(w *words.Notes) words.NotesKey { return w.Objective }, (*Model).askObjective),
		act(is("ctrl+q"), "ctrl+q", func(w *words.Notes) words.NotesKey { return w.Question }, (*Model).askQuestion),
		{is("ctrl+d"), "ctrl+d", func(w *words.Notes) words.NotesKey { return w.Confirmed }, (*Model).confirm, true},
		act(is(), "", func(w *words.Notes) words.NotesKey { return w.Addressee }, (*Model).askAddressee),
		{is("ctrl+g"), "ctrl+g", func(w *words.Notes) words.NotesKey { return w.TextReceived }, (*Model).textReceived, true},
		act(is("ctrl+r"), "ctrl+r", func(w *words.Notes) words.NotesKey { return w.Reflections }, (*Model).toTable),
		act(is("up"), "↑↓", func(w *words.Notes) words.NotesKey { return w.Rows }, func(m *Model) { m.move(-1) }),
		{is("down"), "", nil, func(m *Model) tea.Cmd { m.move(1); return nil }, false},
		{is("pgup"), "", nil, func(m *Model) tea.Cmd { m.move(-max(m.height/3, 1)); return nil }, false},
		{is("pgdown"), "", nil, func(m *Model) tea.Cmd { m.move(max(m.height/3, 1)); return nil }, false},
		{is("empty home"), "", nil, func(m *Model) tea.Cmd { m.move(-1 << 30); return nil }, false},
		{is("empty end"), "", nil, func(m *Model) tea.Cmd { m.move(1 << 30); return nil }, false},
		{is("empty delete"), "", nil, (*Model).pressedDelete, false},
		{is(), "delete", func(w *words.Notes) words.NotesKey { return w.Withdraw }, (*Model).withdraw, true},
		{is("empty backspace"), "", nil, func(*Model) tea.Cmd { return nil }, false},
		act(is(), "", func(w *words.Notes) words.NotesKey { return w.Attribution }, (*Model).askAttribution),
		act(is("ctrl+f", "empty /"), "/ ctrl+f", func(w *words.Notes) words.NotesKey { return w.Find }, (*Model).askFilter),
		{is(), "", func(w *words.Notes) words.NotesKey { return w.Recording }, (*Model).recordingStarts, true},
		{is("ctrl+z"), "ctrl+z", func(w *words.Notes) words.NotesKey { return w.Undo }, (*Model).undo, true},
		{is("ctrl+y"), "ctrl+y", func(w *words.Notes) words.NotesKey { return w.Redo }, (*Model).redo, true},
		act(is("ctrl+p", "empty :"), ": ctrl+p", func(w *words.Notes) words.NotesKey { return w.Palette }, (*Model).showPalette),
		act(is("empty ?"), "?", func(w *words.Notes) words.NotesKey { return w.Help }, (*Model).showHelp),
		act(is("esc"), "esc", func(w *words.Notes) words.NotesKey { return w.Back }, (*Model).back),
		act(is(), "", func(w *words.Notes) words.NotesKey { return w.Language }, func(m *Model) { m.cfg.Words = words.After(m.cfg.Words) }),
		{is(), "", func(w *words.Notes) words.NotesKey { return w.Suspend }, func(*Model) tea.Cmd { return tea.Suspend }, true},
		{is("ctrl+c"), "ctrl+c", func(w *words.Notes) words.NotesKey { return w.Leave }, (*Model).leave, true},
	}
}
