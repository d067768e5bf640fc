package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A role is what a label says of what stands behind it.
type role int

const (
	noRole role = iota
	speakerRole
	moderatorRole
	chairRole
	rapporteurRole
	titleRole
	dateRole
	timeRole
	zoneRole
	venueRole
	languageRole
	objectiveRole
	participantRole
	lengthRole
	contactRole // telephone numbers, links, registration: never the event's
	themeRole
	subjectRole // of a letter or a mail: the title where there is no better
)

// A label is a line's label and what stands behind it.
type label struct {
	roles []role
	rest  string
	at    int // where the rest begins
}

func (l label) is(r role) bool {
	for _, have := range l.roles {
		if have == r {
			return true
		}
	}
	return false
}

// ofPeople says whether a label names somebody's part in a segment.
func (l label) ofPeople() bool {
	return l.is(speakerRole) || l.is(moderatorRole) || l.is(chairRole) || l.is(rapporteurRole)
}

// labelled reads "Moderator: Jane Roe", "Moderated by Jane Roe", "Chair – …".
func (x *lexicon) labelled(text string) (label, bool) {
	if l, ok := introduced(text); ok && (x.names(l.rest) || l.is(chairRole) || l.is(moderatorRole)) {
		return l, true
	}
	cut, width := -1, 0
	for _, sign := range []string{":", "：", " – ", " — ", " - ", "\t"} {
		if i := strings.Index(text, sign); i > 0 && (cut < 0 || i < cut) {
			if strings.ContainsAny(sign, ":：") && i+1 < len(text) && unicode.IsDigit(rune(text[i+1])) && unicode.IsDigit(rune(text[i-1])) {
				continue // 9:00
			}
			cut, width = i, len(sign)
		}
	}
	if cut < 0 {
		return label{}, false
	}
	roles := rolesOf(text[:cut])
	if roles == nil {
		return label{}, false
	}
	at := cut + width
	rest := strings.TrimSpace(text[at:])
	if !strings.ContainsAny(text[cut:cut+width], ":：") && (rest == "" || !capital(rest) || roles[0] > rapporteurRole) {
		return label{}, false
	}
	return label{roles, rest, len(text) - len(strings.TrimLeft(text[at:], " "))}, true
}

// introduced reads labels without a sign: "moderated by Jane Roe".
func introduced(text string) (label, bool) {
	lower := lowered(text)
	for _, phrase := range []struct {
		words string
		role  role
	}{
		{"moderated by ", moderatorRole}, {"facilitated by ", moderatorRole}, {"modéré par ", moderatorRole}, {"modérée par ", moderatorRole},
		{"animé par ", moderatorRole}, {"animée par ", moderatorRole}, {"moderado por ", moderatorRole}, {"moderada por ", moderatorRole},
		{"modera ", moderatorRole}, {"chaired by ", chairRole}, {"co-chaired by ", chairRole}, {"presided over by ", chairRole},
		{"présidé par ", chairRole}, {"présidée par ", chairRole}, {"sous la présidence de ", chairRole}, {"preside ", chairRole}, {"presidido por ", chairRole},
		{"presentation by ", noRole}, {"presented by ", speakerRole}, {"présenté par ", speakerRole}, {"présentée par ", speakerRole}, {"presentado por ", speakerRole},
		{"delivered by ", speakerRole}, {"led by ", speakerRole}, {"with ", speakerRole}, {"avec ", speakerRole}, {"con ", speakerRole}, {"par ", speakerRole}, {"by ", speakerRole}, {"por ", speakerRole}, {"người trình bày ", speakerRole}, {"chủ trì ", chairRole}, {"điều hành ", moderatorRole},
	} {
		rest, ok := strings.CutPrefix(lower, phrase.words)
		if ok && phrase.role != noRole && len(rest) > 0 {
			after := text[len(text)-len(rest):]
			after = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(after, ":"), " "))
			return label{[]role{phrase.role}, after, len(text) - len(after)}, capital(after)
		}
	}
	return label{}, false
}

// rolesOf are the roles that a label's words name, nil where one of them is no
// label's word.
func rolesOf(text string) []role {
	if utf8.RuneCountInString(text) > 60 {
		return nil
	}
	text = strings.Trim(strings.ToLower(text), " *_.–-•▪")
	if i := strings.IndexByte(text, '('); i > 0 {
		text = strings.TrimSpace(text[:i])
	}
	if r := roleOf(text); r != noRole {
		return []role{r}
	}
	var roles []role
	for _, sign := range []string{" and ", " & ", " et ", " và ", " y ", ", "} {
		text = strings.ReplaceAll(text, sign, "/")
	}
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '/' }) {
		r := roleOf(strings.TrimSpace(part))
		if r == noRole {
			return nil
		}
		roles = append(roles, r)
	}
	return roles
}

// roleOf is the role that one label names: with its plural and with words
// before it ("keynote speaker", "session chair", "người điều hành").
func roleOf(text string) role {
	if r := plainRole(text); r != noRole {
		return r
	}
	list := strings.Fields(text)
	if len(list) < 2 || len(list) > 4 || distributive(text) || list[0] == "all" || list[0] == "note" || list[0] == "notes" || list[0] == "tous" || list[0] == "todos" {
		return noRole
	}
	last := plainRole(list[len(list)-1])
	first := plainRole(list[0])
	switch {
	case last >= speakerRole && last <= rapporteurRole:
		return last
	case first >= speakerRole && first <= rapporteurRole:
		return first
	case last == venueRole || last == dateRole || last == timeRole || last == languageRole || last == titleRole || last == objectiveRole:
		return last
	}
	return noRole
}

func plainRole(text string) role {
	switch strings.TrimSuffix(strings.TrimSuffix(text, "(s)"), ".") {
	case "speaker", "speakers", "presenter", "presenters", "panelist", "panelists", "panellist", "panellists", "discussant", "discussants",
		"respondent", "respondents", "keynote", "featuring", "with", "by", "intervenant", "intervenants", "intervenante", "intervenantes", "orateur",
		"orateurs", "oratrice", "avec", "ponente", "ponentes", "orador", "oradores", "oradora", "panelista", "panelistas", "intervienen", "interviene",
		"diễn giả", "người trình bày", "trình bày", "báo cáo viên", "thực hiện", "người phát biểu", "resource person", "resource persons", "interveners",
		"lead", "contributors", "contributor", "conferenciante", "exponente", "expositor", "expositora", "witness", "witnesses", "guest", "guests", "par", "por", "performer", "panel members",
		"đại biểu phát biểu", "inscribed", "inscribed so far", "on the list", "participan", "guide", "guides", "tutor", "tutors", "trainer", "trainers", "instructor", "interviewer", "interviewee", "commentator", "commentators", "lecturer", "animent", "presented by", "báo cáo", "conférencier", "conférencière", "conférenciers", "invité", "invités", "thành viên tọa đàm":
		return speakerRole
	case "moderator", "moderators", "moderation", "facilitator", "facilitators", "facilitation", "modérateur", "modératrice", "modération", "modérateurs", "animateur",
		"animatrice", "animation", "moderador", "moderadora", "moderación", "modera", "điều hành", "người điều hành", "điều phối", "người dẫn chương trình",
		"dẫn chương trình", "mc", "host", "hosts", "moderated by", "facilitador", "facilitadora", "co-moderator", "điều phối viên", "người điều phối", "in conversation with":
		return moderatorRole
	case "chair", "chairs", "co-chair", "co-chairs", "chairperson", "chairman", "chairwoman", "chaired by", "président", "présidente", "présidence", "président de séance",
		"présidente de séance", "preside", "presidente", "presidenta", "presidencia", "chủ trì", "chủ tọa", "chủ toạ", "đồng chủ trì", "presiding", "session chair", "presider":
		return chairRole
	case "rapporteur", "rapporteurs", "rapporteuse", "relator", "relatora", "thư ký", "rapporteur général", "reporter":
		return rapporteurRole
	case "subject", "asunto", "objet", "objeto", "v/v", "về việc", "re":
		return subjectRole
	case "title", "event", "titre", "título", "tên hội nghị", "tên chương trình", "event title":
		return titleRole
	case "date", "dates", "when", "ngày", "fecha", "quand", "cuándo", "date and time", "date & time", "date et heure", "fecha y hora", "ngày giờ", "day", "jour":
		return dateRole
	case "time", "hour", "heure", "horaire", "hora", "horario", "thời gian", "giờ", "timing", "schedule", "thời điểm":
		return timeRole
	case "time zone", "timezone", "fuseau horaire", "zona horaria", "múi giờ", "huso horario":
		return zoneRole
	case "venue", "place", "location", "where", "lieu", "lugar", "địa điểm", "nơi họp", "adresse", "address", "dirección", "room", "salle", "sala", "phòng", "phòng họp",
		"sede", "où", "dónde", "meeting room", "endroit":
		return venueRole
	case "language", "languages", "langue", "langues", "idioma", "idiomas", "ngôn ngữ", "working language", "working languages", "interpretation", "interprétation", "interpretación",
		"phiên dịch", "langue de travail", "langues de travail":
		return languageRole
	case "objective", "objectives", "objectif", "objectifs", "objetivo", "objetivos", "mục tiêu", "mục đích", "aims", "aim", "goals", "goal", "purpose", "aims and objectives",
		"expected outcomes", "this session will", "mục đích, yêu cầu", "specific objectives", "key objectives", "main objectives", "outcomes":
		return objectiveRole
	case "participants", "attendees", "thành phần", "thành phần tham dự", "asistentes", "participantes", "đại biểu", "participant", "list of participants", "invited":
		return participantRole
	case "duration", "durée", "duración", "thời lượng", "length":
		return lengthRole
	case "contact", "contacts", "tel", "phone", "telephone", "tél", "téléphone", "fax", "email", "e-mail", "mail", "website", "web", "link", "zoom", "webex", "registration", "inscription",
		"inscripciones", "registro", "liên hệ", "đăng ký", "hotline", "điện thoại", "meeting id", "passcode", "rsvp", "deadline", "teléfono", "office hours", "help desk", "meeting link",
		"registration deadline", "dress code", "số", "ref", "ref.", "reference", "n/réf", "référence", "to", "cc", "sent", "de", "à", "từ", "gửi", "from", "a", "para", "mob", "mobile", "à l'attention de", "envoyé", "de la part de", "renseignements", "información", "informations", "organiser", "organizer", "organisers", "organizers", "organisateurs", "organizadores", "đơn vị tổ chức", "livestream", "press", "catering":
		return contactRole
	case "theme", "topic", "thème", "tema", "chủ đề", "subtitle":
		return themeRole
	}
	return noRole
}
