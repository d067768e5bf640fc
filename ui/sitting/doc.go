// Package sitting is one session at one screen: what is decided here is saved by
// one writer, in order, and what other hands write arrives by itself. The
// moderator's console and the rapporteur's screen each have one.
//
// Nobody waits for anybody: an append is one short transaction, and a screen
// goes on while one is under way, is overtaken or fails.
package sitting
