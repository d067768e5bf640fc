package programme

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"roundtable/data/agenda"
	"roundtable/session"
)

func givens() Givens {
	return Givens{Tell: error.Error, Today: session.Date{Year: 2026, Month: 11, Day: 22}}
}

func readAll(t *testing.T, text string) Programme {
	t.Helper()
	p, err := Read("p.txt", strings.NewReader(text), nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// reread is a draft as its agenda file reads.
func reread(t *testing.T, d Draft) agenda.Reading {
	t.Helper()
	var file bytes.Buffer
	var remarks []agenda.Remark
	for _, one := range d.Doubts {
		remarks = append(remarks, agenda.Remark{Place: one.Place, Text: one.Text})
	}
	if err := agenda.Write(&file, d.Agenda, d.Untimed, remarks...); err != nil {
		t.Fatal(err)
	}
	r, err := agenda.Read("a.yaml", bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// run is a draft's run of show, a line for each segment: start, minutes, kind,
// title, who.
func run(t *testing.T, d Draft) string {
	var b strings.Builder
	for _, s := range reread(t, d).Check().Segments {
		b.WriteString(text(s.Start) + " ")
		if s.Minutes != nil {
			b.WriteString(length(*s.Minutes).Error())
		}
		b.WriteString(" " + s.Kind + " " + s.Title)
		for _, who := range s.Speakers {
			b.WriteString(" / " + who.Name)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func text(s *string) string {
	if s == nil {
		return "–"
	}
	return strings.Join(strings.Fields(*s), " ") // an agenda file joins blanks
}

func programmes(t testing.TB) []string {
	t.Helper()
	ours, err := filepath.Glob("testdata/*.*")
	if err != nil || len(ours) == 0 {
		t.Fatalf("no programmes in testdata: %v", err)
	}
	more, _ := filepath.Glob("testdata/programmes/*.txt")
	ours = append(ours, more...)
	theirs, _ := filepath.Glob("/work/shared/agendas/*.txt")
	if len(theirs) == 0 {
		t.Log("SKIPPED: the shared programmes are not here; only our own are read")
	}
	return append(ours, theirs...)
}

// Whatever a programme says, its agenda file says too.
func TestAnAgendaFileReadsAsItsProgramme(t *testing.T) {
	for _, path := range programmes(t) {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		p, err := Read(path, bytes.NewReader(source), nil)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		for _, day := range append(p.Days(), Day{}) {
			for _, track := range append(slices.Clone(day.Tracks), "") {
				d, err := p.Choose(day.Name, track, givens())
				var u *Undecided
				if errors.As(err, &u) && (day.Name == "" || track == "") {
					continue
				}
				if err != nil {
					t.Errorf("%s, %s, %s: %v", path, day.Name, track, err)
					continue
				}
				t.Run(filepath.Base(path)+" "+day.Name+" "+track, func(t *testing.T) { sameReading(t, p, d) })
			}
		}
	}
}

// sameReading holds the agenda file of a draft against its programme.
func sameReading(t *testing.T, p Programme, d Draft) {
	before, after := p.Check(), reread(t, d).Check()
	if before.Title != nil && text(before.Title) != text(after.Title) {
		t.Errorf("the title %s is read as %s", *before.Title, *after.Title)
	}
	if diff := cmp.Diff([]any{text(before.Venue), text(before.IANA), before.Languages, before.Objectives},
		[]any{text(after.Venue), text(after.IANA), after.Languages, after.Objectives}); diff != "" {
		t.Errorf("(-programme +agenda)\n%s", diff)
	}
	if !d.OneOfSeveral() && text(before.Date) != text(after.Date) {
		t.Errorf("the day %s is read as %s", text(before.Date), text(after.Date))
	}
	if d.FromTemplate() {
		return
	}
	for i, row := range d.rows {
		was, is := before.Segments[row], after.Segments[i]
		if was.Start == nil {
			is.Start = nil // it follows from what is before it
		}
		if was.End == nil {
			is.End = nil // it follows from the minutes
		}
		if was.Kind == logisticsKind || was.Kind == parallelKind {
			was.Kind = is.Kind
		}
		if slices.ContainsFunc(was.Speakers, func(who agenda.CheckPerson) bool { return everyone(who.Name) }) {
			if len(after.Segments) > 1 && len(is.Speakers) < 2 {
				t.Errorf("%s: everybody speaks, and %d are named", text(&is.Title), len(is.Speakers))
			}
			was.Speakers, is.Speakers = nil, nil // everybody by name
		}
		if diff := cmp.Diff(saidOf(was), saidOf(is)); diff != "" {
			t.Errorf("(-programme +agenda)\n%s", diff)
		}
	}
}

// saidOf is what a segment says, names without their forms of address.
func saidOf(s agenda.CheckSegment) []any {
	x := newLexicon()
	names := func(list ...*agenda.CheckPerson) (all []string) {
		for _, who := range list {
			if who != nil {
				name := text(&who.Name)
				all = append(all, strings.ToLower(strings.TrimSpace(name[x.honorific(name):]))) // the fullest form of address is kept
			}
		}
		return all
	}
	var speakers []*agenda.CheckPerson
	for i := range s.Speakers {
		speakers = append(speakers, &s.Speakers[i])
	}
	minutes := -1.0
	if s.Minutes != nil {
		minutes = *s.Minutes
	}
	return []any{text(&s.Title), s.Kind, text(s.Start), text(s.End), minutes, names(speakers...), names(s.Chair), names(s.Moderator), s.Protected}
}

func programmeIn(t *testing.T, name string) Programme {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p, err := Read(name, f, nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestADayAndATrackAreChosen(t *testing.T) {
	p := programmeIn(t, "two-days.txt")
	var u *Undecided
	if _, err := p.Choose("", "", givens()); !errors.As(err, &u) || u.Asks != OfDays || len(u.Days) != 2 {
		t.Errorf("without a day: %v", err)
	}
	for _, said := range []string{"2026-06-04", "2"} {
		d, err := p.Choose(said, "", givens())
		if err != nil {
			t.Fatal(err)
		}
		const want = "14:00 30 min presentation Presentation of results / Dr. Petra Holm\n14:45 30 min closing Closing remarks\n"
		if got := run(t, d); got != want || d.Agenda.Date.String() != "2026-06-04" || d.Agenda.Start.String() != "14:00" || d.Agenda.End.String() != "15:15" {
			t.Errorf("--day %s is %s, %s–%s\n%s", said, d.Agenda.Date, d.Agenda.Start, d.Agenda.End, got)
		}
	}
	if _, err := p.Choose("3", "", givens()); !errors.As(err, &u) || u.Said != "3" {
		t.Errorf("a day that is none: %v", err)
	}
	p = programmeIn(t, "tracks.html")
	if _, err := p.Choose("", "", givens()); !errors.As(err, &u) || u.Asks != OfTracks {
		t.Errorf("without a track: %v", err)
	}
	d, err := p.Choose("", "room b", givens())
	if err != nil {
		t.Fatal(err)
	}
	const want = `09:00 30 min opening Opening
09:30 60 min discussion Stone bridges / Mr. Ivo Castel
10:30 30 min break Coffee break
11:00 30 min discussion Mortar
11:30 30 min closing Closing remarks
`
	if diff := cmp.Diff(want, run(t, d)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(d.Out) != 2 || d.Out[0].Title != "Steel bridges" || d.Out[1].Title != "Paint" {
		t.Errorf("left out are %v", d.Out)
	}
}

// People come back from a break by what is printed; everything else follows.
func TestStartsAreFixedWhereTheyDoNotFollow(t *testing.T) {
	for name, want := range map[string]string{
		"starts-only.txt":      "Round table 10:30",
		"french-holes.md":      "Questions 10:00, Discussion 10:15, Conclusions 10:55",
		"tabs-slot-unused.txt": "",
	} {
		var fixed []string
		for _, s := range programmeIn(t, name).Draft(givens()).Agenda.Segments {
			if s.Start != nil {
				fixed = append(fixed, s.Title+" "+s.Start.String())
			}
		}
		if got := strings.Join(fixed, ", "); got != want {
			t.Errorf("%s: fixed are %q, want %q", name, got, want)
		}
	}
}

func TestPeopleAreOneEach(t *testing.T) {
	d := programmeIn(t, "tabs-slot-unused.txt").Draft(givens())
	want := []session.Participant{
		{Key: "ilse-verhaegen", Delegation: "Harbour Council", Name: "Ilse Verhaegen", Address: "Ms."},
		{Key: "amara-diallo", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Address: "H.E. Mr.", Position: "Minister of Ports"},
		{Key: "lien-ostby", Seat: 2, Delegation: "Ostania", Name: "Lien Ostby", Address: "Ms.", Position: "Director of Shipping"},
	}
	if diff := cmp.Diff(want, d.Agenda.Participants); diff != "" || d.Agenda.Moderator != "ilse-verhaegen" || d.Agenda.Interpretation != session.Simultaneous {
		t.Errorf("moderator %s, interpretation %s (-want +got)\n%s", d.Agenda.Moderator, d.Agenda.Interpretation, diff)
	}
	x := newLexicon()
	l := people{x: x}
	first := l.add(person{name: "Dr. Petra Holm"})
	again := l.add(person{name: "Petra HOLM", affiliation: "Director of Light, Lantern Guild"})
	if first != again || len(l.list) != 1 || l.list[0].Address != "Dr." || l.list[0].Delegation != "Lantern Guild" {
		t.Errorf("%s and %s: %+v", first, again, l.list)
	}
	if one := x.participant(person{name: "Mr. Tran"}); one.Name != "Mr. Tran" || one.Address != "" {
		t.Errorf("a single name is %+v", one)
	}
}

func TestAProgrammeWithoutRowsGetsTheTemplate(t *testing.T) {
	d := programmeIn(t, "no-rows.txt").Draft(givens())
	if got := d.Agenda.Planned(); got != d.Agenda.Slot() || !d.FromTemplate() || len(d.Agenda.Objectives) != 2 {
		t.Errorf("planned %s of %s, objectives %q", got, d.Agenda.Slot(), d.Agenda.Objectives)
	}
	if !slices.ContainsFunc(d.Doubts, func(p Placed) bool { return p.Code == NoRows && p.Place.Key() == "segments" }) {
		t.Errorf("the doubts are %v", d.Doubts)
	}
}

// Who reports is a participant, without a seat where they do not speak.
func TestRapporteursAreParticipants(t *testing.T) {
	const rows = "10:00 - 10:10 Opening\nSpeaker: Ms. Lien Ostby, Director of Shipping\nRapporteur: Mr. Ivo Castel, Guild of Pilots\n10:10 - 10:30 Discussion\n"
	for name, programme := range map[string]string{
		"of a row":     "Tides\n\n" + rows,
		"of the whole": "Tides\nRapporteur: Mr. Ivo Castel, Guild of Pilots\n\n" + strings.ReplaceAll(rows, "Rapporteur: Mr. Ivo Castel, Guild of Pilots\n", ""),
	} {
		list := readAll(t, programme).Draft(givens()).Agenda.Participants
		if len(list) != 2 || list[0].Key != "lien-ostby" || list[0].Seat != 1 || list[1].Key != "ivo-castel" || list[1].Seat != 0 || list[1].Position+list[1].Delegation == "" {
			t.Errorf("%s: the participants are %+v", name, list)
		}
	}
	speaks := readAll(t, "Tides\n\n"+strings.Replace(rows, "Lien Ostby", "Lien Ostby\nSpeaker: Mr. Ivo Castel", 1)).Draft(givens()).Agenda.Participants
	if len(speaks) != 2 || speaks[1].Key != "ivo-castel" || speaks[1].Seat != 2 {
		t.Errorf("a rapporteur who speaks: %+v", speaks)
	}
}

// The time limit of a list of speakers is that of the row it is for.
func TestAListOfSpeakersHasATimeLimit(t *testing.T) {
	const rows = "Tides\n\n10:00 - 10:10 Opening\n10:10 - 10:40 Statements by delegations\n10:40 - 11:00 Discussion\n\n"
	const people = "1. Mr. Amara Diallo, Minister of Ports\n2. Dr. Petra Holm, Director of Light\n"
	for _, head := range []string{
		"List of speakers (time limit: three minutes per speaker)\n", "List of speakers\nTime limit: 3 minutes for each speaker\n", "Speaking order, 3 minutes each:\n",
	} {
		a := readAll(t, rows+head+people).Draft(givens()).Agenda
		if len(a.Segments) != 3 || a.Segments[2].Limit != nil || len(a.Participants) != 2 {
			t.Errorf("%q makes %+v of %+v", head, a.Segments, a.Participants)
			continue
		}
		if s := a.Segments[1]; s.Limit == nil || *s.Limit != 3*time.Minute || len(s.Speakers) != 2 {
			t.Errorf("%q makes %+v", head, s)
		}
	}
}
