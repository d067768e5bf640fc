package theme_test

import (
	"reflect"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/theme"
)

func jobs(th theme.Theme) map[string]lipgloss.Style {
	all := map[string]lipgloss.Style{}
	v := reflect.ValueOf(th)
	for i := range v.NumField() {
		all[v.Type().Field(i).Name] = v.Field(i).Interface().(lipgloss.Style)
	}
	return all
}

// On a terminal of sixteen colours no text takes the colour of the background
// that its theme is for.
func TestSixteenColours(t *testing.T) {
	cases := []struct {
		name       string
		theme      theme.Theme
		background []ansi.BasicColor
	}{
		{"dark", theme.Dark(), []ansi.BasicColor{ansi.Black}},
		{"light", theme.Light(), []ansi.BasicColor{ansi.White, ansi.BrightWhite}},
	}
	for _, c := range cases {
		for job, style := range jobs(c.theme) {
			fg := style.GetForeground()
			if _, none := fg.(lipgloss.NoColor); none || job == "Highlight" {
				continue
			}
			got := colorprofile.ANSI.Convert(fg)
			for _, bg := range c.background {
				if got == bg {
					t.Errorf("%s %s becomes the background", c.name, job)
				}
			}
		}
		lit := c.theme.Highlight
		if colorprofile.ANSI.Convert(lit.GetForeground()) == colorprofile.ANSI.Convert(lit.GetBackground()) {
			t.Errorf("%s: the highlighted row cannot be read in sixteen colours", c.name)
		}
	}
}

func TestPlainHasNoColours(t *testing.T) {
	for job, style := range jobs(theme.Plain()) {
		for _, sgr := range []string{"[3", "[4", "[9", "38;", "48;"} {
			if text := style.Render("x"); strings.Contains(text, sgr) {
				t.Errorf("%s is coloured: %q", job, text)
			}
		}
	}
}

func TestFor(t *testing.T) {
	for _, c := range []struct {
		dark, plain bool
		want        theme.Theme
	}{{true, false, theme.Dark()}, {false, false, theme.Light()}, {true, true, theme.Plain()}, {false, true, theme.Plain()}} {
		if got := theme.For(c.dark, c.plain); !reflect.DeepEqual(got, c.want) {
			t.Errorf("For(%v, %v) is another theme", c.dark, c.plain)
		}
	}
}

// Nothing flashes, in any theme.
func TestNothingFlashes(t *testing.T) {
	for _, th := range []theme.Theme{theme.Dark(), theme.Light(), theme.Plain()} {
		for job, style := range jobs(th) {
			if style.GetBlink() {
				t.Errorf("%s flashes", job)
			}
		}
	}
}
