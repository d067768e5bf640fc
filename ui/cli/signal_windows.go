package cli

import (
	"os"
	"syscall"
)

func hangUps() []os.Signal { return []os.Signal{syscall.SIGTERM} }

// closedPipes has nothing to do here: writing to a closed pipe fails.
func closedPipes() (undo func()) { return func() {} }
