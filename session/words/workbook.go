package words

// Workbook are the words on the sheets of a workbook. Names of sheets have at
// most 20 letters, so that a mark fits beside them into Excel's 31.
type Workbook struct {
	Agenda, Turns, Notes, Actions, Used, Log string // the sheets

	// Columns, where those of the report have no word.
	Kind, PrintedEnd, Added, Began, Ended, Difference, Drift, Limit, Chair, Objectives, Attribution string
	Address, Position, OnBehalf, Language, Where                                                    string
	Requested, Called, Held, Net, Granted, Over, How, Why                                           string
	Turn, Objective, Star, Share, Happened, Hand, Private                                           string

	Yes     string // in a column that says whether
	Cut     string // at the end of a text that is longer than a cell may be
	LeftOut string // {n} records are not in the log
	Page    string // at the foot; &P of &N
}
