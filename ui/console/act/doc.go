// Package act is the one table of everything a person can do: its name for
// scripts, its keys, its arguments, the command it gives and the words for it.
// Key dispatch, footer, help, palette, docs/keys.md and `roundtable do` all
// read it, so they cannot disagree.
//
// Acts are data. The package never draws, never saves and decides nothing:
// whether an act is off is asked of session.Decide.
package act
