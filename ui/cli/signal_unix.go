//go:build !windows

package cli

import (
	"os"
	"os/signal"
	"syscall"
)

func hangUps() []os.Signal { return []os.Signal{syscall.SIGTERM, syscall.SIGHUP} }

// closedPipes lets writing to a pipe that nobody reads any more fail instead
// of ending the program, until it is undone: what is not saved yet is saved
// first.
func closedPipes() (undo func()) {
	pipes := make(chan os.Signal, 1)
	signal.Notify(pipes, syscall.SIGPIPE)
	return func() { signal.Stop(pipes) }
}
