package words

// Notes are the words of the rapporteur's own screen.
type Notes struct {
	Title    string
	Timeline string   // a heading
	Filtered string   // the same while a filter is on: {text}
	How      []string // how one writes: a heading, then five lines

	TypeHere, TypeOrOpen string // where nothing is typed yet
	Correcting           string // {text}: what kind of note
	Open                 string // what enter does on a row

	// To what the line belongs.
	To, ToNothing string // {who}
	RuleShort     string // under the rule, where there is little room
	ReadsNow      string // {text}: what the note says that is corrected
	FloorMoved    string // {who} has the floor now
	ToOther       string // {who}: what the key binds to instead, where that is not the turn before
	NextNote      string // {text}: what is said of it though nothing is typed yet
	WritesUp      string // the line writes up a mark
	LaidAside     string // another line waits

	// The timeline.
	BeforeStart, AfterClose string
	ToWriteUp               string // {n} marks
	Unwritten, WrittenUp    string // a mark
	Received                string // the text of a turn
	By                      string // {who} {at}: whom an action is for, by when
	OfObjective, ToQuestion string // {n}
	OverBy                  string // {by}
	About                   string // {n} {at} {who}
	Was                     string // {text}: before it was corrected
	Corrected               string
	IsPrivate, Starred      string
	FromInterpretation      string

	// What is asked.
	ForWhom, FreeName           string // {who}
	ByWhen, DateField, BadDate  string // {text}
	NoObjective, NoQuestion     string // a row
	Consent                     string
	OfKind, OfPerson, OfSegment string
	WithText                    string // {who}: the text that notes must have
	KeepTyped, LeaveTyped       string
	KeepAnswer                  string // the keys that answer whether to keep it
	Attributed, NotAttributed   string
	NothingFits                 string

	// What is said.
	Marked, Recorded          string // {at}
	HasCome, HasNotCome       string // {who}: the text of their turn
	Undone, Redone            string // {text}
	Unchanged, NoText         string
	Withdrawn, LightFirst     string
	TypedFirst, OnlyActions   string
	StaysMessage, SavedHidden string
	NoTurnBefore, NoMarks     string
	NoObjectives, NoQuestions string
	NoReflections             string

	// Its keys, and what is only in the list of commands.
	Enter, Kind, Turn, Mark, WriteUp                NotesKey
	Star, Private, Interpreted, Objective, Question NotesKey
	Confirmed, Addressee, TextReceived, Reflections NotesKey
	Rows, Withdraw, Attribution, Find, Recording    NotesKey
	Undo, Redo, Palette, Help, Back, Language       NotesKey
	Suspend, Leave                                  NotesKey
}

// A NotesKey is what a key of the rapporteur's screen is called, beside it where
// there is little room, and what it does.
type NotesKey struct{ Label, Short, Does string }
