package console

import (
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
	"roundtable/ui/console/sheet"
)

// refuse says why an act is off. Where it would have shown a list, that stands in
// the list's place: a key pressed for one of its rows must do nothing else.
func (m *Model) refuse(b act.Binding) {
	why := m.voice(m.sitting.Present).Refusal(b.Off)
	if !b.Act.Offers() || m.view == scene.Public {
		m.say(why)
		return
	}
	m.sheet = &opened{Sheet: &sheet.Told{Title: titled(b.Label), Text: why, Words: m.sheetWords()}}
}
