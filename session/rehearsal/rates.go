package rehearsal

import "time"

// Rates say how often what happens, and within which bounds: of two durations
// everything between is as likely. Chances are from 0 to 1.
type Rates struct {
	LateStart float64          // chance that the session starts late
	LateBy    [2]time.Duration // then by how much

	Overrun   float64          // chance that somebody wants more than their limit
	OverrunBy [2]float64       // then how much more, as a part of the limit
	Within    [2]float64       // else how much of the limit they want
	Heeds     [2]time.Duration // from the invitation to conclude to the last word

	Absent      float64          // chance that a participant does not come
	LateArrival float64          // chance that one comes after the start
	ArrivesAt   [2]time.Duration // then how long after the start
	Departure   float64          // chance that one leaves early
	LeavesAt    [2]float64       // then when, as a part of the slot

	Asks      [2]time.Duration // from one asking for the floor to the next, in a discussion or questions
	Aside     [2]time.Duration // the same in a round
	FromFloor float64          // chance that a question comes from somebody unnamed
	Answer    float64          // chance that a question is answered
	Response  float64          // chance that somebody responds to a statement
	ShortBy   float64          // how long a response, question or answer is wanted, as a part of a statement

	Note   float64 // chance of a note in a turn
	Action float64 // chance that a note in a discussion is a concrete action
}

// Usual are the rates of a rehearsal, and those by which policies are compared
// in docs/rehearse.md. They are ours, not measured: half of all sessions start
// late, by up to eight minutes in an hour, and four turns in ten overrun, by up
// to three fifths.
func Usual() Rates {
	return Rates{
		LateStart: 0.5, LateBy: [2]time.Duration{time.Minute, 8 * time.Minute},
		Overrun: 0.4, OverrunBy: [2]float64{0.1, 0.6}, Within: [2]float64{0.7, 1},
		Heeds:  [2]time.Duration{5 * time.Second, 35 * time.Second},
		Absent: 0.04, LateArrival: 0.1, ArrivesAt: [2]time.Duration{2 * time.Minute, 20 * time.Minute},
		Departure: 0.06, LeavesAt: [2]float64{0.6, 0.95},
		Asks: [2]time.Duration{15 * time.Second, 75 * time.Second}, Aside: [2]time.Duration{6 * time.Minute, 20 * time.Minute},
		FromFloor: 0.5, Answer: 0.8, Response: 0.12, ShortBy: 0.5,
		Note: 0.45, Action: 0.4,
	}
}
