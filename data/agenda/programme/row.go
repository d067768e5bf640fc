package programme

import "strings"

// A row is one row of a programme before anybody reads people out of it.
type row struct {
	no, col int
	timing  timing
	title   string
	below   []line // what stands under the title
	speaks  []line // what stands in the place of its speakers
	chairs  []line
	leads   []line // moderators
	reports []line
	belong  []line // what the column of affiliations says of the speakers, in their order
	place   string // a room
	track   string
	day     string // its date, --MM-DD without a year, or the heading's own words; "" for none
	tied    bool   // beside the row above: one cell of time for both
	hint    string // what another column says of its kind
	prose   bool   // drafted from a sentence
	own     int    // how many of the lines below stand in the row's own cells
}

// An outline is a programme cut into what stands before, between and after its
// rows.
type outline struct {
	x     *lexicon
	rows  []row
	head  []line // before the first row
	foot  []line // after the last
	marks []section
	// what walking the lines remembers
	day, track string
	tables     bool // a table gave rows
	mode       mode
	agenda     int          // the line that heads a list of items without any time, -1 for none
	items      int          // rows that begin with "Item 3."
	leads      map[int]bool // whether a line leads a row, for those that were asked about
	lengths    map[int]bool // whether it has a length
	listing    bool         // the lines at hand are a list of speakers apart
	listedEach *stamp       // what the list of speakers gives each of them
	listed     []person     // whom it names, in its order
	frames     []frame
}

// A section is a heading between rows: a day, a track, or neither.
type section struct {
	line  line
	day   *day
	name  string
	track bool
}

// A mode is how the running text of a programme marks its rows.
type mode int

const (
	noRows       mode = iota
	clockLeads        // 9:00–9:10 Opening
	clockTrails       // Opening, 9:00–9:10
	lengthLeads       // 10 minutes – Opening
	lengthTrails      // Opening (10 min)
	titleAbove        // Opening, and 9:00–9:10 on the line below
	listed            // 1. Opening
)

// outlined cuts a programme into rows.
func (x *lexicon) outlined(lines []line) *outline {
	o := &outline{x: x}
	lines = rejoined(lines, x.reach)
	o.agenda, o.items = agendaList(lines), itemsIn(lines)
	o.leads, o.lengths = map[int]bool{}, map[int]bool{}
	o.tables = o.anyTable(lines)
	o.mode = o.modeOf(lines)
	for i := 0; i < len(lines) && len(o.rows) <= mostRows; {
		if lines[i].cells != nil {
			end := i
			for end < len(lines) && lines[end].cells != nil && lines[end].table == lines[i].table {
				end++
			}
			o.table(lines[i:end])
			i = end
			continue
		}
		i += o.text(lines, i)
	}
	o.unframed()
	o.settle()
	o.splitHeadings()
	return o
}

// rejoined puts lines together that only the width of a page has parted, as
// far as they are looked at.
func rejoined(lines []line, reach int) []line {
	var out []line
	for i, l := range lines {
		if n := len(out); n > 0 && l.cells == nil && out[n-1].cells == nil && len(out[n-1].text) < reach && continues(out[n-1], l, lines[i-1]) {
			out[n-1].text = glue(out[n-1].text, l.text)
			continue
		}
		out = append(out, l)
	}
	return out
}

// glue joins a wrapped line to the one before; a hyphen at its end belongs to
// the word.
func glue(a, b string) string {
	if strings.HasSuffix(a, "-") && !strings.HasSuffix(a, " -") {
		return a + b
	}
	return a + " " + b
}

// text reads the line of running text at i, and says how many it took.
func (o *outline) text(lines []line, i int) int {
	l := lines[i]
	if t, ok := o.begins(lines, i); ok && !o.isSlot(lines, i, t) {
		return o.start(lines, i, t)
	}
	if o.inSpeakersList(l) {
		return 1
	}
	if s, ok := o.section(l); ok {
		o.enter(s)
		return 1
	}
	if len(o.rows) == 0 {
		o.head = append(o.head, l)
		return 1
	}
	last := &o.rows[len(o.rows)-1]
	last.below = append(last.below, l)
	return 1
}

// isSlot says whether a range alone on its line before the first row is the
// slot of the whole: the row that follows begins with it and ends within it.
func (o *outline) isSlot(lines []line, i int, t timing) bool {
	if len(o.rows) > 0 || t.rest != "" || t.when == nil || t.when.end == nil {
		return false
	}
	for k := i + 1; k < len(lines); k++ {
		next, ok := o.begins(lines, k)
		if !ok || next.when == nil {
			continue
		}
		return next.when.start.minute == t.when.start.minute && (next.when.end == nil || next.when.end.minute != t.when.end.minute)
	}
	return false
}

// start begins a row at line i with the times t, and says how many lines it
// took.
func (o *outline) start(lines []line, i int, t timing) int {
	l := lines[i]
	took := 1
	if o.mode == titleAbove {
		o.takeTitleAbove(&l)
	}
	r := row{no: l.no, col: l.col, timing: t, title: t.rest, day: o.day, track: o.track}
	if t.tail != "" {
		r.below = append(r.below, line{no: l.no, col: l.col, text: t.tail})
	}
	if o.mode == titleAbove {
		r.title = l.text
	} else if r.title == "" && i+1 < len(lines) && lines[i+1].cells == nil {
		if _, ok := o.begins(lines, i+1); !ok {
			r.title = lines[i+1].text
			took = 2
			if inner := leading(r.title); inner.when == nil && inner.length != nil && r.timing.length == nil {
				r.timing.length, r.title = inner.length, inner.rest
			}
		}
	}
	for i+took < len(lines) && r.title != "" && o.x.wraps(r.title, lines[i+took]) {
		if _, ok := o.begins(lines, i+took); ok {
			break
		}
		r.title = glue(r.title, lines[i+took].text)
		took++
	}
	if bareSession(r.title) && i+took < len(lines) && o.isTitle(lines, i+took) {
		r.title = lines[i+took].text
		took++
	}
	if again := o.again(&r); again {
		return took
	}
	o.rows = append(o.rows, r)
	return took
}

// bareSession says whether a title is only a number: "Session 3", "Phiên 2".
func bareSession(title string) bool {
	list := words(title)
	if len(list) != 2 || !designator(list[1]) {
		return false
	}
	switch list[0] {
	case "session", "part", "panel", "item", "block", "round", "segment", "phiên", "phần", "partie", "sesión", "bloque", "séance", "parte", "panneau", "module", "módulo", "point", "punto", "topic", "theme", "atelier", "taller", "workshop", "plenary":
		return true
	}
	return false
}

// isTitle says whether a line can be the title of the row above it.
func (o *outline) isTitle(lines []line, i int) bool {
	l := lines[i]
	if l.cells != nil || l.text == "" || l.mark == bullet {
		return false
	}
	if _, starts := o.begins(lines, i); starts {
		return false
	}
	_, isLabel := o.x.labelled(l.text)
	_, sure := o.x.whoever(l.text)
	return !isLabel && sure < probably
}

// again says whether a row only repeats the start of the row above it: one
// segment in two lines. Its title then stands below.
func (o *outline) again(r *row) bool {
	if len(o.rows) == 0 || r.timing.when == nil || r.timing.when.end != nil || r.timing.length != nil {
		return false
	}
	above := &o.rows[len(o.rows)-1]
	w := above.timing.when
	if w == nil || w.end != nil || w.start.minute != r.timing.when.start.minute || above.day != r.day || above.track != r.track {
		return false
	}
	above.below = append(above.below, line{no: r.no, col: r.col, text: r.title})
	return true
}

// takeTitleAbove takes the title of a row from the line above its times, out of
// what the row before, or the header, has collected.
func (o *outline) takeTitleAbove(l *line) {
	from := &o.head
	if len(o.rows) > 0 {
		from = &o.rows[len(o.rows)-1].below
	}
	if n := len(*from); n > 0 {
		*l = (*from)[n-1]
		*from = (*from)[:n-1]
	}
}

// settle parts the lines under the last row into those that belong to it and
// the foot of the programme.
func (o *outline) settle() {
	if len(o.rows) == 0 {
		return
	}
	last := &o.rows[len(o.rows)-1]
	for i, l := range last.below {
		if i < last.own {
			continue
		}
		if l.cells != nil || l.mark == heading || !o.belongs(last.below[:i], l) {
			o.foot = append(o.foot, last.below[i:]...)
			last.below = last.below[:i]
			return
		}
	}
}

// belongs says whether a line under the last row is still part of it.
func (o *outline) belongs(before []line, l line) bool {
	if lab, ok := o.x.labelled(l.text); ok {
		return lab.ofPeople()
	}
	if l.mark == bullet || l.mark == numbered {
		return !l.blank || len(before) > 0
	}
	_, sure := o.x.whoever(l.text)
	return sure >= surely || !l.blank && (sure >= probably || sure >= perhaps && len(before) == 0)
}
