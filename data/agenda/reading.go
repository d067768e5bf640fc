// Package agenda reads agenda files: YAML, written by people, checked to the
// line and column; and writes them. The bundled agendas are the same YAML as
// anybody's.
//
// It never opens a file and never lets a doubt stop a session: what cannot be
// read is a fault, what may be meant is a doubt.
package agenda

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"roundtable/session"
)

// MaxBytes is the size beyond which a file is not read: an agenda is a few
// kilobytes.
const MaxBytes = 1 << 20

// A Reading is what an agenda file says.
type Reading struct {
	Name    string // as given to Read
	Agenda  session.Agenda
	Untimed []int   // the segments whose minutes are not written, counted from 0
	Source  string  // SHA-256 of the bytes, hex
	Doubts  []Doubt // in the order of their lines

	check Check
}

// A Doubt is something that may not be meant as written. It never stops
// anything.
type Doubt struct {
	Code   string           `json:"code"`
	Line   int              `json:"line"`             // from 1; 0 where it is about no line
	Column int              `json:"column,omitempty"` // from 1; 0 where it is about no column
	Text   string           `json:"text"`             // in English
	Said   session.Sentence `json:"-"`                // the same, for any language

	Segment int `json:"-"` // of Check that it is about, from 1; 0 for none
}

// Read reads an agenda file; name is what faults call it. The error is *Faults
// where the file is wrong, and wraps r's own error where it cannot be read.
func Read(name string, r io.Reader) (Reading, error) {
	source, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return Reading{}, fmt.Errorf("%s: %w", name, err)
	}
	sum := sha256.Sum256(source)
	d := &draft{}
	if body := d.parse(source); body != nil {
		d.agenda(body)
	}
	if len(d.faults) > 0 {
		return Reading{}, &Faults{Name: name, List: sorted(d.faults)}
	}
	d.doubt()
	reading := Reading{Name: name, Agenda: d.made, Source: hex.EncodeToString(sum[:]), Doubts: d.doubts}
	for i := range d.rows {
		if !d.rows[i].timed {
			reading.Untimed = append(reading.Untimed, i)
		}
	}
	reading.check = d.check()
	return reading, nil
}

// Check is what was understood, for people and programs.
func (r Reading) Check() Check { return r.check }
