package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"roundtable/data/agenda"
	"roundtable/data/preferences"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
	"roundtable/ui/console/act"
)

// A preferred is what this person prefers and what became of reading it. With
// an err nothing is preferred.
type preferred struct {
	preferences.Preferences
	path  string    // of the file; empty where there is no folder for it
	there bool      // the file is there
	acts  []act.Act // the table with the keys that were moved; nil: as it is
	err   error
}

// readPreferences reads the file of this person. That it is not there is no
// error, unless it was named.
func readPreferences() preferred {
	path, named, err := preferencesPath()
	if err != nil {
		return preferred{} // no home: then there are no preferences in it
	}
	p := preferred{path: path}
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return p
	}
	if err != nil {
		p.err = err
		return p
	}
	defer file.Close()
	p.there = true
	read, err := preferences.Read(homely(path), file, preferences.Known{Languages: tags(), Acts: everyAct()})
	if err != nil {
		p.err = err
		return p
	}
	acts, err := moved(homely(path), read.Keys)
	if err != nil {
		p.err = err
		return p
	}
	p.Preferences, p.acts = read, acts
	return p
}

// moved is the table with other keys; the error names each that cannot be, by
// its place in the file.
func moved(name string, keys []preferences.Key) ([]act.Act, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	asked := map[string]string{}
	for _, k := range keys {
		asked[k.Act] = k.Key
	}
	acts, misfits := act.Moved(asked)
	var wrong []agenda.Fault
	for _, k := range keys {
		for _, m := range misfits {
			if m.Act == k.Act {
				wrong = append(wrong, agenda.Fault{Line: k.Line, Column: k.Column, What: session.Say("keys: %s: %s", m.Act, m.What), Next: m.Next})
			}
		}
	}
	if wrong != nil {
		return nil, &agenda.Faults{Name: name, List: wrong}
	}
	return acts, nil
}

// everyAct is the name of every act, those of the screen too.
func everyAct() []string {
	var names []string
	for _, a := range act.Table() {
		names = append(names, a.Name)
	}
	return names
}

// preferencesPath is where the preferences are: ROUNDTABLE_CONFIG, else in the
// folder where programs keep the configuration of this user. named says that
// somebody named the file.
func preferencesPath() (path string, named bool, err error) {
	if path := os.Getenv("ROUNDTABLE_CONFIG"); path != "" {
		return path, true, nil
	}
	folder, err := configFolder()
	if err != nil {
		return "", false, failed("looking for the folder of the preferences", err, "Say where with ROUNDTABLE_CONFIG.")
	}
	return filepath.Join(folder, "roundtable", "config.yaml"), false, nil
}

// configFolder is where programs keep the configuration of this user.
// XDG_CONFIG_HOME wins everywhere; a relative one must be ignored (XDG Base
// Directory, 0.8).
func configFolder() (string, error) {
	if xdg := os.Getenv("XDG_CONFIG_HOME"); filepath.IsAbs(xdg) {
		return xdg, nil
	}
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return os.UserConfigDir()
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".config"), err
}

// signals are when a running turn asks for attention.
func (p preferred) signals() session.Signals {
	s := session.UsualSignals()
	if p.Thresholds != nil {
		s.Before = p.Thresholds
	}
	if p.Grace != nil {
		s.Grace = *p.Grace
	}
	return s
}

// bell says whether the terminal's bell rings.
func (p preferred) bell() bool { return p.Bell != nil && *p.Bell }

// wrong is what is wrong with the file, on one line for a screen.
func (p preferred) wrong(l *words.Language) string {
	if p.err == nil {
		return ""
	}
	first, _, more := strings.Cut(l.Tell(p.err), "\n")
	if more {
		first += " …"
	}
	return first
}

// warn says before a screen opens that a broken file is not used: it never
// stops a meeting.
func (p *program) warn() {
	if err := p.prefers.err; err != nil {
		p.say("The preferences are not used: %v\n`roundtable config` checks them.", err)
	}
}

// looked is how the console looks, and what says so: --look, the preferences
// (a theme that is not auto), NO_COLOR.
func (p *program) looked() (look console.Look, from origin, err error) {
	theme, said := p.prefers.Theme, origin{kind: fromDefault}
	if line := p.prefers.Line("theme"); line > 0 {
		said = p.inFile(line)
	}
	switch {
	case p.look != "":
		look, err = lookNamed(p.look)
		return look, origin{fromFlag, "--look"}, err
	case theme != "" && theme != preferences.Auto:
		look, err = lookNamed(string(theme))
		return look, said, err
	case os.Getenv("NO_COLOR") != "":
		return console.PlainLook, origin{fromEnvironment, "NO_COLOR"}, nil
	}
	return console.Auto, said, nil
}

// inFile is a place in the file of preferences.
func (p *program) inFile(line int) origin {
	return origin{fromFile, fmt.Sprintf("%s:%d", homely(p.prefers.path), line)}
}
