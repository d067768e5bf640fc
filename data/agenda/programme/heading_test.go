package programme

import (
	"testing"

	"roundtable/session"
)

func TestHeadingsOfDays(t *testing.T) {
	for _, row := range []struct{ text, key string }{
		{"Day 1 – Monday 4 May 2026", "2026-05-04"}, {"Mardi 5 mai 2026", "2026-05-05"}, {"10 October, 2025 (morning)", "2025-10-10"}, {"Tuesday, 5 May", "--05-05"},
		{"4 May 2026, 9:00", ""}, {"Adopted by the assembly of the whole on 4 May 2026", ""}, {"4 May 2026 and 5 June 2026", ""}, {"Opening", ""},
	} {
		d, _, ok := dayHeading(row.text)
		if ok != (row.key != "") || ok && d.key() != row.key {
			t.Errorf("%q: %v %v, want %q", row.text, d.date, ok, row.key)
		}
	}
	for text, want := range map[string]bool{"Day 1": true, "DAY TWO:": true, "Jour 2": true, "Día 3": true, "Ngày thứ nhất": true, "Day": false, "Day of the sea": false, "Days 1 2": false} {
		if _, ok := dayName(text); ok != want {
			t.Errorf("%q: %v", text, ok)
		}
	}
}

func TestHeadingsOfTracks(t *testing.T) {
	for text, want := range map[string]bool{
		"Room A": true, "Track 2: Finance": true, "Hội trường B": true, "Salle 3": true, "THE GREEN ROOM": true, "Parallel session 2": true, "Room for improvement": false, "Session 2": false, "Opening": false,
	} {
		if _, ok := trackName(line{text: text}); ok != want {
			t.Errorf("%q: %v", text, ok)
		}
	}
	for _, row := range []struct{ title, track, rest string }{
		{"Track A: Batteries", "Track A", " Batteries"}, {"Room 2 – Salt", "Room 2 ", " Salt"}, {"Panel A: Batteries", "", ""}, {"Track: Batteries", "", ""},
	} {
		if track, rest, _ := ownTrack(row.title); track != row.track || rest != row.rest {
			t.Errorf("%q: %q and %q", row.title, track, rest)
		}
	}
}

func TestColumnsByTheirHeads(t *testing.T) {
	for head, want := range map[string]column{
		"Time": timeColumn, "Thời gian": timeColumn, "Horaire (CET)": timeColumn, "Start": startColumn, "Fin": endColumn, "Min.": lengthColumn, "Durée": lengthColumn, "STT": numberColumn, "Fecha": dayColumn,
		"Room": placeColumn, "Track": trackColumn, "Organisation": affiliationColumn, "Ghi chú": noteColumn, "Description": detailColumn, "Speaker(s)": speakerColumn, "Ponentes": speakerColumn, "Moderator": moderatorColumn,
		"Chủ trì": chairColumn, "Rapporteur": rapporteurColumn, "Session": titleColumn, "Agenda item": titleColumn, "Nội dung": titleColumn, "Who": speakerColumn, "": otherColumn, "Salt": otherColumn,
	} {
		if got := columnOf(head); got != want {
			t.Errorf("%q: %d, want %d", head, got, want)
		}
	}
}

func TestKindsByTheirTitles(t *testing.T) {
	for title, want := range map[string]string{
		"Registration": logisticsKind, "Photo de famille": logisticsKind, "End of the meeting": logisticsKind, "Lunch break": breakKind, "Giải lao": breakKind, "Pause-café": breakKind, "Almuerzo": breakKind,
		"Breakout groups on salt": string(session.Discussion), "Voter registration in practice": string(session.Discussion), "Closing reflections": string(session.Reflections), "Q&A": string(session.Questions), "Preguntas y respuestas": string(session.Questions),
		"Wrap-up": string(session.Closing), "Bế mạc": string(session.Closing), "Buffer": string(session.Reserve), "Welcome": string(session.Remarks), "Khai mạc": string(session.Opening), "Ouverture": string(session.Opening),
		"Table ronde": string(session.Round), "Keynote on salt": string(session.Presentation), "Salt and bread": string(session.Discussion), "": string(session.Discussion),
	} {
		if got := kindOf(title); got != want {
			t.Errorf("%q: %s, want %s", title, got, want)
		}
	}
}
