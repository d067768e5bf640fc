package words

// Asked are the words for questions to the table.
type Asked struct {
	Number     string // {n}: a question where there is little room
	Whole      string // {n}: the same in a line of the log
	Unknown    string // a question whose record was undone
	By         string // {question} {who}
	Online     string // {question}: nobody said who asked
	ByOnline   string // {question} {who}
	To         string // {question} {to}
	ToAnswer   string // {question}: why somebody is on the list
	Collecting string // {n}: the heading of a batch
	Answering  string // {n}: the same once the answers have begun
	Counters   string // {room} {online}: how many are open
	NextFrom   string // {text}: a channel

	// Rows of the sheet.
	FromRoom, FromOnline, FromNamed           string
	Collected                                 string // {question} {key}: said of one without a name
	Answers, AnswersBy                        string // {who}
	Answered, AnsweredBy                      string // {question} {who}
	Goes, Park, Forward, Withdraw, Who, Words string // {question}: Goes and Who ask for a name then
	Prompt, OtherPrompt                       string // {text}
	Limit                                     string // {limit}
	Conclude                                  string // {who}
}
