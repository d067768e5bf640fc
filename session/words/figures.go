package words

import (
	"strconv"
	"strings"

	"roundtable/session"
)

// Figures are the words for what minutes come to in numbers. Those with braces
// are templates.
type Figures struct {
	// Headings.
	Title, Speakers, Delegations, Presiding, Segments, Objectives, Unheard string
	Tag                                                                    string // {text}

	// Columns.
	Name, Delegation, Segment, Objective, Role, Why, Sessions, People, Turns, Time, Part, Longest string
	Planned, Actual, Difference, Drift, Spoken, Shared, Notes, Actions                            string

	// Rows.
	Together, NotAttributed, NoDelegation, NoObjective string

	// Sentences.
	HeardOpenly          string // {n} {total}: some turns are not attributed
	LongestWas           string // {who} {by} {segment}
	Over, NobodyOver     string // {n} {total} {by} {used} {limit}
	NoLimits             string
	Waited, NobodyWaited string // {n} {by} {limit}: the median, the longest
	Gini                 string // {text} {n}
	NoGini               string // too few, or nobody spoke
	LeftOut              string // on top: some turns are not attributed
	PresidingOpenly      string // as PresidingNote, where some turns are not attributed
	GiniWithheld         string // something is not attributed
	NobodyUnheard        string
	UnheardWithheld      string // something is not attributed
	SpokenNote           string // what a time is
	PresidingNote        string // of what the share of who presides is
	SharedNote           string // how the minutes of a segment count
	Rule                 string // the Chatham House Rule holds for all of it
	SumNote              string // {n}: what is added up over sessions

	Silences map[session.Silent]string // why somebody was not heard, beside Offs
	Decimal  string                    // mark of decimals
}

// Silent is why somebody was not heard, after a name.
func (l *Language) Silent(why session.Silent) string {
	if word, ok := l.Offs[session.Off(why)]; ok {
		return word
	}
	if word, ok := l.Figures.Silences[why]; ok {
		return word
	}
	return string(why)
}

// Percent is a part of a whole, from 0 to 1, with one decimal: "37.5%".
func (l *Language) Percent(part float64) string { return l.Number(100*part, 1) + "%" }

// Number is a number with so many decimals.
func (l *Language) Number(n float64, decimals int) string {
	return strings.Replace(strconv.FormatFloat(n, 'f', decimals, 64), ".", l.Figures.Decimal, 1)
}
