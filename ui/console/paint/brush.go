package paint

import (
	"strings"

	"charm.land/lipgloss/v2"

	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// A look is a style of the brush: the scene's jobs first, then the painter's
// own two.
type look int

const (
	frameLook = look(scene.Notice) + 1
	litLook   = look(scene.Notice) + 2
	looks     = int(scene.Notice) + 3
)

// A brush holds every style of a theme as what is written before and after a
// text. Rendering each text through Lip Gloss would cost more than the frame.
type brush struct{ open, shut [looks]string }

func newBrush(th theme.Theme) *brush {
	styles := [looks]lipgloss.Style{
		scene.Text: th.Text, scene.Quiet: th.Quiet, scene.Strong: th.Strong, scene.Accent: th.Accent,
		scene.Good: th.Good, scene.Warn: th.Warn, scene.Over: th.Over, scene.Key: th.Key,
		scene.Notice: th.Notice, frameLook: th.Frame, litLook: th.Highlight,
	}
	b := &brush{}
	for i := range styles {
		b.open[i], b.shut[i], _ = strings.Cut(styles[i].Render("x"), "x")
	}
	return b
}
