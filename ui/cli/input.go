package cli

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// A reader of arguments turns the words after `do SESSION ACT` into an
// act.Input.
type argReader struct {
	act     act.Act
	table   *session.Table
	words   *words.Language
	newName bool // --new
	zone    *time.Location
	now     session.Moment
	usage   session.Sentence
}

// read fills the arguments in their order. A text or a name at the end takes
// all the words that are left, so that it needs no quotes.
func (r *argReader) read(said []string) (act.Input, error) {
	var in act.Input
	places := positional(r.act)
	for i, arg := range places {
		if len(said) == 0 {
			if arg.Optional {
				break
			}
			return in, wrong(r.usage, "%s: something is missing", r.act.Name)
		}
		word := said[0]
		said = said[1:]
		if i == len(places)-1 && (arg.Kind == act.Text || arg.Kind == act.Participant || arg.Kind == act.Segment) {
			word, said = strings.Join(append([]string{word}, said...), " "), nil
		}
		if err := r.fill(&in, arg, word); err != nil {
			return in, err
		}
	}
	if len(said) > 0 {
		return in, wrong(r.usage, "%s: %q is too much", r.act.Name, said[0])
	}
	return in, nil
}

// positional are the arguments that are known by their place.
func positional(a act.Act) []act.Arg {
	var places []act.Arg
	for _, arg := range a.Args {
		if arg.Flag == "" {
			places = append(places, arg)
		}
	}
	return places
}

// fill reads one argument, clean: what nobody sees on a screen is dropped.
func (r *argReader) fill(in *act.Input, arg act.Arg, word string) (err error) {
	word = words.Clean(word)
	switch arg.Kind {
	case act.Participant:
		in.Participant, in.Name, err = r.person(arg, word)
	case act.Text:
		if len(arg.Of) > 0 && !slices.Contains(arg.Of, word) {
			return wrong(r.usage, "%q is none of %s", word, strings.Join(arg.Of, ", "))
		}
		in.Text = word
	case act.Request:
		in.Request = word
	case act.Duration:
		in.Duration, err = parseDuration(word)
	case act.Time:
		in.Time, err = parseInstant(word, r.zone, r.now.Wall)
	case act.Date:
		if in.Date, err = session.ParseDate(word); err != nil {
			err = wrong("Write it as 2025-11-30.", "%v", err)
		}
	case act.Segment:
		in.Segment, err = findSegment(r.table, word)
	case act.Place:
		n, bad := strconv.ParseUint(word, 10, 31)
		if bad != nil || n == 0 {
			return wrong(r.usage, "%q is not a place on the list; the first is 1", word)
		}
		in.Place = int(n)
	case act.Count:
		n, bad := strconv.ParseUint(word, 10, 16)
		if bad != nil || n == 0 {
			return wrong(r.usage, "%q is not a number from 1", word)
		}
		in.Count = int(n)
	case act.OrderRule:
		return named(&in.Rule, word, r.usage, r.words.Rule)
	case act.Rung:
		return named(&in.Level, word, r.usage, r.words.Level)
	case act.Seed:
		in.Seed = word
	case act.Asked:
		n, bad := strconv.ParseUint(strings.TrimLeft(word, "Qq"), 10, 31)
		if bad != nil || n == 0 {
			return wrong(r.usage, "%q is not a question's number; the first is 1", word)
		}
		in.Question = int(n)
	case act.Addressee:
		in.To, err = mustFind(r.table, word)
	case act.Affiliation:
		in.Affiliation = word
	default:
		err = r.fillOfNote(in, arg, word)
	}
	return err
}

// named reads a word of a short list.
func named[K ~string](into *K, word string, usage session.Sentence, find func(string) (K, bool)) error {
	found, ok := find(word)
	if !ok {
		return wrong(usage, "there is no %q", word)
	}
	*into = found
	return nil
}

// readFlags fills the arguments that are known by their flag.
func (r *argReader) readFlags(in *act.Input, said map[string]string) error {
	for _, arg := range r.act.Args {
		if word := said[arg.Flag]; arg.Flag != "" && word != "" {
			if err := r.fill(in, arg, word); err != nil {
				return err
			}
		}
		delete(said, arg.Flag)
	}
	for flag, word := range said {
		if word != "" {
			return wrong(r.usage, "%s does not take --%s", r.act.Name, flag)
		}
	}
	return nil
}

// person finds a participant. Where the argument takes a name that is nobody's,
// that is the name; where only a screen may take one, it is a slip.
func (r *argReader) person(arg act.Arg, word string) (key, name string, err error) {
	if !arg.New && !arg.Free && !(arg.Shown && r.newName) {
		key, err = mustFind(r.table, word)
		return key, "", err
	}
	find := findPerson
	if arg.Free {
		find = findFree
	}
	key, err = find(r.table, word)
	if err == nil && key == "" {
		name = word
	}
	return key, name, err
}
