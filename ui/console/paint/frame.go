package paint

import (
	"roundtable/ui/console/scene"
	"roundtable/ui/theme"
)

// Frame draws the moderator's screen: at most h lines of at most w cells each,
// joined by newlines.
func Frame(s scene.Scene, w, h int, th theme.Theme) string { return "" }

// List draws a screen with one list; Table.Keep is the highlighted row.
func List(l scene.List, w, h int, th theme.Theme) string { return "" }
