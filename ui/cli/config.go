package cli

import (
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"roundtable/data/preferences"
	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/act"
)

// An origin is what a preference comes from.
type origin struct{ kind, where string }

// The kinds of origin.
const (
	fromDefault     = "default"
	fromFile        = "file"
	fromEnvironment = "env"
	fromFlag        = "flag"
)

// A settingDoc is one preference as it counts, in `config --json`, described
// by docs/config.schema.json.
type settingDoc struct {
	Name  string  `json:"name"`
	Value any     `json:"value"` // a text, a truth or a list of texts
	From  string  `json:"from"`
	Where *string `json:"where"` // the line of the file, the variable, the flag
}

// A configDoc is all of them.
type configDoc struct {
	Path     string       `json:"path"`
	There    bool         `json:"there"`
	Settings []settingDoc `json:"settings"`
}

func (p *program) showConfig() *cobra.Command {
	var asJSON, path bool
	c := &cobra.Command{
		Use:  "config",
		Args: takes(0, 0),
		RunE: func(*cobra.Command, []string) error {
			switch {
			case path:
				return p.printPath()
			case p.prefers.err != nil:
				return failed("reading the preferences", p.prefers.err, "A broken file never stops a meeting: the usual preferences count until it is mended.")
			}
			doc, err := p.effective()
			if err != nil {
				return err
			}
			if asJSON {
				return p.printJSON(doc)
			}
			return p.printConfig(doc)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "")
	c.Flags().BoolVar(&path, "path", false, "")
	p.looks(c)
	return c
}

func (p *program) printPath() error {
	path, _, err := preferencesPath()
	if err == nil {
		fmt.Fprintln(p.out, path)
	}
	return err
}

// effective is every preference as it counts.
func (p *program) effective() (configDoc, error) {
	look, lookFrom, err := p.looked()
	if err != nil {
		return configDoc{}, err
	}
	prefers, signals := &p.prefers, p.prefers.signals()
	doc := configDoc{Path: prefers.path, There: prefers.there}
	add := func(name string, value any, from origin) {
		s := settingDoc{Name: name, Value: value, From: from.kind}
		if from.where != "" {
			s.Where = &from.where
		}
		doc.Settings = append(doc.Settings, s)
	}
	said := func(key string) origin {
		if line := prefers.Line(key); line > 0 {
			return p.inFile(line)
		}
		return origin{kind: fromDefault}
	}
	language := p.spokenBy
	if language.kind == fromFile {
		language = said("language")
	}
	add("language", p.words.Tag, language)
	add("thresholds", lengths(signals.Before), said("thresholds"))
	add("grace", words.CountUp(signals.Grace), said("grace"))
	add("bell", prefers.bell(), said("bell"))
	add("theme", []string{"auto", "dark", "light", "plain"}[look], lookFrom)
	add("ladder", levels(prefers.Ladder), said("ladder"))
	keyboard := prefers.Keyboard
	if keyboard == "" {
		keyboard = preferences.QWERTY
	}
	add("keyboard", string(keyboard), said("keyboard"))
	for _, k := range prefers.Keys {
		add("keys."+k.Act, act.Normal(k.Key), p.inFile(k.Line))
	}
	return doc, nil
}

func lengths(all []time.Duration) []string {
	said := make([]string, len(all))
	for i, d := range all {
		said[i] = words.CountUp(d)
	}
	return said
}

func levels(ladder []session.Level) []string {
	if ladder == nil {
		ladder = session.Levels()
	}
	said := make([]string, len(ladder))
	for i, level := range ladder {
		said[i] = string(level)
	}
	return said
}

// printConfig is a line for each preference: its name, its value, its origin.
func (p *program) printConfig(doc configDoc) error {
	t := tabwriter.NewWriter(p.out, 0, 8, 2, ' ', 0)
	for _, s := range doc.Settings {
		value := fmt.Sprint(s.Value)
		switch v := s.Value.(type) {
		case []string:
			if value = strings.Join(v, ", "); len(v) == 0 {
				value = p.tell("none")
			}
		case bool:
			value = p.tell("no")
			if v {
				value = p.tell("yes")
			}
		}
		from := p.tell("default")
		if s.Where != nil {
			from = *s.Where
		}
		fmt.Fprintf(t, "%s\t%s\t%s\n", s.Name, value, from)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if !doc.There && doc.Path != "" {
		p.say("There is no %s; nothing needs one.", homely(doc.Path))
	}
	return nil
}
