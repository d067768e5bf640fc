package cli

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/session/words"
)

// spoken is the language to speak until --lang says another, and what says so:
// the one that was preferred, else that of the locale (LC_ALL, LC_MESSAGES,
// LANG; the first that is set counts, POSIX 8.2), else English. This is the one
// place where it is chosen.
func spoken(preferred string) (*words.Language, origin) {
	asked, by := preferred, origin{kind: fromFile}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if asked == "" {
			asked, by = os.Getenv(name), origin{fromEnvironment, name}
		}
	}
	if l, ok := words.For(asked); ok {
		return l, by
	}
	return words.English(), origin{kind: fromDefault}
}

// asked is the language that --lang asks for, wherever it stands: what is wrong
// with a line is said in that language even if reading it ends before. Empty
// where nothing asks; whatever it is, reading the flag checks it.
func asked(args []string) string {
	tag := ""
	for i, arg := range args {
		value, joined := strings.CutPrefix(arg, "--lang=")
		switch {
		case arg == "--":
			return tag // what follows is no flag
		case joined:
			tag = value
		case arg == "--lang" && i+1 < len(args):
			tag = args[i+1]
		}
	}
	return tag
}

// A langFlag is --lang, as it is read.
type langFlag struct{ p *program }

// String is the tag of the language spoken.
func (f langFlag) String() string {
	if f.p == nil || f.p.words == nil {
		return ""
	}
	return f.p.words.Tag
}

// Type is how help calls the value.
func (langFlag) Type() string { return strings.Join(tags(), "|") }

// Set takes a tag.
func (f langFlag) Set(tag string) error {
	l, ok := words.For(tag)
	if !ok {
		return wrong(session.Say("The languages are: %s.", strings.Join(tags(), ", ")), "there are no words in %q", tag)
	}
	f.p.words, f.p.spokenBy = l, origin{fromFlag, "--lang"}
	return nil
}

func tags() []string {
	var all []string
	for _, l := range words.Languages() {
		all = append(all, l.Tag)
	}
	return all
}

// languages adds the flag that says in which language people are spoken to.
func (p *program) languages(root *cobra.Command) {
	flags := root.PersistentFlags()
	flags.Var(langFlag{p}, "lang", "")
	flags.Lookup("lang").DefValue = "" // that of the locale: none in particular
}
