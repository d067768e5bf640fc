package paper

// Texts are the texts of a document that a reader finds in every format, clean,
// in their order; those of charts too where they are drawn.
func Texts(p Paper, drawn bool) []string {
	var all []string
	put := func(texts ...string) {
		for _, text := range texts {
			if text = Clean(text); text != "" {
				all = append(all, text)
			}
		}
	}
	runs := func(runs []Run) {
		for _, r := range runs {
			put(r.Text)
		}
	}
	var items func([]Item)
	items = func(list []Item) {
		for _, item := range list {
			runs(item.Runs)
			items(item.Below)
		}
	}
	put(p.Banner)
	for _, b := range p.Blocks {
		switch b := b.(type) {
		case Heading:
			put(b.Text)
		case Paragraph:
			runs(b.Runs)
		case List:
			items(b.Items)
		case Facts:
			for _, f := range b {
				put(f.Name, f.Text)
			}
		case Table:
			put(b.Caption)
			for _, c := range b.Columns {
				put(c.Head)
			}
			for _, row := range b.Rows {
				put(row...)
			}
		case Chart:
			if drawn {
				put(b.Title)
				for _, bar := range b.Key {
					put(bar.Title)
				}
				for _, lane := range b.Lanes {
					put(lane.Label)
				}
			}
		}
	}
	return all
}
