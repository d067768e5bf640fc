//go:build !windows

package cli

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"roundtable/session/words"
)

// What is no file is written into and stays what it is; behind a link the file
// is written that it points to.
func TestWhatIsNoFileIsWrittenInto(t *testing.T) {
	run, folder := shelved(t)
	want := run("export", "last", "--format", "csv").out
	pipe := filepath.Join(folder, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"csv", "sqlite"} {
		read := make(chan string)
		go func() {
			content, err := os.ReadFile(pipe)
			if err != nil {
				t.Error(err)
			}
			read <- string(content)
		}()
		if got := run("export", "last", "--format", format, "--private", "-o", pipe); got.code != exitDone {
			t.Fatalf("%s: exit code %d, %s", format, got.code, got.err)
		}
		if got := <-read; format == "csv" && got != want || got == "" {
			t.Errorf("the pipe gave %d bytes of %s", len(got), format)
		}
		if info, err := os.Stat(pipe); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
			t.Fatalf("the pipe became %v (%v)", info.Mode(), err)
		}
	}
	file, link := filepath.Join(folder, "file.csv"), filepath.Join(folder, "link.csv")
	write(t, file, "old")
	if err := os.Symlink("file.csv", link); err != nil {
		t.Fatal(err)
	}
	if got := run("export", "last", "--format", "csv", "-o", link); got.code != exitDone {
		t.Fatalf("exit code %d, %s", got.code, got.err)
	}
	content, err := os.ReadFile(file)
	if to, broken := os.Readlink(link); err != nil || broken != nil || to != "file.csv" || string(content) != want {
		t.Errorf("the link points to %q (%v); behind it stands %.20q (%v)", to, broken, content, err)
	}
}

// A full disk is said in words, once, and by the name that was asked for.
func TestAFullDiskIsSaid(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("nothing here is always full: ", err)
	}
	run, _ := shelved(t)
	for lang, want := range map[string]string{"en": "roundtable: writing /dev/full: the disk is full\n", "vi": "roundtable: ghi /dev/full: đĩa đã đầy\n"} {
		got := run("export", "last", "--format", "csv", "-o", "/dev/full", "--lang", lang)
		if got.code != exitFailed || !strings.HasPrefix(got.err, want) || strings.Count(got.err, "\n") != 2 {
			t.Errorf("exit code %d, %s", got.code, got.err)
		}
	}
	if info, err := os.Stat("/dev/full"); err != nil || info.Mode()&fs.ModeCharDevice == 0 {
		t.Errorf("it became %v (%v)", info.Mode(), err)
	}
}

// An interrupted export leaves no part of a document behind.
func TestWhatIsInterruptedIsGone(t *testing.T) {
	_, folder := shelved(t)
	p := &program{db: filepath.Join(folder, "sessions.db"), out: io.Discard, err: io.Discard, words: words.English()}
	store, err := p.existing()
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for _, format := range []string{"json", "md", "folder"} {
		out := filepath.Join(t.TempDir(), "out")
		f, _ := findFormat(format)
		left := 3 // times that it looks before the signal comes
		e := &exporting{program: p, order: order{format: format, path: out, all: true}, format: f, store: store, ended: func() error {
			if left--; left < 0 {
				return context.Canceled
			}
			return nil
		}}
		found, err := toExport(store, nil, e.order)
		if err != nil {
			t.Fatal(err)
		}
		if format == "json" {
			left = 1
		}
		if err := e.run(found); exitCode(err) != exitFailed || !strings.Contains(err.Error(), "interrupted") {
			t.Errorf("%s: %v", format, err)
		}
		err = filepath.WalkDir(filepath.Dir(out), func(path string, _ fs.DirEntry, err error) error {
			if strings.HasPrefix(filepath.Base(path), ".roundtable") || format == "json" && path == out {
				t.Errorf("%s: %s is left", format, path)
			}
			return err
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Error(err)
		}
	}
}
