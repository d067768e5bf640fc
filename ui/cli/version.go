package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (p *program) version() *cobra.Command {
	return &cobra.Command{
		Use:  "version",
		Args: takes(0, 0),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(p.out, "roundtable %s\n", p.built())
			return err
		},
	}
}

// built is the version, the commit and its day where the build knows them, and
// what it was built with and for.
func (p *program) built() string {
	about := fmt.Sprintf("%s %s/%s", runtime.Version(), runtime.GOOS, runtime.GOARCH)
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return about
	}
	var commit, day, changed string
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			commit = " " + s.Value[:min(12, len(s.Value))]
		case "vcs.time":
			day = " " + s.Value[:min(10, len(s.Value))]
		case "vcs.modified":
			if s.Value == "true" {
				changed = " " + p.tell("with changes")
			}
		}
	}
	return info.Main.Version + commit + changed + day + " " + about
}
