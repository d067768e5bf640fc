package cli

import (
	"encoding/json"
	"fmt"
	"time"
	"unicode/utf8"

	"roundtable/session"
)

// A recordDoc is one line of `log --json`, described by docs/log.schema.json.
type recordDoc struct {
	Seq     int             `json:"seq"`
	ID      string          `json:"id"`
	At      string          `json:"at"` // RFC 3339 with the session's offset, as exact as it was kept
	By      session.Hand    `json:"by"`
	Act     string          `json:"act"` // shared by the records of one command
	Kind    string          `json:"kind"`
	Version int             `json:"version"`
	Body    json.RawMessage `json:"body"`
	Struck  bool            `json:"struck"` // undone
}

func newRecordDoc(e *session.Entry, zone *time.Location) recordDoc {
	return recordDoc{
		Seq: e.Seq, ID: e.ID, At: e.At.Wall.In(zone).Format(time.RFC3339Nano),
		By: e.By, Act: e.Act, Kind: e.Kind, Version: e.Version, Body: e.Body, Struck: e.Struck,
	}
}

// printEntries writes entries, one a line: as objects, or in words.
func (p *program) printEntries(d *desk, entries []session.Entry, asJSON bool) error {
	voice, hands := p.voice(d), 0 // as wide as the longest name of a hand
	for _, said := range p.words.Hands {
		hands = max(hands, utf8.RuneCountInString(said))
	}
	for i := range entries {
		e := &entries[i]
		if asJSON {
			if err := p.printLine(newRecordDoc(e, d.zone)); err != nil {
				return err
			}
			continue
		}
		at := e.At.Wall.In(d.zone).Format(time.DateOnly + " " + time.TimeOnly)
		by := plain(string(e.By))
		if said, known := p.words.Hands[e.By]; known {
			by = said
		}
		if _, err := fmt.Fprintf(p.out, "%4d  %s  %-*s  %s\n", e.Seq, at, hands, by, plain(voice.Line(e))); err != nil {
			return err
		}
	}
	return nil
}
