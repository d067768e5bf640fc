package programme

import (
	"strings"
	"testing"
	"unicode/utf16"
)

// wideBytes is a text in UTF-16.
func wideBytes(s string, big bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			b.WriteString(string([]byte{byte(u >> 8), byte(u)}))
		} else {
			b.WriteString(string([]byte{byte(u), byte(u >> 8)}))
		}
	}
	return b.String()
}

func TestEncodings(t *testing.T) {
	const text = "9:00 Tiếng Việt\n9:30 Café, thé et discussion"
	const want = "1:1 9:00 Tiếng Việt\n2:1 9:30 Café, thé et discussion\n"
	for name, source := range map[string]string{
		"UTF-8":                         text,
		"UTF-8 with a mark":             "\xef\xbb\xbf" + text,
		"decomposed":                    "9:00 Tiê\u0301ng Viê\u0323t\n9:30 Cafe\u0301, the\u0301 et discussion",
		"UTF-16 LE":                     "\xff\xfe" + wideBytes(text, false),
		"UTF-16 BE":                     "\xfe\xff" + wideBytes(text, true),
		"UTF-16 LE without a mark":      wideBytes(text, false),
		"UTF-16 BE without a mark":      wideBytes(text, true),
		"carriage returns":              strings.ReplaceAll(text, "\n", "\r"),
		"both":                          strings.ReplaceAll(text, "\n", "\r\n"),
		"a line separator":              strings.ReplaceAll(text, "\n", "\u2028"),
		"a next line":                   strings.ReplaceAll(text, "\n", "\u0085"),
		"blanks that do not break":      strings.ReplaceAll(text, " ", "\u00a0"),
		"what cannot be seen":           "9:00\u200b Ti\u00adếng\ufeff \u202eViệt\u202c\n9:30 Ca\u2060fé, thé et dis\x07cussion",
		"a terminal's colours":          "\x1b[1;31m9:00\x1b[0m Tiếng Việt\n9:30 Café, thé et discussion",
		"a stray byte in much of UTF-8": strings.Replace(text, "thé", "th\xffé", 1) + strings.Repeat(" ", 3) + "\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
	} {
		if got := flat(t, "", source); got != want {
			t.Errorf("%s came out as\n%q", name, got)
		}
	}
}

func TestOldEncodings(t *testing.T) {
	if got, want := flat(t, "", "9h30 Caf\xe9 \x96 \x93th\xe9\x94, \x80 5"), "1:1 9h30 Café – “thé”, € 5\n"; got != want {
		t.Errorf("Windows-1252 came out as %q", got)
	}
	// "Đại biểu: bế mạc hội nghị, phát biểu, của nước Mỹ"
	source := "\xd0a\xf2i bi\xea\xd2u: b\xea\xec ma\xf2c h\xf4\xf2i nghi\xf2, pha\xect bi\xea\xd2u, cu\xd2a n\xfd\xf5\xecc My\xde"
	if got, want := flat(t, "", source), "1:1 Đại biểu: bế mạc hội nghị, phát biểu, của nước Mỹ\n"; got != want {
		t.Errorf("Windows-1258 came out as %q", got)
	}
	if got, want := flat(t, "", "Luned\xec, pu\xf2 cos\xec citt\xe0"), "1:1 Lunedì, può così città\n"; got != want {
		t.Errorf("Italian came out as %q", got)
	}
}

func TestJoinersStay(t *testing.T) {
	if got, want := flat(t, "", "ක්\u200dෂ"), "1:1 ක්\u200dෂ\n"; got != want {
		t.Errorf("came out as %q", got)
	}
}

func TestBreaksWithinALine(t *testing.T) {
	if got, want := flat(t, "", "a\vb\nc"), "1:1 a\n1:3 b\n2:1 c\n"; got != want {
		t.Errorf("came out as %q", got)
	}
}

func TestWhatIsNoTextIsRefused(t *testing.T) {
	for name, test := range map[string]struct{ source, want string }{
		"nothing":         {" \n\t\n", "-: there is no text in it; is this the right file?"},
		"a zero":          {"a\nb\x00c", "-:2:1: a zero byte: this is not a text; is this the right file?"},
		"control letters": {strings.Repeat("a\x01\x02b", 99), "-: this is not a text; is this the right file?"},
		"a picture":       {"\x89PNG\r\n", "-: a picture; paste its text, or save it as DOCX, HTML or plain text"},
		"old Word":        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "-: a document of Office 97 to 2003; paste its text, or save it as DOCX, HTML or plain text"},
		"RTF":             {`{\rtf1 x}`, "-: a document in RTF; paste its text, or save it as DOCX, HTML or plain text"},
		"a long line":     {"a\n" + strings.Repeat("x", longest+1), "-:2:1: a line of more than 20000 characters; a programme is a few pages: is this the right file?"},
		"many lines":      {strings.Repeat("x\n", mostLines+1), "-: more than 20000 lines; a programme is a few pages: is this the right file?"},
		"much text":       {strings.Repeat("x", 2*mostText+1), "-: more than 1 MB of text; a programme is a few pages: is this the right file?"},
		"a huge file":     {strings.Repeat("x", mostSource+1), "-: larger than 20 MB; a programme is a few pages: is this the right file?"},
	} {
		if got := flat(t, "", test.source); got != test.want {
			t.Errorf("%s: came out as %.200s", name, got)
		}
	}
}
