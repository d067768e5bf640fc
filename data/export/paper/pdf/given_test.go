package pdf

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/liberation/liberationsansregular"

	"roundtable/data/export/paper"
)

func TestWhatCanBeAFont(t *testing.T) {
	for name, c := range map[string]struct {
		file []byte
		want Unfit
	}{
		"TrueType":   {liberationsansregular.TTF, ""},
		"outlines":   {append([]byte("OTTO"), dejavusans.TTF[4:]...), Outlines},
		"collection": {[]byte("ttcf\x00\x01\x00\x00"), Collection},
		"text":       {[]byte("no font at all"), NoFont},
		"nothing":    {nil, NoFont},
		"cut":        {liberationsansregular.TTF[:200], NoFont},
	} {
		if got := Font(c.file); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// A given font has what the embedded ones lack, and the same one gives the same
// bytes.
func TestAGivenFont(t *testing.T) {
	const path = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
	ttf, err := os.ReadFile(path)
	if err != nil {
		t.Skip("no Chinese font is here: apt-get install fonts-droid-fallback")
	}
	p := paper.Paper{Lang: "en", Title: "代表团 spoke", Blocks: []paper.Block{
		paper.Heading{Level: 1, Text: "代表团 spoke"}, paper.Paragraph{Runs: paper.Text("合作 is needed, said 李明.")},
	}}
	want := []rune("代表团合作李明")
	slices.Sort(want)
	if got := Missing(p); !slices.Equal(got, want) {
		t.Errorf("without it %q is missing", string(got))
	}
	p.Font = ttf
	if got := Missing(p); len(got) > 0 {
		t.Errorf("with it %q is missing", string(got))
	}
	var once, again bytes.Buffer
	if err := Write(&once, p); err != nil {
		t.Fatal(err)
	}
	if err := Write(&again, p); err != nil || !bytes.Equal(once.Bytes(), again.Bytes()) {
		t.Errorf("the same font gives other bytes, %v", err)
	}
	if text := ran(t, "pdftotext", once.Bytes(), []string{"-raw"}, []string{"-"}); !strings.Contains(text, "代表团") || strings.Contains(text, "U+") {
		t.Errorf("it reads %s", text)
	}
}
