package cli

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/data/export"
	"roundtable/session"
	"roundtable/ui/cli/clock"
)

// A statsDoc is the answer of `stats --json`, described by
// docs/stats.schema.json.
type statsDoc struct {
	Sessions []statsOf        `json:"sessions"`
	Together *export.Together `json:"together"` // null for one session
}

type statsOf struct {
	Session  string          `json:"session"`
	Title    string          `json:"title"`
	State    session.State   `json:"state"`
	Practice bool            `json:"practice"`
	DrawnUp  *string         `json:"drawn_up"`
	Figures  *export.Figures `json:"figures"`
}

func (p *program) stats() *cobra.Command {
	var (
		o      order
		asJSON bool
		tag    string
	)
	c := &cobra.Command{
		Use: "stats",
		Args: func(c *cobra.Command, args []string) error {
			return someOrAll(c, args, o.all)
		},
		RunE: func(_ *cobra.Command, args []string) error { return p.showStats(args, o, tag, asJSON) },
	}
	flags := c.Flags()
	flags.BoolVar(&asJSON, "json", false, "")
	flags.StringVar(&tag, "by", "", "")
	flags.BoolVar(&o.rule, "chatham-house", false, "")
	flags.BoolVar(&o.all, "all", false, "")
	flags.BoolVar(&o.practice, "practice", false, "")
	return c
}

// showStats tells the figures of one session, or of several and what they add
// up to. By a tag it tells those of its values alone.
func (p *program) showStats(asked []string, o order, tag string, asJSON bool) error {
	if o.practice && !o.all {
		return wrong("Without --all, name the sessions: practice ones too.", "--practice goes with --all")
	}
	store, err := p.existing()
	if err != nil {
		return err
	}
	defer store.Close()
	found, err := toExport(store, asked, o)
	if err != nil {
		return err
	}
	e := &exporting{program: p, order: o, store: store, now: clock.Now()}
	var drawn []export.Handout
	var sum session.Together
	err = e.each(found, func(d *desk) error {
		h, err := e.handout(d)
		if err == nil {
			drawn = append(drawn, h)
			sum.Add(&h.Minutes)
		}
		return err
	})
	if err != nil {
		return err
	}
	if tag != "" {
		if err := tagKnown(drawn, tag); err != nil {
			return err
		}
	}
	if asJSON {
		err = p.printJSON(statsDocOf(drawn, &sum, tag))
	} else {
		err = (&statsText{Language: p.words, out: p.out, tag: tag}).write(drawn, &sum)
	}
	return errors.Join(err, e.told())
}

// tagKnown refuses a tag that nobody has. Under the Chatham House Rule no tag
// is known, and none is asked after.
func tagKnown(drawn []export.Handout, tag string) error {
	var tags []string
	for i := range drawn {
		if drawn[i].Terms.Rule {
			return nil
		}
		for _, x := range drawn[i].TagTimes {
			if x.Tag == tag {
				return nil
			}
			if len(tags) == 0 || tags[len(tags)-1] != x.Tag {
				tags = append(tags, x.Tag)
			}
		}
	}
	next := session.Say("The agenda gives nobody a tag.")
	if len(tags) > 0 {
		next = session.Say("The tags are: %s.", strings.Join(slices.Compact(slices.Sorted(slices.Values(tags))), ", "))
	}
	return wrong(next, "nobody has a tag %q", tag)
}

func statsDocOf(drawn []export.Handout, sum *session.Together, tag string) statsDoc {
	doc := statsDoc{Sessions: []statsOf{}}
	for i := range drawn {
		h := &drawn[i]
		one := statsOf{
			Session: h.Minutes.Session, Title: plain(h.Title), State: h.Minutes.State, Practice: h.Practice, DrawnUp: h.Stands(), Figures: h.Figures(),
		}
		one.Figures.Keep(tag)
		doc.Sessions = append(doc.Sessions, one)
	}
	if len(drawn) > 1 {
		doc.Together = export.TogetherOf(sum)
		doc.Together.Keep(tag)
	}
	return doc
}
