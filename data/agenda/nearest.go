package agenda

import (
	"strings"

	"roundtable/session"
)

// Nearest is the next step for a word that is none of those known.
func Nearest(word string, known []string) session.Sentence {
	best, least := "", 3
	for _, k := range known {
		if d := Distance(strings.ToLower(word), k); d < least {
			best, least = k, d
		}
	}
	if best != "" {
		return session.Say("did you mean %s?", best)
	}
	return session.Say("known are: %s", strings.Join(known, ", "))
}

// Distance is how many letters must be added, dropped or changed to make b of
// a (Levenshtein). Of a very long a it is its length: that is no slip of the
// fingers, and would take its time.
func Distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	if len(x) > 200 {
		return len(x)
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			change := diagonal
			if x[i] != y[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}
