package words

// Recording are the sentences of what goes with a recording: captions and
// chapters.
type Recording struct {
	Floor   string // what the captions say
	Zero    string // {session} {at}: where the times begin
	Before  string // a chapter: what is on the recording before the first segment
	LeftOut string
}
