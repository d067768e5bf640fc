package console

import (
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session/words"
	"roundtable/ui/console/sheet"
)

// balanceWidth is how long the bar of who spoke most is, in cells.
const balanceWidth = 16

// showBalance shows how long everybody has had the floor, and the totals by
// the organiser's tags: hints, never rules.
func (m *Model) showBalance() {
	t := m.sitting.Shown()
	r := t.Read(m.cfg.Now())
	items := []sheet.Item{{Heading: m.cfg.Words.Document.Speaking}}
	var most time.Duration
	for _, a := range r.Airtime() {
		most = max(most, a.Time)
	}
	for _, a := range r.Airtime() {
		items = append(items, share(m.voice(t).Who(a.Participant), a.Turns, a.Time, most))
	}
	byTag := r.AirtimeByTag()
	for i, tag := range byTag {
		if i == 0 || byTag[i-1].Tag != tag.Tag {
			items = append(items, sheet.Item{Heading: tag.Tag})
			most = 0
			for _, other := range byTag {
				if other.Tag == tag.Tag {
					most = max(most, other.Time)
				}
			}
		}
		value := tag.Value
		if value == "" {
			value = m.cfg.Words.Console.Untagged
		}
		items = append(items, share(value, tag.Turns, tag.Time, most))
	}
	title := titled(m.cfg.Words.Acts["balance"].Label)
	m.sheet = &opened{Sheet: sheet.NewPages(title, items, m.sheetWords()), done: func() tea.Cmd { return nil }}
}

// share is one line: the time, a bar, whose it is and how many turns.
func share(who string, turns int, d, most time.Duration) sheet.Item {
	filled := 0
	if most > 0 {
		filled = int(balanceWidth * d / most)
	}
	bar := strings.Repeat("━", filled) + strings.Repeat("─", balanceWidth-filled)
	return sheet.Item{Key: words.CountUp(d), Text: bar + " " + who + " · " + strconv.Itoa(turns)}
}
