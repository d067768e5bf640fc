package scene

import (
	"time"

	"roundtable/session"
)

// noLine is when the line to somebody is worth trying again.
func (b *builder) noLine(who *session.Person) string {
	at, _ := who.RetryAt()
	if b.r.Now.Before(at) {
		return fill(b.w.LineAgain, "at", b.v.ClockExact(at.Truncate(time.Second)))
	}
	return b.w.LineNow
}

// linesToTry are those on the list whose line is due to be tried again.
func (b *builder) linesToTry() []Say {
	var all []Say
	seen := map[string]bool{}
	for _, p := range b.t.List() {
		who := b.t.Person(p.Participant)
		if who == nil || seen[who.Key] {
			continue
		}
		seen[who.Key] = true
		if at, waits := who.RetryAt(); waits && !b.r.Now.Before(at) {
			try := fill(b.w.TryLine, "who", b.v.Who(who.Key), "n", itoa(who.Attempts+1))
			all = append(all, Say{Warn, []string{try}})
		}
	}
	return all
}
