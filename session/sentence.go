package session

import "fmt"

// A Sentence is what went wrong, or what to do next, where that is found out:
// in English, with what is filled in kept apart, so that whoever shows it can
// say it in another language (words.Language.Tell). It is an error.
type Sentence struct {
	Format string // as fmt.Sprintf takes it; without Args it is the sentence
	Args   []any  // Sentences and other errors among them are said in that language too
}

// Say is a sentence. Format is a literal: every language has a translation
// under it, and a test says so.
func Say(format string, args ...any) Sentence { return Sentence{format, args} }

// Error is the sentence in English.
func (s Sentence) Error() string {
	if len(s.Args) == 0 {
		return s.Format
	}
	return fmt.Sprintf(s.Format, s.Args...)
}

// Unwrap gives the errors that are filled in.
func (s Sentence) Unwrap() []error {
	var all []error
	for _, arg := range s.Args {
		if err, ok := arg.(error); ok {
			all = append(all, err)
		}
	}
	return all
}

// Told is what a language needs to say it.
func (s Sentence) Told() (format string, args []any) { return s.Format, s.Args }
