package words

import "strings"

// Languages are all there are, English first.
func Languages() []*Language { return []*Language{English(), Vietnamese()} }

// For finds the language that a tag asks for: a BCP 47 tag or the name of a
// locale, of which the language alone counts ("vi", "vi-VN", "vi_VN.UTF-8").
// ok is false where there is no such language.
func For(tag string) (l *Language, ok bool) {
	asked := tag
	if end := strings.IndexAny(tag, "-_.@"); end >= 0 {
		asked = tag[:end]
	}
	for _, l := range Languages() {
		if strings.EqualFold(l.Tag, asked) {
			return l, true
		}
	}
	return nil, false
}

// After is the language after another one, and the first after the last.
func After(l *Language) *Language {
	all := Languages()
	for i := range all {
		if all[i].Tag == l.Tag {
			return all[(i+1)%len(all)]
		}
	}
	return all[0]
}
