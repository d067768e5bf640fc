// Package sessiontest is what tests of a session need: a log in memory, one
// filled specimen of every event, a long meeting, and the contract that every
// session.Log keeps. It never touches a file and is imported by tests alone.
package sessiontest
