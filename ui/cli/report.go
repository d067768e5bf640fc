package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"roundtable/data/export"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console"
)

// A page is a document on its way into a folder.
type page struct {
	extension string
	content   []byte
}

// saveReport writes the report and the table of a session into the current
// folder. A rapporteur may have edited what was saved there before: it stays,
// and the new ones get a number.
func (p *program) saveReport(d console.Desk, records []session.Record, l *words.Language) (console.Report, error) {
	var pages []page
	for _, name := range []string{"md", "csv"} {
		format, _ := findFormat(name)
		h := export.Draw(session.Fold(records), clock.Now(), export.Wish{Language: l, Zone: d.Zone})
		document, err := document(format, d.ID, h)
		if err != nil {
			return console.Report{}, err
		}
		pages = append(pages, page{format.Extension, document})
	}
	report, err := savePages(".", d.ID, pages)
	if err != nil {
		return report, failed(session.Say("writing the report of %s", d.ID), err, "Make room or go to another folder, then press enter again.")
	}
	return report, nil
}

// savePages writes pages under one name, with the first number under which
// nothing else is there: name.md, name-2.md, … Either all of them are there in
// the end, or none of them is new.
func savePages(folder, name string, pages []page) (console.Report, error) {
	for n := 1; ; n++ {
		base := name
		if n > 1 {
			base = fmt.Sprintf("%s-%d", name, n)
		}
		report, err := savePagesAs(filepath.Join(folder, base), pages)
		if !errors.Is(err, fs.ErrExist) {
			return report, err
		}
	}
}

// savePagesAs writes the pages that are not there yet. fs.ErrExist: something
// else has one of the names.
func savePagesAs(base string, pages []page) (report console.Report, err error) {
	var written []string
	defer func() {
		for _, path := range written {
			if err != nil {
				err = errors.Join(err, os.Remove(path))
			}
		}
	}()
	var missing []page
	for _, one := range pages {
		path := base + one.extension
		report.Files = append(report.Files, path)
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			missing = append(missing, one)
			continue
		} else if err != nil {
			return console.Report{}, err
		}
		was, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(was, one.content) {
			return console.Report{}, fs.ErrExist // what cannot be read is something else
		}
	}
	for _, one := range missing {
		path := base + one.extension
		if err := writeNew(path, one.content, ownerOnly); err != nil {
			return console.Report{}, err
		}
		written = append(written, path)
	}
	report.There = len(missing) == 0
	return report, nil
}
