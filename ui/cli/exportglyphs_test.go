package cli

import (
	"path/filepath"
	"testing"
)

// What no font of the PDF has is named, once, also of a folder; formats that
// leave the font to the reader's program say nothing.
func TestCharactersThatThePDFLacksAreNamed(t *testing.T) {
	run, folder := shelved(t)
	at := "2025-10-25T14:28:00+07:00"
	if got := run("open", "hanoi", "--at", at, "--start", at); got.code != exitDone {
		t.Fatal(got.err)
	}
	if got := run("do", "last", "--at", at, "note", "李明 and محمد 🙂 一二三四五六七八九"); got.code != exitDone {
		t.Fatal(got.err)
	}
	english := "No font of the PDF has 一 七 三 九 二 五 八 六 四 明 …. Each is told by its number, as [U+674E]; html and docx keep them, and so does a PDF with a font that has them: --font FILE.\n"
	for _, c := range []struct{ format, lang, says string }{
		{"pdf", "en", english},
		{"pdf", "vi", "Phông chữ của tệp PDF không có 一 七 三 九 二 五 八 六 四 明 …. Mỗi ký tự được ghi bằng mã số của nó, như [U+674E]; html và docx giữ nguyên các ký tự này, và tệp PDF cũng vậy nếu có phông chữ phù hợp: --font TỆP.\n"},
		{"docx", "en", ""},
		{"html", "en", ""},
		{"folder", "en", english},
	} {
		if got := run("export", "last", "--format", c.format, "--lang", c.lang, "-o", filepath.Join(folder, c.format+c.lang)); got.code != exitDone || got.err != c.says {
			t.Errorf("%s: exit code %d, %q", c.format, got.code, got.err)
		}
	}
	if got := run("export", "vienna-", "--format", "pdf", "-o", filepath.Join(folder, "v.pdf")); got.code != exitDone || got.err != "" {
		t.Errorf("vienna: exit code %d, %q", got.code, got.err)
	}
}
