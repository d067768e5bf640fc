package cli

import (
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"roundtable/session/words"
)

// alone makes the tests forget who runs them.
func alone(t *testing.T) {
	t.Helper()
	t.Setenv("ROUNDTABLE_CONFIG", "")
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"} {
		t.Setenv(name, "")
	}
}

// everyCommand is the whole command line in a language.
func everyCommand(l *words.Language) []*cobra.Command {
	p := &program{in: strings.NewReader(""), out: io.Discard, err: io.Discard, words: l}
	root := p.root()
	return append(root.Commands(), root)
}

// flagsOf are the flags of a command's own, by name.
func flagsOf(c *cobra.Command) map[string]*pflag.Flag {
	flags := map[string]*pflag.Flag{}
	keep := func(f *pflag.Flag) { flags[f.Name] = f }
	c.Flags().VisitAll(keep)
	c.PersistentFlags().VisitAll(keep)
	return flags
}

// Every command and every flag has words, and every word of help belongs to
// one.
func TestHelpCoversTheCommandLine(t *testing.T) {
	alone(t)
	for _, l := range words.Languages() {
		h, names, used := &l.Help, []string{}, map[string]bool{}
		for _, c := range everyCommand(l) {
			names = append(names, c.Name())
			if c.Short == "" {
				t.Errorf("%s: no words for %s", l.Tag, c.Name())
			}
			for name, f := range flagsOf(c) {
				if f.Usage == "" {
					t.Errorf("%s: no words for %s --%s", l.Tag, c.Name(), name)
				}
				own := c.Name() + " --" + name
				if _, says := h.Says[own]; !says {
					own = "--" + name
				}
				used[own] = true
			}
		}
		for _, known := range []map[string]string{h.Short, h.Long, h.Takes} {
			for name := range known {
				if !slices.Contains(names, name) {
					t.Errorf("%s: words for %s, which is no command", l.Tag, name)
				}
			}
		}
		for name := range h.Says {
			if !used[name] {
				t.Errorf("%s: words for %s, which is no flag", l.Tag, name)
			}
		}
	}
}

// sameInEveryLanguage are the lines that are typed as they stand.
func sameInEveryLanguage(line string) bool {
	return slices.Contains([]string{
		"source <(roundtable completion bash)",
		"roundtable completion bash > /etc/bash_completion.d/roundtable",
		"roundtable completion bash > $(brew --prefix)/etc/bash_completion.d/roundtable",
		"source <(roundtable completion zsh)",
		`roundtable completion zsh > "${fpath[1]}/_roundtable"`,
		"roundtable completion fish | source",
		"roundtable completion fish > ~/.config/fish/completions/roundtable.fish",
		"roundtable completion powershell | Out-String | Invoke-Expression",
		"roundtable completion bash|fish|powershell|zsh", // the shells by their names, and nothing else
	}, strings.TrimSpace(line))
}

// english are the lines of a text that stand in the English one too.
func english(text, inEnglish string) []string {
	var found []string
	lines := strings.Split(inEnglish, "\n")
	for _, line := range strings.Split(text, "\n") {
		if strings.ContainsFunc(line, unicode.IsLetter) && slices.Contains(lines, line) && !sameInEveryLanguage(line) {
			found = append(found, line)
		}
	}
	return found
}

// Of all commands no line of help is left in English, wherever --lang stands,
// and whatever is meant by --help.
func TestNoHelpIsLeftInEnglish(t *testing.T) {
	alone(t)
	run := roundtable(t, filepath.Join(t.TempDir(), "none.db"))
	for _, l := range words.Languages()[1:] {
		inEnglish := everyCommand(words.English())
		for i, c := range everyCommand(l) {
			for name, f := range flagsOf(c) {
				if same := flagsOf(inEnglish[i])[name]; f.Usage == same.Usage {
					t.Errorf("%s: %s --%s says the English %q", l.Tag, c.Name(), name, f.Usage)
				}
			}
			var asked []string
			if c.HasParent() {
				asked = []string{c.Name()}
			}
			for _, args := range [][]string{
				append([]string{"--lang", l.Tag}, append(asked, "--help")...),
				append(slices.Clone(asked), "--help", "--lang="+l.Tag),
				append([]string{"help", "--lang", l.Tag}, asked...),
			} {
				want, page := run(append([]string{"--lang", "en", "help"}, asked...)...), run(args...)
				if want.code != exitDone || page.code != exitDone || want.err+page.err != "" {
					t.Errorf("%v: exit codes %d and %d, %s%s", args, want.code, page.code, want.err, page.err)
				}
				for _, line := range english(page.out, want.out) {
					t.Errorf("%v says the English %q", args, line)
				}
				if !strings.Contains(page.out, l.Help.Usage) || !strings.Contains(page.out, l.Help.Flags) {
					t.Errorf("%v has no heads: %s", args, page.out)
				}
			}
		}
	}
}

// The locale chooses the language of help as it does everywhere, and an
// unknown --lang leaves it.
func TestHelpFollowsTheLocale(t *testing.T) {
	alone(t)
	t.Setenv("LANG", "vi_VN.UTF-8")
	run := roundtable(t, filepath.Join(t.TempDir(), "none.db"))
	if page := run("status", "--help"); !strings.Contains(page.out, "Cách dùng:") {
		t.Errorf("help is %s", page.out)
	}
	if page := run("status", "--help", "--lang", "en"); !strings.Contains(page.out, "Usage:") {
		t.Errorf("help is %s", page.out)
	}
	if got := run("status", "--lang", "fr"); got.code != exitWrong || !strings.Contains(got.err, "không có từ ngữ") {
		t.Errorf("exit code %d: %s", got.code, got.err)
	}
}

func TestWhichLanguageIsAskedFor(t *testing.T) {
	for line, want := range map[string]string{
		"status last":                   "",
		"--lang vi status":              "vi",
		"status --hurry --lang=vi last": "vi",
		"--lang en status --lang vi":    "vi", // the last counts, as everywhere
		"do last note -- --lang vi":     "",   // what follows is text
		"status --lang":                 "",
		"status --language vi":          "",
	} {
		if got := asked(strings.Fields(line)); got != want {
			t.Errorf("%q asks for %q, want %q", line, got, want)
		}
	}
}

// The columns of a page stand under each other by letters, not by bytes.
func TestColumnsOfFlags(t *testing.T) {
	alone(t)
	run := roundtable(t, filepath.Join(t.TempDir(), "none.db"))
	page := run("export", "--help", "--lang", "vi").out
	for _, line := range []string{
		"      --format F              định dạng F: md|",
		"  -h, --help                  giải thích về export",
		"  -o, --output ĐƯỜNG-DẪN      ĐƯỜNG-DẪN để ghi vào,",
	} {
		if !strings.Contains(page, "\n"+line) {
			t.Errorf("%q is missing in\n%s", line, page)
		}
	}
	page = run("rehearse", "--help").out
	for _, says := range []string{`(default "all")`, "1 to 600 (default 60)", "else 1 (default 7)"} {
		if !strings.Contains(page, says) {
			t.Errorf("%q is missing in\n%s", says, page)
		}
	}
}
