package programme

import "strings"

// A column is what one column of a table tells.
type column int

const (
	otherColumn column = iota
	timeColumn
	startColumn
	endColumn
	lengthColumn
	titleColumn
	detailColumn // a description beside a title
	speakerColumn
	moderatorColumn
	chairColumn
	rapporteurColumn
	placeColumn
	trackColumn // tells the track of its row
	dayColumn
	numberColumn
	noteColumn
	affiliationColumn
	roomColumn // one of several: its rows run in this room
)

// columnOf is what a head's words say of a column.
func columnOf(text string) column {
	text = strings.ToLower(strings.Trim(text, " :.*_"))
	if i := strings.IndexAny(text, "(["); i > 0 {
		text = strings.TrimSpace(text[:i])
	}
	switch text {
	case "":
		return otherColumn
	case "time", "times", "hour", "hours", "heure", "heures", "horaire", "horaires", "thời gian", "giờ", "hora", "horas", "horario", "when", "timing", "time slot", "slot", "timeslot", "schedule", "thời điểm",
		"zeit", "uhrzeit", "clock", "khung giờ":
		return timeColumn
	case "start", "begin", "begins", "from", "starts", "start time", "bắt đầu", "début", "inicio", "de", "từ", "desde", "comienzo", "time start", "begin time", "hora inicio":
		return startColumn
	case "end", "ends", "to", "until", "end time", "kết thúc", "fin", "finish", "à", "đến", "hasta", "término", "hora fin":
		return endColumn
	case "duration", "min", "mins", "minutes", "min.", "durée", "thời lượng", "duración", "length", "phút", "minutos", "dur.", "số phút", "allotted time", "allocated time", "time allotted", "dauer":
		return lengthColumn
	case "no", "no.", "#", "stt", "nr", "nº", "n°", "num", "item no", "item no.", "s/n", "sn", "tt", "nro", "№":
		return numberColumn
	case "date", "day", "dates", "ngày", "jour", "día", "fecha", "days":
		return dayColumn
	case "room", "venue", "location", "place", "hall", "where", "salle", "lieu", "sala", "lugar", "địa điểm", "phòng", "meeting room", "rooms", "phòng họp", "hội trường":
		return placeColumn
	case "track", "stream", "strand", "filière", "volet", "eje", "line":
		return trackColumn
	case "affiliation", "affiliations", "organisation", "organization", "institution", "organisations", "organizations", "company", "position", "post", "cargo", "entidad", "institución", "organización", "organisme", "fonction", "đơn vị công tác", "cơ quan", "chức vụ", "title/position", "designation", "country", "pays", "país":
		return affiliationColumn
	case "notes", "note", "remarks", "comments", "ghi chú", "observations", "observaciones", "remarques", "materials", "documents", "document", "tài liệu", "documento", "documentos", "paper", "papers", "anexo", "annexe", "annex", "status", "logistics", "objective", "objectives",
		"method", "methodology", "format", "output", "outputs", "ref", "link", "language", "languages", "type", "documentation", "expected outcome", "modality", "equipment":
		return noteColumn
	case "description", "details", "detail", "descripción", "mô tả", "content", "contents", "abstract", "theme", "themes", "subtopic", "sub-topic", "key points", "points":
		return detailColumn
	}
	if roles := rolesOf(text); roles != nil {
		switch {
		case roles[0] == speakerRole:
			return speakerColumn
		case roles[0] == moderatorRole:
			return moderatorColumn
		case roles[0] == chairRole:
			return chairColumn
		case roles[0] == rapporteurRole:
			return rapporteurColumn
		case roles[0] == participantRole:
			return speakerColumn
		}
	}
	switch text {
	case "who", "responsible", "person responsible", "person in charge", "in charge", "owner", "người thực hiện", "đơn vị thực hiện", "phụ trách", "đơn vị phụ trách", "responsable", "speaker/organisation", "name", "names",
		"người phụ trách", "quien", "quién", "qui", "responsibility", "resource person/facilitator", "chịu trách nhiệm", "by whom", "people", "speakers and moderators", "đơn vị", "đại biểu", "presenta", "presentan", "a cargo de", "présenté par", "presented by", "người báo cáo", "introduced by", "lead/speaker":
		return speakerColumn
	}
	for _, w := range []string{"session", "topic", "agenda", "activity", "activities", "item", "event", "title", "programme", "program", "subject", "what", "nội dung", "sujet", "intitulé", "actividad", "actividades",
		"tema", "thème", "séance", "hoạt động", "công việc", "contenido", "contenu", "segment", "sesión", "point", "presentation", "talk", "activité", "activités", "chủ đề", "asunto", "asuntos", "objet", "matter", "agenda item", "discussion", "part", "step", "tên", "phần", "chương", "ponencia", "question"} {
		if has(text, w) {
			return titleColumn
		}
	}
	if has(text, "speaker", "speakers", "presenter", "presenters", "panellists", "panelists", "intervenants", "ponentes", "diễn giả", "trình bày") {
		return speakerColumn
	}
	if has(text, "time") || has(text, "heure") || has(text, "hora") {
		return timeColumn
	}
	return otherColumn
}

// roomHead says whether a column's head names a room or a track of its own.
func roomHead(text string) bool {
	l := line{text: text}
	if _, ok := trackName(l); ok {
		return true
	}
	return has(text, "room", "hall", "track", "salle", "sala", "stream", "auditorium", "hội trường", "phòng", "workshop", "amphithéâtre", "theatre", "studio", "stage", "parallel", "chamber", "ballroom", "atelier", "aula", "salon", "pavilion", "gallery", "library")
}
