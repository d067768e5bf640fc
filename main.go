// Roundtable runs a high-level roundtable from the terminal and keeps its
// record.
package main

import (
	"os"

	"roundtable/ui/cli"
)

func main() { os.Exit(cli.Main()) }
