package words

import "maps"

// englishNoting adds the words for what becomes of notes to the acts.
func englishNoting(l *Language) {
	maps.Copy(l.Acts, map[string]Act{
		"recording":      {"start of the recording", "recording", "marks the beginning of the recording of sound or picture"},
		"star":           {"star the last note", "star", "stars a note, the newest unless told, or takes its star away"},
		"edit-note":      {"correct the last note", "correct", "corrects a note, the newest on a screen; the old text stays in the record"},
		"bind-note":      {"last note to the turn before", "to the turn before", "binds a note to another turn"},
		"confirm-action": {"concrete action confirmed", "confirmed", "says that whom a concrete action is for has agreed to it"},
		"as-noted":       {"concrete action as noted", "as noted", "says that a concrete action is as noted again"},
		"private-note":   {"last note is private", "private", "keeps a note out of every document"},
		"open-note":      {"last note is not private", "not private", "lets a note into documents again"},
		"withdraw-note":  {"withdraw the last note", "withdraw", "takes a note back that does not hold"},
		"attribute-note": {"attribution of the last note", "attribution", "says whether a note may be laid to who spoke; under a rule it takes --consent"},
		"text-received":  {"text received", "text received", "says that the written text of a turn has come, to be checked against delivery"},
		"text-missing":   {"text not received", "no text", "says that the written text of a turn has not come after all"},
	})
	maps.Copy(l.Args, map[string]Arg{
		"note": {"NOTE", "number of the note"}, "turn": {"TURN", "before, now, a turn's number or a name"}, "kind": {"KIND", "kind of note"},
		"objective": {"N", "objective, from 1"}, "mark": {"NOTE", "number of the mark"}, "consent": {"TEXT", "who agreed, and how"}, "addressee": {"NAME", "for whom"},
	})
	maps.Copy(l.Help.Says, map[string]string{
		"do --as":          "`rapporteur`: whose act it is, and whose undo",
		"do --kind":        "what a note is: note, quote, proposal, question, key message, as `KIND`",
		"do --objective":   "the objective it serves, as `N`",
		"do --question":    "the question it belongs to, as `N`; a noted one as #NOTE",
		"do --mark":        "the mark that it writes up, as `NOTE`",
		"do --consent":     "who agreed to be named, and how, as `TEXT`",
		"do --starred":     "with a star",
		"do --private":     "kept out of every document",
		"do --interpreted": "heard through an interpreter",
		"do --confirmed":   "whom the action is for has agreed to it",
	})
}
