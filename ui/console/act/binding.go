package act

import (
	"slices"
	"strings"
	"time"

	"roundtable/session"
)

// A Binding is what a key or a line of the palette does now. Look at its
// parts in this order:
//
//	Off      it would be refused: say why, do nothing
//	Missing  arguments still to be given: a person first, then ask Bind again,
//	         it may have Choices; once a form is filled in, ask Bind again too
//	Choices  show them and let one be picked, by its Key or by arrows and enter
//	Question ask it; enter is yes
//	Command  give it; a screen act has none and is the console's own
type Binding struct {
	Act      Act
	Key      string // the key that was pressed, or that picks this row
	Label    string // "thank Carana"
	Input    Input
	Off      *session.Refusal
	Missing  []Arg
	Choices  []Binding
	Question string
	Preview  func() []string // of a choice: what it changes, line by line; nil: nothing to show
	Done     string          // said once it is done, where the screen does not show it plainly
}

// Command is what the binding asks of the table; ok is false for screen acts.
func (b Binding) Command() (session.Command, bool) { return b.Act.Command(b.Input) }

// Normal is a key as the table has it: letters either case, "=" as "+".
func Normal(key string) string {
	switch {
	case key == "=" || key == "shift+=":
		return "+"
	case key == " ":
		return "space"
	case len(key) == len("shift+a") && strings.HasPrefix(key, "shift+"):
		key = key[len("shift+"):]
	}
	if len(key) == 1 {
		return strings.ToLower(key)
	}
	return key
}

// Resolve says what a key means now; ok is false where it means nothing.
func (s Situation) Resolve(key string) (b Binding, ok bool) {
	s, key = s.withActs(), Normal(key)
	for i := range s.acts {
		a := &s.acts[i]
		if at := slices.Index(a.Keys, key); at >= 0 && a.means(s, at) {
			return s.press(a, at), true
		}
	}
	return Binding{}, false
}

// press is what an act's i-th key does now.
func (s Situation) press(a *Act, i int) Binding {
	var in Input
	if a.fill != nil {
		in = a.fill(s, a.home(i))
	}
	b := s.Bind(*a, in)
	b.Key = a.Keys[i]
	return b
}

// atHome is what means now what a key of the table means.
func (s Situation) atHome(key string) (b Binding, ok bool) {
	for i := range s.acts {
		a := &s.acts[i]
		for at := range a.Keys {
			if a.home(at) == key && a.means(s, at) {
				return s.press(a, at), true
			}
		}
	}
	return Binding{}, false
}

// Palette is every act with what it does now: those that are on first, both in
// the order of the table.
func (s Situation) Palette() []Binding {
	s = s.withActs()
	all := make([]Binding, 0, len(s.acts))
	for _, a := range s.acts {
		in := Input{}
		switch {
		case a.fill != nil:
			in = a.fill(s, "")
		case len(a.Args) > 0 && a.Args[0].Kind == Participant:
			in = highlighted(s, "")
		}
		all = append(all, s.Bind(a, in))
	}
	slices.SortStableFunc(all, func(x, y Binding) int { return refused(x) - refused(y) })
	return all
}

func refused(b Binding) int {
	if b.Off != nil {
		return 1
	}
	return 0
}

// Bind says what an act does now with an input, filled in as far as it is.
func (s Situation) Bind(a Act, in Input) Binding {
	s = s.withActs()
	b := s.bind(a, in)
	if b.picks() && (a.choices == nil || b.Missing[0].Kind == Participant) || a.choices == nil || b.Off != nil {
		return b
	}
	b.Missing, b.Choices = nil, a.choices(s, in)
	if len(b.Choices) > 0 && !slices.ContainsFunc(b.Choices, func(c Binding) bool { return c.Off == nil }) {
		b.Off = b.Choices[0].Off
	}
	return b
}

// picks says that somebody or something is picked from a list first.
func (b Binding) picks() bool {
	return len(b.Missing) > 0 && (b.Missing[0].Kind == Participant || b.Missing[0].Kind == Segment)
}

// bind is Bind without choices.
func (s Situation) bind(a Act, in Input) Binding {
	in.Unnamed, in.Ladder = s.Voice.Keys.UnnamedSpeaker, s.Ladder
	if in.Rule == session.ByAlphabet {
		in.Alphabet = s.Voice.Alphabet()
	}
	b := Binding{Act: a, Input: in, Missing: missing(a, in)}
	var events []session.Event
	events, b.Off = s.decide(a, in, b.Missing)
	if b.Off != nil && b.Off.Code == session.TooEarly && slices.Contains(a.Flags, Early) {
		b.Input.Early = true
		events, b.Off = s.decide(a, b.Input, b.Missing)
	}
	if a.label != nil {
		b.Label = a.label(s, b.Input, events)
	}
	if b.Label == "" {
		b.Label = s.Voice.Acts[a.Name].Label
	}
	if a.done != nil && b.Off == nil {
		b.Done = a.done(s, b.Input)
	}
	if a.asks != nil && b.Off == nil {
		b.Question = a.asks(s, b.Input, events)
	}
	return b
}

// Instead is what a key gives way to where nothing is filled in: naming at once
// who speaks, to everything else about them. ok is false for other keys, and
// where the act was not asked for by its key.
func (s Situation) Instead(b Binding) (other Binding, ok bool) {
	if b.Act.instead == "" || !slices.Contains(b.Act.Keys, b.Key) {
		return Binding{}, false
	}
	s = s.withActs()
	other = s.Bind(s.named(b.Act.instead), b.Input)
	other.Key = b.Key
	return other, true
}

// row is one choice; an empty label is the act's own.
func (s Situation) row(key, name string, in Input, label string) Binding {
	b := s.bind(s.named(name), in)
	b.Key = key
	if label != "" {
		b.Label = label
	}
	return b
}

// decide asks the table what would happen. What is still missing is filled in
// with something harmless, so that the answer is about everything else.
func (s Situation) decide(a Act, in Input, missing []Arg) ([]session.Event, *session.Refusal) {
	if a.Screen && a.probe != "" && len(missing) > 0 {
		a = s.named(a.probe)
	}
	nobody := false
	for _, arg := range missing {
		nobody = nobody || arg.Kind == Participant
		in = s.harmless(arg, in)
	}
	c, ok := a.Command(in)
	if !ok {
		return nil, nil
	}
	events, no := session.Decide(s.table(), c, s.Now)
	if nobody && no != nil && no.Who == "" && no.Code != session.NoOpenQuestion && no.Code != session.NotStarted && no.Code != session.SessionClosedCode {
		return nil, nil
	}
	return events, no
}

func (s Situation) harmless(arg Arg, in Input) Input {
	switch arg.Kind {
	case Text:
		in.Text = "…"
		if len(arg.Of) > 0 {
			in.Text = arg.Of[0]
		}
	case Duration:
		in.Duration = time.Second
	case Time:
		in.Time = s.Now.Wall.Add(time.Hour)
	case Place:
		in.Place = 1
	case Segment:
		in.Segment = s.ahead()
	case Count:
		in.Count = 1
	case OrderRule:
		in.Rule = session.Reversed // never so already
	}
	return in
}

// missing are the arguments still to be given: none if only optional ones are
// open, else optional ones too, since a form is shown anyway.
func missing(a Act, in Input) []Arg {
	var open []Arg
	required := false
	for _, arg := range a.Args {
		if !arg.Apart && arg.empty(in) {
			open = append(open, arg)
			required = required || !arg.Optional
		}
	}
	if !required {
		return nil
	}
	return open
}

func (arg Arg) empty(in Input) bool {
	switch arg.Kind {
	case Participant:
		return in.Participant == "" && in.Name == ""
	case Text:
		return in.Text == "" && !(arg.Clears && in.Clear)
	case Duration:
		return in.Duration == 0
	case Time:
		return in.Time.IsZero()
	case Date:
		return in.Date.IsZero()
	case Segment:
		return in.Segment == ""
	case Count:
		return in.Count == 0
	case OrderRule:
		return in.Rule == ""
	case Rung:
		return in.Level == ""
	case Seed:
		return in.Seed == ""
	case Asked:
		return in.Question == 0
	case Addressee:
		return in.To == ""
	case Affiliation: // a participant's is known
		return in.Affiliation == "" && in.Participant == "" && !in.Clear
	case Request:
		return in.Request == ""
	case Place:
		return in.Place == 0
	}
	return arg.emptyOfNote(in)
}
