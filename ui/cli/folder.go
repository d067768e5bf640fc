package cli

import (
	"os"
	"path/filepath"
	"runtime"

	"roundtable/session"
)

// databasePath is where the sessions are kept: --db, else ROUNDTABLE_DB, else
// the data folder of this user.
func (p *program) databasePath() (string, error) {
	if p.db != "" {
		return p.db, nil
	}
	if path := os.Getenv("ROUNDTABLE_DB"); path != "" {
		return path, nil
	}
	folder, err := dataFolder()
	if err != nil {
		return "", failed("looking for the folder of the sessions", err, "Say where with --db PATH or ROUNDTABLE_DB.")
	}
	return filepath.Join(folder, "roundtable", "roundtable.db"), nil
}

// dataFolder is where programs keep the data of this user. XDG_DATA_HOME wins
// everywhere; a relative one must be ignored (XDG Base Directory, 0.8).
func dataFolder() (string, error) {
	if xdg := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(xdg) {
		return xdg, nil
	}
	if local := os.Getenv("LocalAppData"); runtime.GOOS == "windows" {
		if local == "" {
			return "", session.Say("the variable LocalAppData is not set")
		}
		return local, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	if runtime.GOOS == "darwin" {
		return filepath.Join(home, "Library", "Application Support"), nil
	}
	return filepath.Join(home, ".local", "share"), nil
}
