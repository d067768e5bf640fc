package cli

import (
	"os"
	"syscall"
)

func hangUps() []os.Signal { return []os.Signal{syscall.SIGTERM} }
