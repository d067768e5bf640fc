package programme

import (
	"strings"
	"testing"
)

func BenchmarkTwoPages(b *testing.B) {
	source := []byte(strings.Repeat("# Day\n\nDate:\t5 May\n\n- 9:00 **Tea** [a](b)\n9:00\tTalk by Ann\n9:30\tEnd <p><i>Chair: Bob</i></p>\n\nThe quick brown fox jumps over the lazy dog.\n", 30))
	for b.Loop() {
		if _, _, err := flatten("", source, tools{}); err != nil {
			b.Fatal(err)
		}
	}
}
