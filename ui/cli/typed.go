package cli

import (
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/ui/console/act"
	"roundtable/ui/lines"
)

// typed reads what follows an act in line mode: the arguments and flags of
// `roundtable do`, but no shell. A text at the end is taken as it stands, so
// that it needs no quotes.
func (p *program) typed(t lines.Typed, zone *time.Location) (lines.Meant, error) {
	var (
		meant lines.Meant
		o     doOptions
		c     cobra.Command
	)
	o.take(&c)
	c.Flags().BoolVar(&meant.Yes, "yes", false, "")
	said, err := takeFlags(&c, wordsOf(t.Said))
	if err != nil {
		return meant, err
	}
	p.words = t.Words // the language may have been switched
	meant.Input, err = p.input(&desk{table: t.Table, zone: zone}, t.Act, asGiven(t.Act, said), o, t.Now)
	meant.Hand = session.ByHandModerator
	return meant, err
}

// A typedWord is a word of a line: what it says, and how it was written.
type typedWord struct{ says, raw string }

// wordsOf are the words of a line. Double quotes around a word keep blanks in
// it; anywhere else, and without an end, they are letters like others.
func wordsOf(line string) []typedWord {
	var all []typedWord
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimSpace(line) {
		end := strings.IndexByte(line, ' ')
		if end < 0 {
			end = len(line)
		}
		says := line[:end]
		if line[0] == '"' {
			if n := strings.IndexByte(line[1:], '"') + 1; n > 0 && (n+1 == len(line) || line[n+1] == ' ') {
				says, end = line[1:n], n+1
			}
		}
		all = append(all, typedWord{says, line[:end]})
		line = line[end:]
	}
	return all
}

// takeFlags reads the flags among words and returns the others. A word in
// quotes is none.
func takeFlags(c *cobra.Command, all []typedWord) (rest []typedWord, err error) {
	for len(all) > 0 {
		word := all[0]
		all = all[1:]
		name, dashes := strings.CutPrefix(word.raw, "--")
		name, value, given := strings.Cut(name, "=")
		flag := c.Flags().Lookup(name)
		switch {
		case !dashes || flag == nil:
			rest = append(rest, word)
			continue
		case given:
		case flag.NoOptDefVal != "":
			value = flag.NoOptDefVal
		case len(all) == 0:
			return nil, wrong("", "something is missing after --%s", name)
		default:
			value, all = all[0].says, all[1:]
		}
		if err := c.Flags().Set(name, value); err != nil {
			return nil, wrong("", "%s", misread(err))
		}
	}
	return rest, nil
}

// asGiven are words as arguments. Of a text that several words make, every
// letter is the text's.
func asGiven(a act.Act, all []typedWord) []string {
	places := positional(a)
	last := len(places) - 1
	texts := slices.IndexFunc(places, func(arg act.Arg) bool { return arg.Kind == act.Text })
	var said []string
	for i, word := range all {
		if last >= 0 && texts == last && i >= last && len(all) > len(places) {
			said = append(said, word.raw)
			continue
		}
		said = append(said, word.says)
	}
	return said
}
