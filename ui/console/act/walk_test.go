package act

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"roundtable/session"
)

// A person leans on the keyboard: whatever a key offers is accepted by the
// table, and nothing is left unsaid. That what is off is refused is tested by
// TestOffIsWhatDecideRefuses.
func TestWhatAKeyOffersIsAccepted(t *testing.T) {
	var keys []string
	for _, a := range Table() {
		keys = append(keys, a.Keys...)
	}
	for seed := range uint64(25) {
		rng := rand.New(rand.NewPCG(seed, 2))
		w := opened(t)
		for range 120 {
			w.now.Wall = w.now.Wall.Add(time.Duration(rng.IntN(90)) * time.Second)
			s := w.situation()
			if list := w.table.List(); len(list) > 0 && rng.IntN(3) == 0 {
				s.Selected = list[rng.IntN(len(list))].ID()
			}
			key := keys[rng.IntN(len(keys))]
			b, ok := s.Resolve(key)
			if !ok {
				continue
			}
			if c := finish(s, rng, b); c != nil {
				events, no := session.Decide(w.table, session.See(w.table, c), w.now)
				if no != nil {
					t.Fatalf("seed %d: %s offers %q, the table says %s", seed, key, b.Label, s.Voice.Refusal(no))
				}
				w.add(events...)
			}
			first, second := w.situation().Footer()
			for _, i := range append(first, second...) {
				if i.Label == "" || i.Short == "" || strings.Contains(i.Label, "{") {
					t.Fatalf("seed %d: the footer shows %+v", seed, i)
				}
			}
		}
	}
}

// finish answers whatever a binding still asks for; nil: it gives no command,
// or is off.
func finish(s Situation, rng *rand.Rand, b Binding) session.Command {
	for range 4 {
		switch {
		case b.Off != nil:
			return nil
		case len(b.Missing) > 0:
			in := b.Input
			for _, arg := range b.Missing {
				in = s.harmless(arg, in)
				if arg.Kind == Participant {
					in.Participant = s.table().People[rng.IntN(len(s.table().People))].Key
				}
			}
			if in.Text != "" {
				in.Text = string(rune('a'+rng.IntN(26))) + string(rune('a'+rng.IntN(26)))
			}
			choices := b.Missing[0].Kind == Participant
			if b = s.Bind(b.Act, in); !choices {
				b.Choices = nil
			}
		case len(b.Choices) > 0:
			b = b.Choices[rng.IntN(len(b.Choices))]
		default:
			c, _ := b.Command()
			return c
		}
	}
	return nil
}
