package programme

import (
	"strings"
	"unicode"
)

// findTitle finds the title of the whole: under its label, as a heading, or as
// the first line that is none of the other things.
func (f *facts) findTitle(x *lexicon, head []line) {
	for i, l := range head {
		if lab, ok := x.labelled(l.text); ok && lab.is(titleRole) {
			f.title, f.titleNo = lab.rest, l.no
			if lab.rest == "" && i+1 < len(head) {
				f.title = head[i+1].text
			}
			return
		}
	}
	best := 0
	for i, l := range head {
		if i > 40 {
			break
		}
		if score := x.titleScore(l, i); score > best {
			best = score
			f.title, f.titleNo = x.grown(head, i), l.no
		}
	}
	if lab, ok := x.labelled(f.title); ok && lab.rest != "" && (lab.is(subjectRole) || lab.is(themeRole)) {
		f.title = lab.rest
	}
	for _, forwarded := range []string{"FW:", "Fwd:", "TR:", "RE:", "Re:", "TR :", "RE :", "RV:"} {
		f.title = strings.TrimSpace(strings.TrimPrefix(f.title, forwarded))
	}
	f.title = strings.Trim(f.title, " :;–—-")
	for _, tail := range []string{" - suggested outline", " – suggested outline", " - programme", " – programme", " – agenda", " - agenda", " – Agenda", " - Agenda", " – Programme", " - Programme"} {
		f.title = strings.TrimSuffix(f.title, tail)
	}
}

// titleScore is how likely a line is the title.
func (x *lexicon) titleScore(l line, i int) int {
	text := strings.TrimSpace(l.text)
	list := words(text)
	if len(list) < 2 || l.mark == bullet || boilerplate(text) || len(list) > 40 {
		return 0
	}
	if lab, ok := x.labelled(text); ok && lab.roles[0] != themeRole && lab.roles[0] != subjectRole {
		return 0
	}
	if _, _, ok := dayHeading(text); ok {
		return 0
	}
	if _, ok := dayName(text); ok {
		return 0
	}
	score := 20 - min(i, 12)
	if lab, ok := x.labelled(text); ok && lab.is(subjectRole) {
		score = 6
	}
	switch {
	case l.mark == heading:
		score += 12 - 2*min(l.level, 5)
	case l.mark == numbered:
		score -= 8
	}
	if strings.HasSuffix(text, ".") || len(list) > 24 {
		score -= 12
	}
	if len(stamps(text)) > 0 || greeting(text) {
		return 0
	}
	if len(days(text)) > 0 {
		score -= 4
	}
	if strings.HasPrefix(text, "(") || strings.Contains(text, "http") || strings.Contains(text, "@") || strings.HasPrefix(strings.ToLower(text), "dear ") {
		score -= 15
	}
	if x.soleBody(text) || len(list) <= 8 && x.isBody(text) && !x.any(text, x.topics) {
		score -= 8
	}
	if venueLike(text) && !strings.Contains(text, ": ") && !has(text, "workshop", "conference", "forum", "summit", "seminar", "roundtable", "round table", "dialogue", "symposium", "congress", "on", "hội thảo", "hội nghị", "table ronde", "colloque", "journée", "foro", "encuentro", "jornada", "for", "and", "atelier", "town hall", "assises", "rencontre") {
		score -= 16
		if strings.ContainsAny(text, ",(0123456789") {
			return 0
		}
	}
	if _, sure := x.whoever(text); sure == surely {
		score -= 10
	}
	if len(list) >= 4 {
		score += 2
	}
	return score
}

// greeting says whether a line is a letter's or an e-mail's.
func greeting(text string) bool {
	return begins(text, "dear", "bonjour", "hello", "hi", "good morning", "cher", "chère", "chers", "estimado", "estimada", "estimados", "kính gửi", "kính mời", "thân gửi", "hola", "madame", "from", "fw", "fwd", "tr", "re", "voici", "here is", "please find") || isMail(text)
}

// isMail says whether a line is the head of a quoted mail.
func isMail(text string) bool {
	text = strings.TrimSpace(text)
	return strings.HasSuffix(text, " wrote:") || strings.HasSuffix(text, "a écrit :") || strings.HasSuffix(text, "escribió:") || strings.HasSuffix(text, "đã viết:")
}

// grown is a title with the lines that it goes on in: all of them in capitals.
func (x *lexicon) grown(head []line, i int) string {
	for i > 0 && !head[i].blank && shouting(head[i].text) && shouting(head[i-1].text) && x.titleScore(head[i-1], i-1) > 0 && len(words(head[i-1].text)) > 2 {
		i--
	}
	title := head[i].text
	for k := i + 1; k < len(head) && k < i+5; k++ {
		l := head[k]
		if l.blank || l.mark != head[i].mark || l.cells != nil || len(days(l.text)) > 0 && !shouting(l.text) || boilerplate(l.text) || looksLabelled(l.text) {
			break
		}
		if !shouting(title) || !shouting(l.text) {
			break
		}
		title += " " + l.text
	}
	return title
}

// shouting says whether a text is in capitals throughout.
func shouting(text string) bool {
	letters := false
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// boilerplate says whether a line is what every programme has.
func boilerplate(text string) bool {
	lower := strings.ToLower(strings.Trim(text, " .:*_–—-()"))
	if isAgendaWord(lower) {
		return true
	}
	switch lower {
	case "roundtable", "round table", "concept note", "phụ lục", "annex", "appendix", "background", "objectives", "methodology", "introduction", "side event", "workshop", "draft", "invitation", "note conceptuelle", "nota conceptual", "giấy mời", "conference", "meeting",
		"programme of work", "detailed programme", "final programme", "final agenda", "event programme", "meeting agenda", "agenda du jour", "programme de la journée", "programa del evento", "programa preliminar", "dự thảo chương trình", "chương trình dự kiến", "chương trình làm việc", "lịch trình", "agenda tentativa",
		"programme prévisionnel", "workshop programme", "conference programme", "annotated agenda", "draft programme of work", "table ronde", "mesa redonda", "bàn tròn", "confidential", "for information", "thư mời", "kế hoạch", "thông báo", "notice of meeting", "convocation", "invitación", "convocatoria", "trình tự", "nội dung", "nội dung chương trình", "déroulement", "united nations", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "độc lập – tự do – hạnh phúc", "note d'information", "fyi":
		return true
	}
	return false
}
