package export

import (
	"io"

	"roundtable/data/export/paper/docx"
	"roundtable/data/export/paper/html"
	"roundtable/data/export/paper/markdown"
	"roundtable/data/export/paper/pdf"
)

// Markdown writes the rapporteur's report as CommonMark with tables.
func Markdown(w io.Writer, h Handout) error { return markdown.Write(w, Report(h)) }

// HTML writes the report as one page that needs nothing else.
func HTML(w io.Writer, h Handout) error { return html.Write(w, Report(h)) }

// DOCX writes the report for a word processor.
func DOCX(w io.Writer, h Handout) error { return docx.Write(w, Report(h)) }

// PDF writes the report to send and to print.
func PDF(w io.Writer, h Handout) error { return pdf.Write(w, Report(h)) }

// lacking are the characters that no font of the PDF has.
func lacking(h Handout) []rune { return pdf.Missing(Report(h)) }
