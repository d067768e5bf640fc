//go:build !windows

package cli

import (
	"os"
	"syscall"
)

func hangUps() []os.Signal { return []os.Signal{syscall.SIGTERM, syscall.SIGHUP} }
