package papertest

import "roundtable/data/export/paper"

// Texts are the words of a document that a reader must find in every format,
// clean; those of charts too where they are drawn.
func Texts(p paper.Paper, drawn bool) []string {
	var all []string
	put := func(texts ...string) {
		for _, text := range texts {
			if text = paper.Clean(text); text != "" {
				all = append(all, text)
			}
		}
	}
	runs := func(runs []paper.Run) {
		for _, r := range runs {
			put(r.Text)
		}
	}
	var items func([]paper.Item)
	items = func(list []paper.Item) {
		for _, item := range list {
			runs(item.Runs)
			items(item.Below)
		}
	}
	put(p.Banner)
	for _, b := range p.Blocks {
		switch b := b.(type) {
		case paper.Heading:
			put(b.Text)
		case paper.Paragraph:
			runs(b.Runs)
		case paper.List:
			items(b.Items)
		case paper.Facts:
			for _, f := range b {
				put(f.Name, f.Text)
			}
		case paper.Table:
			put(b.Caption)
			for _, c := range b.Columns {
				put(c.Head)
			}
			for _, row := range b.Rows {
				put(row...)
			}
		case paper.Chart:
			if drawn {
				put(b.Title)
				for _, lane := range b.Lanes {
					put(lane.Label)
				}
			}
		}
	}
	return all
}
