package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// pretend puts a pdftotext on the path that runs this script.
func pretend(t *testing.T, script string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("a shell script")
	}
	folder := t.TempDir()
	if script != "" {
		if err := os.WriteFile(filepath.Join(folder, "pdftotext"), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", folder+":/usr/bin:/bin")
	if script == "" {
		t.Setenv("PATH", folder)
	}
}

func TestPDFText(t *testing.T) {
	pretend(t, `for name; do :; [ -f "$name" ] && cat "$name"; done; echo "$1 $2 $3 $4"`)
	text, err := pdfText()([]byte("%PDF-1.7\n"))
	if want := "%PDF-1.7\n-q -layout -enc UTF-8\n"; text != want || err != nil {
		t.Errorf("gave %q, %v", text, err)
	}
	pretend(t, "echo 'Syntax Error: locked' >&2; echo more >&2; exit 1")
	if _, err := pdfText()(nil); err == nil || err.Error() != "Syntax Error: locked" {
		t.Errorf("a broken one gave %v", err)
	}
	pretend(t, "yes 9:00")
	if _, err := pdfText()(nil); err == nil || !strings.Contains(err.Error(), "more than 4 MB of text") {
		t.Errorf("an endless one gave %v", err)
	}
	pretend(t, "")
	if pdfText() != nil {
		t.Error("there is one where none is installed")
	}
}
