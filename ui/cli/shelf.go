package cli

import (
	"os"
	"path/filepath"
	"slices"

	"roundtable/data"
	"roundtable/data/agenda"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console"
)

// A shelf is what the console can open: the sessions that are kept, the
// bundled agendas and the agenda files of a folder.
type shelf struct {
	store    *data.Store
	folder   string
	another  bool // never resume: a new session each time
	practice bool // agendas open as practice
	words    *words.Language
	library  *library
}

// Items are the sessions, unclosed first, then the agendas. One that cannot be
// read is in no other's way.
func (s *shelf) Items() ([]console.Item, error) {
	kept, err := s.store.Sessions()
	if err != nil {
		return nil, err
	}
	var open, closed []console.Item
	for _, one := range kept {
		item := s.kept(one)
		if item.State == session.SessionIsOver || item.Fault != "" {
			closed = append(closed, item)
		} else {
			open = append(open, item)
		}
	}
	items := slices.Concat(open, closed)
	for _, name := range bundledNames() {
		item, err := s.item(name)
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	for _, path := range agendaFiles(s.folder) {
		item, err := s.item(path)
		if err != nil {
			item = console.Item{Sort: console.AgendaFile, Path: path, Title: filepath.Base(path), Fault: s.words.Tell(err)}
		}
		items = append(items, item)
	}
	return items, nil
}

// kept is a session to resume. One that cannot be read says why.
func (s *shelf) kept(one data.Session) console.Item {
	item := console.Item{Sort: console.ToResume, ID: one.ID, Title: one.Title, Records: one.Records, At: one.Opened, Zone: clock.Laptop(), Practice: one.Practice}
	d, err := sitAt(s.store, one.ID)
	if err != nil {
		item.Fault = s.words.Tell(err)
		return item
	}
	item.Zone, item.State = d.zone, d.table.State()
	switch {
	case d.table.Closed != nil:
		item.At = d.table.Closed.Wall
	case d.table.Started != nil:
		item.At = d.table.Started.Wall
	}
	return item
}

// item is an agenda, with its unclosed session if there is one.
func (s *shelf) item(arg string) (console.Item, error) {
	r, err := s.library.agenda(arg)
	if err != nil {
		return console.Item{}, err
	}
	zone, err := zoneOf(r.Agenda.Zone)
	if err != nil {
		return console.Item{}, err
	}
	item := console.Item{Sort: console.AgendaFile, Path: arg, Title: r.Agenda.Title, Agenda: &r.Agenda, Zone: zone, Practice: s.practice}
	if _, ok := agenda.FindBundled(arg); ok {
		item.Sort = console.BundledAgenda
	}
	if !s.another {
		unclosed, ok, err := s.store.Unclosed(r.Source, s.practice)
		if err != nil {
			return item, err
		}
		if ok {
			item.ID = unclosed.ID
		}
	}
	return item, nil
}

// Open makes a session of an agenda, or resumes the one that is not closed.
func (s *shelf) Open(item console.Item, start session.Start) (console.Desk, error) {
	r, err := s.library.agenda(item.Path)
	if err != nil {
		return console.Desk{}, err
	}
	if !s.another {
		unclosed, ok, err := s.store.Unclosed(r.Source, item.Practice)
		if err != nil {
			return console.Desk{}, err
		}
		if ok {
			return s.Resume(unclosed.ID)
		}
	}
	zone, err := zoneOf(r.Agenda.Zone)
	if err != nil {
		return console.Desk{}, err
	}
	made, err := create(s.store, item.Path, r.Reading, start, clock.Now(), session.ByHandModerator, zone, item.Practice)
	if err != nil {
		return console.Desk{}, err
	}
	return s.Resume(made.ID)
}

// Resume opens a session by its id. A disk that has filled up since the program
// began shows now and not in the meeting.
func (s *shelf) Resume(id string) (console.Desk, error) {
	if err := s.store.TryDisk(); err != nil {
		return console.Desk{}, err
	}
	d, err := sitAt(s.store, id)
	if err != nil {
		return console.Desk{}, err
	}
	return goOn(console.Desk{ID: d.id, Log: d.log, Zone: d.zone, File: homely(s.store.Path())}, d), nil
}

// goOn lets the clocks of a practice session go on from its last record where
// that lies ahead: a rehearsal runs faster than time.
func goOn(at console.Desk, d *desk) console.Desk {
	if last := d.records[len(d.records)-1].At; d.table.Practice && last.Wall.After(clock.Now().Wall) {
		ahead := clock.Faster(last, 1)
		at.Now, at.Beat = ahead.Now, ahead.Beat
	}
	return at
}

// agendaFiles are the YAML files of a folder that look like agendas: others
// than ours have no segments.
func agendaFiles(folder string) []string {
	var found []string
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil
	}
	for _, e := range entries {
		ext := filepath.Ext(e.Name())
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() || info.Size() > agenda.MaxBytes || ext != ".yaml" && ext != ".yml" {
			continue
		}
		path := filepath.Join(folder, e.Name())
		if text, err := os.ReadFile(path); err == nil && hasSegments(text) {
			found = append(found, path)
		}
	}
	return found
}
