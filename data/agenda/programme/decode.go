package programme

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/unicode/norm"

	utf "golang.org/x/text/encoding/unicode"

	"roundtable/session"
)

// decode is a source as text: NFC, lines ended by "\n", every blank a plain
// one, nothing that cannot be seen. A TAB, a "\v" (a line broken within a
// paragraph) and a "\f" (a page's end) stay.
func (f *flattener) decode(source []byte) (string, error) {
	text, err := f.characters(source)
	if err != nil {
		return "", err
	}
	if strings.ContainsRune(text, '\x1b') {
		text = regexp.MustCompile("\x1b\\[[0-9;?]*[ -/]*[@-~]").ReplaceAllString(text, "")
	}
	text, odd := visible(text)
	if odd*50 > len(text) {
		return "", f.refuse(0, session.Say("this is not a text"), session.Say("is this the right file?"))
	}
	return norm.NFC.String(text), nil
}

// characters are a source's, by the encoding that it is in.
func (f *flattener) characters(source []byte) (string, error) {
	if enc := wide(source); enc != nil {
		return decoded(enc, source), nil
	}
	source = bytes.TrimPrefix(source, []byte("\xef\xbb\xbf"))
	if i := bytes.IndexByte(source, 0); i >= 0 {
		line := 1 + bytes.Count(source[:i], []byte("\n"))
		return "", f.refuse(line, session.Say("a zero byte: this is not a text"), session.Say("is this the right file?"))
	}
	if utf8.Valid(source) {
		return string(source), nil
	}
	good, bad, first := counted(source)
	line := 1 + bytes.Count(source[:first], []byte("\n"))
	switch {
	case good > 10*bad:
		f.notice(line, session.Say("bytes that are not UTF-8 were left out"))
		return strings.ToValidUTF8(string(source), ""), nil
	case vietnamese(source):
		f.notice(line, session.Say("the text is not UTF-8: it was read as %s", "Windows-1258"))
		return decoded(charmap.Windows1258, source), nil
	}
	f.notice(line, session.Say("the text is not UTF-8: it was read as %s", "Windows-1252"))
	return decoded(charmap.Windows1252, source), nil
}

func decoded(enc encoding.Encoding, source []byte) string {
	text, _ := enc.NewDecoder().Bytes(source) // what cannot be decoded becomes U+FFFD
	return string(text)
}

// wide is the encoding of a source in units of two or four bytes, by its mark
// or by every second byte being zero.
func wide(source []byte) encoding.Encoding {
	begins := func(mark string) bool { return bytes.HasPrefix(source, []byte(mark)) }
	switch {
	case begins("\xff\xfe\x00\x00"), begins("\x00\x00\xfe\xff"):
		return utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)
	case begins("\xff\xfe"), begins("\xfe\xff"):
		return utf.UTF16(utf.LittleEndian, utf.UseBOM)
	}
	head := source[:min(len(source), 4096)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch plenty := len(head) / 6; {
	case plenty == 0:
	case zeros[1] >= plenty && zeros[0]*20 <= zeros[1]:
		return utf.UTF16(utf.LittleEndian, utf.IgnoreBOM)
	case zeros[0] >= plenty && zeros[1]*20 <= zeros[0]:
		return utf.UTF16(utf.BigEndian, utf.IgnoreBOM)
	}
	return nil
}

// counted counts the letters beyond ASCII that are UTF-8 and the bytes that
// are not, and says where the first of these is.
func counted(source []byte) (good, bad, first int) {
	first = -1
	for i := 0; i < len(source); {
		if source[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(source[i:])
		if r == utf8.RuneError && size == 1 {
			if first < 0 {
				first = i
			}
			bad++
		} else {
			good++
		}
		i += size
	}
	return good, bad, max(first, 0)
}

// vietnamese says that bytes are Windows-1258: it writes tones as marks of
// their own, each behind a vowel. In Windows-1252 these bytes are Ì Ò Þ ì ò.
func vietnamese(source []byte) bool {
	const marks, vowels = "\xcc\xd2\xde\xec\xf2", "aeiouyAEIOUY\xc2\xe2\xc3\xe3\xca\xea\xd4\xf4\xd5\xf5\xdd\xfd"
	seen := map[byte]bool{}
	behind, all := 0, 0
	for i, b := range source {
		if strings.IndexByte(marks, b) < 0 {
			continue
		}
		all++
		if i > 0 && strings.IndexByte(vowels, source[i-1]) >= 0 {
			behind++
			seen[b] = true
		}
	}
	return len(seen) >= 3 && behind*20 >= all*19
}

// visible is a text without what cannot be seen, its line ends "\n" and its
// blanks plain, and the number of characters that no text has.
func visible(s string) (text string, odd int) {
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		switch {
		case r >= ' ' && r < 0x7f, r == '\n', r == '\t', r == '\v', r == '\f':
			b.WriteByte(byte(r))
		case r == '\r':
			if i+1 == len(s) || s[i+1] != '\n' {
				b.WriteByte('\n')
			}
		default:
			r, strange := seen(r)
			if strange {
				odd++
			}
			if r >= 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String(), odd
}

// seen is what a character beyond plain ASCII is kept as, -1 for nothing, and
// whether no text has it.
func seen(r rune) (kept rune, strange bool) {
	const nonJoiner, joiner = '\u200c', '\u200d' // names in several scripts need them
	switch {
	case r == '\u0085', r == '\u2028', r == '\u2029':
		return '\n', false
	case unicode.IsSpace(r):
		return ' ', false
	case r == joiner, r == nonJoiner:
		return r, false
	case r >= 0xf020 && r <= 0xf0ff: // a symbol font's: bullets, ticks, arrows
		return '•', false
	case r == utf8.RuneError, unicode.Is(unicode.Cc, r):
		return -1, true
	case unicode.Is(unicode.Cf, r), r >= 0xfe00 && r <= 0xfe0f:
		return -1, false
	}
	return r, false
}
