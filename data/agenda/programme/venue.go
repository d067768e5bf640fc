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

// venueBlock is the first block of lines that tells a place.
func (x *lexicon) venueBlock(lines []line, dateNo, titleNo int) string {
	for i, l := range lines {
		if l.no == titleNo || !x.venueLine(l, dateNo) {
			continue
		}
		place := placeIn(strip(l.text))
		for k := i + 1; k < len(lines) && k <= i+3; k++ {
			if lines[k].blank || !goesOnAddress(lines[k].text, place) {
				break
			}
			place += ", " + strings.TrimSpace(lines[k].text)
		}
		return strings.TrimSuffix(strings.ReplaceAll(place, ",,", ","), ".")
	}
	return ""
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
	return strings.Trim(text, " ,.;:|–—-•()")
}

func (x *lexicon) venueLine(l line, dateNo int) bool {
	if l.cells != nil || l.mark == bullet || len(words(l.text)) > 24 || !venueLike(l.text) {
		return false
	}
	if lab, ok := x.labelled(l.text); ok && !lab.is(venueRole) || aside(l.text) || begins(l.text, "accueil") {
		return false
	}
	near := dateNo > 0 && l.no-dateNo <= 4 && dateNo-l.no <= 4
	return !strings.HasSuffix(l.text, ".") && !strings.HasSuffix(l.text, "?") && (near || l.mark == heading || strings.ContainsAny(l.text, ",0123456789") || shouting(l.text))
}

// venueLike says whether a line has the words of a place.
func venueLike(text string) bool {
	if len(words(text)) <= 6 && has(text, "online", "zoom", "teams", "webex", "virtual", "trực tuyến", "en ligne", "en línea") {
		return true
	}
	return has(text, "room", "hall", "centre", "center", "building", "hotel", "floor", "auditorium", "palais", "palace", "lycée", "salle", "hội trường", "khách sạn", "trung tâm hội nghị", "phòng họp", "conference room", "campus", "house", "tower", "library", "museum",
		"sala", "edificio", "salón", "centro de convenciones", "théâtre", "theatre", "maison", "halle", "gym", "gymnasium", "school", "galpón", "centro", "institute", "institut", "faculty", "university", "université", "universidad", "ballroom", "pakhuis", "hôtel", "street", "avenue", "rue", "strasse", "straße", "calle", "avenida", "plaza", "boulevard", "quai", "place des", "tầng", "đường", "phố", "nhà", "chamber", "lecture theatre", "ballroom", "étage", "piso", "amphithéâtre",
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
