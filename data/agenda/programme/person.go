package programme

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A person is who a programme puts in somebody's place: a person, a post or a
// body.
type person struct {
	name, affiliation string
	no                int // the line
}

// honorific is how many bytes of a text are forms of address: "H.E. Mr. ".
func (x *lexicon) honorific(text string) int {
	at := 0
	for {
		rest := text[at:]
		word := rest
		if i := strings.IndexByte(rest, ' '); i >= 0 {
			word = rest[:i]
		} else if i := strings.LastIndexByte(rest, '.'); i > 0 && i < len(rest)-1 && x.isHonorific(rest[:i+1]) {
			return at + i + 1 // H.E.Joris
		} else {
			return at
		}
		if two := twoWords(rest); two != "" && x.honorifics[strings.ToLower(two)] && capital(two) {
			word = two
		}
		if !x.isHonorific(word) && word != twoWords(rest) {
			if i := strings.LastIndexByte(word, '.'); i > 0 && i < len(word)-1 && x.isHonorific(word[:i+1]) && capital(word[i+1:]) {
				return at + i + 1
			}
			return at
		}
		at += len(word) + 1
		for at < len(text) && text[at] == ' ' {
			at++
		}
	}
}

// twoWords are the first two words of a text, "" where it has not three.
func twoWords(text string) string {
	i := strings.IndexByte(text, ' ')
	if i < 0 {
		return ""
	}
	k := strings.IndexByte(text[i+1:], ' ')
	if k < 0 {
		return ""
	}
	return text[:i+1+k]
}

// isHonorific says whether a word is a form of address, dots and slashes
// allowed for: H.E., PGS.TS., M./Mme.
func (x *lexicon) isHonorific(word string) bool {
	if !capital(word) && word != "đ/c" && word != "ông" && word != "bà" && word != "anh" && word != "chị" && word != "cô" && word != "thầy" {
		return false
	}
	lower := strings.ToLower(strings.TrimRight(word, ".,"))
	if x.honorifics[lower] || x.honorifics[strings.ReplaceAll(lower, ".", "")] && strings.Contains(word, ".") {
		return lower != "he" && lower != "se" && lower != "me" || strings.Contains(word, ".") || word == "HE" || word == "SE"
	}
	parts := strings.FieldsFunc(lower, func(r rune) bool { return r == '.' || r == '/' })
	for _, p := range parts {
		if !x.honorifics[p] && p != "h" && p != "e" && p != "s" {
			return false
		}
	}
	return len(parts) > 1
}

// isName says whether a text is shaped like a person's name, forms of address
// allowed for. Without one it takes two words and no word of a topic.
func (x *lexicon) isName(text string) bool {
	text = strings.TrimRight(strings.TrimSpace(text), ".,;:")
	addressed := x.honorific(text)
	name := text[addressed:]
	tokens := strings.Fields(name)
	for posts := 0; addressed == 0 && posts < 2 && len(tokens) > 2 && capital(tokens[0]) && x.title(tokens[0]); posts++ {
		tokens = tokens[1:] // Minister Jane Roe
	}
	if len(tokens) == 0 || len(tokens) > 7 || addressed == 0 && len(tokens) < 2 {
		return false
	}
	capitals := 0
	for i, token := range tokens {
		lower := strings.ToLower(strings.Trim(token, ".,"))
		if i >= 2 && degree(lower) && strings.HasSuffix(tokens[i-1], ",") {
			continue
		}
		switch {
		case x.particles[lower] && i+1 < len(tokens) && (i > 0 || addressed > 0 || len(tokens) > 2):
			continue
		case !nameToken(token):
			return false
		case addressed == 0 && i+1 < len(tokens) && x.topics[lower+" "+strings.ToLower(strings.Trim(tokens[i+1], ".,"))]:
			return false
		case addressed == 0 && (x.topics[lower] || x.bodies[lower] || x.posts[lower] && lower != "dean" && lower != "judge"):
			return false
		case addressed > 0 && x.bodies[lower] && i > 0:
			return false
		}
		capitals++
	}
	if capitals == 0 || addressed == 0 && capitals < 2 {
		return false
	}
	return addressed > 0 || !x.any(name, x.bodies) && !venueLike(name)
}

// titled says whether a name begins with the post that somebody holds.
func (x *lexicon) titled(name string) bool {
	return len(strings.Fields(name)) > 2 && x.title(firstWord(name))
}

// title says whether a word is a post that stands before a name: "Minister
// Jane Roe", never "Director General".
func (x *lexicon) title(word string) bool {
	switch strings.ToLower(word) {
	case "minister", "president", "chancellor", "commissioner", "deputy", "vice", "prime", "secretary", "governor", "chief", "director", "ministre", "président", "présidente", "ministra", "ministro", "presidente", "presidenta", "alcalde", "alcaldesa", "maire":
		return true
	}
	return false
}

// nameToken says whether a word can be part of a name: it begins with a
// capital and has letters, hyphens and apostrophes; "#1" stands for a name.
func nameToken(token string) bool {
	if strings.HasPrefix(token, "#") {
		return true
	}
	token = strings.Trim(token, ".,\"“”‘’'")
	r, _ := utf8.DecodeRuneInString(token)
	if !unicode.IsUpper(r) && !unicode.Is(unicode.Lo, r) {
		// d'Almeida, al-Farsi
		_, after, ok := strings.Cut(strings.ReplaceAll(strings.ReplaceAll(token, "’", "'"), "-", "'"), "'")
		if !ok || len(token) > 24 || !capital(after) {
			return false
		}
	}
	for _, r := range token {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-‐‑'’.·", r) {
			return false
		}
	}
	return true
}

// isBody says whether a text names a body or a delegation.
func (x *lexicon) isBody(text string) bool {
	list := strings.Fields(text)
	if len(list) == 0 || len(list) > 14 || !capital(text) {
		return false
	}
	if len(list) == 1 {
		return acronym(text) || x.bodies[strings.ToLower(text)]
	}
	return x.any(text, x.bodies)
}

// beginsBody says whether a text begins with the word for a body: "Ministry
// of", "Trung tâm".
func (x *lexicon) beginsBody(text string) bool {
	list := words(text)
	return len(list) > 0 && capital(text) && (x.bodies[list[0]] || len(list) > 1 && x.bodies[list[0]+" "+list[1]])
}

// isPost says whether a text tells a position or a body: what stands behind a
// person's name.
func (x *lexicon) isPost(text string) bool {
	return x.any(text, x.posts) || x.any(text, x.bodies) || acronym(lastWord(text)) || acronym(firstWord(text))
}

func firstWord(text string) string {
	if f := strings.Fields(text); len(f) > 0 {
		return f[0]
	}
	return ""
}

func lastWord(text string) string {
	if f := strings.Fields(text); len(f) > 0 {
		return f[len(f)-1]
	}
	return ""
}

// A certainty is how surely a text names somebody.
type certainty int

const (
	nobody   certainty = iota
	perhaps            // shaped like a name, with nothing else to say so
	probably           // a name and what may be an affiliation
	surely             // a form of address, or a name and a position
)

// whoever reads a text as one person: the name, what stands behind it, and how
// sure that is.
func (x *lexicon) whoever(text string) (person, certainty) {
	text = strings.Trim(strings.TrimSpace(text), ";,")
	text = strings.TrimSuffix(strings.TrimSpace(text), ".")
	if text == "" {
		return person{}, nobody
	}
	name, affiliation := x.splitName(text)
	if !x.isName(name) {
		return person{}, nobody
	}
	who := person{name: name, affiliation: untilVerb(affiliation)}
	switch {
	case x.honorific(name) > 0, x.titled(name), affiliation != "" && x.isPost(affiliation):
		return who, surely
	case affiliation != "":
		return who, probably
	}
	return who, perhaps
}

// untilVerb is an affiliation without the sentence that goes on behind it:
// "Secretary, will report on …".
func untilVerb(text string) string {
	for _, sign := range []string{", will ", " will ", ", who ", " who ", ", and will ", ", reports ", ", introduces ", ", presents ", ", presentará ", ", présentera ", ", qui ", ", quien ", " presents ", " introduces ", " welcomes ", ", opens ", " opens "} {
		if i := strings.Index(text, sign); i >= 0 {
			text = text[:i]
		}
	}
	if strings.HasPrefix(text, "will ") || strings.HasPrefix(text, "who ") {
		return ""
	}
	return text
}

// splitName parts a name from what stands behind it: at a comma, a bracket, a
// dash between blanks or a colon.
func (x *lexicon) splitName(text string) (name, affiliation string) {
	from := x.honorific(text)
	cut, width := len(text), 0
	for _, sign := range []string{", ", "(", " – ", " — ", " - ", " | ", "; ", ": ", " / ", "– ", " –", " ("} {
		if i := strings.Index(text[from:], sign); i > 0 && from+i < cut {
			cut, width = from+i, len(sign)
		}
	}
	if cut == len(text) {
		if i := strings.Index(text[from:], ","); i > 0 && !unicode.IsDigit(rune(text[from+i-1])) {
			cut, width = from+i, 1
		}
	}
	name = strings.TrimSpace(text[:cut])
	affiliation = strings.TrimSpace(text[min(cut+width, len(text)):])
	if width > 0 && strings.HasSuffix(strings.TrimSpace(text[cut:cut+width]), "(") {
		if close := closes(affiliation); close >= 0 {
			rest := strings.TrimSpace(strings.TrimLeft(affiliation[close+1:], " ,;:–-"))
			affiliation = strings.TrimSpace(affiliation[:close])
			if rest != "" {
				affiliation += ", " + rest
			}
		}
	}
	// "Jane Roe, PhD, Director" and "Roe, Jr., …"
	for {
		head, rest, _ := strings.Cut(affiliation, ",")
		if degree(strings.ToLower(strings.Trim(head, " ."))) {
			name, affiliation = name+", "+strings.TrimSpace(head), strings.TrimSpace(rest)
			continue
		}
		return name, affiliation
	}
}

// degree says whether a word behind a name belongs to it.
func degree(w string) bool {
	switch w {
	case "phd", "ph.d", "md", "m.d", "jr", "sr", "esq", "obe", "cbe", "mp":
		return true
	}
	return false
}

// closes is where the bracket closes that is open before a text, -1 where it
// never does.
func closes(text string) int {
	depth := 1
	for i, r := range text {
		switch r {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
