package lines

import (
	"testing"
	"time"

	"roundtable/session"
)

// The round may last until 14:40, the discussion then until 14:45; the
// reserve takes two minutes in, and the reflections must begin by 14:47. Every
// second below follows from that and from limits of 3:00.
func TestThresholdsAreSaidOnceAtTheirSecond(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start")
		l.heard()

		// Verland is the third: behind one more turn after this one, 3:00 + 0:10
		// each, he would begin at 14:36:20, and 14:35 is the last moment for 3:00.
		l.types("next")
		l.hears("14:30:00 floor to Carana", "14:30:00 Verland must have the floor next: after 14:35 it is too late to finish in time")
		l.at("14:32:29")
		l.hears()
		l.at("14:32:30")
		l.hears("14:32:30 Carana: 0:30 left")
		l.at("14:32:59")
		l.hears()
		l.at("14:33:00")
		l.hears("14:33:00 Carana: the time is up")
		l.at("14:33:30")
		l.hears("14:33:30 Carana: 0:30 over time")
		l.at("14:34:59")
		l.hears()
		l.at("14:35:00")
		l.hears("14:35:00 Verland must begin now to finish in time")
		l.types("next")
		l.hears("14:35:00 Carana concluded at 5:00 of 3:00", "14:35:00 floor to Ostania")

		// Let run, a turn gives no signal.
		l.types("let-run")
		l.heard()
		l.at("14:39:59")
		l.hears()
		l.at("14:40:00")
		l.hears("14:40:00 Round: the time is up")
		// From here on each second of the round is one less before 14:47.
		l.at("14:40:01")
		l.hears("14:40:00 Closing reflections must begin by 14:47: TIGHT")
		l.at("14:42:00")
		l.hears()
		l.at("14:42:01")
		l.hears("14:42:01 Closing reflections must begin by 14:47: SHORT BY 0:01",
			"14:42:01 Time is missing. The act catch-up takes the 2:00 reserve and 0:05 from Discussion. Or catch-up drop takes the 2:00 reserve; does not hold Discussion")
		l.types("catch-up")
		l.hears("14:42:01 the plan takes the 2:00 reserve and 0:05 from Discussion", "14:42:01 Closing reflections must begin by 14:47: TIGHT")
		l.types("thank", "next-segment --yes")
		l.heard()
		l.at("14:45:59")
		l.hears()
		l.at("14:46:00")
		l.hears("14:46:00 5:00 until 14:51, when the room must be empty")
		l.types("next-segment", "next")
		l.heard()
		l.types("let-run")
		l.heard()
		l.at("14:50:59")
		l.heard()
		l.at("14:51:00")
		l.hears("14:51:00 It is 14:51: the room must be empty")
	})
}

// What time came to while the laptop slept is not said; that it slept is.
func TestWhatASleepPassesOverIsNotSaid(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start", "next")
		l.heard()
		l.at("14:30:10")
		l.slept.Store(int64(minutes(4)))
		l.at("14:34:11")
		l.hears("14:34:10 the laptop slept for 4:00; the clocks went on; the act leave-out leaves that time out")
		l.at("14:34:59")
		l.hears()
		l.types("leave-out")
		l.at("14:36:30") // 2:30 of the turn have passed, less the sleep
		if got := l.heard(); !containsLine(got, "14:36:30 Carana: 0:30 left") {
			t.Errorf("it said\n%s", got)
		}
	})
}

// The signals are those that a person has chosen.
func TestSignalsAsChosen(t *testing.T) {
	listening(t, func(l *listener) {
		l.cfg.Signals = session.Signals{Before: []time.Duration{time.Minute, 15 * time.Second}, Grace: 10 * time.Second}
	}, func(l *listener) {
		l.types("start", "give ca")
		l.heard()
		l.at("14:33:20")
		l.hears("14:32:00 Carana: 1:00 left", "14:32:45 Carana: 0:15 left", "14:33:00 Carana: the time is up", "14:33:10 Carana: 0:10 over time")
	})
}

// A hold stops turn and segment, and with them what they come to.
func TestAHoldStopsTheSignals(t *testing.T) {
	listening(t, nil, func(l *listener) {
		l.types("start", "next")
		l.at("14:32:00")
		l.types("hold fire alarm")
		l.heard()
		l.at("14:35:30")
		if got := l.heard(); containsLine(got, "14:32:30 Carana: 0:30 left") {
			t.Errorf("while held it said\n%s", got)
		}
		l.types("")
		l.hears("14:35:30 The session has been held for 3:30: fire alarm. Carana has the floor, 1:00 left. Round: 8:00 left. " +
			"3:30 behind, 1:30 short for Closing reflections. The room must be empty at 14:51. " +
			"Closing reflections must begin by 14:47, 11:30 left: SHORT BY 1:30. Next: Ostania, planned.")
	})
}
