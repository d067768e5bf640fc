// Package session is what is true at the table: who has the floor and for how
// long, how the segment stands, who waits, what is left before the room must
// be empty. It is pure: every function takes the moment as an argument.
//
// The log is the session. Commands are asked (Decide), events happened
// (Stamp makes records of them), the present is a reading of the records
// (Fold, then Table.Read).
//
// It never reads a clock, a file or a database, never starts a goroutine and
// never words a sentence for people (that is session/words).
package session
