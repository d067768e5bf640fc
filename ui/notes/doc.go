// Package notes is the rapporteur's own screen: a second console on the record
// of a session, beside the moderator's or afterwards.
//
// Its first job is a line that takes everything that is typed. What else there
// is to do lies on keys that type no text: an input method may be on at any
// time. What is typed belongs to the turn that ran when its typing began, and
// the line says to which.
package notes
