package programme

import (
	"strings"

	"roundtable/session"
)

// The kinds that a programme has and a session has not.
const (
	logisticsKind = "logistics" // arrival, photographs, doors, the end's own line
	parallelKind  = "parallel"  // runs beside others
)

const breakKind = string(session.Break)

// kindOf is the kind that a title tells, discussion where it tells none.
func kindOf(title string) string {
	switch {
	case isLogistics(title):
		return logisticsKind
	case isBreak(title):
		return breakKind
	case has(title, "closing reflections", "final reflections", "tour de table final", "réflexions finales", "reflexiones finales", "suy ngẫm", "chia sẻ kết thúc", "closing round"):
		return string(session.Reflections)
	case has(title, "q&a", "q & a", "q and a", "questions", "question time", "question and answer", "preguntas", "hỏi đáp", "câu hỏi", "ask", "clarifications", "hỏi") && !has(title, "round", "table ronde"):
		return string(session.Questions)
	case has(title, "closing", "conclusion", "conclusions", "clôture", "cierre", "clausura", "bế mạc", "wrap-up", "wrap up", "tổng kết", "concluding", "farewell", "synthèse", "next steps", "summary", "goodbye",
		"conclusiones", "kết luận", "adjournment", "parting"):
		return string(session.Closing)
	case has(title, "reserve", "buffer", "contingency", "dự phòng", "réserve"):
		return string(session.Reserve)
	case has(title, "welcome", "welcoming", "opening remarks", "remarks", "remark", "address", "greeting", "greetings", "speech", "speeches", "message", "messages", "foreword", "mot de bienvenue", "allocution", "allocutions", "palabras",
		"bienvenida", "phát biểu", "statement", "statements", "discours", "bienvenue", "chào mừng"):
		return string(session.Remarks)
	case has(title, "opening", "inauguration", "ouverture", "apertura", "inauguración", "khai mạc", "introduction", "introductions", "framing", "setting the scene"):
		return string(session.Opening)
	case has(title, "round table", "roundtable", "table ronde", "mesa redonda", "interventions", "tour de table", "ronda", "bàn tròn", "round", "rounds"):
		return string(session.Round)
	case has(title, "keynote", "presentation", "presentations", "talk", "lecture", "présentation", "présentations", "presentación", "presentaciones", "trình bày", "tham luận", "báo cáo", "ponencia", "conférence", "conferencia",
		"demonstration", "demo", "giới thiệu", "exposé", "briefing", "update", "overview", "report", "reports", "hướng dẫn", "case study", "film", "video", "performance", "ceremony", "signing"):
		return string(session.Presentation)
	}
	return string(session.Discussion)
}

func isBreak(title string) bool {
	if has(title, "before lunch", "after lunch", "lunch talk", "over lunch discussion", "coffee with", "breakout", "break-out", "working lunch discussion", "lightning") {
		return has(title, "lunch break", "coffee break", "tea break")
	}
	if has(title, "break", "coffee break", "tea break", "lunch", "luncheon", "pause", "pause-café", "pause café", "déjeuner", "descanso", "receso", "almuerzo", "pausa", "refrigerio", "giải lao", "nghỉ giải lao", "nghỉ trưa",
		"ăn trưa", "cơm trưa", "tiệc trà", "teabreak", "recess", "buffet", "repas", "dîner", "dinner", "cena", "breakfast", "petit-déjeuner", "desayuno", "comfort break", "health break", "stretch", "refreshments", "tiệc trưa", "ăn tối", "ẩm thực", "snack", "snacks", "bữa trưa", "supper", "picnic") {
		return true
	}
	return begins(title, "coffee", "tea", "café", "cà phê", "soup", "drinks", "nghỉ", "collation", "merienda", "trà")
}

func isLogistics(title string) bool {
	if has(title, "registration", "badge", "badges", "check-in", "check in", "sign-in", "accreditation", "inscription", "inscriptions", "accréditation", "acreditación", "inscripción", "inscripciones", "đón tiếp", "đăng ký", "đăng kí",
		"đón khách", "đón đại biểu", "arrival", "arrivals", "arrival of", "doors open", "doors", "seating", "entrance", "group photo", "photo", "family photo", "photograph", "photographs", "photo de famille", "foto de familia", "foto", "foto oficial",
		"fotografía", "departure", "departures", "boarding", "security check", "llegada", "arrivée", "connection test", "sound check", "soundcheck", "log in", "login", "log-in", "technical check", "waiting room", "émargement", "bus", "buses", "coach", "transfer", "transfers", "embarkation",
		"recepción de participantes", "accueil des participants", "accueil et inscription", "kiểm tra kỹ thuật", "ổn định chỗ ngồi", "tiễn", "set-up", "setup", "taxi", "taxis", "shuttle", "badging", "retrait des badges", "walk to", "registro") &&
		!has(title, "voter registration", "birth registration", "land registration", "registro civil", "photo exhibition", "photo contest", "transfer of", "technology transfer") {
		return true
	}
	if begins(title, "chụp ảnh", "accueil café", "accueil, café", "accueil des", "accueil et", "xe đưa", "di chuyển") && len(words(title)) <= 6 {
		return true
	}
	lower := strings.ToLower(strings.Trim(title, " .!"))
	if n := len(words(lower)); n >= 2 && n <= 3 && has(lastWord(lower), "closes", "ends", "finishes", "ferme", "cierra") {
		return true
	}
	if begins(lower, "end of", "fin de la", "fin du", "fin des", "close of the", "kết thúc") && len(words(lower)) <= 6 {
		return true
	}
	if has(lower, "end of day", "end of meeting", "end of the meeting", "end of session", "end of event", "end of programme", "end of program", "end of the day", "end of workshop", "end of conference", "end of webinar", "end of hearing", "close of day",
		"close of meeting", "close of the meeting", "close of conference", "fin de la séance", "fin de la journée", "fin de la réunion", "fin des travaux", "fin de la jornada", "fin du programme", "fin de l'événement", "fin de la sesión", "fin del evento", "kết thúc chương trình", "kết thúc hội nghị", "meeting ends", "meeting adjourns", "session ends", "programme ends",
		"end of the session", "end of the programme", "end of the workshop", "conclude", "adjourn", "adjourns", "fin de la rencontre", "kết thúc ngày") {
		return true
	}
	switch lower {
	case "end", "close", "fin", "ends", "kết thúc", "adjournment", "finish", "doors close", "cocktail", "cocktails", "departure", "fin de jornada", "meeting closes", "closes", "hết", "vin d'honneur", "vin d’honneur", "accueil", "accueil café", "accueil-café", "cóctel", "clôture des portes", "drinks", "adjourned", "salida", "partida",
		"bế mạc và ra về", "cierre de puertas", "acogida":
		return true
	}
	return false
}

// besides says whether a title tells that the row runs beside others.
func besides(title string) bool {
	return has(title, "parallel", "side by side", "song song", "parallèle", "parallèles", "paralela", "paralelas", "paralelo", "paralelos", "concurrent", "concurrently", "breakout sessions", "simultánea", "simultáneas", "break-out sessions", "throughout the day",
		"all day", "en continu", "suốt ngày", "trong suốt")
}
