package words

// Keys are what keys do now, in the footer and in sheets: templates with the
// names of now.
type Keys struct {
	Speaker                                      string // whoever has the floor, where nobody does
	UnnamedSpeaker                               string // a number follows
	Thank, FloorTo, FloorToFor, ThankFloorTo     string // {who} {limit}
	InterruptFor                                 string // {who}
	SeatAsks, SeatHere, SeatNext                 string
	Grant, Extend, GrantRow, ExtendRow           string // {by} {who} {segment}
	ExtendReserve, GrantReserve                  string // {by} {who} {segment}
	NextSegment, CloseSession                    string // {segment}
	Undo, Redo                                   string // {text}
	Undone, Redone                               string // {text}: said once it is done
	Pause                                        string // beside its key, in full
	Fits, OneSentence                            string // {by}
	MustFinishBy, UseTime                        string // {who} · {by} {limit} {segment}
	MustEndLater, MustEndEarlier, MustEndAt      string // {by} {at}
	TurnBegan, SegmentBegan, TurnEnded, Ended    string // {who} {segment} {by}
	Off                                          string // {who} {how}
	PlaceFirst, PlaceAfter                       string // {who}
	HoldPlain, HoldInterpretation, HoldTechnical string
	HoldInterruption, HoldAlarm, HoldOther       string
	IsPresent, HasLeft, IsExpected               string // {who}
	MinusHint                                    string // said when - is pressed
	OnlyTested                                   string // {key} arrived: a key that does nothing before the start
	Nothing                                      string // {key} does nothing here
	Composing                                    string // an input method writes into the keys
	InviteSign, InviteWord, InviteNow            string
	ThankInvited                                 string // {who}
	CountUntil, CountOwn                         string // {segment} {at} {by}
	SegmentHidden, SegmentAttributed             string // {segment}: under the Chatham House Rule, and back
	TurnHidden, TurnAttributed                   string // {who}
	ByRecording, IsChair, IsModerator            string // {who}
	MustEndAtRequest                             string
	RenameAtRequest                              string
	Spoke                                        string // {by}: somebody else, without being given the floor
	PauseMicrophone, PauseMicrophoneRow          string // the reason, and the row that gives it
	HeldSoLong                                   string // {by} {at}: once it goes on
	NotHeld, NotHeldBecause                      string // {segment}
	Starred, Unstarred                           string // {text}
	Pick                                         string // above a list of seats: who?
	NotComing, NotComingReserve                  string // {who}
	PlaceHeld, NotConnected                      string // {who}
	OrderRow                                     string // {how} {who}
	OrderLot                                     string // {how} {text}
	LeastFirst                                   string // {who}
	LastTwo                                      string // {n}
	ReplaceLevel                                 string
}
