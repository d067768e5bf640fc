// Package data is what is kept: the sessions and their records, in one SQLite
// file. It is the only place that knows SQL.
//
// It never decides what may happen at the table, never changes a record that
// was saved, and never words anything for the stage: its failures are for the
// person at the laptop, each with the deed, the cause and the next step.
package data
