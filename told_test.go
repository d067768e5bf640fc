package main_test

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"roundtable/session/words"
)

// teller says which arguments of a call are sentences for people to read.
func teller(dir string, call *ast.CallExpr) []int {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
		if pkg, ok := f.X.(*ast.Ident); ok && pkg.Name == "session" && name == "Say" {
			return []int{0}
		}
	}
	switch name {
	case "Say":
		return []int{0}
	case "tell", "say":
		if dir == "ui/cli" { // elsewhere they take what is in words already
			return []int{0}
		}
	case "wrong":
		return []int{0, 1}
	case "failed":
		return []int{0, 2}
	case "doubtful":
		return []int{2}
	case "failure", "broken": // of data: the deed; what is wrong with a record
		return []int{0}
	}
	return nil
}

// literal is a string that stands in the source.
func literal(e ast.Expr) (string, bool) {
	if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
		s, err := strconv.Unquote(l.Value)
		return s, err == nil
	}
	return "", false
}

// isDeed says that a call names what data was doing.
func isDeed(call *ast.CallExpr) bool {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name == "failure"
	case *ast.SelectorExpr:
		return f.Sel.Name == "failure"
	}
	return false
}

// sentencesTold are the English sentences that the sources tell outside words:
// what session.Say and its like are called with, and how data calls what it
// did and what went wrong.
func sentencesTold(t *testing.T) map[string]string {
	found := map[string]string{}
	tells := []string{"session", "session/rehearsal", "data", "data/agenda", "data/agenda/programme", "data/agenda/template", "data/preferences", "data/export", "ui/console/act", "ui/console", "ui/lines", "ui/sitting", "ui/notes", "ui/cli"}
	sources(t, func(dir, file string, f *ast.File) {
		if !slices.Contains(tells, dir) {
			return
		}
		keep := func(s string) { found[s] = file }
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				for _, i := range teller(dir, n) {
					if i >= len(n.Args) {
						continue
					}
					if s, ok := literal(n.Args[i]); ok && isDeed(n) {
						keep("cannot " + s)
					} else if ok {
						keep(s)
					} else if sum, ok := n.Args[i].(*ast.BinaryExpr); ok && sum.Op == token.ADD {
						t.Errorf("%s puts a sentence together: session.Say(\"… %%s …\", …) can be told in every language", file)
					}
				}
			case *ast.ValueSpec:
				if dir == "data" && len(n.Names) == 1 && n.Names[0].Name == "deed" {
					if s, ok := literal(n.Values[0]); ok {
						keep("cannot " + s)
					}
				}
			case *ast.KeyValueExpr:
				if key, ok := n.Key.(*ast.Ident); ok && dir == "data" && key.Name == "Deed" {
					if s, ok := literal(n.Value); ok {
						keep("cannot " + s)
					}
				}
			case *ast.FuncDecl:
				if dir == "data" && (n.Name.Name == "words" || n.Name.Name == "wrong") {
					ast.Inspect(n, func(n ast.Node) bool {
						if e, ok := n.(ast.Expr); ok {
							if s, ok := literal(e); ok && strings.Contains(s, " ") && !strings.Contains(s, "%") {
								keep(s)
							}
						}
						return true
					})
				}
			}
			return true
		})
	})
	for s := range found {
		if !strings.ContainsFunc(verb().ReplaceAllString(s, ""), unicode.IsLetter) {
			delete(found, s) // nothing but places to fill
		}
	}
	return found
}

func verb() *regexp.Regexp { return regexp.MustCompile(`%(\[\d\])?0?\d*[a-z]`) }

// filled are the verbs of a format by what they are filled with.
func filled(format string) []string {
	var verbs []string
	next := 1
	for _, m := range verb().FindAllStringSubmatch(format, -1) {
		at := next
		if m[1] != "" {
			at, _ = strconv.Atoi(strings.Trim(m[1], "[]"))
		}
		next = at + 1
		verbs = append(verbs, strconv.Itoa(at)+strings.Replace(m[0], m[1], "", 1))
	}
	slices.Sort(verbs)
	return verbs
}

// Whatever the command line, an agenda or the store tells people, every
// language can tell, with the same things filled in, and nothing else.
func TestEverySentenceIsToldInEveryLanguage(t *testing.T) {
	told := sentencesTold(t)
	if len(told) < 100 {
		t.Fatalf("only %d sentences were found", len(told))
	}
	for _, l := range words.Languages() {
		if l.Tag == words.English().Tag {
			if len(l.Told) != 0 {
				t.Error("English is told as it stands in the source")
			}
			continue
		}
		for s, file := range told {
			said, known := l.Told[s]
			switch {
			case !known:
				t.Errorf("%s: Told of %s lacks\n\t\t%q: \"\",", file, l.Tag, s)
			case said == s:
				t.Errorf("%s tells the English %q", l.Tag, s)
			case !slices.Equal(filled(said), filled(s)):
				t.Errorf("%s: %q is filled otherwise than %q", l.Tag, said, s)
			}
		}
		for s := range l.Told {
			if told[s] == "" {
				t.Errorf("%s tells %q, which nobody says", l.Tag, s)
			}
		}
	}
}
