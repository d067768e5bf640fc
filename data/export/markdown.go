package export

import (
	"io"

	"roundtable/data/export/paper/markdown"
)

// Markdown writes the rapporteur's report as CommonMark with tables.
func Markdown(w io.Writer, h Handout) error { return markdown.Write(w, Report(h)) }
