// Package theme is about ten colours, each with a job. It is a value that is
// passed in; it knows no session and no screen.
//
// Colour is never the only sign: whatever a colour says is also said by a word
// or a mark, so Plain loses nothing.
package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// A Theme is how each job looks.
type Theme struct {
	Text      lipgloss.Style // what is read
	Quiet     lipgloss.Style // what can wait: labels, the past
	Strong    lipgloss.Style // what is read first
	Accent    lipgloss.Style // what runs now
	Good      lipgloss.Style // safe, done
	Warn      lipgloss.Style // look soon
	Over      lipgloss.Style // past its time
	Frame     lipgloss.Style // borders
	Highlight lipgloss.Style // the row that keys act on
	Key       lipgloss.Style // a key to press
	Notice    lipgloss.Style // what the program says
}

// Plain is a theme without colours, for NO_COLOR: weight and reverse only.
func Plain() Theme {
	s := lipgloss.NewStyle()
	return Theme{
		Text: s, Quiet: s, Strong: s.Bold(true), Accent: s.Bold(true), Good: s, Warn: s.Bold(true),
		Over: s.Bold(true), Frame: s, Highlight: s.Reverse(true), Key: s.Bold(true), Notice: s.Bold(true),
	}
}

// Dark is for a dark background.
func Dark() Theme {
	return coloured(palette{
		quiet: "246", accent: "81", good: "114", warn: "221", over: "210",
		frame: "242", key: "117", notice: "222", lit: "16", under: "153",
	})
}

// Light is for a light background.
func Light() Theme {
	return coloured(palette{
		quiet: "241", accent: "25", good: "22", warn: "94", over: "124",
		frame: "242", key: "25", notice: "90", lit: "231", under: "25",
	})
}

// For chooses a theme: plain wins, then the background decides.
func For(dark, plain bool) Theme {
	switch {
	case plain:
		return Plain()
	case dark:
		return Dark()
	}
	return Light()
}

// A palette is indexed colours; terminals with sixteen get the nearest.
type palette struct{ quiet, accent, good, warn, over, frame, key, notice, lit, under string }

func coloured(p palette) Theme {
	s := lipgloss.NewStyle()
	in := func(c string) lipgloss.Style { return s.Foreground(index(c)) }
	return Theme{
		Text: s, Quiet: in(p.quiet), Strong: s.Bold(true), Accent: in(p.accent).Bold(true),
		Good: in(p.good), Warn: in(p.warn).Bold(true), Over: in(p.over).Bold(true),
		Frame: in(p.frame), Highlight: in(p.lit).Background(index(p.under)).Bold(true),
		Key: in(p.key).Bold(true), Notice: in(p.notice).Bold(true),
	}
}

func index(c string) color.Color { return lipgloss.Color(c) }
