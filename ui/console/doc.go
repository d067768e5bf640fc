// Package console is the moderator's screen: it turns keys into acts, asks
// session.Decide what they make happen, hands the records to one writer and
// shows what is saved.
//
// It never decides a rule, never reads a clock (Config.Now is given) and never
// opens a file: it holds a session.Log and a Shelf.
package console
