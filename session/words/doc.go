// Package words is what people read: refusals, log lines, labels, lengths and
// times of day, in one language per file.
//
// It never decides anything and never knows a colour or a width. A language
// is a value that is passed in; there is no current language.
package words
