package scene

// Notes is the rapporteur's whole screen at one moment.
type Notes struct {
	Mark  Say // that it is private: always on screen
	Title string
	Place Say // whether what is shown is saved

	Status []Say // left in the header: clock, who has the floor
	Count  Say   // how many marks are to be written up: always on screen

	Timeline Timeline
	Aside    Pane // beside the timeline, where there is room
	Instead  bool // elsewhere it stands in the timeline's place

	Bound Line // to what the line belongs: always on screen
	Typed Typed

	Alerts   []Say
	Notice   Say
	Question string
	Answer   string
	Footer   [2][]Hint

	TooSmall string
}

// A Typed is the line that is being typed.
type Typed struct {
	Label string // what it will be
	Text  string
	At    int    // the cursor stands before so many runes
	Hint  string // where nothing is typed yet
}

// A Timeline is what happened, first to last.
type Timeline struct {
	Title string
	Rows  []Happening
	Keep  int    // index of the row that stays in sight
	Empty string // said where there are no rows
	Lieu  string // the same where the other pane is not on screen
}

// A Happening is one row: a segment, a turn, a note. Lit: keys act on it, and
// all of it is shown.
type Happening struct {
	Depth int
	Mark  string
	At    string // the time of day
	Text  Line
	More  []Line // below the text while it is lit
	Lit   bool
}
