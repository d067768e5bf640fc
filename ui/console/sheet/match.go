package sheet

import (
	"slices"
	"strings"
)

// matches are the indexes of the texts that a query finds, best first: every
// word of it must be found, at the start of a word, else inside one, else
// letter by letter in order. Texts and query are folded already.
func matches(query string, texts []string) []int {
	var found []int
	scores := make([]int, len(texts))
	for i, text := range texts {
		score, fits := 0, true
		for _, word := range strings.Fields(query) {
			s := score1(word, text)
			score, fits = score+s, fits && s > 0
		}
		if fits {
			scores[i] = score
			found = append(found, i)
		}
	}
	slices.SortStableFunc(found, func(a, b int) int { return scores[b] - scores[a] })
	return found
}

// score1 is how well one word is found in a text, 0 for not at all.
func score1(word, text string) int {
	switch at := strings.Index(text, word); {
	case text == word:
		return 8
	case at == 0:
		return 6
	case at > 0 && strings.Contains(text, " "+word):
		return 5
	case at > 0:
		return 3
	case scattered(word, text):
		return 1
	}
	return 0
}

// scattered says whether the letters of a word come in order in a text.
func scattered(word, text string) bool {
	rest := []rune(word)
	for _, r := range text {
		if len(rest) > 0 && r == rest[0] {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}
