package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lexicon is what the reader knows of words, in English, French, Spanish and
// Vietnamese. All its words are in lower case.
type lexicon struct {
	honorifics map[string]bool // single words, without their dots
	posts      map[string]bool // words of which positions are made
	bodies     map[string]bool // words of which the names of bodies are made
	topics     map[string]bool // words that no person's name has
	particles  map[string]bool // small words inside names
	dashed     bool            // this programme names people behind a dash in its titles
	comma      bool            // and behind a comma
	first      bool            // and before a dash or a colon
	colon      bool            // and behind a colon
	slashed    bool            // and behind a slash
	reach      int             // bytes of a line that are looked at
}

func newLexicon() *lexicon {
	return &lexicon{
		honorifics: set(honorificWords), posts: set(postWords), bodies: set(bodyWords), topics: set(topicWords), particles: set(particleWords), reach: mostReach,
	}
}

func set(words string) map[string]bool {
	list := strings.Fields(words)
	m := make(map[string]bool, len(list))
	for _, w := range list {
		m[strings.ReplaceAll(w, "_", " ")] = true
	}
	return m
}

// words are the words of a text in lower case, without the signs around them.
func words(text string) []string {
	return strings.Fields(spoken(text))
}

// any says whether one of a text's words is in a set, alone or with the next.
func (*lexicon) any(text string, in map[string]bool) bool {
	list := words(text)
	for i, w := range list {
		if in[w] || i+1 < len(list) && in[w+" "+list[i+1]] {
			return true
		}
		for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '/' }) {
			if part != w && in[part] {
				return true
			}
		}
		if _, after, ok := strings.Cut(strings.ReplaceAll(w, "’", "'"), "'"); ok && in[after] {
			return true
		}
	}
	return false
}

// spoken is the words of a text, as words gives them, with one blank before
// and behind each.
func spoken(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 8)
	b.WriteByte(' ')
	within := false
	for _, r := range text {
		r = unicode.ToLower(r)
		if isWordSign(r) {
			b.WriteRune(r)
			within = true
		} else if within {
			b.WriteByte(' ')
			within = false
		}
	}
	if within {
		b.WriteByte(' ')
	}
	return b.String()
}

// isWordSign says that a character is of a word.
func isWordSign(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r == '\'' || r == '&' || r == '-' || r == '/'
	}
	return r == '’' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

// has says whether a text holds one of some phrases as whole words.
func has(text string, phrases ...string) bool {
	lower := spoken(text)
	for _, p := range phrases {
		if says(lower, p) {
			return true
		}
	}
	return false
}

// says says whether a text, as spoken gives it, holds a phrase as whole words.
func says(spoken, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(spoken[from:], phrase)
		if i < 0 {
			return false
		}
		at := from + i
		if end := at + len(phrase); at > 0 && spoken[at-1] == ' ' && end < len(spoken) && spoken[end] == ' ' {
			return true
		}
		from = at + 1
	}
}

// begins says whether a text begins with one of some phrases as whole words.
func begins(text string, phrases ...string) bool {
	lower := spoken(text)[1:]
	for _, p := range phrases {
		if rest, ok := strings.CutPrefix(lower, p); ok && strings.HasPrefix(rest, " ") {
			return true
		}
	}
	return false
}

// capital says whether a word begins with a capital letter.
func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘«(¿¡"))
	return unicode.IsUpper(r) || unicode.Is(unicode.Lo, r)
}

// acronym says whether a word is capitals, as UNODC and MoIT are.
func acronym(w string) bool {
	w = strings.Trim(w, "().,;:")
	upper, letters := 0, 0
	for _, r := range w {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		} else if !unicode.IsDigit(r) && !strings.ContainsRune("-&/.", r) {
			return false
		}
	}
	return letters >= 2 && letters <= 9 && upper >= 2 && upper*2 >= letters
}

const (
	honorificWords = `mr mrs ms miss mx dr prof professor he hon honourable honorable amb ambassador sir dame lord lady madam madame sheikh shaikh
		judge justice rev reverend gen col colonel capt captain lt eng engr ing arch datuk dato dato' tan_sri tun samdech lct khun
		m mme mlle me mm s.e se pr maître docteur monsieur sr sra srta don doña lic dra ông bà ths ts pgs gs bs ks ptgs đ/c h.e s.e.m s.e.mme excmo excma
		herr frau phd mayor governor senator u daw pak ibu bapak ko saya naw nang mas mbak kru acharn haji hajah sri dato'_sri datuk_seri chancellor council_member diputado diputada senador senadora député députée comrade đồng_chí nguyên cô chị anh thầy ngài bác_sĩ nhà_văn nhà_báo luật_sư giáo_sư tiến_sĩ thạc_sĩ kỹ_sư nghệ_sĩ dr.ssa cllr councillor sister brother father adv advocate datin puan encik tuan nai nang
		ustadh sheikha princess prince sor fray monseñor dott doc ir drs nhạc_sĩ họa_sĩ nghệ_nhân cụ`
	particleWords = `van von der den de del della di da dos das du la le el al bin binti bint ibn abu ben ter ten zu zur af av y e of' bte`
	postWords     = `minister deputy vice president ambassador director director-general secretary secretary-general chief head officer ceo cfo cto coo founder
		co-founder manager coordinator co-ordinator adviser advisor counsellor counselor representative delegate lead leader expert analyst researcher fellow
		chair chairman chairwoman chairperson co-chair professor lecturer dean rector provost scientist engineer economist lawyer judge prosecutor commissioner
		governor mayor envoy attaché consul member partner executive specialist consultant moderator rapporteur journalist editor reporter author writer historian
		artist poet student youth trustee treasurer auditor spokesperson senator deputy_minister parliamentarian mp mep inspector superintendent captain scholar
		doctoral postdoctoral phd candidate assistant associate principal senior programme_officer team_leader adviser. board_member owner curator librarian
		ministre directeur directrice président présidente vice-président vice-présidente ambassadeur ambassadrice conseiller conseillère chef cheffe responsable
		professeur professeure chercheur chercheuse journaliste écrivain écrivaine maire député députée sénateur sénatrice représentant représentante délégué
		déléguée secrétaire expert experte coordinateur coordinatrice coordonnateur coordonnatrice gérant gérante fondateur fondatrice avocat avocate ingénieur
		ingénieure historien historienne éditeur éditrice essayiste chroniqueur chroniqueuse géographe traducteur traductrice auteur autrice consultante adjoint
		adjointe ancien ancienne inspecteur inspectrice médecin trésorier trésorière vérificateur vérificatrice économiste doyen doyenne
		ministro ministra directora embajador embajadora presidente presidenta jefe jefa coordinador coordinadora profesor profesora asesor asesora
		representante secretario secretaria tesorero tesorera encargado encargada vocal investigador investigadora alcalde alcaldesa gerente fundador fundadora abogado abogada ingeniero ingeniera
		economista consejero consejera diputado diputada delegado delegada titular subdirector subdirectora experta especialista rectora decano decana
		giám_đốc phó_giám bộ_trưởng thứ_trưởng chủ_tịch phó_chủ vụ_trưởng cục_trưởng trưởng_ban trưởng_phòng viện_trưởng chuyên_gia đại_sứ tổng_giám
		hiệu_trưởng trưởng_khoa giáo_viên phụ_huynh học_sinh sinh_viên nông_dân chủ_cơ giảng_viên nghiên_cứu_viên thư_ký chánh_văn tổng_thư phó_vụ phó_cục phó_viện phó_trưởng đại_diện chuyên_viên phó_tổng`
	bodyWords = `ministry department office agency bank university institute institution commission council committee union association federation
		foundation organisation organization company mission delegation embassy government authority secretariat bureau society academy college
		school lycée collège colegio colégio instituto court parliament assembly fund division directorate corporation cooperative consortium alliance trust inc ltd llc plc gmbh corp group board
		chamber confederation league museum library hospital clinic ngo un unodc undp unesco unicef who wto imf interpol asean eu european_union african_union
		team staff administration municipality city_council police customs service services centre_for center_for laboratory lab network coalition platform
		initiative forum partnership programme_for observatory registry operator delegates participants representatives members panellists panelists
		ministère université institut agence banque conseil délégation gouvernement société association comité ambassade autorité commission_européenne
		fondation fédération union_européenne ong direction mairie préfecture école collège faculté observatoire syndicat coopérative musée bibliothèque
		ministerio universidad instituto agencia banco consejo delegación gobierno asociación comisión fundación federación comité embajada empresa cámara
		ayuntamiento secretaría cooperativa escuela facultad hospital sociedad
		bộ ban cục vụ viện trung_tâm sở ủy_ban uỷ_ban lãnh_đạo công_ty trường đại_học hội liên_hiệp tổng_cục văn_phòng đại_sứ_quán phòng tổ_chức ngân_hàng
		tập_đoàn hiệp_hội quỹ học_viện đại_diện liên_đoàn chính_phủ đoàn`
	topicWords = `hall room centre center building floor hotel house street avenue garden foyer terrace lobby auditorium salle sala hội_trường phòng_họp the and or for from with in on at to by as an a its their our your how why what when where who is are be will can
		opening closing session sessions remarks remark keynote panel discussion discussions lunch break welcome introduction introductions presentation
		presentations speech speeches address statement statements question questions answers q&a summary conclusion conclusions registration networking
		coffee tea dinner reception ceremony workshop plenary round roundtable table agenda item overview update review report reports next steps way forward
		benefits challenges opportunities lessons perspectives policy policies strategy framework process signature ratification adoption approval minutes
		support safety protection measures prevention development cooperation implementation future role impact global national regional international
		digital climate energy water health education trade security finance technology innovation research data governance sustainable convention
		programme program model case study studies interactive group photo performance film video award awards prize debate exchange dialogue
		objectives background methodology participants speakers speaker moderator chair venue date time language contact note notes theme day morning
		afternoon evening part breakout parallel track poster posters demo demonstration tour visit departure arrival end start business matters election
		de des du et ou pour avec sur dans la les aux ouverture clôture accueil présentation discussion débat table ronde pause déjeuner café
		questions réponses séance atelier mot bienvenue synthèse conclusion échange échanges thème inscription remise visite introduction
		y con para por las los apertura clausura bienvenida presentación mesa redonda preguntas respuestas receso almuerzo sesión taller palabras debate
		conclusiones inauguración registro cierre ponencia conferencia pausa
		phát_biểu khai_mạc bế_mạc giới_thiệu trình_bày thảo_luận giải_lao hỏi_đáp tổng_kết báo_cáo tham_luận nội_dung chương_trình đón_tiếp đăng_ký ăn_trưa
		chụp_ảnh phần phiên tọa_đàm hướng_dẫn các và của về hội_nghị hội_thảo diễn_đàn đại_biểu kết_luận chủ_đề ý_kiến câu_hỏi tham_quan thông_qua tóm_tắt thông_tư kế_hoạch`
)
