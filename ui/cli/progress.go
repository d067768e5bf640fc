package cli

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"roundtable/session/words"
	"roundtable/ui/cli/clock"
)

// A progress says on stderr how far something has come that takes longer than
// a second: on a terminal in one line that changes, elsewhere now and then in a
// line of its own.
type progress struct {
	p        *program
	total    int
	terminal bool
	next     time.Duration // on the steady clock: not earlier than this
	every    time.Duration
	shown    bool // a line stands that is to be wiped
}

func (p *program) progress(total int) *progress {
	g := &progress{p: p, total: total, every: 5 * time.Second}
	if isTerminal(p.err) && os.Getenv("TERM") != "dumb" {
		g.terminal, g.every = true, 200*time.Millisecond
	}
	g.next = clock.Rhythm() + time.Second
	return g
}

// at says that n are done, where it is time to.
func (g *progress) at(n int) { g.tell(n, clock.Rhythm()) }

func (g *progress) tell(n int, now time.Duration) {
	if now < g.next {
		return
	}
	g.next = now + g.every
	text := words.Fill(g.p.words.Exports.Progress, "n", strconv.Itoa(n), "total", strconv.Itoa(g.total))
	if !g.terminal {
		fmt.Fprintln(g.p.err, text)
		return
	}
	fmt.Fprintf(g.p.err, "\r%s\x1b[K", text)
	g.shown = true
}

// end wipes the line.
func (g *progress) end() {
	if g.shown {
		fmt.Fprint(g.p.err, "\r\x1b[K")
		g.shown = false
	}
}
