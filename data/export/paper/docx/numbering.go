package docx

import (
	"fmt"
	"strings"
)

// The lists of a document: bullets, bullets under a numbered paragraph, then
// the ordered lists, each of its own so that it counts from 1.
const (
	bullets = iota + 1
	bulletsUnder
	ordered // the style's; that of the n-th list is ordered+n
)

// numbering is the part that says how lists count.
func (s *setter) numbering() string {
	var b strings.Builder
	b.WriteString(declaration + `<w:numbering ` + namespaces + `>`)
	abstract(&b, bullets, false, 0)
	abstract(&b, bulletsUnder, false, 680)
	abstract(&b, ordered, true, 0)
	for n := bullets; n <= ordered; n++ {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="%[1]d"/></w:num>`, n)
	}
	for n := range s.lists {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="%d"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`, ordered+n+1, ordered)
	}
	return b.String() + `</w:numbering>`
}

// abstract is one way to count, on nine levels; what is below is never counted.
// The order within a level is that of ECMA-376, 17.9.6.
func abstract(b *strings.Builder, id int, counts bool, indent int) {
	const step = 397
	fmt.Fprintf(b, `<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="hybridMultilevel"/>`, id)
	for level := range 9 {
		format, text := "bullet", []string{"•", "–"}[level%2]
		if counts && level == 0 {
			format, text = "decimal", "%1."
		}
		fmt.Fprintf(b, `<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="%d"/></w:pPr></w:lvl>`,
			level, format, text, indent+step*(level+1), step)
	}
	b.WriteString(`</w:abstractNum>`)
}
