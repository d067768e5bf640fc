package cli

import (
	"errors"
	"fmt"
	"strings"

	"roundtable/data"
	"roundtable/session"
)

// The exit codes.
const (
	exitDone    = 0
	exitFailed  = 1
	exitWrong   = 2
	exitRefused = 3
)

// A trouble is why a command line did not do what was asked: what was being
// done, what is wrong, the next step.
type trouble struct {
	code  int
	deed  string // "reading the agenda", may be empty
	cause error
	next  string // may be empty
}

func (t *trouble) Error() string {
	text := t.cause.Error()
	if t.deed != "" {
		text = t.deed + ": " + text
	}
	if t.next != "" {
		text += "\n" + strings.TrimRight(t.next, "\n")
	}
	return text
}

func (t *trouble) Unwrap() error { return t.cause }

// wrong is wrong use, with the next step.
func wrong(next, format string, args ...any) error {
	return &trouble{code: exitWrong, cause: fmt.Errorf(format, args...), next: next}
}

// failed is a failure, with what was being done and the next step.
func failed(deed string, cause error, next string) error {
	return &trouble{code: exitFailed, deed: deed, cause: cause, next: next}
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
