package words

import (
	"time"

	"roundtable/session"
)

// Report are the sentences of the report beside those of Document and of
// Figures. Those with braces are templates; {what} and {who} may be lists.
type Report struct {
	// Headings.
	Summary, KeyMessages, Marked                      string
	Important, Starred                                string // what was starred and is no key message, alone or after those
	AnsweredQuestions, OpenQuestions, ParkedQuestions string
	ForwardedQuestions, WithdrawnQuestions            string
	NotedQuestions                                    string // that nobody asked in a turn of their own
	Annex                                             string // {n} {text}
	Speakers, Agenda, Floor, Corrections              string // the annexes
	NextSteps                                         string // of the one page

	// The page.
	Running string // {text} {at}: title and day
	Folio   string // {n} {total}, filled in by whoever sets pages

	Date    func(session.Date) string  // as documents write it
	Day     func(time.Time) string     // with the day of the week, in its own zone
	Minutes func(n int) string         // 0: less than one
	Length  func(time.Duration) string // to the second, in a sentence: no reader takes it for a time of day
	Count   func(n int) string         // a number in a sentence
	And     string                     // between the last two of a list

	// What the reader should know first.
	StandIn            string // {text}: what stands for what the rule keeps back
	RuleInPart         string
	Rule               string
	Private, Unwritten func(n int) string // private notes that are in it; marks without a note

	// The summary.
	NotClosed                               string // {day} {at} {text}: the day on which it was drawn up, another
	HeldOn, HeldOnDay, UnderWay, PlannedFor string // {day} {at} {to} {by}
	WasHeld, ModeratedBy                    string // {by} {who}
	HeardAll, SegmentsAll                   func(n int) string
	HeardSome, HeardNamed                   string // {n} {total}; {text} {who}
	SegmentsSome, SegmentsSoFar             string // {n} {total} {what}
	Recorded                                string // {what}: made of what follows
	Actions, Proposals, Messages, Open      func(n int) string
	OfThemConfirmed                         string // {n}, after the actions
	MoreInFull                              func(n int) string

	// Objectives.
	Objective                         string // {n} {text}
	Spent, SpentIn, NotSpent, ToSpend string // {by} {what}
	SeeAlso, SeeAlsoAll               string // {n}: one paragraph, several
	Gap, GapOfNotes, SharedNote       string

	// The discussion.
	Spoke                            map[session.TurnKind]string // after a name
	Presides                         map[session.TurnKind]string // before the name of who did, a comma after it
	HeldUnder                        string                      // of a segment under the Chatham House Rule
	SpeaksNow, WentOn, SecondReply   string
	RespondedTo, AskedOf             string // {who}
	AnsweredOne, AnsweredMany        string // {n}
	TextReceived                     string
	Leads                            map[session.NoteKind]string // before a note
	By                               string                      // {at}: a date, after whom an action is for
	Interpreted, PrivateNote         string
	Paragraph                        string // {n}
	NotHeld, NotReached, WithoutTurn string // {what}: segments

	// Columns, and what stands in them.
	Addressee, Action, Speaker, Asker, Asked, AnsweredBy    string
	ParagraphShort, Paragraphs, Question, Position, Remarks string
	FromTo, SpokeAs, Used, Allotted, Over, Drift            string
	HasFloor, Granted, TakenBack, NotesTaken, NameCorrected string // {by} {at}
	NoteBeside, QuestionPut, RecordingBegan                 string // {at} {what} {n} {who}
	NamesAsEntered, NumbersNote                             string

	// What the times come to.
	WaitedOne, Waited   string // {n} {by} {limit}
	OverOne, NotOverOne string // {by} {used} {limit}: the only turn with a limit

	// Charts: titles, what they show in words, and what their bars are.
	AgendaChart, AgendaAlt, FloorChart, FloorAlt                  string
	BarPlanned, BarActual, BarTurn, BarOver, BarChair, BarClosing string
}
