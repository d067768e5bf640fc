package agenda

import (
	"bytes"
	"embed"
)

//go:embed bundled/*.yaml
var bundled embed.FS

// A Bundle is an agenda that comes with the program: YAML like anybody's.
type Bundle struct {
	Name string // what `run` and `open` call it
	Text []byte
}

// Bundled lists the bundled agendas, in the order in which they are offered.
func Bundled() []Bundle {
	var list []Bundle
	for _, name := range []string{"hanoi", "vienna"} {
		text, err := bundled.ReadFile("bundled/" + name + ".yaml")
		if err == nil {
			list = append(list, Bundle{name, text})
		}
	}
	return list
}

// FindBundled finds a bundled agenda by its name.
func FindBundled(name string) (Bundle, bool) {
	for _, b := range Bundled() {
		if b.Name == name {
			return b, true
		}
	}
	return Bundle{}, false
}

// Read reads the bundled agenda.
func (b Bundle) Read() (Reading, error) { return Read(b.Name, bytes.NewReader(b.Text)) }
