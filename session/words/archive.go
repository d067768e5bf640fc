package words

// Archive are the sentences and the roles of the report that archives keep.
type Archive struct {
	NotVerbatim                string
	Began, Ended               string // {at}: a segment
	SessionBegan, SessionEnded string // {at}
	Chair, Speaker, Rapporteur string // roles
	Adjournment                string // a heading
}
