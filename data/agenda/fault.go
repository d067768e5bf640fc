package agenda

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Fault is one thing in an agenda file that is wrong.
type Fault struct {
	Line   int // from 1; 0 for the file as a whole
	Column int
	What   string // what is wrong
	Next   string // the next step
}

// Faults are everything that is wrong with an agenda file.
type Faults struct {
	Name string
	List []Fault
}

// mostShown is how many faults are worded; the rest are counted.
const mostShown = 20

// Error is one line per fault: file:line:column: what; next step.
func (f *Faults) Error() string {
	var b strings.Builder
	for i, fault := range f.List {
		if i > 0 {
			b.WriteByte('\n')
		}
		if i == mostShown {
			fmt.Fprintf(&b, "%s: and %d more", f.Name, len(f.List)-i)
			break
		}
		b.WriteString(f.Name)
		if fault.Line > 0 {
			fmt.Fprintf(&b, ":%d:%d", fault.Line, fault.Column)
		}
		b.WriteString(": " + fault.What)
		if fault.Next != "" {
			b.WriteString("; " + fault.Next)
		}
	}
	return b.String()
}

func sorted(faults []Fault) []Fault {
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return faults
}
