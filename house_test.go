package main_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A room is a row of the import table: what a package may import besides the
// standard library, what of that it must not, and why.
type room struct {
	may  []string
	must []string // barred, also from the standard library
	why  string
}

func house() map[string]room {
	const (
		lipgloss = "charm.land/lipgloss/v2"
		bubbles  = "charm.land/bubbles/v2"
		tea      = "charm.land/bubbletea/v2"
		cells    = "github.com/charmbracelet/x/ansi" // the ruler Lip Gloss measures with
		text     = "golang.org/x/text"
		cmp      = "github.com/google/go-cmp"
		yaml     = "github.com/goccy/go-yaml"
		sqlite   = "github.com/mattn/go-sqlite3"
		html     = "golang.org/x/net/html"
		xlsx     = "github.com/xuri/excelize/v2"
		ical     = "github.com/arran4/golang-ical"
		fpdf     = "codeberg.org/go-pdf/fpdf"
		fonts    = "github.com/go-fonts"
		sfnt     = "golang.org/x/image" // which characters a font has
		session  = "roundtable/session"
		words    = "roundtable/session/words"
		act      = "roundtable/ui/console/act"
		scene    = "roundtable/ui/console/scene"
		paint    = "roundtable/ui/console/paint"
		sheet    = "roundtable/ui/console/sheet"
		theme    = "roundtable/ui/theme"
		sitting  = "roundtable/ui/sitting"
		agenda   = "roundtable/data/agenda"
		paper    = "roundtable/data/export/paper"
	)
	return map[string]room{
		"session":               {nil, []string{"os", "net", "log", "database/sql"}, "the rules must run anywhere, for decades"},
		"session/words":         {[]string{session, text}, nil, "a sentence has no colour"},
		"session/rehearsal":     {[]string{session}, []string{"os", "net", "log", "database/sql"}, "what a meeting does by itself follows from the rules and a seed alone"},
		"session/sessiontest":   {[]string{session, cmp}, nil, "a contract knows the port and nothing behind it"},
		"data":                  {[]string{session, sqlite}, nil, "storage has no opinion on looks"},
		"data/agenda":           {[]string{session, yaml, text}, []string{"database/sql"}, "an agenda is a file, not a row"},
		"data/agenda/programme": {[]string{session, agenda, agenda + "/template", text, html, xlsx}, []string{"database/sql"}, "reads what organisers send, and opens no file"},
		"data/agenda/template":  {[]string{session}, []string{"os", "net", "log", "database/sql"}, "a template is arithmetic on a slot and people, and knows no file"},
		"data/preferences":      {[]string{session, agenda, yaml}, []string{"os", "database/sql"}, "what somebody prefers is a text; which keys are free is for the acts to say"},
		"data/export":           {[]string{session, words, xlsx, paper, paper + "/markdown", paper + "/html", paper + "/docx", paper + "/pdf", ical}, []string{"database/sql"}, "minutes are already folded"},
		"data/export/paper":     {[]string{text}, []string{"os", "net", "log", "database/sql"}, "a document knows no session"},
		"docs":                  {nil, []string{"os", "net", "log", "database/sql"}, "pages that travel with the program, and nothing that works"},
		"ui/theme":              {[]string{lipgloss}, nil, "a colour knows no session"},
		"ui/console/act":        {[]string{session, words}, nil, "acts are data"},
		"ui/console/scene":      {[]string{session, words, act}, nil, "meaning before looks"},
		"ui/console/paint":      {[]string{scene, theme, lipgloss, cells}, nil, "a painter decides nothing"},
		"ui/console/sheet":      {[]string{scene, theme, lipgloss, bubbles, tea, cells}, nil, "a sheet asks; it does not know the table"},
		"ui/console":            {[]string{session, words, act, scene, paint, sheet, sitting, theme, tea}, nil, "the console holds a session.Log and a func() session.Moment"},
		"ui/sitting":            {[]string{session, tea}, nil, "what is decided and saved is the same on every screen, and drawn on none"},
		"ui/notes":              {[]string{session, words, scene, paint, sheet, sitting, theme, tea}, nil, "the rapporteur's screen is another console: it holds a session.Log and a func() session.Moment"},
		"ui/lines":              {[]string{session, words, act}, nil, "the line mode draws nothing: it holds a session.Log and lines in and out"},
		"ui/cli/clock":          {[]string{session, "golang.org/x/sys"}, nil, "the only reader of time reads nothing else"},

		"data/export/paper/docx":      {[]string{paper}, []string{"os", "net", "log", "database/sql"}, "a format knows the document and nothing behind it"},
		"data/export/paper/html":      {[]string{paper}, []string{"os", "net", "log", "database/sql"}, "a format knows the document and nothing behind it"},
		"data/export/paper/markdown":  {[]string{paper}, []string{"os", "net", "log", "database/sql"}, "a format knows the document and nothing behind it"},
		"data/export/paper/pdf":       {[]string{paper, text, fpdf, fonts, sfnt}, []string{"os", "net", "log", "database/sql"}, "a format knows the document and nothing behind it"},
		"data/export/paper/papertest": {[]string{paper}, nil, "a document to try formats with comes from nowhere"},
	}
}

// within says whether an import path lies in one of the trees named; our own
// packages are named exactly.
func within(imported string, trees []string) bool {
	return slices.ContainsFunc(trees, func(tree string) bool {
		if strings.HasPrefix(tree, "roundtable/") {
			return imported == tree
		}
		return imported == tree || strings.HasPrefix(imported, tree+"/")
	})
}

func standard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return !strings.Contains(first, ".") && first != "roundtable"
}

// sources parses every Go file that is not a test.
func sources(t *testing.T, visit func(dir, file string, f *ast.File)) {
	t.Helper()
	set := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(set, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		visit(path.Dir(name), name, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestEveryRoomImportsWhatItMay(t *testing.T) {
	rows := house()
	seen := map[string]bool{}
	sources(t, func(dir, file string, f *ast.File) {
		row, known := rows[dir]
		seen[dir] = true
		if !known {
			if dir != "." && dir != "ui/cli" {
				t.Errorf("%s: %s is no room of the house (docs/design.md)", file, dir)
			}
			return
		}
		for _, spec := range f.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if within(imported, row.must) || !standard(imported) && !within(imported, row.may) {
				t.Errorf("%s imports %s, and %s must not: %s", file, imported, dir, row.why)
			}
		}
	})
	for dir := range rows {
		if !seen[dir] {
			t.Errorf("the house has no %s", dir)
		}
	}
}

func TestOnlyTheClockReadsTheTime(t *testing.T) {
	readers := []string{"Now", "Since", "Until", "Tick", "NewTicker", "NewTimer", "AfterFunc", "After"}
	sources(t, func(dir, file string, f *ast.File) {
		if dir == "ui/cli/clock" {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := sel.X.(*ast.Ident)
			if !ok || pkg.Name != "time" || pkg.Obj != nil {
				return true
			}
			if reads := readers[:3]; slices.Contains(reads, sel.Sel.Name) {
				t.Errorf("%s reads time.%s: time is an argument; only ui/cli/clock reads it", file, sel.Sel.Name)
			}
			if strings.HasPrefix(dir, "session") && slices.Contains(readers, sel.Sel.Name) {
				t.Errorf("%s uses time.%s: nothing in session counts ticks", file, sel.Sel.Name)
			}
			return true
		})
	})
}

// What never changes may stand at the top of a file: sentinel errors, compiled
// patterns, embedded files.
func TestNoPackageLevelVariables(t *testing.T) {
	sources(t, func(_, file string, f *ast.File) {
		for _, decl := range f.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.VAR {
				continue
			}
			embedded := gen.Doc != nil && strings.Contains(gen.Doc.Text(), "go:embed") || hasEmbed(f, gen)
			for _, spec := range gen.Specs {
				if v := spec.(*ast.ValueSpec); !embedded && !constant(v) {
					t.Errorf("%s: package-level variable %s: values are passed in", file, v.Names[0].Name)
				}
			}
		}
	})
}

// hasEmbed finds the directive, which go/ast leaves out of a comment's text.
func hasEmbed(f *ast.File, gen *ast.GenDecl) bool {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "//go:embed") && c.Pos() < gen.End() && c.End() > gen.Pos()-200 {
				return true
			}
		}
	}
	return false
}

func constant(v *ast.ValueSpec) bool {
	if len(v.Names) == 1 && v.Names[0].Name == "_" {
		return true
	}
	for _, value := range v.Values {
		call, ok := value.(*ast.CallExpr)
		if !ok {
			return false
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return false
		}
		pkg, _ := sel.X.(*ast.Ident)
		if pkg == nil || !slices.Contains([]string{"errors.New", "regexp.MustCompile"}, pkg.Name+"."+sel.Sel.Name) {
			return false
		}
	}
	return len(v.Values) > 0
}

func TestNothingIsCalledUtil(t *testing.T) {
	for _, name := range []string{"util", "utils", "common", "helpers", "types", "manager", "service"} {
		sources(t, func(dir, file string, f *ast.File) {
			if f.Name.Name == name || path.Base(file) == name+".go" {
				t.Errorf("%s says nothing of what is in it", file)
			}
		})
	}
}
