package programme

import (
	"strings"
	"unicode/utf8"
)

// findSlot reads the slot where it is stated apart from the rows: under a label
// of time, beside the date, or as a total in a sentence.
func (f *facts) findSlot(x *lexicon, lines []line, heads int) {
	best := 0
	for i, l := range lines {
		lab, isLabel := x.labelled(l.text)
		if isLabel && lab.is(contactRole) || aside(l.text) || isMail(l.text) || begins(l.text, "next") {
			continue
		}
		text := l.text
		if isLabel && (lab.is(timeRole) || lab.is(dateRole)) && lab.rest == "" && i+1 < len(lines) {
			text = lines[i+1].text
		}
		score := slotScore(text, isLabel && (lab.is(timeRole) || lab.is(dateRole) || lab.is(lengthRole)), len(days(text)) > 0)
		for _, s := range stamps(text) {
			if s.start != nil && score > best && (i < heads && (s.end != nil || score >= 4) || score >= 5) {
				best, f.start, f.end, f.slotNo, f.mixed = score, s.start, s.end, l.no, s.mixed
				if s.zone != "" {
					f.zone = s.zone
				}
			}
			if s.isLength() && !s.each && f.minutes == 0 && (isLabel && (lab.is(timeRole) || lab.is(lengthRole) || lab.is(dateRole)) || isTotal(text) && score > 0) {
				f.minutes = s.minutes
				if f.slotNo == 0 {
					f.slotNo = l.no
				}
			}
		}
		if f.minutes == 0 && (isTotal(text) || i < heads && (len(words(text)) <= 8 || len(days(text)) > 0) && !distributive(text)) {
			for _, s := range stamps(text) {
				if s.isLength() && !s.each && s.minutes >= 20 {
					f.minutes, f.slotNo = s.minutes, l.no
				}
			}
		}
	}
}

// slotScore is how likely the times of a line are the slot.
func slotScore(text string, labelled, dated bool) int {
	score := 0
	if labelled {
		score += 5
	}
	if dated {
		score += 3
	}
	if utf8.RuneCountInString(text) < 60 {
		score++
	}
	return score
}

// isTotal says whether a sentence tells the length of the whole.
func isTotal(text string) bool {
	return has(text, "entire", "whole session", "in total", "total", "total duration", "altogether", "total time", "durée totale", "au total", "duración total", "en total", "tổng thời gian", "tổng cộng", "overall", "the session lasts", "session will last", "toàn bộ", "the event lasts", "meeting lasts", "dura", "dure", "lasts") &&
		!has(text, "each", "speaker", "per")
}

// isSum says whether a row's title only says that it adds the others up.
func isSum(title string) bool {
	switch strings.ToLower(strings.Trim(title, " .:*")) {
	case "total", "totale", "total time", "total minutes", "tổng", "tổng cộng", "tổng thời gian", "tiempo total", "durée totale", "temps total", "sum", "duración total", "grand total":
		return true
	}
	return false
}

// aside says whether a line tells of coffee, doors or telephones rather than of
// the session.
func aside(text string) bool {
	return has(text, "coffee", "snacks", "lunch", "registration", "register", "doors", "portes", "hotline", "desk", "open from", "office hours", "phone", "call", "inscription", "inscriptions", "café", "reception", "parking", "shuttle", "bus", "deadline", "rsvp", "badge", "badges", "cà phê",
		"đăng ký", "hành chính", "cafetería", "déjeuner", "almuerzo", "inscripciones", "acreditación", "puertas", "ouverture des portes", "exhibition", "help", "helpdesk", "tel", "security", "cloakroom", "refreshments", "breakfast", "liên hệ", "before", "no later than", "interpreters", "sound check", "box office", "opening hours", "ticket", "tickets", "billetterie", "taquilla")
}
