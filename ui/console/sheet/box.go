package sheet

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"roundtable/ui/theme"
)

// box draws lines in a frame of exactly w cells and as many lines as there
// are, at most h. What does not fit is cut.
func box(title string, lines []string, foot string, w, h int, th theme.Theme) string {
	if w < 4 || h < 3 {
		return cut(th.Strong.Render(title), max(w, 0))
	}
	inner := w - 4
	lines = lines[:min(len(lines), h-2)]
	out := make([]string, 0, len(lines)+2)
	out = append(out, edge("┌", title, "┐", w, th))
	for _, line := range lines {
		side := th.Frame.Render("│")
		out = append(out, side+" "+fit(line, inner)+" "+side)
	}
	return strings.Join(append(out, edge("└", foot, "┘", w, th)), "\n")
}

// edge is the top or bottom of a box with words in it.
func edge(left, words, right string, w int, th theme.Theme) string {
	words = cut(words, w-6)
	if words == "" {
		return th.Frame.Render(left + strings.Repeat("─", w-2) + right)
	}
	rest := w - 5 - lipgloss.Width(words)
	return th.Frame.Render(left+"─") + " " + th.Strong.Render(words) + " " + th.Frame.Render(strings.Repeat("─", rest)+right)
}

// partly is a title that says which rows are in sight where not all of them
// are, and where there are more: "Plan · 1–5 of 12 ↓".
func partly(title, part string, first, shown, all, w int) string {
	if shown >= all {
		return title
	}
	arrows := ""
	if first > 0 {
		arrows = "↑"
	}
	if first+shown < all {
		arrows += "↓"
	}
	if shown <= 1 { // "3 of 12"
		part = strings.Replace(part, "{from}–", "", 1)
	}
	said := strings.NewReplacer("{from}", strconv.Itoa(first+1), "{to}", strconv.Itoa(first+shown), "{n}", strconv.Itoa(all)).Replace(part)
	said = " · " + said + " " + arrows
	return cut(title, w-6-lipgloss.Width(said)) + said
}

// oneLine is a sentence that may have its next step on a line of its own, on
// one line: a break within a line would tear the frame.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// fit cuts or fills a styled line to exactly w cells.
func fit(s string, w int) string { return filled(cut(s, w), w) }

// clip is fit for a line that goes on under something else.
func clip(s string, w int) string { return filled(ansi.Truncate(s, max(w, 0), ""), w) }

func filled(s string, w int) string { return s + strings.Repeat(" ", max(w-lipgloss.Width(s), 0)) }

// cut shortens a styled line to at most w cells, with an ellipsis.
func cut(s string, w int) string {
	if w <= 0 {
		return ""
	}
	return ansi.Truncate(s, w, "…")
}

// wrap breaks a sentence into lines of at most w cells, between words where
// it can.
func wrap(s string, w int) []string {
	if w <= 0 {
		return nil
	}
	return strings.Split(strings.TrimRight(lipgloss.Wrap(s, w, ""), "\n"), "\n")
}
