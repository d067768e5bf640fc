package words

// Questions are what an act asks before it is done; enter is yes, esc is no.
// Sentences of the situation come first, then the question.
type Questions struct {
	Speaks   string // {who} has the floor
	Waits    string // {who}: those who wait
	Printed  string // {segment} {at} {by}: printed for later
	Drops    string // {text}: segments that are then not held
	NotHeard string // {n} {who}: reflections that are then not held

	Start, Segment, Skip, Previous, Closing, Close string // {segment}
	UndoOld                                        string // {text} {by}: how long ago
	Leave, LeaveClosed                             string
	Answer                                         string // what the keys answer
	NoAnswer                                       string // {key}: another one was pressed
}
