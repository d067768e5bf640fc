package programme

import (
	"strings"
	"unicode"
)

// findVenue finds where the event is: under its label, near the date, or as the
// address at the end.
func (f *facts) findVenue(x *lexicon, head, foot []line) {
	for _, lines := range [][]line{head, foot} {
		for i, l := range lines {
			if lab, ok := x.labelled(l.text); ok && lab.is(venueRole) && lab.rest != "" {
				f.venue = placeIn(lab.rest)
				return
			}
			if roles := rolesOf(strings.TrimRight(l.text, " :")); roles != nil && roles[0] == venueRole && i+1 < len(lines) {
				f.venue = placeIn(lines[i+1].text)
				return
			}
		}
	}
	for _, lines := range [][]line{head, foot} {
		if v := x.venueBlock(lines, f.dateNo, f.titleNo); v != "" {
			f.venue = v
			return
		}
	}
}

// placeIn is the place that a sentence tells: "This evening will be at X."
func placeIn(text string) string {
	lower := lowered(text)
	for _, at := range []string{" will be at ", " takes place at ", " will be held at ", " is held at ", " will take place at ", " will take place in ", " will be held in ", " takes place in ", " aura lieu à ", " tendrá lugar en ", " is at ", " will meet at ", " se tendrá en ", " se tient à "} {
		if i := strings.Index(lower, at); i >= 0 {
			text = text[i+len(at):]
			break
		}
	}
	return strings.TrimRight(strings.TrimSpace(text), ".")
}

// venueBlock is the block of lines that likeliest tells a place.
func (x *lexicon) venueBlock(lines []line, dateNo, titleNo int) string {
	best, found := 0, ""
	for i, l := range lines {
		score := x.venueScore(l, dateNo)
		if l.no == titleNo || score <= best {
			continue
		}
		place := placeIn(strip(l.text))
		for k := i + 1; k < len(lines) && k <= i+3; k++ {
			if lines[k].blank || lines[k].no == titleNo || !goesOnAddress(lines[k].text, place) {
				break
			}
			place += ", " + strings.TrimSpace(lines[k].text)
			score++
		}
		if place != "" {
			best, found = score, strings.TrimSuffix(strings.ReplaceAll(place, ",,", ","), ".")
		}
	}
	return found
}

// strip takes the date and the times off a line that tells the place as well.
func strip(text string) string {
	for _, d := range days(text) {
		text = strings.ReplaceAll(text, text[d.from:d.to], "")
		break
	}
	for _, s := range stamps(text) {
		text = strings.ReplaceAll(text, text[s.from:s.to], "")
		break
	}
	text = strings.Trim(text, " ,.;:|–—-•·")
	if strings.HasPrefix(text, "(") && !strings.Contains(text, ")") || strings.Count(text, "(") < strings.Count(text, ")") || strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") {
		text = strings.Trim(text, "()")
	}
	return strings.Trim(text, " ,.;:|–—-•·")
}

// venueScore is how likely a line tells the place; 0 where it does not.
func (x *lexicon) venueScore(l line, dateNo int) int {
	n := len(words(l.text))
	if l.cells != nil || l.mark == bullet || n > 24 || aside(l.text) || begins(l.text, "accueil") || strings.HasSuffix(l.text, "?") || looksLabelled(l.text) && !venueLike(l.text) {
		return 0
	}
	if lab, ok := x.labelled(l.text); ok && !lab.is(venueRole) {
		return 0
	}
	rest := strip(l.text)
	dated := len(days(l.text)) > 0
	score := 0
	if venueLike(rest) {
		score += 4
	} else if has(rest, "university", "université", "universidad", "institute", "institut", "faculty", "school", "college", "colégio", "colegio", "lycée", "centro", "halle", "gym", "galpón", "headquarters", "parliament", "đại học", "trường", "pakhuis", "works", "mill", "warehouse", "park", "port", "gardens") {
		score += 2
	} else if dated && strings.Contains(rest, ",") && capital(rest) && n <= 16 && len(words(rest)) >= 2 {
		score++
	} else if n <= 8 && strings.Contains(rest, ",") && capital(rest) && zoneOfPlace(rest) != "" {
		score++
	}
	if score == 0 || strings.HasSuffix(l.text, ".") && n > 8 {
		return 0
	}
	if near := dateNo > 0 && l.no-dateNo <= 4 && dateNo-l.no <= 4; near || dated {
		score += 2
	}
	if strings.IndexFunc(rest, unicode.IsDigit) >= 0 {
		score++
	}
	if strings.Contains(rest, ",") || l.mark == heading || shouting(l.text) {
		score++
	}
	if score < 4 && !dated && l.mark != heading {
		return 0
	}
	return score
}

// venueLike says whether a line has the words of a place.
func venueLike(text string) bool {
	return has(text, "room", "hall", "centre", "center", "building", "hotel", "floor", "auditorium", "palais", "palace", "lycée", "salle", "hội trường", "khách sạn", "trung tâm hội nghị", "phòng họp", "conference room", "campus", "house", "tower", "library", "museum",
		"sala", "edificio", "salón", "centro de convenciones", "théâtre", "theatre", "maison", "ballroom", "hôtel", "street", "avenue", "rue", "strasse", "straße", "calle", "avenida", "plaza", "boulevard", "quai", "place des", "tầng", "đường", "phố", "nhà", "chamber", "lecture theatre", "étage", "piso", "amphithéâtre",
		"town hall", "pavilion", "road", "square", "headquarters", "immeuble", "bâtiment", "auditorio", "paraninfo")
}

// goesOnAddress says whether a line goes on with an address: a street with its
// number, a postcode, a city.
func goesOnAddress(text, before string) bool {
	if len(words(text)) > 9 || strings.HasSuffix(text, ".") || strings.Contains(text, ":") || len(days(text)) > 0 || len(stamps(text)) > 0 {
		return false
	}
	digits := strings.IndexFunc(text, unicode.IsDigit) >= 0
	lower := strings.ToLower(firstWord(text))
	if lower == "tram" || lower == "bus" || lower == "métro" || lower == "metro" || lower == "tel" || lower == "tel." {
		return false
	}
	return strings.HasSuffix(before, ",") || digits || venueLike(text) || strings.Contains(text, ",") && len(words(text)) <= 5
}
