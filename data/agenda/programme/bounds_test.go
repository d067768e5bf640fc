package programme

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Tables within tables beyond all measure take no time either.
func TestDeepTablesTakeNoTime(t *testing.T) {
	if testing.Short() {
		t.Skip("not under the race detector")
	}
	body := strings.Repeat("<w:tbl><w:tr><w:tc>"+par("", "9:00 The price of salt"), 8000)
	begun := time.Now()
	_, err := Read("a.docx", strings.NewReader(wordOf(t, body)), nil)
	if took := time.Since(begun); took > 2*time.Second {
		t.Errorf("took %s, %.200v", took, err)
	}
}

// However long a programme is, it is understood or refused at once.
func TestLongProgrammesTakeNoTime(t *testing.T) {
	if testing.Short() {
		t.Skip("not under the race detector")
	}
	numbered := func(n int, row string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, row, 9+i/60%9, i%60)
		}
		return b.String()
	}
	for name, test := range map[string]struct{ source, refused string }{
		"rows":            {numbered(15_000, "%d:%02d\tThe price of salt\tMs Ann Lee\n"), "-:2001:1: more than 2000 rows; a programme is a few pages: is this the right file?"},
		"bullets":         {numbered(15_000, "- **%d:%02d** *The price of salt*\n"), "-:2001:1: more than 2000 rows; a programme is a few pages: is this the right file?"},
		"rows of an hour": {strings.Repeat("9:00–17:00\tThe price of salt\tMs Ann Lee\n", 2000), ""},
		"a paragraph":     {"4 May 2026\n" + strings.Repeat(strings.Repeat("the price of salt and of bread ", 5)+"\n", 1000), ""},
		"one line":        {"4 May 2026\n" + "<html><body>" + strings.Repeat("<p>The price of salt", 8_000), ""},
	} {
		begun := time.Now()
		read, err := Read("-", strings.NewReader(test.source), nil)
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("%s took %s", name, took)
		}
		if (err == nil) != (test.refused == "") || err != nil && err.Error() != test.refused {
			t.Errorf("%s: %v", name, err)
		}
		if n := len(read.Check().Warnings); n > mostDoubts {
			t.Errorf("%s: %d doubts", name, n)
		}
	}
}

// A text in which nothing of a programme stands is refused, and makes no
// session.
func TestWhatIsNoProgrammeIsRefused(t *testing.T) {
	for _, source := range []string{"hello", "hello there\nhow are you?", "A list\n- milk\n- bread\n"} {
		if _, err := Read("p.txt", strings.NewReader(source), nil); err == nil || !strings.Contains(err.Error(), "nothing of a programme") {
			t.Errorf("%q: %v", source, err)
		}
	}
	if _, err := Read("p.txt", strings.NewReader("Meeting on 4 May 2026"), nil); err != nil {
		t.Errorf("a date: %v", err)
	}
}
