package console

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"roundtable/session"
	"roundtable/ui/console/act"
	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
)

// View is the screen: always the alternate one, never with mouse reports.
func (m *Model) View() tea.View {
	v := tea.NewView(m.content())
	v.AltScreen = true
	v.WindowTitle = "roundtable"
	v.KeyboardEnhancements.ReportAlternateKeys = true
	if m.sitting != nil {
		v.WindowTitle = m.sitting.kept.Agenda.Title
	}
	return v
}

func (m *Model) content() string {
	if m.sitting == nil {
		return paint.List(m.choices(), m.width, m.height, m.theme)
	}
	s := m.scene()
	frame := paint.Frame(s, m.width, m.height, m.theme)
	if m.sheet == nil {
		return frame
	}
	return m.over(frame, s)
}

// scene is what the screen says now.
func (m *Model) scene() scene.Scene {
	t := m.sitting.shown()
	situation := m.situation(t)
	in := scene.In{
		Table: t, Reading: situation.Reading, Words: m.cfg.Words, Zone: m.sitting.Zone, Laptop: m.cfg.Laptop,
		Selected: m.selected, Focus: m.focus, Notice: m.notice, Finished: m.finished,
		Saved: scene.Saved{Pending: m.sitting.late},
	}
	if m.sitting.fault != nil {
		in.Saved.Failed = m.sitting.fault.Error()
	}
	if id, slept := m.suspension(); id != m.keeps {
		in.Suspended, in.Offer = slept, m.cfg.Words.Console.LeaveOutOffer
	}
	if m.question != nil {
		in.Question = m.question.text
	}
	first, second := situation.Footer()
	in.Footer = [2][]act.Item{first, second}
	return scene.Build(in)
}

// suspension is the sleep that can still be left out: the id of its record,
// and how long it was. It is offered for a while only.
func (m *Model) suspension() (id string, slept time.Duration) {
	t := m.sitting.shown()
	slept = t.Suspension()
	if slept == 0 || m.cfg.Rhythm()-m.slept > offerFor {
		return "", 0
	}
	for i := range t.Entries {
		if _, ok := t.Entries[i].Event.(session.LaptopSuspended); ok {
			id = t.Entries[i].ID
		}
	}
	return id, slept
}

// over draws the sheet over the screen, beside the digits where they leave
// room, else below them: a sheet never hides the clocks.
func (m *Model) over(frame string, s scene.Scene) string {
	rows := strings.Split(frame, "\n")
	if m.beside(s) {
		w := m.sheetWidth()
		box := strings.Split(m.sheet.View(w, max(m.height-headRows-footRows, 3), m.theme), "\n")
		for i, line := range box {
			if at := headRows + i; at < len(rows) {
				rows[at] = left(rows[at], m.width-w) + line
			}
		}
		return strings.Join(rows, "\n")
	}
	box := strings.Split(m.sheet.View(m.width, m.lowest(), m.theme), "\n")
	for len(rows) < m.height {
		rows = append(rows, "")
	}
	first := max(len(rows)-footRows-len(box), 0)
	if m.height < cramped {
		first = max(len(rows)-len(box), 0)
	}
	for i, line := range box {
		if first+i < len(rows) {
			rows[first+i] = line
		}
	}
	return strings.Join(rows, "\n")
}

// The rows of the header and the footer, which stay in sight, and the height
// under which there is no room for both a footer and a sheet.
const (
	headRows = 3
	footRows = 2
	cramped  = 16
)

// beside says whether a sheet of many lines has room beside the digits.
func (m *Model) beside(s scene.Scene) bool {
	if m.width < 80 || m.height < 20 || m.sheet.Lines() < m.lowest()-1 {
		return false
	}
	for _, block := range s.Floor.Blocks {
		if d, ok := block.Body.(scene.Digits); ok && m.width < 100 && len(d.Figure) > 5 {
			return false
		}
	}
	return true
}

// sheetWidth is the width of a sheet beside the digits.
func (m *Model) sheetWidth() int {
	switch {
	case m.width >= 120:
		return m.width * 2 / 5
	case m.width >= 100:
		return 42
	}
	return 38
}

// lowest is how many lines a sheet below the digits may have.
func (m *Model) lowest() int {
	switch {
	case m.height >= 30:
		return m.height/3 - 1
	case m.height >= cramped:
		return max(m.height-18, 4)
	}
	return max(m.height/2, min(m.height, 3))
}

// left is a styled line cut and filled to exactly w cells.
func left(line string, w int) string {
	if lipgloss.Width(line) > w {
		line = lipgloss.NewStyle().Inline(true).MaxWidth(w).Render(line)
	}
	return line + strings.Repeat(" ", max(w-lipgloss.Width(line), 0))
}
