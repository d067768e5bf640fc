package clock

import "time"

// Strokes is a steady clock from now on, by which fingers are told from input
// methods. A story's clock does not stop it: keys are pressed in real time.
func Strokes() func() time.Duration {
	began := time.Now()
	return func() time.Duration { return time.Since(began) }
}
