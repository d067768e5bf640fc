package html

import (
	"fmt"
	"strings"

	"roundtable/data/export/paper"
)

// fine is the hand in which they are printed.
const fine = `font: 8pt system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; color: #444b55; `

// margins is what stands at the head and the foot of printed pages, where the
// browser can (CSS Paged Media 3, section 4).
func margins(p paper.Paper) string {
	var b strings.Builder
	if running := strings.TrimSpace(paper.Clean(p.Running)); running != "" {
		b.WriteString("@page { @top-left { content: " + quoted(running) + "; " + fine + "} }\n@page :first { @top-left { content: none; } }\n")
	}
	if folio := strings.TrimSpace(paper.Clean(p.Folio)); folio != "" {
		b.WriteString("@page { @bottom-right { content: " + counted(folio) + "; " + fine + "} }\n")
	}
	if p.Brief {
		b.WriteString("@page { margin: 12mm 15mm 13mm; }\n")
	}
	return b.String()
}

// counted is a folio with its two counters.
func counted(folio string) string {
	for _, c := range [][2]string{{"{n}", "page"}, {"{total}", "pages"}} {
		before, after, found := strings.Cut(folio, c[0])
		if found {
			return strings.TrimSpace(counted(before) + " counter(" + c[1] + ") " + counted(after))
		}
	}
	return quoted(folio)
}

// quoted is a text as a string of CSS: whatever is neither letter of ASCII,
// digit nor space is written as its number, which ends in a space (CSS Syntax 3,
// section 4.3.7).
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		if r == ' ' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, `\%x `, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
