package paper

import "time"

// A Paper is a document. Same Paper, same bytes in every format.
type Paper struct {
	Lang    string    // BCP 47: "en"
	Title   string    // the document's property, and on top of its pages
	Subject string    // what the document is: "Report of the session"
	Made    time.Time // the moment it stands for, the date in its properties; zero: none is told
	Running string    // the line at the head of every page after the first
	Folio   string    // at the foot: "Page {n} of {total}"
	Banner  string    // across the first page where the document is not final; empty: it is
	Brief   bool      // it is to fit on one page
	Font    []byte    // a TrueType font for what the fonts of a format lack; nil: none
	Blocks  []Block
}

// A Block is one thing below another: Heading, Paragraph, List, Table, Facts,
// Chart or Break.
type Block interface{ block() }

// A Run is a stretch of text in one hand.
type Run struct {
	Text   string
	Bold   bool
	Italic bool
}

// A Heading is of level 1 (the title), 2 or 3.
type Heading struct {
	Level int
	Text  string
}

// A Paragraph is running text. Numbered ones count through the document as
// secretariats cite them: "paragraph 12".
type Paragraph struct {
	Number int // 0: none
	Runs   []Run
	Tone   Tone
}

// Tone is how a paragraph is meant.
type Tone string

// The tones.
const (
	Plain   Tone = ""
	Lead    Tone = "lead"    // the summary: it is read first
	Small   Tone = "small"   // a remark on how something is counted
	Warning Tone = "warning" // the document is not final, or something is missing in it
	Quoted  Tone = "quoted"  // words that were said
)

// A List is of points; Ordered ones are counted from 1.
type List struct {
	Ordered bool
	Items   []Item
}

// An Item is a point of a list, with points below it.
type Item struct {
	Runs  []Run
	Below []Item
}

// A Table has one head. Cells are Columns long in every row.
type Table struct {
	Caption string // what it shows, for who cannot see it; empty: the heading says it
	Columns []Column
	Rows    [][]string
	Total   bool // the last row is the sum
}

// A Column is a column of a table.
type Column struct {
	Head   string
	Weight int  // its share of the width against the others; 0 is 1
	Right  bool // figures, set to the right
}

// Facts are names with what they are, on the cover: "Venue: Room 3".
type Facts []Fact

// A Fact is one of them.
type Fact struct{ Name, Text string }

// A Chart is lanes of bars on one axis. What it shows is in a table too, so a
// format that cannot draw leaves it out.
type Chart struct {
	Title string
	Alt   string // what it shows, in words
	Ticks []Tick
	Lanes []Lane
	Key   []Bar // one of each sort that is there, with its word as Title
}

// A Tick is a mark on the axis, 0 at its beginning and 1 at its end.
type Tick struct {
	At    float64
	Label string
}

// A Lane is a row of bars.
type Lane struct {
	Label string
	Bars  []Bar
}

// A Bar goes From one place on the axis To another, both within 0 and 1.
type Bar struct {
	From, To float64
	Sort     Sort
	Title    string
}

// Sort is what a bar stands for.
type Sort string

// The sorts of bar.
const (
	Planned Sort = "planned"
	Actual  Sort = "actual"
	Turn    Sort = "turn"
	Over    Sort = "over"    // time beyond what a turn was allotted
	Chair   Sort = "chair"   // the moderator or a chair
	Closing Sort = "closing" // a closing reflection
)

// A Break begins a new page where there are pages.
type Break struct{}

func (Heading) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Table) block()     {}
func (Facts) block()     {}
func (Chart) block()     {}
func (Break) block()     {}

// Text is a text in one run.
func Text(s string) []Run { return []Run{{Text: s}} }
