package cli

import (
	"time"

	"roundtable/data/agenda"
)

// parseDuration reads a duration as agendas write it; anything else is wrong
// use.
func parseDuration(s string) (time.Duration, error) {
	d, err := agenda.ParseDuration(s)
	if err != nil {
		return 0, wrong("Write it as 2:30, 1:02:30, 90s or 2m30s.", "%v", err)
	}
	return d, nil
}
