package lines

import (
	"slices"
	"strings"
	"unicode/utf8"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// commands are what the line mode itself understands beside the acts.
func commands() []string { return []string{"status", "list", "plan", "help", "language", "quit"} }

// command does what the line mode itself understands; false where name is none
// of it.
func (m *mode) command(name, said string) bool {
	switch name {
	case "status":
		m.say(m.status(m.Now()))
	case "list":
		m.list()
	case "plan":
		m.plan()
	case "help":
		m.help(said)
	case "language":
		m.Words = words.After(m.Words)
		m.say(m.Words.Name)
	case "quit":
		m.quit()
	default:
		return false
	}
	return true
}

// quit leaves; while saving fails it asks first, where anybody answers.
func (m *mode) quit() {
	if n := len(m.unsaved()); n > 0 && m.fault != nil && m.Asks {
		m.waits = &waiting{yes: func() { m.left = true }}
		text := words.Fill(m.Words.Console.LeaveUnsaved, "n", m.Words.Many.Entries(n))
		m.say(text + " " + m.Words.Plain.YesOrNo)
		return
	}
	m.left = true
}

// help lists the acts by section, then the commands; with a name it says how
// that is written.
func (m *mode) help(name string) {
	if found := m.named(name); name != "" && len(found) == 1 && !slices.Contains(commands(), found[0]) {
		m.say(m.helpOn(m.act(found[0])))
		return
	}
	for _, section := range act.Sections() {
		m.say(m.Words.Sections[string(section)] + ":")
		for _, a := range m.table() {
			if a.Section == section && !a.Screen {
				m.say(m.helpOn(a))
			}
		}
	}
	p := &m.Words.Plain
	for i, does := range []string{p.Status, p.List, p.Plan, p.Help, p.Language, p.Quit} {
		m.say(commands()[i] + ": " + does)
	}
}

// table is every act.
func (m *mode) table() []act.Act {
	if m.Acts != nil {
		return m.Acts
	}
	return act.Table()
}

func (m *mode) act(name string) act.Act {
	all := m.table()
	return all[slices.IndexFunc(all, func(a act.Act) bool { return a.Name == name })]
}

// helpOn is how an act is written, what it does and its key, where that does
// it in line mode too.
func (m *mode) helpOn(a act.Act) string {
	text := a.Usage(m.Words) + ": " + m.Words.Acts[a.Name].Does
	keys := slices.DeleteFunc(slices.Clone(a.Keys), func(k string) bool { return utf8.RuneCountInString(k) != 1 || k >= "0" && k <= "9" })
	if len(keys) == 0 || len(a.Args) > 0 && !a.Args[0].Optional {
		return text
	}
	return words.Fill(m.Words.Plain.Keys, "text", text, "keys", strings.Join(keys, " "))
}

// list says who waits, first to last; in the closing reflections how each
// stands.
func (m *mode) list() {
	t := m.present
	r, v := t.Read(m.Now()), m.voice(t)
	if p := t.Running(); p != nil && p.Kind == session.Reflections {
		for i, one := range t.Reflections() {
			m.place(i, v.Who(one.Participant), v.ReflectionStates[one.State])
		}
		return
	}
	if len(t.List()) == 0 {
		m.say(v.Plain.NobodyWaits)
		return
	}
	for i, p := range t.List() {
		how := v.Whys[p.Why()]
		if p.Asked != nil {
			how = words.Fill(v.Plain.Waited, "text", how, "by", words.CountUp(r.Since(*p.Asked)))
		}
		m.place(i, v.Who(p.Participant), how)
	}
}

// plan says the run of show, a line for each segment.
func (m *mode) plan() {
	t := m.present
	r, v := t.Read(m.Now()), m.voice(t)
	for i := range r.Segments {
		p := &r.Segments[i]
		at := ""
		switch {
		case p.Began != nil:
			at = v.Clock(p.Began.Wall)
		case p.ExpectedStart != nil:
			at = v.Clock(*p.ExpectedStart)
		}
		used := words.CountUp(p.Planned + p.Added)
		switch {
		case p.IsReserve():
			used = words.Fill(v.Screen.ReserveLeft, "by", words.CountUp(p.Length), "limit", words.CountUp(p.Left()))
		case p.Began != nil:
			used = words.Fill(v.Screen.Of, "used", words.CountUp(p.Elapsed-p.Held), "limit", used)
		}
		how := words.Fill(v.Plain.PartTime, "text", v.SegmentStates[p.State], "used", used)
		if p.IsReserve() {
			how = used
		}
		m.say(words.Fill(v.Plain.Part, "at", at, "segment", p.Title, "how", how))
	}
}
