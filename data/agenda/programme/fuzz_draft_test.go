package programme

import (
	"bytes"
	"os"
	"testing"

	"roundtable/data/agenda"
)

// Whatever a programme says, its session can be written as an agenda file, and
// every way to settle a doubt makes another one.
func FuzzDraft(f *testing.F) {
	for _, path := range programmes(f) {
		if text, err := os.ReadFile(path); err == nil && len(text) < 20_000 {
			f.Add(text)
		}
	}
	for _, text := range []string{
		"10:00 - 10:10 Opening\n", "3000 minutes: Opening\n5 minutes: all\nSpeaker: all, All\n", "25:99 Opening\n", "Moderator: \n10:00 A\n10:00 A\n",
		"23:00 - 01:00 Night\n00:30 - 02:00 More\n", "5 min each: Ms. A B, Ms. A B\n10 min \u202eEvil\n", "Time: 10:00 - 10:00\n5 min: A\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := Read("p.txt", bytes.NewReader(text), nil)
		if err != nil {
			return
		}
		writable(t, p.Draft(givens()))
		d := p.Draft(givens())
		for i, doubt := range d.Doubts {
			if i == 20 {
				break
			}
			for _, w := range doubt.Ways {
				typed := map[Asked]string{Minutes: "7", Zone: "Asia/Tokyo", Date: "2026-12-01", Title: "T", Name: "Dr. A B, C", Venue: "V"}[w.Asks]
				after, err := d.Settle(doubt, w, typed)
				if err != nil {
					t.Fatalf("%s by %s: %v", doubt.Code, w.Said, err)
				}
				writable(t, after)
			}
		}
	})
}

func writable(t *testing.T, d Draft) {
	t.Helper()
	var file, remarks = bytes.Buffer{}, []agenda.Remark(nil)
	for _, one := range d.Doubts {
		remarks = append(remarks, agenda.Remark{Place: one.Place, Text: one.Text})
	}
	if err := agenda.Write(&file, d.Agenda, d.Untimed, remarks...); err != nil {
		t.Fatalf("%v\n%+v", err, d.Agenda)
	}
}
