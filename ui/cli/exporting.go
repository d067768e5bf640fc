package cli

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"roundtable/data"
	"roundtable/data/export"
	"roundtable/session"
	"roundtable/session/words"
)

// An exporting is one run of export. Sessions are read, drawn up and written
// one after the other, so that it holds one of them at a time.
type exporting struct {
	*program
	order
	format   export.Format
	store    *data.Store
	now      session.Moment    // for all of them
	broken   int               // sessions that could not be read
	ended    func() error      // not nil once a signal asked for the end; nil: nobody listens
	named    map[string]string // sessions by the names of their files
	fallback []byte            // the font that was given
	sound    [2]string         // the session whose chain was recomputed last, and what that has shown
}

// run exports the sessions: one to a file or stdout, several behind each other
// where the format allows it, else each into a file of its own in a folder.
func (e *exporting) run(found []data.Session) error {
	switch {
	case len(found) == 1:
		return e.one(found[0])
	case e.format.Join != nil:
		return e.together(found)
	}
	return e.apart(found)
}

func (e *exporting) one(s data.Session) error {
	d, err := sitAt(e.store, s.ID)
	if err != nil {
		return err
	}
	if e.format.Name == "folder" {
		return e.folder(d, e.path)
	}
	return e.file(d)
}

// file writes a session as one file.
func (e *exporting) file(d *desk) error {
	if e.format.Name == "sqlite" {
		return e.snapshot(d)
	}
	content, err := e.document(d)
	if err != nil {
		return err
	}
	return e.put(e.fileName(d), of(content))
}

// together writes several sessions into one file.
func (e *exporting) together(found []data.Session) error {
	var trouble error
	join := e.format.Join
	err := e.put("sessions"+e.format.Extension, func(w io.Writer) error {
		if _, err := io.WriteString(w, join.Before); err != nil {
			return err
		}
		between := ""
		trouble = e.each(found, func(d *desk) error {
			h, err := e.handout(d)
			if err != nil {
				return err
			}
			var b bytes.Buffer
			if err := join.Each(&b, h); err != nil {
				return failed(session.Say("exporting %s", d.id), err, "")
			}
			if _, err := io.WriteString(w, between); err != nil {
				return err
			}
			between = join.Between
			_, err = b.WriteTo(w)
			return err
		})
		if trouble != nil {
			return trouble
		}
		_, err := io.WriteString(w, join.After)
		return err
	})
	if trouble != nil {
		return trouble
	}
	return errors.Join(err, e.told())
}

// apart writes each session into a file of its own.
func (e *exporting) apart(found []data.Session) error {
	if toStdout(e.path) {
		return wrong("Say which with -o PATH; it is made where there is none.", "several sessions as %s need a folder", e.format.Name)
	}
	if err := os.Mkdir(e.path, 0o700); err != nil && !isFolder(e.path) {
		return failed(session.Say("writing %s", e.path), because(err), "Choose another place with -o; nothing was written.")
	}
	err := e.each(found, func(d *desk) error {
		if e.format.Name == "folder" {
			return e.folder(d, filepath.Join(e.path, e.fileName(d)))
		}
		return e.file(d)
	})
	return errors.Join(err, e.told())
}

// each reads the sessions one by one. Of --all one that cannot be read is told
// and in no other's way.
func (e *exporting) each(found []data.Session, do func(*desk) error) error {
	progress := e.progress(len(found))
	defer progress.end()
	for i, s := range found {
		progress.at(i)
		if err := e.stopped(); err != nil {
			return err
		}
		d, err := sitAt(e.store, s.ID)
		if err != nil && e.all {
			progress.end()
			e.say("%s", plain(e.words.Tell(err)))
			e.broken++
			continue
		}
		if err != nil {
			return err
		}
		if err := do(d); err != nil {
			return err
		}
	}
	return nil
}

// stopped says that a signal asked for the end: what was begun is given up, so
// that no part of a document stays behind.
func (e *exporting) stopped() error {
	if e.ended == nil || e.ended() == nil {
		return nil
	}
	return failed("", session.Say("it was interrupted; what was begun is not written"), "")
}

// told ends a run in which something could not be read.
func (e *exporting) told() error {
	if e.broken == 0 {
		return nil
	}
	return failed("", session.Say("%d of the sessions could not be read; the others are exported", e.broken), "`roundtable verify` checks the file.")
}

// handout draws a session up as it was ordered.
func (e *exporting) handout(d *desk) (export.Handout, error) {
	return e.drawn(d, e.brief, e.chapters)
}

// drawn is a handout in the form of one page, of chapters or of neither.
func (e *exporting) drawn(d *desk, brief, chapters bool) (export.Handout, error) {
	wish := export.Wish{
		Language: e.words, Zone: d.zone, Terms: session.Terms{Private: e.private, Rule: e.rule},
		Brief: brief, Chapters: chapters, Font: e.fallback,
	}
	var err error
	if wish.Provenance, err = e.checked(d); err != nil {
		return export.Handout{}, err
	}
	if e.recording != "" {
		began, err := recordingStart(e.recording, d)
		if err != nil {
			return export.Handout{}, err
		}
		wish.Recording = &began
	}
	return export.Draw(d.table, e.now, wish), nil
}

// checked says whether the chain of a session's records holds, asked once for
// all the formats of one session.
func (e *exporting) checked(d *desk) (string, error) {
	if e.sound[0] == d.id {
		return e.sound[1], nil
	}
	c, err := d.store.Recompute(d.id)
	if err != nil {
		return "", err
	}
	said := e.words.Exports.Sound
	if c.Broken > 0 {
		said = words.Fill(e.words.Exports.Broken, "n", strconv.Itoa(c.Broken))
	}
	e.sound = [2]string{d.id, said}
	return said, nil
}

func (e *exporting) document(d *desk) ([]byte, error) {
	h, err := e.handout(d)
	if err != nil {
		return nil, err
	}
	if e.format.Left != nil && e.format.Left(h) {
		e.say("%s", e.words.Recording.LeftOut)
	}
	e.sayLacking(e.format, h)
	return document(e.format, d.id, h)
}

// sayLacking names the characters that a format cannot show, the first ten of
// them.
func (e *exporting) sayLacking(format export.Format, h export.Handout) {
	if format.Lacking == nil {
		return
	}
	var names []string
	for i, r := range format.Lacking(h) {
		if i == 10 {
			names = append(names, "…")
			break
		}
		names = append(names, string(r))
	}
	if len(names) > 0 {
		e.say("%s", plain(words.Fill(e.words.Glyphs.Lacking, "text", strings.Join(names, " "))))
	}
}

// document is a session's handout in a format.
func document(format export.Format, id string, h export.Handout) ([]byte, error) {
	var b bytes.Buffer
	if err := format.Write(&b, h); err != nil {
		return nil, failed(session.Say("exporting %s", id), err, "")
	}
	return b.Bytes(), nil
}
