package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"roundtable/data/preferences"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
	"roundtable/ui/console/act"
)

// preferring is the preferences of a person whose file says source.
func preferring(t *testing.T, source string) preferred {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("ROUNDTABLE_CONFIG", path)
	return readPreferences()
}

// What docs/preferences.md shows is what the program reads, key by key.
func TestTheDocumentedPreferences(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "preferences.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "```yaml\n")
	example, _, found := strings.Cut(rest, "```")
	if !found {
		t.Fatal("docs/preferences.md shows no file")
	}
	p := preferring(t, example)
	if p.err != nil {
		t.Fatal(p.err)
	}
	for _, key := range []string{"language", "thresholds", "grace", "bell", "theme", "ladder", "keyboard", "keys"} {
		if p.Line(key) == 0 {
			t.Errorf("the file in the page does not say %s", key)
		}
		if !strings.Contains(string(page), "| `"+key+"` |") {
			t.Errorf("the page does not say what %s is without a file", key)
		}
	}
	if s := p.signals(); len(s.Before) != 2 || s.Before[0] != time.Minute || s.Grace != 30*time.Second || !p.bell() {
		t.Errorf("signals %+v, bell %t", s, p.bell())
	}
	if moved := act.MovedKeys(p.acts); moved["note"] != "w" || moved["reflect"] != "t" {
		t.Errorf("moved keys: %v", moved)
	}
}

// Whatever is preferred reaches the console.
func TestPreferencesReachTheConsole(t *testing.T) {
	t.Setenv("NO_COLOR", "")
	p := &program{words: words.English(), prefers: preferring(t, "bell: yes\nthresholds: [2:00]\ngrace: 0:10\ntheme: light\nladder: [director]\nkeyboard: azerty\nkeys: {note: w, reflect: t}")}
	cfg, err := p.config(&shelf{})
	if err != nil {
		t.Fatal(err)
	}
	switch {
	case !cfg.Bell, len(cfg.Signals.Before) != 1, cfg.Signals.Grace != 10*time.Second, cfg.Look != console.LightLook, !cfg.Azerty,
		len(cfg.Ladder) != 1 || cfg.Ladder[0] != session.Director, act.MovedKeys(cfg.Acts)["note"] != "w", cfg.Notice != "":
		t.Errorf("the console is given %+v", cfg)
	}
	p.look = "plain"
	if cfg, _ = p.config(&shelf{}); cfg.Look != console.PlainLook {
		t.Error("--look does not win over the file")
	}
}

// A broken file is told before the screen and on it, and nothing of it counts.
func TestABrokenFileStopsNothing(t *testing.T) {
	var said bytes.Buffer
	p := &program{err: &said, words: words.English(), prefers: preferring(t, "bell: true\ntheme: drak\ngrace: soon")}
	p.warn()
	if !strings.Contains(said.String(), "config.yaml:2:8") || !strings.Contains(said.String(), "roundtable config") {
		t.Errorf("said %q", said.String())
	}
	cfg, err := p.config(&shelf{})
	if err != nil || cfg.Bell || cfg.Signals.Grace != session.UsualSignals().Grace || cfg.Acts != nil {
		t.Errorf("the console is given %+v, %v", cfg, err)
	}
	if !strings.Contains(cfg.Notice, "config.yaml:2:8") || strings.Contains(cfg.Notice, "\n") || !strings.HasSuffix(cfg.Notice, "…") {
		t.Errorf("the notice is %q", cfg.Notice)
	}
	folder := preferring(t, "")
	t.Setenv("ROUNDTABLE_CONFIG", filepath.Dir(folder.path))
	if p := readPreferences(); p.err == nil {
		t.Error("a folder is no file of preferences")
	}
}

// Without a home there are no preferences, and that is no trouble.
func TestNoFolderForPreferences(t *testing.T) {
	for _, name := range []string{"ROUNDTABLE_CONFIG", "XDG_CONFIG_HOME", "HOME"} {
		t.Setenv(name, "")
	}
	if p := readPreferences(); p.err != nil || p.there || p.Theme != preferences.Theme("") {
		t.Errorf("got %+v", p)
	}
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_CONFIG_HOME", "relative")
	if path, named, err := preferencesPath(); err != nil || named || path != filepath.Join(home, ".config", "roundtable", "config.yaml") {
		t.Errorf("a relative XDG_CONFIG_HOME: %q, %v", path, err)
	}
}
