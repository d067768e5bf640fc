package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/words"
)

// canaries are what must be in no byte under the rule: names, former names and
// names with their accents left off, delegations, positions, languages, forms of
// address, initials, who reads, who asks, and on whose behalf.
func canaries() []string {
	return []string{
		"Qwyzella", "Vorthanix", "VOR-thah-nyx", "Zqarania", "Grand Qustodian", "Vexology", "Xhyvrian", "Excellenqy",
		"Quỳnhzắng", "Đứcxuýt", "Mbozquia", "Vexpert", "Pzykhian", "Jyqtown", "Wqxdrel", "Hzarp", "Krzqblat", "Yzzquor",
		"Fqrumble", "Gqnarl", "Thqwick", "Obzqure", "Nqvember", "Q.V.", "QV:", "Dzq Institute", "شمسقمر", "王琦瑶",
	}
}

// canaryAgenda puts a canary wherever an agenda has a text about somebody.
func canaryAgenda() session.Agenda {
	minutesOf := func(n int) *time.Duration { d := minutes(n); return &d }
	return session.Agenda{
		Title: "Meeting with Zqarania and Qwyzella Vorthanix", Venue: "Embassy of Zqarania, Jyqtown", Zone: "Asia/Ho_Chi_Minh",
		Date:  session.Date{Year: 2025, Month: 10, Day: 25},
		Start: clockOf("14:30"), End: clockOf("15:30"), Languages: []string{"Xhyvrian", "Pzykhian"},
		Moderator: "mod", Objectives: []string{"Welcome Zqaranian proposals", "Protect people"},
		Participants: []session.Participant{
			{Key: "qv", Seat: 1, Delegation: "Zqarania", Name: "Qwyzella Vorthanix", Short: "Vorthanix", Say: "VOR-thah-nyx",
				Address: "Excellenqy", Position: "Grand Qustodian of Vexology", Language: "Xhyvrian", Tags: map[string]string{"region": "Jyqtown"}},
			{Key: "qz", Seat: 2, Delegation: "Republic of Mbozquia", Name: "Quỳnhzắng Đứcxuýt", Position: "Vexpert", Language: "Pzykhian"},
			{Key: "ar", Seat: 3, Delegation: "Dzq Institute", Name: "شمسقمر", Language: "Pzykhian"},
			{Key: "zh", Seat: 4, Delegation: "Jyqtown", Name: "王琦瑶"},
			{Key: "mod", Name: "Wqxdrel Hzarp", Position: "Vexpert"},
		},
		Segments: []session.Segment{
			{ID: "s1", Title: "Opening by Wqxdrel Hzarp", Kind: session.Opening, Planned: minutes(5), Chair: "mod"},
			{ID: "s2", Title: "Round with Zqarania", Kind: session.Round, Planned: minutes(20), Limit: minutesOf(3),
				Speakers: []string{"qv", "qz", "ar", "zh"}, Objectives: []int{1}, Notes: "Ask Qwyzella about funding"},
			{ID: "s3", Title: "Questions", Kind: session.Questions, Planned: minutes(10)},
			{ID: "s4", Title: "Closing reflections", Kind: session.Reflections, Planned: minutes(10), Protected: true, Speakers: []string{"qv", "qz"}},
		},
	}
}

func clockOf(s string) *session.Clock {
	c, err := session.ParseClock(s)
	if err != nil {
		panic(err)
	}
	return &c
}

// canarySession is a session in which every act that takes a text got one.
func canarySession(t *testing.T) *desk {
	d := open(t, canaryAgenda())
	rapporteur := func(clock string, c session.Command) { d.as(session.ByHandRapporteur, clock, c) }
	d.do("14:25:00", session.StartRecording{})
	d.do("14:30:00", session.StartSession{})
	rapporteur("14:30:10", session.TakeNote{Text: "Wqxdrel welcomed VORTHANIX, q.v. the list; Q.V. thanked; QV: agreed"})
	d.do("14:31:00", session.NextSegment{})
	d.do("14:31:10", session.Next{})
	d.do("14:31:15", session.SetOnBehalf{Participant: "qv", Of: "Krzqblat Group"})
	d.do("14:31:20", session.ReadBy{Name: "Yzzquor"})
	rapporteur("14:31:30", session.TakeNote{Note: session.Quote, Text: "Quynhzang said: trust is slow, vorthanix nodded", Interpreted: true, Objective: 1})
	rapporteur("14:31:40", session.NoteAction{Who: "qv", Text: "the grand qustodian sends a list to Mbozquia", Due: session.Date{Year: 2025, Month: 11, Day: 7}})
	rapporteur("14:31:50", session.NoteAction{WhoName: "Fqrumble", Text: "Fqrumble and شمسقمر and 王琦瑶先生 draft it"})
	rapporteur("14:32:00", session.TakeNote{Text: "PRYVATE Gqnarl", Private: true})
	rapporteur("14:32:10", session.TakeNote{Note: session.KeyMessage, Text: "Xhyvrian speakers, the Dzq Institute and the Vexpert agree"})
	d.do("14:32:20", session.SetOnBehalf{Participant: "qv", Of: "Krzqblat"})
	d.do("14:33:00", session.Give{Participant: "qz"})
	d.do("14:33:10", session.Rename{Participant: "qz", Name: "Gqnarl Đứcxuýt"})
	d.do("14:33:20", session.Give{Name: "Thqwick"})
	rapporteur("14:33:30", session.TakeNote{Text: "Thqwick, whom Gqnarl named; Quỳnhzắng too"})
	d.do("14:34:00", session.Replace{Participant: "ar", Name: "Obzqure"})
	d.do("14:34:10", session.NextSegment{})
	d.do("14:35:00", session.AskQuestion{Name: "Nqvember", Affiliation: "Dzq Institute", Text: "Does Obzqure, or A. Nqvember, pay?", To: "qv"})
	d.do("14:36:00", session.GoToClosing{})
	d.do("14:36:10", session.NoteKeyMessage{Participant: "qv", Text: "Zqarania will ratify, Excellenqy"})
	d.do("14:37:00", session.CloseSession{})
	return d
}

// Under the rule no format lets anything through that says who was there.
func TestNothingSaysWhoWasThere(t *testing.T) {
	d := canarySession(t)
	table := session.Fold(d.records)
	looked := 0
	for _, l := range words.Languages() {
		for _, brief := range []bool{false, true} {
			h := Draw(table, d.at("15:00:00"), Wish{
				Language: l, Zone: d.zone, Provenance: "Qwyzella's laptop", Brief: brief, Terms: session.Terms{Rule: true, Private: true},
			})
			for _, f := range Formats() {
				if !f.Rule {
					continue
				}
				looked++
				out := written(t, f, h)
				for _, leak := range leaks(t, out, append(canaries(), "PRYVATE", "small-2025-10-25-aaa")) {
					t.Errorf("%s in %s (one page: %v) %s", f.Name, l.Tag, brief, leak)
				}
				if said := extracted(t, out); !brief && f.Name != "ics" && !strings.Contains(said, "trust is slow") {
					t.Errorf("%s in %s no longer says what was said", f.Name, l.Tag)
				}
			}
		}
	}
	if looked < 8 {
		t.Errorf("%d documents looked at", looked)
	}
}

func TestPrivateNotesLeaveOnlyWhenAskedFor(t *testing.T) {
	d := canarySession(t)
	table := session.Fold(d.records)
	for _, f := range Formats() {
		for private, want := range map[bool]bool{false: false, true: true} {
			h := Draw(table, d.at("15:00:00"), Wish{Language: words.English(), Zone: d.zone, Terms: session.Terms{Private: private}})
			said := strings.Contains(extracted(t, written(t, f, h)), "pryvate gqnarl")
			if said && !want || !said && want && (f.Name == "md" || f.Name == "json") {
				t.Errorf("%s, private %v: the private note is in it: %v", f.Name, private, said)
			}
		}
	}
}

// The test can fail: a document that names everybody shows every canary.
func TestCanariesAreSeen(t *testing.T) {
	text := strings.Join(canaries(), " · ")
	var zipped bytes.Buffer
	z := zip.NewWriter(&zipped)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(xml.EscapeText(w, []byte(text)), z.Close()); err != nil {
		t.Fatal(err)
	}
	for name, out := range map[string][]byte{"text": []byte(strings.ToUpper(text)), "zip": zipped.Bytes()} {
		if found := leaks(t, out, canaries()); len(found) != len(canaries()) {
			t.Errorf("%s: %d of %d canaries seen: %q", name, len(found), len(canaries()), found)
		}
	}
}

// leaks are the canaries in a document: in its bytes, unzipped, as text, in any
// case and without accents.
func leaks(t *testing.T, out []byte, canaries []string) []string {
	t.Helper()
	said := extracted(t, out)
	var found []string
	for _, c := range canaries {
		if i := strings.Index(said, words.Folded(c)); i >= 0 {
			found = append(found, "says "+c+": …"+said[max(i-40, 0):min(i+60, len(said))]+"…")
		}
	}
	return found
}

// extracted is everything that can be read in a document, folded.
func extracted(t *testing.T, out []byte) string {
	t.Helper()
	var all strings.Builder
	all.Write(out)
	all.Write(bytes.ReplaceAll(out, []byte{0}, nil)) // UTF-16 in the properties of a PDF
	if z, err := zip.NewReader(bytes.NewReader(out), int64(len(out))); err == nil {
		for _, f := range z.File {
			all.WriteString(" " + f.Name + " " + f.Comment + " ")
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(r)
			if err := errors.Join(err, r.Close()); err != nil {
				t.Fatal(err)
			}
			all.Write(text)
			all.WriteString(untagged(text))
		}
	}
	if bytes.HasPrefix(out, []byte("%PDF")) {
		all.WriteString(ofPDF(t, out))
	}
	all.WriteString(untagged(out))
	return words.Folded(all.String())
}

// untagged is the text of XML or HTML, joined over its tags; empty for others.
func untagged(text []byte) string {
	var b strings.Builder
	d := xml.NewDecoder(bytes.NewReader(text))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		token, err := d.RawToken()
		if err != nil {
			return b.String()
		}
		if chars, ok := token.(xml.CharData); ok {
			b.Write(chars)
		}
	}
}

// ofPDF is what pdftotext and pdfinfo read.
func ofPDF(t *testing.T, out []byte) string {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not here: the text of the PDF was not looked at")
	}
	path := filepath.Join(t.TempDir(), "canary.pdf")
	if err := os.WriteFile(path, out, 0o600); err != nil {
		t.Fatal(err)
	}
	text, err := exec.Command("pdftotext", path, "-").Output()
	info, err2 := exec.Command("pdfinfo", path).Output()
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	return " " + strings.Join(strings.Fields(string(text)), " ") + " " + string(info)
}

// ruled is a handout of it under the rule.
func ruled(t *testing.T) Handout {
	d := canarySession(t)
	return Draw(session.Fold(d.records), d.at("15:00:00"), Wish{Language: words.English(), Zone: d.zone, Terms: session.Terms{Rule: true}})
}
