package words

// Exports are the words about the formats in which a record leaves: in the help
// of export, and where one is refused. By the format's name, as on the command
// line.
type Exports struct {
	For   map[string]string // for whom it is and what is in it, in a line
	Tells map[string]string // what it would tell under the Chatham House Rule, of those that cannot be made safe
	Spoke string            // the same of any other that is not known to be safe

	Sound  string // the chain of the records was recomputed and holds
	Broken string // it does not, from record {n} on

	Workbook Workbook
	Progress string // {n} {total}: so far
}
