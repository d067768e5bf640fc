package cli

import (
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"roundtable/session"
)

// toStdout says that a path is the standard output.
func toStdout(path string) bool { return path == "" || path == "-" }

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// put writes to where it was ordered: stdout, a file, or a folder, where it
// gets its usual name. A file is written whole or not at all.
func (e *exporting) put(name string, write func(io.Writer) error) error {
	if toStdout(e.path) {
		return buffered(e.out, write)
	}
	if err := e.stopped(); err != nil {
		return err
	}
	path := e.path
	if isFolder(path) {
		path = filepath.Join(path, name)
	}
	if err := writeWholeBy(path, write, ownerOnly); err != nil {
		return failed(session.Say("writing %s", path), because(err), "Choose another place with -o; nothing was written.")
	}
	return nil
}

// fileName is the usual name of a session's file in the format, another one
// where a session of this run has it already.
func (e *exporting) fileName(d *desk) string {
	name := d.id
	if e.rule {
		name = clearName(d)
	}
	switch {
	case e.brief:
		name += "-one-page"
	case e.chapters:
		name += "-chapters"
	}
	if e.named == nil {
		e.named = map[string]string{}
	}
	if of, taken := e.named[name]; taken && of != d.id { // chance at the end of two ids
		name += "-" + strconv.Itoa(len(e.named)+1)
	}
	e.named[name] = d.id
	return name + e.format.Extension
}

// clearName is a name for what leaves under the Chatham House Rule: an id holds
// a title, and a title may hold who was there. What is left is the day and the
// end of the id, which is chance.
func clearName(d *desk) string {
	on := d.table.Opened.Wall
	for _, t := range []*time.Time{d.table.Plan.Start, wallOf(d.table.Started)} {
		if t != nil {
			on = *t
		}
	}
	name := "roundtable-" + on.In(d.zone).Format(time.DateOnly) + d.id[strings.LastIndexByte(d.id, '-'):]
	if d.table.Practice {
		name = "practice-" + name
	}
	return name
}

func wallOf(p *session.Point) *time.Time {
	if p == nil {
		return nil
	}
	return &p.Wall
}

// recordingStart is when a recording began: a time, or with a sign how long
// after (before) the session's start.
func recordingStart(s string, d *desk) (time.Time, error) {
	sign := time.Duration(1)
	offset, later := strings.CutPrefix(s, "+")
	if !later {
		if offset, later = strings.CutPrefix(s, "-"); later {
			sign = -1
		}
	}
	if !later {
		return parseInstant(s, d.zone, lastWall(d.table))
	}
	by, err := parseDuration(offset)
	if err != nil {
		return time.Time{}, err
	}
	if d.table.Started == nil {
		return time.Time{}, &trouble{
			code: exitRefused, cause: session.Say("%s has not started: %s after its start is no time", d.id, s),
			next: session.Say("Give the time at which the recording began."),
		}
	}
	return d.table.Started.Wall.Add(sign * by), nil
}
