package agenda

import (
	"strings"

	"roundtable/session"
)

// NotYAML is why a text is not YAML, for any language to tell; message is what
// the YAML reader says, in its English.
func NotYAML(message string) session.Sentence {
	return session.Say("this is not YAML: %s", reason(message))
}

func reason(message string) session.Sentence {
	says := func(part string) bool { return strings.Contains(message, part) }
	switch {
	case says("-quoted text"):
		return session.Say("the quotes that begin here do not end")
	case says("' character corresponding to"):
		return session.Say("this bracket closes none")
	case says("end token"), says("must be specified"), says("flow map content"):
		return session.Say("a bracket is not closed, or a comma is missing")
	case says("tab character"), says("'\t'"):
		return session.Say("a tab stands where blanks belong")
	case says("reserved character"), says("cannot start any token"), says("escape character"):
		return session.Say("a sign stands here that needs quotes")
	case says("mapping value"), says("non-map value"), says("unexpected key"), says("value is not allowed"):
		return session.Say("a colon too many, one too few, or a line that is not indented as the others are")
	}
	return session.Say("what stands here does not fit what stands around it")
}
