package act

import (
	"roundtable/session"
	"roundtable/session/words"
)

func consoleActs() []Act {
	return []Act{
		{Name: "report", Keys: []string{"enter"}, Screen: true, Section: Console,
			when: func(s Situation, _ string) bool { return !s.open() }},
		{Name: "highlight", Keys: []string{"up", "down"}, Screen: true, Section: Console},
		{Name: "pane", Keys: []string{"tab"}, Screen: true, Section: Console},
		{Name: "public", Keys: []string{"v"}, Screen: true, Section: Console},
		{Name: "card", Screen: true, Section: Console},
		{Name: "back", Keys: []string{"esc"}, Screen: true, Section: Console},
		{Name: "palette", Keys: []string{":", "ctrl+p"}, Screen: true, Section: Console},
		{Name: "help", Keys: []string{"?"}, Screen: true, Section: Console},
		{Name: "language", Screen: true, Section: Console, label: languageLabel},
		{Name: "auto", Screen: true, Section: Console},
		{Name: "suspend", Screen: true, Section: Console},
		{Name: "quit", Keys: []string{"q", "ctrl+c"}, Screen: true, Section: Console, asks: quitQuestion},
	}
}

// languageLabel names the language that comes next, in that language: who
// reads the one on the screen least finds the other.
func languageLabel(s Situation, _ Input, _ []session.Event) string {
	return s.Voice.Acts["language"].Label + ": " + words.After(s.Voice.Language).Name
}
