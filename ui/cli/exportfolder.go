package cli

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"roundtable/data/export"
	"roundtable/docs"
	"roundtable/session"
)

// A manifest says what is in a folder of everything, and what is not.
type manifest struct {
	Format   string    `json:"format"`
	Version  int       `json:"version"`
	Session  string    `json:"session,omitempty"` // not under the Chatham House Rule
	Language string    `json:"language"`
	MadeBy   string    `json:"made_by"`
	Files    []fileDoc `json:"files"`
	Refused  []noneDoc `json:"refused"`
}

// A fileDoc is a file of the folder.
type fileDoc struct {
	Name   string `json:"name"`
	Format string `json:"format"` // as export calls it, or "schema"
	Media  string `json:"media_type"`
	Size   int    `json:"size"`
	SHA256 string `json:"sha256"`
}

// A noneDoc is a format that is not in the folder.
type noneDoc struct {
	Format string `json:"format"`
	Why    string `json:"why"`
}

// A bundle is a folder of everything while it is made.
type bundle struct {
	*exporting
	desk     *desk
	temp     string
	manifest manifest
}

// folder writes everything that may leave of a session into a new folder, whole
// or not at all. One that is there must be empty.
func (e *exporting) folder(d *desk, path string) (err error) {
	path = filepath.Clean(path)
	if err := vacant(path); err != nil {
		return failed(session.Say("writing %s", path), because(err), "Choose another place with -o; nothing was written.")
	}
	temp, err := os.MkdirTemp(filepath.Dir(path), ".roundtable-*.part") // 0700
	if err != nil {
		return failed(session.Say("writing %s", path), because(err), "Choose another place with -o; nothing was written.")
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(temp))
		}
	}()
	b := &bundle{exporting: e, desk: d, temp: temp, manifest: manifest{
		Format: "roundtable folder", Version: 1, Language: e.words.Tag, MadeBy: "roundtable " + e.built(), Files: []fileDoc{}, Refused: []noneDoc{},
	}}
	if !e.rule {
		b.manifest.Session = d.id
	}
	if err := b.fill(); err != nil {
		return err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return failed(session.Say("writing %s", path), because(err), "Choose another place with -o; nothing was written.")
	}
	if err := os.Rename(temp, path); err != nil {
		return failed(session.Say("writing %s", path), because(err), "Choose another place with -o; nothing was written.")
	}
	return nil
}

// vacant says that nothing is at a path but, at most, an empty folder.
func vacant(path string) error {
	entries, err := os.ReadDir(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case len(entries) > 0:
		return session.Say("there is something in that folder already")
	}
	return nil
}

// fill writes every format, the schemas, the manifest and the sums.
func (b *bundle) fill() error {
	all := formats()
	progress := b.progress(len(all))
	defer progress.end()
	for i, f := range all {
		progress.at(i)
		if err := b.stopped(); err != nil {
			return err
		}
		if f.Name == "folder" {
			continue
		}
		if err := b.add(f); err != nil {
			return err
		}
	}
	for _, schema := range []struct {
		of, name string
		content  []byte
	}{
		{"json", "minutes.schema.json", docs.MinutesSchema}, {"ndjson", "minutes-lines.schema.json", docs.LinesSchema},
	} {
		if !b.holds(schema.of) {
			continue
		}
		if err := b.put("schema", schema.name, "application/schema+json", schema.content); err != nil {
			return err
		}
	}
	return b.seal()
}

// add writes a format in each of its forms, or notes why it is refused.
func (b *bundle) add(f export.Format) error {
	if b.rule && !f.Rule {
		b.manifest.Refused = append(b.manifest.Refused, noneDoc{f.Name, b.words.Tell(b.unsafe(f))})
		return nil
	}
	if f.Name == "sqlite" {
		return b.addRecord(f)
	}
	type page struct {
		name            string
		brief, chapters bool
	}
	pages := []page{{f.File, false, false}}
	if f.Brief {
		pages = append(pages, page{"one-page", true, false})
	}
	if f.Chapters {
		pages = append(pages, page{"chapters", false, true})
	}
	for _, one := range pages {
		h, err := b.drawn(b.desk, one.brief, one.chapters)
		if err != nil {
			return err
		}
		if !one.brief { // what the page has, the whole has too
			b.sayLacking(f, h)
		}
		content, err := document(f, b.desk.id, h)
		if err != nil {
			return err
		}
		if err := b.put(f.Name, one.name+f.Extension, f.Media, content); err != nil {
			return err
		}
	}
	return nil
}

// addRecord adds the snapshot where it may leave.
func (b *bundle) addRecord(f export.Format) error {
	if err := b.mayLeaveWhole(b.desk); err != nil {
		b.manifest.Refused = append(b.manifest.Refused, noneDoc{f.Name, strings.ReplaceAll(b.words.Tell(err), "\n", ". ")})
		return nil
	}
	content, err := b.record(b.desk)
	if err != nil {
		return err
	}
	return b.put(f.Name, f.File+f.Extension, f.Media, content)
}

func (b *bundle) holds(format string) bool {
	return slices.ContainsFunc(b.manifest.Files, func(f fileDoc) bool { return f.Format == format })
}

// put writes a file and lists it.
func (b *bundle) put(format, name, media string, content []byte) error {
	sum := fmt.Sprintf("%x", sha256.Sum256(content))
	b.manifest.Files = append(b.manifest.Files, fileDoc{name, format, media, len(content), sum})
	return b.write(name, content)
}

func (b *bundle) write(name string, content []byte) error {
	path := filepath.Join(b.temp, name)
	if err := writeNew(path, content, ownerOnly); err != nil {
		return failed(session.Say("writing %s", path), because(err), "Choose another place with -o; nothing was written.")
	}
	return nil
}

// seal writes the manifest, and the sums of all files as sha256sum checks them.
func (b *bundle) seal() error {
	slices.SortFunc(b.manifest.Files, func(a, b fileDoc) int { return strings.Compare(a.Name, b.Name) })
	var listed bytes.Buffer
	if err := writeJSON(&listed, b.manifest, "  "); err != nil {
		return err
	}
	lines := []string{}
	for _, f := range b.manifest.Files {
		lines = append(lines, f.SHA256+"  "+f.Name+"\n")
	}
	lines = append(lines, fmt.Sprintf("%x  manifest.json\n", sha256.Sum256(listed.Bytes())))
	return errors.Join(b.write("manifest.json", listed.Bytes()), b.write("SHA256SUMS", []byte(strings.Join(lines, ""))))
}
