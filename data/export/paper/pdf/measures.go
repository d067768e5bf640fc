package pdf

// Measures are the sizes on a page, in points.
type measures struct {
	side, top, bottom   float64 // bottom: where text ends, from the top of the page
	body, lead          float64
	small, cell, fit    float64 // fit: in a table of many columns
	title, one, two     float64
	after, before       float64 // between paragraphs; before a heading
	number, step, inset float64
}

// measured are the sizes of a report, or of one that is to fit on a page, set
// smaller by a scale.
func measured(brief bool, scale float64) measures {
	m := measures{side: 62, top: 70, bottom: pageHigh - 62, body: 10, lead: 14.4, small: 8.2, cell: 8.6, fit: 7.4,
		title: 19, one: 14, two: 11.2, after: 7, before: 20, number: 32, step: 16, inset: 3.4}
	if brief {
		m = measures{side: 48, top: 44, bottom: pageHigh - 46, body: 9.2, lead: 12.4, small: 7.8, cell: 8.2, fit: 7.2,
			title: 15, one: 11.4, two: 10, after: 4, before: 11, number: 28, step: 14, inset: 2}
	}
	for _, size := range []*float64{&m.body, &m.lead, &m.small, &m.cell, &m.fit, &m.title, &m.one, &m.two, &m.after, &m.before, &m.inset} {
		*size *= scale
	}
	return m
}
