//go:build storyclock

package clock

import (
	"fmt"
	"os"
	"strings"
	"time"

	"roundtable/session"
)

// Variable is the environment variable that names the story's clock.
const Variable = "ROUNDTABLE_STORYCLOCK"

// Now is the moment the story says it is.
func Now() session.Moment { return Beat().Moment }

// Beat is that moment beside the story's clock less what the laptop slept. The
// file is read once, so that the clocks cannot be of two times.
func Beat() session.Beat {
	s := read()
	return session.Beat{
		Moment:  session.Moment{Wall: s.at.Add(s.stepped).UTC(), Boot: s.boot(), BootID: "story"},
		Process: s.boot() - s.asleep,
	}
}

// Rhythm is real: keys come from a terminal, not from the story.
func Rhythm() time.Duration { return time.Duration(time.Now().UnixNano()) }

// Tick is short, so that a test need not wait for the next repaint.
func Tick() time.Duration { return 20 * time.Millisecond }

// A story is what the file says.
type story struct {
	at              time.Time
	asleep, stepped time.Duration
}

func (s story) boot() time.Duration { return s.at.Sub(time.Unix(1_000_000_000, 0)) }

// read panics when the file is not there or not understood: only a test can
// have caused that.
func read() story {
	name := os.Getenv(Variable)
	text, err := os.ReadFile(name)
	if err != nil {
		panic(fmt.Sprintf("reading the story's clock that %s names: %v", Variable, err))
	}
	s, err := parse(string(text))
	if err != nil {
		panic(fmt.Sprintf("reading the story's clock %s: %v", name, err))
	}
	return s
}

func parse(text string) (s story, err error) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return s, fmt.Errorf("it is empty")
	}
	if s.at, err = time.Parse(time.RFC3339Nano, words[0]); err != nil {
		return s, err
	}
	for _, word := range words[1:] {
		name, value, _ := strings.Cut(word, "=")
		d, err := time.ParseDuration(value)
		switch {
		case err != nil:
			return s, err
		case name == "asleep":
			s.asleep = d
		case name == "stepped":
			s.stepped = d
		default:
			return s, fmt.Errorf("%q is neither asleep= nor stepped=", word)
		}
	}
	return s, nil
}
