package programme

import (
	"strings"
	"unicode"
)

// section reads a heading between rows: a day, a track, or a part of the day.
func (o *outline) section(l line) (section, bool) {
	if d, rest, ok := dayHeading(l.text); ok {
		return section{line: l, day: &d, name: rest}, true
	}
	if name, ok := dayName(l.text); ok {
		return section{line: l, name: name, day: &day{}}, true
	}
	if name, ok := trackName(l); ok && o.mode != noRows {
		return section{line: l, name: name, track: true}, true
	}
	return section{}, false
}

// enter goes on below a section's heading.
func (o *outline) enter(s section) {
	o.marks = append(o.marks, s)
	switch {
	case s.track:
		o.track = s.name
	case s.day != nil && s.day.date.Day > 0:
		o.day, o.track = s.day.key(), ""
	case s.day != nil:
		o.day, o.track = s.name, ""
	}
	if len(o.rows) == 0 {
		o.head = append(o.head, s.line)
	}
}

// key is a day as rows carry it: the date, without its year where none is
// written.
func (d *day) key() string {
	if d.year {
		return d.date.String()
	}
	return "--" + d.date.String()[5:]
}

// dayHeading reads a line that tells a date and hardly anything else: "Day 1 –
// Monday 4 May 2026", "10 October, 2025 (morning)".
func dayHeading(text string) (day, string, bool) {
	found := days(text)
	if len(found) != 1 || len(stamps(text)) > 0 {
		return day{}, "", false
	}
	d := found[0]
	rest := strings.Trim(text[:d.from]+" "+text[d.to:], " .,:;–—-()|")
	left := 0
	for _, w := range words(rest) {
		if !dayWord(w) {
			left++
		}
	}
	if left > 4 || left > 0 && rolesOf(strings.Trim(text[:d.from], " :")) != nil && rolesOf(strings.Trim(text[:d.from], " :"))[0] != dateRole {
		return day{}, "", false
	}
	return d, rest, true
}

// dayWord says whether a word only says which part of a day or which day.
func dayWord(w string) bool {
	switch w {
	case "day", "jour", "día", "ngày", "one", "two", "three", "first", "second", "third", "morning", "afternoon", "evening", "matin", "après-midi", "mañana", "tarde",
		"sáng", "chiều", "tối", "session", "programme", "program", "agenda", "le", "the", "thứ", "date", "am", "pm", "buổi", "journée", "jornada", "thời", "gian", "premier", "deuxième", "and":
		return true
	}
	return strings.Trim(w, "0123456789") == ""
}

// dayName reads "Day 1", "Day 02", "Jour 2", "Ngày thứ nhất" on a line of their
// own.
func dayName(text string) (string, bool) {
	text = strings.Trim(text, " .:–—-*_")
	list := words(text)
	if len(list) < 2 || len(list) > 3 {
		return "", false
	}
	switch list[0] {
	case "day", "jour", "día", "ngày", "jornada", "journée", "tag":
	default:
		return "", false
	}
	if strings.Trim(list[1], "0123456789") == "" && list[1] != "" && len(list) == 2 {
		return text, true
	}
	switch strings.Join(list[1:], " ") {
	case "one", "two", "three", "four", "five", "i", "ii", "iii", "iv", "thứ nhất", "thứ hai", "thứ ba", "un", "deux", "trois", "uno", "dos", "tres":
		return text, true
	}
	return "", false
}

// trackName reads the heading of one of several rooms: "Room A", "Track 2:
// Finance", "Hội trường B".
func trackName(l line) (string, bool) {
	text := strings.Trim(l.text, " :*_")
	list := words(text)
	if n := len(list); shouting(text) && n >= 1 && n <= 3 && l.mark != bullet {
		switch first, last := list[0], list[n-1]; {
		case first == "room" && n > 1, last == "room" && n > 1, last == "hall", last == "terrace", last == "stage", last == "auditorium", last == "foyer" && n == 1, first == "salle" && n > 1, first == "sala" && n > 1, last == "theatre", first == "aula" && n > 1:
			return text, true
		}
	}
	if len(list) < 2 || l.mark == bullet || len(list) > 12 || strings.HasPrefix(text, "[") {
		return "", false
	}
	switch list[0] {
	case "salón", "breakout", "atelier", "auditorium", "aula", "studio":
	case "hội":
		if list[1] != "trường" {
			return "", false
		}
	case "parallel", "phiên", "sesión", "sesiones", "séance", "sessions", "session":
		if !has(text, "parallel", "song song", "paralela", "parallèle", "parallèles", "paralelas") {
			return "", false
		}
		return text, designator(list[len(list)-1]) || designator(list[min(2, len(list)-1)])
	default:
		if !oneOfSeveral(list[0]) {
			return "", false
		}
	}
	return text, designator(strings.Trim(list[1], ".")) || list[0] == "hội" && len(list) > 2 || l.mark == heading || strings.Contains(l.text, ":")
}

// ownTrack reads "Track A: Batteries": the track of a row in its own title.
func ownTrack(title string) (track, rest string, ok bool) {
	for i, r := range title {
		if r != ':' && r != '–' || i > 30 {
			continue
		}
		list := words(title[:i])
		if len(list) != 2 || !designator(list[1]) || !oneOfSeveral(list[0]) {
			return "", "", false
		}
		return title[:i], title[i+len(string(r)):], true
	}
	return "", "", false
}

// oneOfSeveral says whether a word before a letter or a number names one of
// several rooms or tracks: Room A, Track 2.
func oneOfSeveral(w string) bool {
	switch w {
	case "track", "room", "stream", "strand", "hall", "salle", "sala", "phòng", "stage", "filière", "volet":
		return true
	}
	return false
}

// designator says whether a word tells one of several: A, 2, III, 4B.
func designator(w string) bool {
	if len(w) == 0 || len(w) > 4 {
		return false
	}
	if len([]rune(w)) == 1 {
		return true
	}
	digits := strings.IndexFunc(w, unicode.IsDigit) >= 0
	return digits || strings.Trim(w, "ivx") == ""
}
