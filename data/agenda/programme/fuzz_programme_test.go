package programme

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzProgramme reads whatever somebody pastes: it ends soon, and what it gives
// is text that stands in the source.
func FuzzProgramme(f *testing.F) {
	paths, err := filepath.Glob("testdata/programmes/*.txt")
	if err != nil || len(paths) == 0 {
		f.Fatal("no programmes", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		begun := time.Now()
		p, err := Read("p.txt", bytes.NewReader(text), nil)
		if took := time.Since(begun); took > 5*time.Second {
			t.Fatalf("%d bytes took %s", len(text), took)
		}
		if err != nil {
			return
		}
		c := p.Check()
		for i, s := range c.Segments {
			if s.Title == "" || s.Minutes != nil && *s.Minutes < 0 {
				t.Fatalf("segment %d: %+v", i, s)
			}
			if !utf8.ValidString(s.Title) {
				t.Fatalf("segment %d is cut within a letter: %q", i, s.Title)
			}
			for _, who := range s.Speakers {
				if who.Name == "" || !utf8.ValidString(who.Name) || who.Affiliation != nil && !utf8.ValidString(*who.Affiliation) {
					t.Fatalf("segment %d: %q, %q", i, who.Name, s.Title)
				}
			}
		}
		for _, d := range c.Warnings {
			if d.Text == "" || d.Segment < 0 || d.Segment > len(c.Segments) || !utf8.ValidString(d.Text) {
				t.Fatalf("%s of segment %d: %q", d.Code, d.Segment, d.Text)
			}
		}
		for _, written := range []*string{c.Title, c.Venue, c.Zone} {
			if written != nil && !utf8.ValidString(*written) {
				t.Fatalf("%q", *written)
			}
		}
	})
}
