package act

import (
	"slices"
	"strings"

	"roundtable/session/words"
)

// A Group is a section of help: its title and its rows.
type Group struct {
	Title string
	Rows  []Row
}

// A Row is one act: its keys as shown (empty: by name only), its name, what it
// is called and what it does.
type Row struct{ Keys, Name, Label, Does string }

// Help is every act by section, those with keys first.
func Help(l *words.Language, acts []Act) []Group {
	var groups []Group
	for _, section := range Sections() {
		g := Group{Title: l.Sections[string(section)]}
		for _, a := range acts {
			if a.Section == section {
				w := l.Acts[a.Name]
				g.Rows = append(g.Rows, Row{a.ShownKeys(), a.Name, w.Label, w.Does})
			}
		}
		slices.SortStableFunc(g.Rows, func(a, b Row) int { return keyless(a) - keyless(b) })
		groups = append(groups, g)
	}
	return groups
}

func keyless(r Row) int {
	if r.Keys == "" {
		return 1
	}
	return 0
}

// ShownKeys are the act's keys as people read them: "1-9 f"; the arrows first where
// they choose whom it is about.
func (a Act) ShownKeys() string {
	var shown []string
	if a.Chosen {
		shown = append(shown, Shown("up"))
	}
	for _, key := range a.Keys {
		if k := Shown(key); !slices.Contains(shown, k) {
			shown = append(shown, k)
		}
	}
	return strings.Join(shown, " ")
}

// Usage is how the act is typed after `roundtable do SESSION`:
// "action NAME TEXT [--by DATE]".
func (a Act) Usage(l *words.Language) string {
	said := []string{a.Name}
	for _, arg := range a.Args {
		word := l.Args[arg.Name].Usage
		switch {
		case arg.Flag != "":
			word = "[--" + arg.Flag + " " + word + "]"
		case arg.Optional:
			word = "[" + word + "]"
		}
		said = append(said, word)
	}
	for _, flag := range a.Flags {
		switch flag {
		case Early:
			said = append(said, "[--early]")
		case FromReserve:
			said = append(said, "[--from reserve]")
		case ToReserve:
			said = append(said, "[--to reserve]")
		default:
			said = append(said, "[--"+string(flag)+"]")
		}
	}
	return strings.Join(said, " ")
}
