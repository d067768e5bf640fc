// Package lines is the line mode: the acts of the console typed as words, and
// one line said for each record and for each threshold that time comes to. It
// is for screen readers, for terminals that cannot move a cursor, and for
// pipes.
//
// It decides no rule, reads no clock (Config.Now is given) and opens no file:
// it holds a session.Log. Everything happens on one goroutine, one line or one
// look at the clocks at a time.
package lines
