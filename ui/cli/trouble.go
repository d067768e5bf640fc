package cli

import (
	"errors"

	"roundtable/data"
	"roundtable/session"
	"roundtable/session/words"
)

// The exit codes.
const (
	exitDone    = 0
	exitFailed  = 1
	exitWrong   = 2
	exitRefused = 3
)

// A trouble is why a command line did not do what was asked: what was being
// done, what is wrong, the next step. It is told in any language.
type trouble struct {
	code  int
	deed  error // a sentence such as "reading the agenda", may be nil
	cause error
	next  error // a sentence, may be nil
}

// Error is the trouble in English.
func (t *trouble) Error() string { return words.English().Tell(t) }

// Told is the trouble for a language to tell.
func (t *trouble) Told() (format string, args []any) {
	if t.deed != nil {
		format, args = "%s: ", append(args, t.deed)
	}
	format, args = format+"%s", append(args, t.cause)
	if t.next != nil {
		format, args = format+"\n%s", append(args, t.next)
	}
	return format, args
}

func (t *trouble) Unwrap() error { return t.cause }

// wrong is wrong use, with the next step: a literal, or session.Say where
// something is filled in.
func wrong(next any, format string, args ...any) error {
	return &trouble{code: exitWrong, cause: session.Say(format, args...), next: sentence(next)}
}

// failed is a failure, with what was being done and the next step, each as the
// next step of wrong.
func failed(deed any, cause error, next any) error {
	return &trouble{code: exitFailed, deed: sentence(deed), cause: cause, next: sentence(next)}
}

// sentence is a literal, or what session.Say made of one; nil for nothing.
func sentence(said any) error {
	switch s := said.(type) {
	case session.Sentence:
		return s
	case string:
		if s != "" {
			return session.Say(s)
		}
	}
	return nil
}

// A refused is a refusal on its way out, in words.
type refused struct {
	*session.Refusal
	text string
}

func (r *refused) Error() string { return r.text }

// exitCode is what the process ends with.
func exitCode(err error) int {
	var (
		t *trouble
		r *refused
	)
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &r):
		return exitRefused
	case errors.As(err, &t):
		return t.code
	case errors.Is(err, data.ErrNoSessions), errors.Is(err, data.ErrNoSuchSession), errors.Is(err, data.ErrSeveralSessions):
		return exitWrong
	}
	return exitFailed
}
