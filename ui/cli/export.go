package cli

import (
	"bytes"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/data/export"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
)

func (p *program) export() *cobra.Command {
	var format, path string
	c := &cobra.Command{
		Use:  "export",
		Args: takes(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.exportSession(args[0], format, path)
		},
		DisableFlagsInUseLine: true,
	}
	c.Flags().StringVar(&format, "format", "", "")
	c.Flags().StringVarP(&path, "output", "o", "", "")
	return c
}

func (p *program) exportSession(id, name, path string) error {
	format, ok := findFormat(name)
	if !ok {
		return wrong(session.Say("The formats are: %s.", strings.Join(formatNames(), ", ")), "there is no format %q", name)
	}
	d, err := p.sit(id)
	if err != nil {
		return err
	}
	defer d.close()
	document, err := document(format, d, p.words)
	if err != nil {
		return err
	}
	if path == "" || path == "-" {
		_, err := p.out.Write(document)
		return err
	}
	if err := writeWhole(path, document, ownerOnly); err != nil {
		return failed(session.Say("writing %s", path), err, "Choose another place with -o; nothing was written.")
	}
	return nil
}

// document writes a session's minutes in a format and a language.
func document(format export.Format, d *desk, l *words.Language) ([]byte, error) {
	var b bytes.Buffer
	err := format.Write(&b, export.Draw(d.table, clock.Now(), export.Wish{Language: l, Zone: d.zone}))
	if err != nil {
		return nil, failed(session.Say("exporting %s", d.id), err, "")
	}
	return b.Bytes(), nil
}

func findFormat(name string) (export.Format, bool) {
	for _, f := range export.Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return export.Format{}, false
}

func formatNames() []string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return names
}
