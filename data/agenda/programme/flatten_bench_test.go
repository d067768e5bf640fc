package programme

import (
	"bytes"
	"os"
	"testing"
)

// BenchmarkTwoPages reads a programme of two pages, as `check` does.
func BenchmarkTwoPages(b *testing.B) {
	source, err := os.ReadFile("testdata/programmes/ministerial-round-table-pdf-list-of-speakers.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		read, err := Read("programme.txt", bytes.NewReader(source), nil)
		if err != nil || len(read.Check().Segments) == 0 {
			b.Fatal(err)
		}
	}
}
