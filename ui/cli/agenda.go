package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/session/words"
)

// readAgenda reads a bundled agenda by its name, or a file.
func readAgenda(arg string) (agenda.Reading, error) {
	if b, ok := agenda.FindBundled(arg); ok {
		return b.Read()
	}
	deed := session.Say("reading the agenda")
	f, err := os.Open(arg)
	if errors.Is(err, fs.ErrNotExist) {
		return agenda.Reading{}, failed(deed, err, session.Say("Give the path of an agenda file, or one of: %s.", strings.Join(bundledNames(), ", ")))
	}
	if err != nil {
		return agenda.Reading{}, failed(deed, err, "")
	}
	defer f.Close()
	r, err := agenda.Read(arg, f)
	if err != nil {
		return r, failed(deed, err, session.Say("Correct the file; `roundtable check %s` shows what is understood of it.", arg))
	}
	return r, nil
}

func bundledNames() []string {
	var names []string
	for _, b := range agenda.Bundled() {
		names = append(names, b.Name)
	}
	return names
}

// nameOf is what a session of an agenda is named after: the file without its
// folder, ending and accents.
func nameOf(arg string) string {
	base := filepath.Base(arg)
	return words.Folded(strings.TrimSuffix(base, filepath.Ext(base)))
}
