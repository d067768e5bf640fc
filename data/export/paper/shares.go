package paper

import (
	"strings"

	"golang.org/x/text/width"
)

// Letters is how much room a text needs, in letters; wide ones count twice.
func Letters(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r < 0x1100 {
			continue
		}
		if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
			n++
		}
	}
	return n
}

// Shares are the widths of a table's columns as parts of 1, where a line holds
// so many letters. Columns share by their weight, but one whose longest word
// needs more takes it from the others; no word needs more than a sixth. What is
// as short as a time of day is not broken at all.
func Shares(t Table, letters int) []float64 {
	const edges = 3 // the room beside a cell's text, in letters
	shares, need := make([]float64, len(t.Columns)), make([]float64, len(t.Columns))
	needed := 0.0
	for i, c := range t.Columns {
		longest := longestWord(c.Head)*6/5 + 1 // a head is bold
		for _, row := range t.Rows {
			text := Cell(row, i)
			if n := Letters(text); n <= len("14:30:00") {
				longest = max(longest, n)
				continue
			}
			longest = max(longest, longestWord(text))
		}
		need[i] = float64(min(longest, letters/6)+edges) / float64(letters)
		needed += need[i]
	}
	if needed >= 1 {
		for i := range need {
			shares[i] = need[i] / needed
		}
		return shares
	}
	free, weights := 1.0, 0.0
	for _, c := range t.Columns {
		weights += float64(max(c.Weight, 1))
	}
	for taken := true; taken; {
		taken = false
		for i, c := range t.Columns {
			w := float64(max(c.Weight, 1))
			if shares[i] == 0 && free*w/weights < need[i] {
				shares[i], free, weights, taken = need[i], free-need[i], weights-w, true
			}
		}
	}
	for i, c := range t.Columns {
		if shares[i] == 0 {
			shares[i] = free * float64(max(c.Weight, 1)) / weights
		}
	}
	return shares
}

// longestWord is the length of the longest word of a text, in letters. Scripts
// that put no space between words can be broken anywhere.
func longestWord(text string) int {
	longest := 0
	for word := range strings.FieldsSeq(text) {
		if n := Letters(word); n > longest && !strings.ContainsFunc(word, func(r rune) bool { return r >= 0x2e80 }) {
			longest = n
		}
	}
	return longest
}
