// Package sheet is what is asked of the person at the console: a line to type,
// a name to pick, pages to read. A sheet is drawn as a box beside the clocks.
//
// It never knows a session: what is picked is an index, what is typed is text.
package sheet
