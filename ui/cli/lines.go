package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os/signal"
	"time"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console"
	"roundtable/ui/lines"
)

// looksEvery is how often the line mode looks at the clocks and at what other
// hands wrote.
const looksEvery = 250 * time.Millisecond

// runLines runs the line mode on what the console would open.
func (p *program) runLines(cfg console.Config, s *shelf) error {
	in := bufio.NewReader(p.in)
	asks := isTerminal(p.in)
	d, err := p.deskFor(cfg, s, in, asks)
	if err != nil || d == nil {
		return err
	}
	if d.Beat != nil {
		cfg.Now, cfg.Beat = d.Now, d.Beat
	}
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	defer closedPipes()()
	left, err := lines.Run(ctx, lines.Config{
		ID: d.ID, Log: d.Log, Zone: d.Zone,
		Now: cfg.Now, Beat: cfg.Beat, Rhythm: cfg.Rhythm, Tick: min(cfg.Tick, looksEvery),
		NewID: cfg.NewID, Seed: cfg.Seed, Ladder: cfg.Ladder, Acts: cfg.Acts, Words: cfg.Words, Signals: cfg.Signals, Notice: cfg.Notice,
		Asks: asks, Read: func(t lines.Typed) (lines.Meant, error) { return p.typed(t, d.Zone) },
	}, in, p.out)
	p.words = left.Words
	if !errors.Is(err, session.ErrUnknownSession) { // it was removed: there is nothing to come back to
		p.sayLeft(console.Left{ID: d.ID, Closed: left.Closed, Words: left.Words})
	}
	return err
}

// deskFor opens what the console would open. It is nil where the answer to the
// question about an agenda of another day is to open nothing.
func (p *program) deskFor(cfg console.Config, s *shelf, in *bufio.Reader, asks bool) (*console.Desk, error) {
	if cfg.Desk != nil {
		return cfg.Desk, nil
	}
	item := *cfg.Item
	if item.ID != "" {
		d, err := s.Resume(item.ID)
		return &d, err
	}
	start := session.Start{Printed: true}
	if text, ended := console.OtherDay(item, cfg.Now(), p.words); text != "" {
		if !asks {
			return nil, wrong("", "%s", words.Fill(p.words.Plain.NeedsStart, "text", text))
		}
		otherwise := p.words.Plain.Otherwise
		if ended {
			otherwise = p.words.Plain.Nothing
		}
		today, err := p.answer(in, text+" "+p.words.Plain.UseToday+" "+otherwise+" "+p.words.Plain.YesOrNo)
		if err != nil || !today && ended {
			return nil, err
		}
		start.Printed = !today
	}
	d, err := s.Open(item, start)
	return &d, err
}

// answer asks until the answer is yes or no.
func (p *program) answer(in *bufio.Reader, question string) (yes bool, err error) {
	for {
		if _, err := fmt.Fprintln(p.out, question); err != nil {
			return false, err
		}
		line, err := in.ReadString('\n')
		if yes, ok := lines.Answer(p.words, line); ok {
			return yes, nil
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = wrong("", "%s", words.Fill(p.words.Plain.NeedsStart, "text", question))
			}
			return false, err
		}
		question = p.words.Plain.YesOrNo
	}
}
