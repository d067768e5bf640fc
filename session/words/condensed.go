package words

// Condensed are the sentences of the report that stand for what would be too many
// to list: how many there are, and where they are told.
type Condensed struct {
	Notes   func(n int) string // that serve an objective, beyond those that are listed
	Actions func(n int) string
	Heard   string // {text} {annex}: who took the floor, without the stop
	Unheard string // {n} {annex}: who was on the list
}
