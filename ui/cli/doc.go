// Package cli is the command line: the only place where what is kept meets
// what is shown. Data goes to stdout, words to stderr; the exit code is 0 when
// it is done, 1 when it failed, 2 for wrong use, 3 when the rules refused it.
//
// It wires; it never decides what is true at the table.
package cli
