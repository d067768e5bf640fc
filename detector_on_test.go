//go:build race

package main_test

// slower is how much longer anything may take under the race detector.
const slower = 20
