package cli

import (
	"os"
	"path/filepath"
	"strings"
)

// homely is a path as people say it: ~ for the home folder.
func homely(path string) string {
	home, err := os.UserHomeDir()
	if err != nil || home == "" {
		return path
	}
	if rest, under := strings.CutPrefix(path, home+string(filepath.Separator)); under {
		return filepath.Join("~", rest)
	}
	return path
}
