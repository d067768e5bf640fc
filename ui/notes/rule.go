package notes

import (
	"roundtable/session"
	"roundtable/ui/console/scene"
)

// roomForRule is how wide a screen is on which the rule is said in full beside
// to what a line belongs.
const roomForRule = 80

// hides says that what belongs there may be laid to nobody.
func (m *Model) hides(b session.Binding) bool {
	t := m.at.Shown()
	if turn := t.Turn(b.Turn); turn != nil {
		return turn.Attribution.Hides()
	}
	p := t.Part(b.Segment)
	return p != nil && p.Attribution.Hides()
}

// rule is the rule in full. One of a newer program hides as this one does.
func (m *Model) rule() string { return m.cfg.Words.Attributions[session.ChathamHouse] }

// ruleOfLine says that what is typed may be laid to nobody; nothing where it
// may.
func (m *Model) ruleOfLine() scene.Line {
	hides := m.hides(m.bound())
	if n := m.at.Shown().Note(m.line.note); n != nil && n.Own != "" {
		hides = n.Own.Hides()
	}
	said := m.rule()
	if m.width < roomForRule {
		said = m.words().RuleShort
	}
	if !hides {
		return nil
	}
	return scene.Line{{Job: scene.Warn, Text: " · " + said}}
}
