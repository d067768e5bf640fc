package words

import (
	"roundtable/session"
	"strings"
	"time"
)

// A Voice is a language speaking about one table, with times of day in a zone.
type Voice struct {
	*Language
	Table *session.Table
	Zone  *time.Location
}

// Clock is a time of day at the table, HH:MM.
func (v Voice) Clock(t time.Time) string { return Clock(t, v.Zone) }

// Fill puts facts into a template: pairs of a name without braces and a value.
func Fill(template string, facts ...string) string {
	if !strings.Contains(template, "{") {
		return template
	}
	pairs := make([]string, len(facts))
	for i, f := range facts {
		pairs[i] = f
		if i%2 == 0 {
			pairs[i] = "{" + f + "}"
		}
	}
	return strings.NewReplacer(pairs...).Replace(template)
}
