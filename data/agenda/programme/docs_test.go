package programme

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// codes are the codes of doubts that a file declares.
func codes(t *testing.T, path string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	ast.Inspect(f, func(n ast.Node) bool {
		if decl, ok := n.(*ast.GenDecl); ok && decl.Tok == token.CONST {
			for _, spec := range decl.Specs {
				for _, v := range spec.(*ast.ValueSpec).Values {
					if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING {
						code, _ := strconv.Unquote(lit.Value)
						list = append(list, code)
					}
				}
			}
		}
		return true
	})
	return list
}

// Every code is documented with an example, and the example raises it.
func TestEveryCodeIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../../docs/programmes.md")
	if err != nil {
		t.Fatal(err)
	}
	declared := slices.Concat(codes(t, "../doubt.go"), codes(t, "doubt.go"), codes(t, "remarks.go"))
	var documented []string
	for line := range strings.SplitSeq(string(page), "\n") {
		cells := strings.Split(line, " | ")
		if len(cells) != 3 || !strings.HasPrefix(line, "| `") || !strings.HasSuffix(line, "` |") {
			continue
		}
		code := strings.Trim(cells[0], "| `")
		documented = append(documented, code)
		example := strings.TrimSuffix(strings.TrimPrefix(cells[2], "`"), "` |")
		var found []string
		for _, d := range readAll(t, strings.ReplaceAll(example, " ⏎ ", "\n")).Check().Warnings {
			found = append(found, d.Code)
		}
		if !slices.Contains(found, code) {
			t.Errorf("%s is not raised by %q, but %v", code, example, found)
		}
	}
	for _, code := range declared {
		if !slices.Contains(documented, code) {
			t.Errorf("docs/programmes.md lacks %s", code)
		}
	}
	for _, code := range documented {
		if !slices.Contains(declared, code) {
			t.Errorf("docs/programmes.md has %s, which nothing raises", code)
		}
	}
}
