package words

// Console are the words of the chooser, the sheets and the notices: what the
// console itself says, beside acts and readings.
type Console struct {
	// The chooser, and the question that opening an agenda may ask.
	Choose                    string // its heading
	Resume, Bundled, Here     string // the sorts of line
	NothingToOpen             string
	Open, Another, Leave      string // what its keys do
	Opening                   string // {text}
	GoesOn, GoesOnReady       string // {at}: a session of the agenda that is opened
	OtherDay                  string // {date}
	OtherTime, EarlierTime    string // {at} {by}
	UseToday, KeepPrinted     string
	NoLongerPrinted           string // why keep is off
	CannotOpen, CannotList    string // {text}
	SessionRuns, SessionReady string // a session to resume: {at} {n}
	SessionHeld, SessionOver  string // {at} {n}
	Unreadable                string // a session or an agenda

	// Sheets.
	Find, NothingFits       string
	Take, Back, Field, Done string // what their keys do
	AnyKey                  string // before Back
	EmptyElse               string // beside a field: what enter shows where nothing is typed
	Scroll                  string
	NewSpeaker              string // {who}
	PartOf                  string // {from} {to} {n}: the rows in sight
	BadDuration, BadTime    string // {text}
	BadDate, BadPlace       string // {text}
	BadCount, BadLevel      string // {text}
	Keys                    string // the heading of help
	Untagged                string // of whom a tag says nothing

	// Notices.
	KeepsCounting string // the sleep counts
	LeaveOutOffer string // how to leave it out
	ReportSaved   string // {text}: files
	ReportThere   string // {text}: files that were there already
	ReportFailed  string // {text}
	VerifyFailed  string // {text}
	SavedAgain    string // saving works again
	LeaveUnsaved  string // {n}: asked before leaving
	NotPreferred  string // {text}: what is wrong with the preferences
}

func englishConsole() Console {
	return Console{
		Choose: "Open a session or an agenda",
		Resume: "resume", Bundled: "bundled", Here: "file here",
		NothingToOpen: "There is nothing to open.",
		Open:          "open", Another: "another one", Leave: "leave",
		Opening: "opening {text}", GoesOn: "Resumed, began {at}", GoesOnReady: "Resumed, opened {at}, not started",
		OtherDay: "This plan is for {date}.", OtherTime: "This plan is printed for {at}, {by} from now.",
		EarlierTime: "This plan was printed for {at}, {by} ago.",
		UseToday:    "use it today, starting when I press space", KeepPrinted: "keep the printed times",
		NoLongerPrinted: "k is off: the printed end has passed",
		CannotOpen:      "Cannot open it: {text}", CannotList: "Cannot list what is there: {text}",
		SessionRuns: "running since {at} · {n}", SessionReady: "not started, opened {at}",
		SessionHeld: "held, began {at} · {n}", SessionOver: "closed {at}", Unreadable: "cannot be read",

		Find: "find", NothingFits: "nothing fits",
		Take: "take", Back: "back", AnyKey: "any key", EmptyElse: "(empty: what else)", Field: "next field", Done: "done", Scroll: "scroll",
		NewSpeaker: "new: {who}", PartOf: "{from}–{to} of {n}",
		BadDuration: "{text} is not a length; write it as 2:30 or 90s", BadTime: "{text} is not a time of day; write it as 15:10",
		BadDate: "{text} is not a date; write it as 2026-03-31", BadPlace: "{text} is not a place on the list; write it as 1",
		BadCount: "{text} is not a number; write it as 2", BadLevel: "{text} is no level of the ladder, such as minister or ambassador",
		Keys: "Keys", Untagged: "not given",

		KeepsCounting: "The clocks keep counting", LeaveOutOffer: "esc keeps counting · {key} leave out",
		ReportSaved: "Saved in this folder: {text}", ReportThere: "In this folder already, unchanged: {text}",
		ReportFailed: "Not saved: {text}", VerifyFailed: "THE RECORD DOES NOT VERIFY: {text}",
		SavedAgain: "Everything is saved again", LeaveUnsaved: "{n} not saved yet. Leave all the same?",
		NotPreferred: "The preferences are not used: {text}",
	}
}
