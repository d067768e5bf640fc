package words

import (
	"fmt"
	"strings"
)

// A teller is an error that can be told in any language: an English sentence
// and what is filled in, such as session.Sentence.
type teller interface {
	Told() (format string, args []any)
}

// Tell says what an error says in the language: its sentence by Told, and
// likewise those that are filled in. What has no translation, such as what the
// operating system says, stays as it is.
func (l *Language) Tell(err error) string {
	switch e := err.(type) {
	case teller:
		format, args := e.Told()
		if said, known := l.Told[format]; known {
			format = said
		}
		if len(args) == 0 {
			return format
		}
		filled := make([]any, len(args))
		for i, arg := range args {
			filled[i] = arg
			if err, ok := arg.(error); ok {
				filled[i] = l.Tell(err)
			}
		}
		return fmt.Sprintf(format, filled...)
	case interface{ Unwrap() []error }:
		var all []string
		for _, one := range e.Unwrap() {
			all = append(all, l.Tell(one))
		}
		return strings.Join(all, "\n")
	}
	return err.Error()
}
