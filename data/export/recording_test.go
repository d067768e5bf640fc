package export

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/words"
)

// These files were checked by hand against the times of the small session: it
// started at 14:31:00, which is 0:00.
func TestASmallSessionForEditorsAndArchives(t *testing.T) {
	h := small(t).handout("15:10:00")
	chapters := h
	chapters.chapters = true
	for name, c := range map[string]struct {
		write Format
		h     Handout
	}{
		"small.vtt": {Format{Write: VTT}, h}, "small.chapters.vtt": {Format{Write: VTT}, chapters}, "small.srt": {Format{Write: SRT}, h},
		"small.ffmeta": {Format{Write: FFMeta}, h}, "small.rttm": {Format{Write: RTTM}, h}, "small.ics": {Format{Write: ICS}, h},
		"small.akn.xml": {Format{Write: AKN}, h},
	} {
		want, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(written(t, c.write, c.h))); diff != "" {
			t.Errorf("%s (-checked by hand +got)\n%s", name, diff)
		}
	}
}

// A night is a session whose acts are given at lengths of time after an
// instant, by a computer whose wall clock may be wrong by skew.
type night struct {
	t       *testing.T
	began   time.Time
	skew    time.Duration
	records []session.Record
}

func sitUp(t *testing.T, began time.Time) *night {
	a := smallAgenda()
	a.Zone, a.Date, a.Start, a.End = "Europe/Berlin", session.DateOf(began), nil, nil
	n := &night{t: t, began: began}
	n.stamp(0, session.Open(a, "00ff", session.Start{}, a.Date, n.zone()))
	return n
}

func (n *night) zone() *time.Location {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		n.t.Fatal(err)
	}
	return zone
}

func (n *night) moment(after time.Duration) session.Moment {
	return session.Moment{Wall: n.began.Add(after + n.skew), Boot: after, BootID: "one"}
}

func (n *night) stamp(after time.Duration, events ...session.Event) {
	id := func() string { return fmt.Sprint("n", len(n.records), "-", after) }
	n.records = append(n.records, session.Stamp("night-aaa", len(n.records), events, n.moment(after), session.ByHandModerator, id)...)
}

func (n *night) do(after string, c session.Command) {
	n.t.Helper()
	d, err := time.ParseDuration(after)
	if err != nil {
		n.t.Fatal(err)
	}
	events, no := session.Decide(session.Fold(n.records), c, n.moment(d))
	if no != nil {
		n.t.Fatalf("%s %T refused: %+v", after, c, no)
	}
	n.stamp(d, events...)
}

func (n *night) handout(wish Wish) Handout {
	wish.Language, wish.Zone = words.English(), n.zone()
	return Draw(session.Fold(n.records), n.moment(1000*time.Hour), wish)
}

// short is a session with one turn, from 0:30 to 1:30 after its start.
func short(n *night) *night {
	n.do("10s", session.StartSession{})
	n.do("20s", session.NextSegment{})
	n.do("40s", session.Next{})
	n.do("1m40s", session.Thank{})
	n.do("2m10s", session.CloseSession{})
	return n
}

// times are the lines of a WebVTT file that say when a cue is.
func times(vtt []byte) []string {
	var all []string
	for _, line := range strings.Split(string(vtt), "\n") {
		if strings.Contains(line, " --> ") {
			all = append(all, line)
		}
	}
	return all
}

// Neither midnight nor a change of the clocks makes a minute longer.
func TestMidnightAndTheChangeOfTheClocks(t *testing.T) {
	for name, began := range map[string]time.Time{
		"midnight":     time.Date(2025, 10, 24, 21, 59, 0, 0, time.UTC),
		"clocks back":  time.Date(2025, 10, 26, 0, 59, 0, 0, time.UTC),
		"clocks ahead": time.Date(2025, 3, 30, 0, 59, 0, 0, time.UTC),
	} {
		h := short(sitUp(t, began)).handout(Wish{})
		want := []string{"00:00:00.000 --> 00:00:10.000", "00:00:30.000 --> 00:01:30.000"}
		if diff := cmp.Diff(want, times(written(t, Format{Write: VTT}, h))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
}

// A wall clock that is set right in the middle moves nothing.
func TestASteppedClock(t *testing.T) {
	began := time.Date(2025, 10, 24, 9, 0, 0, 0, time.UTC)
	n := sitUp(t, began)
	n.do("10s", session.StartSession{})
	n.do("20s", session.NextSegment{})
	n.do("40s", session.Next{})
	n.skew = -25 * time.Second
	n.do("1m40s", session.Thank{})
	n.do("1m50s", session.Next{})
	n.do("2m10s", session.CloseSession{})
	want := []string{"00:00:00.000 --> 00:00:10.000", "00:00:30.000 --> 00:01:30.000", "00:01:40.000 --> 00:02:00.000"}
	if diff := cmp.Diff(want, times(written(t, Format{Write: VTT}, n.handout(Wish{})))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What was before the recording is cut or left out; the mark of the recording
// counts before the start of the session, and a wish before both.
func TestWhereTheRecordingBegins(t *testing.T) {
	began := time.Date(2025, 10, 24, 9, 0, 0, 0, time.UTC)
	at := func(after time.Duration) *time.Time { t := began.Add(after); return &t }
	for name, c := range map[string]struct {
		marks []string
		wish  *time.Time
		turn  string
	}{
		"nothing said":     {nil, nil, "00:00:30.000 --> 00:01:30.000"},
		"marked before":    {[]string{"4s"}, nil, "00:00:36.000 --> 00:01:36.000"},
		"marked twice":     {[]string{"4s", "6s"}, nil, "00:00:34.000 --> 00:01:34.000"},
		"marked in it":     {[]string{"1m0s"}, nil, "00:00:00.000 --> 00:00:40.000"},
		"before and in it": {[]string{"5s", "1m0s"}, nil, "00:00:35.000 --> 00:01:35.000"},
		"wished":           {[]string{"5s"}, at(40*time.Second - 100*time.Hour), "100:00:00.000 --> 100:01:00.000"},
		"later":            {nil, at(time.Hour), ""},
		"its last moment":  {nil, at(100*time.Second - time.Millisecond), "00:00:00.000 --> 00:00:00.001"},
		"less than that":   {nil, at(100*time.Second - time.Microsecond), ""},
		"at its very end":  {nil, at(100 * time.Second), ""},
	} {
		n := sitUp(t, began)
		marked := func(from, to time.Duration) {
			for _, m := range c.marks {
				if d, err := time.ParseDuration(m); err != nil {
					t.Fatal(err)
				} else if d >= from && d < to {
					n.do(m, session.StartRecording{})
				}
			}
		}
		marked(0, 10*time.Second)
		n.do("10s", session.StartSession{})
		n.do("20s", session.NextSegment{})
		n.do("40s", session.Next{})
		marked(40*time.Second, 100*time.Second)
		n.do("1m40s", session.Thank{})
		n.do("2m10s", session.CloseSession{})
		got := ""
		for _, line := range times(written(t, Format{Write: VTT}, n.handout(Wish{Recording: c.wish}))) {
			got = line // the moderator's turn is before it
		}
		if got != c.turn {
			t.Errorf("%s: the turn is at %q, want %q", name, got, c.turn)
		}
	}
}

// A recording that runs before the session has a chapter of its own for that:
// players take the first one to begin at 0:00.
func TestChaptersOfARecordingThatRunsBefore(t *testing.T) {
	began := time.Date(2025, 10, 24, 9, 0, 0, 0, time.UTC)
	h := short(sitUp(t, began)).handout(Wish{Recording: &began})
	want := ";FFMETADATA1\ntitle=A small roundtable\n"
	for _, c := range []struct {
		from, to int
		title    string
	}{{0, 10_000, "Before the session"}, {10_000, 20_000, "Opening"}, {20_000, 130_000, "Round 1"}} {
		want += fmt.Sprintf("\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=%d\nEND=%d\ntitle=%s\n", c.from, c.to, c.title)
	}
	if diff := cmp.Diff(want, string(written(t, Format{Write: FFMeta}, h))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Pauses and interruptions are on the recording too.
func TestStoppedClocksOnTheRecording(t *testing.T) {
	began := time.Date(2025, 10, 24, 9, 0, 0, 0, time.UTC)
	n := sitUp(t, began)
	n.do("0s", session.StartSession{})
	n.do("10s", session.NextSegment{})
	n.do("20s", session.Next{})
	n.do("30s", session.Pause{})
	n.do("40s", session.Resume{})
	n.do("50s", session.Hold{Reason: "alarm"})
	n.do("10m50s", session.Resume{})
	n.do("11m0s", session.Thank{})
	h := n.handout(Wish{})
	if got := times(written(t, Format{Write: VTT}, h)); len(got) != 2 || got[1] != "00:00:20.000 --> 00:11:00.000" {
		t.Errorf("the turn is at %q", got)
	}
}

// A turn that runs lasts until the handout was drawn up; so does its segment.
func TestARunningTurnOnTheRecording(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:31:00", session.StartSession{})
	h := d.handout("14:31:30")
	h.chapters = true
	for _, got := range [][]string{times(written(t, Format{Write: VTT}, d.handout("14:31:30"))), times(written(t, Format{Write: VTT}, h))} {
		if len(got) != 1 || got[0] != "00:00:00.000 --> 00:00:30.000" {
			t.Errorf("it is at %q", got)
		}
	}
}

// Where nobody spoke there is no cue, and every file is still one of its kind.
func TestNobodySpoke(t *testing.T) {
	for name, h := range map[string]Handout{
		"nothing": Draw(session.Fold(nil), session.Moment{}, Wish{Language: words.English()}),
		"opened":  open(t, smallAgenda()).handout("14:05:00"),
	} {
		if got := written(t, Format{Write: VTT}, h); !strings.HasPrefix(string(got), "WEBVTT\n\nNOTE\n") || strings.Count(string(got), "\n\n") != 1 || len(times(got)) > 0 {
			t.Errorf("%s: %s", name, got)
		}
		if got := written(t, Format{Write: SRT}, h); len(got) > 0 {
			t.Errorf("%s: %s", name, got)
		}
		if got := written(t, Format{Write: RTTM}, h); len(got) > 0 {
			t.Errorf("%s: %s", name, got)
		}
		if got := written(t, Format{Write: FFMeta}, h); !strings.HasPrefix(string(got), ";FFMETADATA1\n") || strings.Contains(string(got), "CHAPTER") {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// A turn that is laid to nobody has no cue: not even that somebody spoke then.
func TestTurnsThatAreLaidToNobody(t *testing.T) {
	h := spokenUnder(t, smallAgenda(), session.ChathamHouse).handout("14:34:00")
	for name, write := range map[string]func(Handout) []byte{
		"vtt":  func(h Handout) []byte { return written(t, Format{Write: VTT}, h) },
		"srt":  func(h Handout) []byte { return written(t, Format{Write: SRT}, h) },
		"rttm": func(h Handout) []byte { return written(t, Format{Write: RTTM}, h) },
	} {
		out := string(write(h))
		for _, gone := range []string{"a participant", "14:31:2", "00:01:2", "80.000", "Diallo", "Renn", "Wanda", "Petra"} {
			if strings.Contains(out, gone) {
				t.Errorf("%s tells %q:\n%s", name, gone, out)
			}
		}
	}
	if !leftOut(h) {
		t.Error("nothing says that turns are left out")
	}
	if out := string(written(t, Format{Write: VTT}, h)); !strings.Contains(out, "Turns that are not attributed are left out.\n") {
		t.Error(out)
	}
}

// evil is a text that would be taken for something else by a reader of each of
// these formats.
const evil = "\ufeff=x; #1 & 00:01 --> 00:02 <v B><b>{\\an8}\u2028\r\n\n2\n00:00:01,000 --> 00:00:02,000\n\u202e\x00\x1b[0m السلام 代表 Thắng"

func evilSession(t *testing.T) Handout {
	a := smallAgenda()
	a.Title, a.Venue = evil, evil
	for i := range a.Participants {
		a.Participants[i].Name, a.Participants[i].Delegation, a.Participants[i].Position = evil, evil, evil
	}
	for i := range a.Segments {
		a.Segments[i].Title = evil
	}
	a.Participants[1].Name = strings.Repeat("ộ ", 5_000) + "-->"
	d := open(t, a)
	d.do("14:31:00", session.StartSession{})
	d.do("14:32:00", session.NextSegment{})
	d.do("14:32:10", session.Next{})
	d.as(session.ByHandRapporteur, "14:32:15", session.TakeNote{Text: strings.Repeat("ộ", 10_000)})
	d.as(session.ByHandRapporteur, "14:32:20", session.NoteAction{WhoName: evil, Text: evil + strings.Repeat("đ", 10_000), Due: session.Date{Year: 2025, Month: 12, Day: 31}})
	d.do("14:32:30", session.SetOnBehalf{Participant: "ca", Of: evil})
	d.do("14:32:40", session.Next{})
	d.do("14:33:00", session.CloseSession{})
	return d.handout("15:00:00")
}

// Hostile texts add no cue, no chapter, no line and no field.
func TestHostileTextOnTheRecording(t *testing.T) {
	h := evilSession(t)
	vtt := written(t, Format{Write: VTT}, h)
	if got := times(vtt); len(got) != 3 {
		t.Errorf("%d cues of WebVTT: %q", len(got), got)
	}
	if n := strings.Count(string(vtt), "-->"); n != 3 {
		t.Errorf("%d arrows", n)
	}
	for _, line := range strings.Split(string(vtt), "\n") {
		if strings.Count(line, "<") != strings.Count(line, "<v ")+strings.Count(line, "</v>") {
			t.Errorf("a tag came through in %.80q", line)
		}
		if tag, _, voiced := strings.Cut(line, "</v>"); voiced && strings.Contains(strings.SplitN(tag, ">", 2)[0], "&") {
			t.Errorf("FFmpeg takes the tag to end early in %.80q", line)
		}
	}
	srt := string(written(t, Format{Write: SRT}, h))
	if blocks := strings.Split(strings.TrimSpace(srt), "\r\n\r\n"); len(blocks) != 3 || strings.Count(srt, "-->") != 3 || strings.ContainsAny(srt, "<{\\") {
		t.Errorf("%d cues of SubRip:\n%.2000s", len(blocks), srt)
	}
	meta := string(written(t, Format{Write: FFMeta}, h))
	if n := strings.Count(meta, "[CHAPTER]"); n != 2 {
		t.Errorf("%d chapters", n)
	}
	for _, line := range strings.Split(meta, "\n")[1:] {
		key, value, _ := strings.Cut(line, "=")
		if key == "title" && strings.Count(value, "=") != strings.Count(value, `\=`) {
			t.Errorf("not escaped: %q", line)
		}
	}
	names := map[string]bool{}
	rttm := strings.Split(strings.TrimSpace(string(written(t, Format{Write: RTTM}, h))), "\n")
	for _, line := range rttm {
		fields := strings.Fields(line)
		if len(fields) != 10 || fields[0] != "SPEAKER" || fields[1] != "small-2025-10-25-aaa" {
			t.Fatalf("%d fields in %.200q", len(fields), line)
		}
		names[fields[7]] = true
		if _, err := strconv.ParseFloat(fields[4], 64); err != nil {
			t.Error(err)
		}
	}
	if len(rttm) != 3 || len(names) != 3 {
		t.Errorf("%d lines of %d speakers, want 3 of 3: two have the same name", len(rttm), len(names))
	}
	for name, out := range map[string][]byte{"vtt": vtt, "srt": []byte(srt), "ffmeta": []byte(meta)} {
		if !utf8.Valid(out) || bytes.ContainsAny(out, "\x00\x1b\u202e\u2028\ufeff") {
			t.Errorf("%s: control or bidi characters came through", name)
		}
		if !bytes.Contains(out, []byte("السلام 代表 Thắng")) {
			t.Errorf("%s: a name did not", name)
		}
	}
}
