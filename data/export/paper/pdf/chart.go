package pdf

import "roundtable/data/export/paper"

// A chart is drawn with a lane's name beside its bars. Lanes stand closer where
// all of them fit on a page then; where a chart reaches the next page, the axis
// is drawn again.
const (
	laneHigh  = 13.0 // of a name of one line
	laneClose = 8.8
	barHigh   = 7.0
	nameSize  = 7.0
	nameLead  = 8.6
	axisHigh  = 14.0
)

// chart draws a chart.
func (s *setter) chart(c paper.Chart) {
	if len(c.Lanes) == 0 {
		return
	}
	s.room(s.chartLeast(c))
	s.caption(c.Title)
	s.key(c.Key)
	name := s.across() * .32
	x, width := s.side+name, s.across()-name
	lead := s.laneLead(c)
	for lanes := c.Lanes; len(lanes) > 0; {
		n, high := s.lanesThatFit(lanes, name, lead)
		if n == 0 && !s.fresh() {
			s.page()
			continue
		}
		n = max(n, 1)
		s.axis(c.Ticks, x, width, high)
		for _, lane := range lanes[:n] {
			s.lane(lane, name, lead, x, width)
		}
		if lanes = lanes[n:]; len(lanes) > 0 {
			s.page()
		}
	}
	s.y += s.after * 2
}

// ofPage is how much of a page a chart takes at most without being broken: the
// rest is for the heading above it, and what that says.
const ofPage = .84

// chartHigh is how high a chart is with its title and key, where a lane of one
// line has a height.
func (s *setter) chartHigh(c paper.Chart, lead float64) float64 {
	high := 2*s.lead + axisHigh + 16
	for _, lane := range c.Lanes {
		_, lane := s.name(lane.Label, s.across()*.32, lead)
		high += lane
	}
	return high
}

// laneLead is the height of a lane of one line: as much as lets the chart stand
// on one page.
func (s *setter) laneLead(c paper.Chart) float64 {
	for lead := laneHigh; lead >= laneClose; lead -= .2 {
		if s.chartHigh(c, lead) <= (s.bottom-s.top)*ofPage {
			return lead
		}
	}
	return laneHigh
}

// chartLeast is the room a chart begins in: that for all of it, where it fits
// on a page.
func (s *setter) chartLeast(c paper.Chart) float64 {
	if len(c.Lanes) == 0 {
		return 0
	}
	if high := s.chartHigh(c, s.laneLead(c)); high <= (s.bottom-s.top)*ofPage {
		return high
	}
	return 4*s.lead + axisHigh + 3*laneHigh
}

// lanesThatFit is how many lanes fit on what is left of the page, and how high
// they are.
func (s *setter) lanesThatFit(lanes []paper.Lane, name, lead float64) (n int, high float64) {
	for _, lane := range lanes {
		_, lane := s.name(lane.Label, name, lead)
		if s.y+axisHigh+high+lane > s.bottom {
			break
		}
		n, high = n+1, high+lane
	}
	return n, high
}

// name is a lane's name in lines, and how high the lane is. A name longer than
// a page is not: twenty lines of it are enough to know whose it is, the table
// has it whole.
func (s *setter) name(label string, wide, lead float64) ([]line, float64) {
	all, _ := s.wrapped(paper.Text(label), wide-8, nameSize)
	if len(all) > 20 {
		all = all[:20]
	}
	if len(all) < 2 {
		return all, lead
	}
	return all, max(lead, float64(len(all))*nameLead+4)
}

// axis draws the marks and their lines down through the lanes.
func (s *setter) axis(ticks []paper.Tick, x, width, high float64) {
	k := look{size: nameSize, lead: nameLead, colour: soft(), side: toLeft}
	for _, tick := range ticks {
		at := x + width*min(max(tick.At, 0), 1)
		s.stroke(at, s.y+axisHigh-3, at, s.y+axisHigh+high, .4, rule())
		all, _ := s.wrapped(paper.Text(tick.Label), width, k.size)
		if len(all) > 0 {
			wide := all[0].wide() * k.size / 1000
			s.line(all[0], min(max(at-wide/2, s.side), x+width-wide), s.y, wide, k)
		}
	}
	s.y += axisHigh
}

func (s *setter) lane(lane paper.Lane, name, lead, x, width float64) {
	lines, high := s.name(lane.Label, name, lead)
	k := look{size: nameSize, lead: nameLead, colour: ink(), side: toLeft, right: paper.RightToLeft(lane.Label)}
	for i, l := range lines {
		s.line(l, s.side, s.y+(high-float64(len(lines))*nameLead)/2+float64(i)*nameLead, name, k)
	}
	y := s.y + (high-barHigh)/2
	s.stroke(x, y+barHigh/2, x+width, y+barHigh/2, .3, rule())
	for _, bar := range lane.Bars {
		from, to := min(max(bar.From, 0), 1), min(max(bar.To, 0), 1)
		if to < from {
			from, to = to, from
		}
		s.bar(bar.Sort, x+width*from, y, max(width*(to-from), .6))
	}
	s.y += high
}

// bar draws a bar. Sorts differ in light and in outline, not in colour alone.
func (s *setter) bar(sort paper.Sort, x, y, wide float64) {
	fill, edge, shape := accent(), accent(), "F"
	high := barHigh
	switch sort {
	case paper.Planned:
		edge, shape = soft(), "D"
		y, high = y-1, high+2
	case paper.Over:
		fill = ink()
	case paper.Chair:
		fill = grey()
	case paper.Closing:
		fill, shape = tint(), "FD"
	}
	s.pdf.SetFillColor(fill[0], fill[1], fill[2])
	s.pdf.SetDrawColor(edge[0], edge[1], edge[2])
	s.pdf.SetLineWidth(.6)
	s.pdf.Rect(x, y, wide, high, shape)
}

// key says what each sort of bar stands for.
func (s *setter) key(bars []paper.Bar) {
	const swatch = 16.0
	k := look{size: nameSize + .6, lead: 12, colour: ink(), side: toLeft}
	x := s.side
	for _, b := range bars {
		all, _ := s.wrapped(paper.Text(b.Title), s.across()-swatch-10, k.size)
		for i, l := range all {
			wide := swatch + 4 + l.wide()*k.size/1000 + 14
			if x+wide > s.side+s.across()+14 && x > s.side || i > 0 {
				x = s.side
				s.y += k.lead
			}
			if i == 0 {
				s.bar(b.Sort, x, s.y+(k.lead-barHigh)/2, swatch)
			}
			s.line(l, x+swatch+4, s.y, wide, k)
			x += wide
		}
	}
	if len(bars) > 0 {
		s.y += k.lead + 4
	}
}
