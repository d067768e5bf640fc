package agenda

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"roundtable/session"
)

// A Fault is one thing in an agenda file that is wrong.
type Fault struct {
	Line   int // from 1; 0 for the file as a whole
	Column int
	What   session.Sentence // what is wrong
	Next   session.Sentence // the next step
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
	format, args := f.Told()
	return fmt.Sprintf(format, args...)
}

// Told is the faults for a language to tell, one line each.
func (f *Faults) Told() (format string, args []any) {
	var lines []string
	for i, fault := range f.List {
		if i == mostShown {
			lines, args = append(lines, "%s: %s"), append(args, f.Name, session.Say("and %d more", len(f.List)-i))
			break
		}
		line := "%s"
		args = append(args, f.Name)
		if fault.Line > 0 {
			line, args = line+":%d:%d", append(args, fault.Line, fault.Column)
		}
		lines, args = append(lines, line+": %s; %s"), append(args, fault.What, fault.Next)
	}
	return strings.Join(lines, "\n"), args
}

func sorted(faults []Fault) []Fault {
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return faults
}
