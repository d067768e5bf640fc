package words_test

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"roundtable/session"
	"roundtable/session/words"
)

func TestTheLanguageThatATagAsksFor(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "vi": "vi", "VI": "vi", "vi-VN": "vi", "vi_VN.UTF-8": "vi", "vi.UTF-8": "vi", "vi_VN@euro": "vi", "en_GB": "en", "en-US": "en",
		"": "", "C": "", "C.UTF-8": "", "POSIX": "", "vie": "", "v": "", "fr_FR.UTF-8": "", "x-vi": "",
	} {
		l, ok := words.For(tag)
		if ok != (want != "") || ok && l.Tag != want {
			t.Errorf("%q asks for %v, want %q", tag, l, want)
		}
	}
}

func TestOneLanguageAfterAnother(t *testing.T) {
	all := words.Languages()
	seen, l := []string{}, all[0]
	for range all {
		l = words.After(l)
		seen = append(seen, l.Tag)
	}
	if l.Tag != all[0].Tag || len(slices.Compact(slices.Sorted(slices.Values(seen)))) != len(all) {
		t.Errorf("one after another they are %v", seen)
	}
	if got := words.After(&words.Language{Tag: "xx"}).Tag; got != all[0].Tag {
		t.Errorf("after an unknown language comes %s", got)
	}
}

// texts are every string of a language by its place, those that are counted
// among them for some numbers; without Told, which English has not.
func texts(l *words.Language) map[string]string {
	all := map[string]string{}
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, v.Field(i))
			}
		case reflect.Map:
			for _, key := range v.MapKeys() {
				walk(fmt.Sprintf("%s[%v]", path, key), v.MapIndex(key))
			}
		case reflect.String:
			all[path] = v.String()
		case reflect.Func:
			if count, ok := v.Interface().(func(int) string); ok {
				for _, n := range []int{0, 1, 2, 12} {
					all[fmt.Sprintf("%s(%d)", path, n)] = count(n)
				}
			}
		}
	}
	own := *l
	own.Told = nil
	walk("", reflect.ValueOf(own))
	for month := time.January; month <= time.December; month++ {
		all[fmt.Sprint("date of ", month)] = l.Date(session.Date{Year: 2026, Month: month, Day: 9})
		all[fmt.Sprint("day of ", month)] = l.Day(time.Date(2026, month, int(month), 0, 0, 0, 0, time.UTC))
	}
	return all
}

// sameInBoth are the texts that are no words of a language.
func sameInBoth(path, text string) bool {
	if strings.HasPrefix(path, ".Args[") && strings.Contains(text, "|") {
		return true // typed as it stands
	}
	return !strings.ContainsFunc(regexp.MustCompile(`\{\w+\}`).ReplaceAllString(text, ""), unicode.IsLetter) // nothing but places to fill
}

func TestNothingIsLeftInEnglish(t *testing.T) {
	english := texts(words.English())
	for _, l := range words.Languages()[1:] {
		said := texts(l)
		for path, text := range said {
			if text == english[path] && !sameInBoth(path, text) {
				t.Errorf("%s%s says the English %q", l.Tag, path, text)
			}
		}
		if len(said) != len(english) {
			t.Errorf("%s has %d texts, English %d", l.Tag, len(said), len(english))
		}
	}
}

func TestTemplatesHaveTheSamePlaces(t *testing.T) {
	place := regexp.MustCompile(`\{\w+\}`)
	places := func(text string) []string {
		found := place.FindAllString(text, -1)
		slices.Sort(found)
		return found
	}
	english := texts(words.English())
	for _, l := range words.Languages()[1:] {
		for path, text := range texts(l) {
			if want := places(english[path]); !slices.Equal(places(text), want) {
				t.Errorf("%s%s: %q has not the places %v of %q", l.Tag, path, text, want, english[path])
			}
		}
	}
}

func TestTextsAreComposedAndTidy(t *testing.T) {
	for _, l := range words.Languages() {
		for path, text := range texts(l) {
			if !norm.NFC.IsNormalString(text) {
				t.Errorf("%s%s is not NFC: %q", l.Tag, path, text)
			}
			if strings.HasPrefix(path, ".Help.") { // pages of several lines, with what is typed indented
				text = strings.NewReplacer("\n  ", " ", "\n\n", " ", "\n", " ").Replace(text)
			}
			if strings.Contains(text, "  ") || strings.Contains(text, "\u00a0") || strings.ContainsFunc(text, unicode.IsControl) {
				t.Errorf("%s%s has blanks that nobody sees: %q", l.Tag, path, text)
			}
		}
		for _, text := range l.Told {
			if !norm.NFC.IsNormalString(text) {
				t.Errorf("%s tells %q, which is not NFC", l.Tag, text)
			}
		}
	}
}

// What stands above the digits is in capitals, but for the places to fill.
func TestLabelsAboveDigitsAreCapitals(t *testing.T) {
	for _, l := range words.Languages() {
		s := &l.Screen
		for _, label := range []string{
			s.StartsIn, s.Planned, s.Left, s.ClockStopped, s.OverTimeBy, s.SegmentLeft, s.SegmentOver, s.HeldFor, s.Closed, s.Elapsed,
		} {
			fixed := strings.ReplaceAll(label, "{segment}", "")
			if strings.ToUpper(fixed) != fixed {
				t.Errorf("%s: %q is not in capitals", l.Tag, label)
			}
		}
	}
}

func TestVietnameseDays(t *testing.T) {
	l := words.Vietnamese()
	for got, want := range map[string]string{
		l.Date(session.Date{Year: 2025, Month: 10, Day: 25}):     "25 tháng 10 năm 2025",
		l.Date(session.Date{Year: 2026, Month: 3, Day: 1}):       "1 tháng 3 năm 2026",
		l.Day(time.Date(2025, 10, 25, 0, 0, 0, 0, time.UTC)):     "Thứ Bảy, 25 tháng 10 năm 2025",
		l.Day(time.Date(2025, 10, 26, 23, 59, 0, 0, time.UTC)):   "Chủ Nhật, 26 tháng 10 năm 2025",
		l.Day(time.Date(2025, 10, 27, 0, 0, 0, 0, time.UTC)):     "Thứ Hai, 27 tháng 10 năm 2025",
		l.Many.Entries(1) + ", " + l.Many.Entries(2):             "1 bản ghi, 2 bản ghi",
		words.English().Many.Entries(1) + ", " + l.Many.Notes(0): "1 entry, 0 ghi chú",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// DESIGN §5 in Vietnamese: a delegation is never a state, nobody was cut off,
// late or absent, and nobody is a he or a she.
func TestVietnameseIsNeutral(t *testing.T) {
	all := texts(words.Vietnamese())
	maps.Copy(all, words.Vietnamese().Told)
	for path, text := range all {
		for _, word := range []string{"nước", "quốc gia", "cắt lời", "ngắt lời", "vắng mặt", "bỏ họp", "từ chối", "ông", "bà", "!"} {
			said := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.:;?()·", r) })
			if strings.Contains(" "+strings.Join(said, " ")+" ", " "+word+" ") || word == "!" && strings.Contains(text, word) {
				t.Errorf("%s says %q in %q", path, word, text)
			}
		}
	}
}
