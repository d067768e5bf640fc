package html

import (
	"fmt"
	"html"
	"strings"

	"roundtable/data/export/paper"
)

// A chart is drawn across the whole width there is, in pixels from top to
// bottom and in percent from left to right, so that its letters keep their size
// on a narrow screen. A lane's name stands above its bars.
const (
	lanesAtOnce = 22 // in one drawing: it fits on a printed page
	lineLong    = 40 // letters of a name on one line; wide ones count twice
	lineHigh    = 15
	barHigh     = 10
	laneGap     = 7
	axisHigh    = 20
)

// chart draws a chart, in parts where it is long.
func (s *setter) chart(c paper.Chart) {
	if len(c.Lanes) == 0 {
		return
	}
	s.charts++
	s.put("<figure>\n")
	if text(c.Title) != "" {
		s.put(element("figcaption", "", c.Title), "\n")
	}
	s.key(c.Key)
	parts := (len(c.Lanes) + lanesAtOnce - 1) / lanesAtOnce
	for part := range parts {
		lanes := c.Lanes[part*lanesAtOnce : min((part+1)*lanesAtOnce, len(c.Lanes))]
		of := ""
		if parts > 1 {
			of = fmt.Sprintf(" (%d/%d)", part+1, parts)
		}
		s.drawing(c, lanes, fmt.Sprintf("c%d-%d", s.charts, part+1), of)
	}
	s.put("</figure>\n")
}

// key says what each sort of bar stands for.
func (s *setter) key(bars []paper.Bar) {
	if len(bars) == 0 {
		return
	}
	s.put("<ul class=\"key\">\n")
	for _, b := range bars {
		s.put(`<li><svg width="22" height="12" aria-hidden="true"><rect x="1" y="1" width="20" height="10" class="`, sort(b.Sort), `"/></svg> `, text(b.Title), "</li>\n")
	}
	s.put("</ul>\n")
}

// drawing draws some lanes of a chart with the axis below them. Its lines run
// through the bars, not through the names.
func (s *setter) drawing(c paper.Chart, lanes []paper.Lane, id, of string) {
	var below, above strings.Builder
	y := 0
	for _, lane := range lanes {
		names := lines(lane.Label)
		fmt.Fprintf(&above, "<rect class=\"back\" y=\"%d\" width=\"100%%\" height=\"%d\"/>\n", y-laneGap+2, laneGap-3+lineHigh*len(names))
		for _, line := range names {
			y += lineHigh
			fmt.Fprintf(&above, "<text y=\"%d\">%s</text>\n", y-4, html.EscapeString(line))
		}
		fmt.Fprintf(&below, "<rect class=\"track\" y=\"%d\" width=\"100%%\" height=\"%d\"/>\n", y, barHigh)
		for _, bar := range lane.Bars {
			above.WriteString(rect(bar, y))
		}
		y += barHigh + laneGap
	}
	s.put(fmt.Sprintf(`<svg class="chart" width="100%%" height="%d" role="img" aria-labelledby="%s-t %s-d">`, y+axisHigh, id, id), "\n")
	s.put(`<title id="`, id, `-t">`, text(c.Title+of), `</title><desc id="`, id, `-d">`, text(c.Alt), "</desc>\n")
	s.put(below.String())
	for i, tick := range c.Ticks {
		s.put(mark(tick, i, y))
	}
	s.put(above.String(), "</svg>\n")
}

// rect is a bar; what lies outside the axis is cut.
func rect(bar paper.Bar, y int) string {
	from, to := min(max(bar.From, 0), 1), min(max(bar.To, 0), 1)
	if to < from {
		from, to = to, from
	}
	return fmt.Sprintf("<rect class=\"%s\" x=\"%.2f%%\" y=\"%d\" width=\"%.2f%%\" height=\"%d\"><title>%s</title></rect>\n",
		sort(bar.Sort), 100*from, y, 100*(to-from), barHigh, text(bar.Title))
}

// mark is a mark on the axis with its line through the lanes. Where there are
// many, every other one is for wide screens.
func mark(tick paper.Tick, i, y int) string {
	at := min(max(tick.At, 0), 1)
	class := "tick"
	switch {
	case at < .04:
		class += " first"
	case at > .96:
		class += " last"
	}
	if i%2 == 1 {
		class += " odd"
	}
	return fmt.Sprintf("<line class=\"grid\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"0\" y2=\"%d\"/><text class=\"%s\" x=\"%.2f%%\" y=\"%d\">%s</text>\n",
		100*at, 100*at, y, class, 100*at, y+axisHigh-5, text(tick.Label))
}

// sort is the class of a bar.
func sort(s paper.Sort) string {
	switch s {
	case paper.Planned, paper.Turn, paper.Over, paper.Chair, paper.Closing:
		return string(s)
	}
	return string(paper.Actual)
}

// lines breaks a name between its words, and within a word that is too long.
func lines(label string) []string {
	var all []string
	line, long := "", 0
	flush := func() {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
		line, long = "", 0
	}
	for _, word := range strings.Fields(paper.Clean(label)) {
		if long > 0 && long+1+paper.Letters(word) > lineLong {
			flush()
		}
		if long > 0 {
			line, long = line+" ", long+1
		}
		for _, r := range word {
			if long += paper.Letters(string(r)); long > lineLong {
				flush()
				long = paper.Letters(string(r))
			}
			line += string(r)
		}
	}
	flush()
	return all
}
