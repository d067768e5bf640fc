package sheet

import (
	"slices"
	"strings"
	"unicode"
)

// A match is how well a query is found in a text.
type match int

// The matches, worst first.
const (
	nowhere   match = iota
	scattered       // each word's letters in order: only where a list is loose
	inside          // each word inside one of the text's
	begins          // each word begins one
	whole           // each word is one
	exact           // it is the whole label
)

// What a list that is loose adds where the label itself begins so, or words of
// it do: what else is said of a row counts less there.
const (
	ofLabel = 200
	ofWords = 100
)

// matches are the indexes of the rows that a query finds, best first, and how
// well the best is found. What stands at the beginning of a label comes before
// what is found as well elsewhere. Labels, texts and query are folded already.
func matches(query string, labels, texts []string, loose bool) (found []int, best match) {
	if strings.TrimSpace(query) == "" {
		for i := range texts {
			found = append(found, i)
		}
		return found, exact
	}
	scores := make([]int, len(texts))
	for i, text := range texts {
		f := matchOf(query, text)
		if labels[i] == query {
			f = exact
		}
		if f == nowhere || f == scattered && !loose {
			continue
		}
		scores[i] = 2 * int(f)
		switch {
		case strings.HasPrefix(labels[i], query):
			scores[i]++
			if loose {
				scores[i] += ofLabel
			}
		case loose && matchOf(query, labels[i]) >= begins:
			scores[i] += ofWords
		}
		found, best = append(found, i), max(best, f)
	}
	slices.SortStableFunc(found, func(a, b int) int { return scores[b] - scores[a] })
	return found, best
}

// matchOf is how well the worst found word of a query is found in a text.
func matchOf(query, text string) match {
	worst := whole
	text = parted(text)
	for _, word := range strings.Fields(parted(query)) {
		worst = min(worst, matchOfWord(word, text))
	}
	return worst
}

func matchOfWord(word, text string) match {
	switch padded := " " + text + " "; {
	case strings.Contains(padded, " "+word+" "):
		return whole
	case strings.Contains(padded, " "+word):
		return begins
	case strings.Contains(text, word):
		return inside
	case inOrder(word, text):
		return scattered
	}
	return nowhere
}

// parted is a text with spaces for what parts words: Diallo-Renn is two.
func parted(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			return r
		}
		return ' '
	}, text)
}

// inOrder says whether the letters of a word come in order in a text.
func inOrder(word, text string) bool {
	rest := []rune(word)
	for _, r := range text {
		if len(rest) > 0 && r == rest[0] {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}
