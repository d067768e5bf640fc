package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"roundtable/session"
	"roundtable/session/words"
	_ "time/tzdata" // zones are known on every computer
)

// Main runs the program with the arguments and streams of this process and
// returns its exit code.
func Main() int {
	return Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
}

// Run carries out one command line: data goes to out, words to err.
func Run(args []string, in io.Reader, out, err io.Writer) int {
	p := &program{in: in, out: out, err: err, prefers: readPreferences()}
	p.words, p.spokenBy = spoken(p.prefers.Language)
	if l, ok := words.For(asked(args)); ok {
		p.words = l
	}
	root := p.root()
	root.SetArgs(args)
	trouble := root.Execute()
	if trouble != nil {
		fmt.Fprintf(err, "roundtable: %s\n", p.words.Tell(trouble))
	}
	return exitCode(trouble)
}

// A program is one run of the command line.
type program struct {
	in       io.Reader
	out, err io.Writer
	db       string // --db
	look     string // --look
	words    *words.Language
	spokenBy origin // what chose the words
	prefers  preferred
}

// printJSON writes one value, indented, with letters as they are.
func (p *program) printJSON(v any) error { return writeJSON(p.out, v, "  ") }

// printLine writes one value on one line.
func (p *program) printLine(v any) error { return writeJSON(p.out, v, "") }

func writeJSON(w io.Writer, v any, indent string) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(v)
}

// say writes a sentence for people; format is a literal.
func (p *program) say(format string, args ...any) { fmt.Fprintln(p.err, p.tell(format, args...)) }

// tell is a sentence in the language spoken; format is a literal.
func (p *program) tell(format string, args ...any) string {
	return p.words.Tell(session.Say(format, args...))
}

// hasTerminal says whether a person can see a screen and press keys.
func (p *program) hasTerminal() bool {
	return isTerminal(p.in) && isTerminal(p.out) && os.Getenv("TERM") != "dumb"
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// plain is a text from a record as a terminal may get it: records of older
// versions may hold what controls a terminal or turns the writing round.
func plain(s string) string { return words.Clean(s) }
