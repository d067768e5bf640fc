package lines

import (
	"slices"
	"strings"
	"unicode/utf8"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// waiting is a question, or a choice, that the next line may answer.
type waiting struct {
	yes  func() // of a question
	rows []act.Binding
	seen *session.Table // what the person had heard when they began
}

// Answer understands the answer to a question: the words of the language or
// their first letters, in any case, or the English ones. ok is false for
// anything else.
func Answer(l *words.Language, line string) (yes, ok bool) {
	said := words.Folded(line)
	if said == "" {
		return false, false
	}
	is := func(word string) bool {
		word = words.Folded(word)
		_, first := utf8.DecodeRuneInString(word)
		return said == word || said == word[:first]
	}
	english := words.English().Plain
	yes = is(l.Plain.Yes) || is(english.Yes)
	return yes, yes || is(l.Plain.No) || is(english.No)
}

// take does what a line says.
func (m *mode) take(line string) {
	m.watch()
	line = words.Clean(line)
	if w := m.waits; w != nil {
		m.waits = nil
		if m.answered(w, line) {
			return
		}
	}
	name, said, _ := strings.Cut(line, " ")
	switch {
	case line == "":
		m.say(m.status(m.Now()))
	case utf8.RuneCountInString(line) == 1:
		m.press(line)
	default:
		m.typed(name, said)
	}
	m.thresholds(m.Now())
}

// answered says whether a line was the answer to what was asked.
func (m *mode) answered(w *waiting, line string) bool {
	if w.yes == nil {
		at := slices.IndexFunc(w.rows, func(b act.Binding) bool { return b.Key == act.Normal(line) })
		if at >= 0 {
			m.follow(w.rows[at], w.seen, false)
		}
		return at >= 0
	}
	yes, ok := Answer(m.Words, line)
	switch {
	case !ok:
		m.waits = w
		m.say(m.Words.Plain.YesOrNo)
	case yes:
		w.yes()
	}
	return true
}

// situation is what acts depend on now.
func (m *mode) situation() act.Situation {
	now := m.Now()
	return act.Situation{
		Voice: m.voice(m.present), Reading: m.present.Read(now), Now: now,
		Hand: session.ByHandModerator, Ladder: m.Ladder, Seed: m.Seed, Acts: m.Acts,
	}
}

// press does what a key of the console means.
func (m *mode) press(key string) {
	b, ok := m.situation().Resolve(key)
	if !ok {
		m.nothing(key)
		return
	}
	m.follow(b, m.present, false)
}

// typed does what is written as after `roundtable do SESSION`, or answers.
func (m *mode) typed(name, said string) {
	found := m.named(name)
	switch {
	case len(found) == 0:
		m.say(words.Fill(m.Words.Plain.NoSuch, "text", name))
		return
	case len(found) > 1:
		m.say(words.Fill(m.Words.Plain.Several, "text", name, "acts", strings.Join(found, ", ")))
		return
	case m.command(found[0], said):
		return
	}
	a, now := m.act(found[0]), m.Now()
	meant, err := m.Read(Typed{Act: a, Said: said, Table: m.present, Now: now, Words: m.Words})
	if err != nil {
		for line := range strings.SplitSeq(m.Words.Tell(err), "\n") {
			m.say(line)
		}
		return
	}
	m.carry(a, meant, now)
}

// carry follows an act whose arguments were typed. As in a script it takes
// --early to begin before a printed time: then that is not asked once more.
func (m *mode) carry(a act.Act, meant Meant, now session.Moment) {
	if meant.Rule == session.ByLot && meant.Seed == "" {
		meant.Seed = m.Seed()
	}
	b := m.situation().Bind(a, meant.Input)
	b.Missing, b.Choices = nil, nil // a script leaves them out, too
	if b.Input.Early && !meant.Early {
		if c, ok := a.Command(meant.Input); ok {
			_, b.Off = session.Decide(m.present, c, now)
		}
	}
	m.follow(b, m.present, meant.Yes || meant.Early)
}

// named are the acts and commands that a name means: the one that has it, else
// all that begin with it.
func (m *mode) named(name string) []string {
	name = strings.ToLower(name)
	all := commands()
	for _, a := range m.table() {
		if !a.Screen {
			all = append(all, a.Name)
		}
	}
	if slices.Contains(all, name) {
		return []string{name}
	}
	return slices.DeleteFunc(all, func(s string) bool { return !strings.HasPrefix(s, name) })
}

// follow takes a binding as far as it goes: refused, incomplete, a choice, a
// question, done. seen is what the person had heard when they began.
func (m *mode) follow(b act.Binding, seen *session.Table, yes bool) {
	p := &m.Words.Plain
	switch {
	case b.Off != nil:
		m.say(m.voice(m.present).Refusal(b.Off))
	case len(b.Choices) > 0:
		m.offer(b, seen)
	case len(b.Missing) > 0 && b.Act.Screen:
		m.nothing(b.Key)
	case len(b.Missing) > 0:
		m.say(words.Fill(p.Write, "text", b.Act.Usage(m.Words)))
	case b.Act.Screen: // leaving loses nothing, so it need not ask
		m.do(b, seen)
	case b.Question != "" && !yes && !m.Asks:
		m.say(words.Fill(p.NeedsYes, "text", b.Question, "act", b.Act.Name))
	case b.Question != "" && !yes:
		m.waits = &waiting{yes: func() { m.do(b, seen) }, seen: seen}
		m.say(b.Question + " " + p.YesOrNo)
	default:
		m.do(b, seen)
	}
}

// offer says what can be chosen; where nobody is asked, by which acts.
func (m *mode) offer(b act.Binding, seen *session.Table) {
	p := &m.Words.Plain
	if !m.Asks {
		var names []string
		for _, row := range b.Choices {
			if !row.Act.Screen && !slices.Contains(names, row.Act.Name) {
				names = append(names, row.Act.Name)
			}
		}
		m.say(words.Fill(p.ChooseActs, "text", b.Key, "acts", strings.Join(names, ", ")))
		return
	}
	voice := m.voice(m.present)
	for _, row := range b.Choices {
		text := row.Key + " " + row.Label
		if row.Off != nil {
			text += ": " + voice.Refusal(row.Off)
		}
		if row.Preview != nil {
			text += " (" + strings.Join(row.Preview(), "; ") + ")"
		}
		m.say(text)
	}
	m.waits = &waiting{rows: b.Choices, seen: seen}
	m.say(p.Choose)
}

// do carries a binding out.
func (m *mode) do(b act.Binding, seen *session.Table) {
	c, ok := b.Command()
	if !ok {
		if !m.command(b.Act.Name, "") {
			m.say(words.Fill(m.Words.Plain.OnScreen, "text", b.Act.Name))
		}
		return
	}
	if no := m.decide(deed{command: session.See(seen, c), at: m.Now(), hand: session.ByHandModerator}); no != nil {
		m.say(m.voice(m.present).Refusal(no))
		return
	}
	m.save()
}

// nothing says that a key means nothing now.
func (m *mode) nothing(key string) {
	m.say(words.Fill(m.Words.Keys.Nothing, "key", key, "help", "?"))
}
