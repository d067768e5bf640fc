package words

// Questions are what an act asks before it is done; answered by enter (yes) or
// esc (no).
type Questions struct {
	StartEarly      string // {at} {by}
	SegmentEarly    string // {segment} {at} {by}
	NextWhileSpeaks string // {segment} {who}
	NextWhileWaits  string // {segment} {who}: those who wait
	Closing         string // {segment}
	ClosingDrops    string // {segment} {text}: what is not held
	Close           string
	CloseWhile      string // {who}
	CloseDrops      string // {text}
	UndoOld         string // {text} {by}: how long ago
	Leave           string
	LeaveClosed     string
	Answer          string // "enter yes · esc no"
}
