package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/cli/clock"
	"roundtable/ui/console/act"
)

// doOptions are the flags of `do`.
type doOptions struct {
	at, from, to, by  string
	level, seed       string
	early, json       bool
	hold, newName     bool
	affiliation, text string
	request           string
	online            bool
	as                string // whose act it is

	starred, private, interpreted, confirmed bool
	kind, objective, question, mark, consent string
	usage                                    string // before the act, where it is told how it is written
}

// take adds the flags that say more about an act.
func (o *doOptions) take(c *cobra.Command) {
	c.Flags().BoolVar(&o.early, "early", false, "")
	c.Flags().StringVar(&o.from, "from", "", "")
	c.Flags().StringVar(&o.to, "to", "", "")
	c.Flags().BoolVar(&o.hold, "hold", false, "")
	c.Flags().BoolVar(&o.newName, "new", false, "")
	c.Flags().StringVar(&o.level, "level", "", "")
	c.Flags().StringVar(&o.seed, "seed", "", "")
	c.Flags().StringVar(&o.by, "by", "", "")
	c.Flags().BoolVar(&o.online, "online", false, "")
	c.Flags().StringVar(&o.text, "text", "", "")
	c.Flags().StringVar(&o.affiliation, "affiliation", "", "")
	c.Flags().StringVar(&o.request, "request", "", "")
	c.Flags().BoolVar(&o.starred, "starred", false, "")
	c.Flags().BoolVar(&o.private, "private", false, "")
	c.Flags().BoolVar(&o.interpreted, "interpreted", false, "")
	c.Flags().BoolVar(&o.confirmed, "confirmed", false, "")
	c.Flags().StringVar(&o.kind, "kind", "", "")
	c.Flags().StringVar(&o.objective, "objective", "", "")
	c.Flags().StringVar(&o.question, "question", "", "")
	c.Flags().StringVar(&o.mark, "mark", "", "")
	c.Flags().StringVar(&o.consent, "consent", "", "")
}

func (p *program) do() *cobra.Command {
	o := doOptions{usage: "roundtable do " + p.words.Help.Session + " "}
	c := &cobra.Command{
		Use:  "do",
		Args: takes(2, -1),
		RunE: func(_ *cobra.Command, args []string) error { return p.doAct(args[0], args[1], args[2:], o) },
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) == 1 {
				return actNames(), cobra.ShellCompDirectiveNoFileComp
			}
			return nil, cobra.ShellCompDirectiveNoFileComp
		},
	}
	c.Flags().StringVar(&o.at, "at", "", "")
	c.Flags().BoolVar(&o.json, "json", false, "")
	c.Flags().StringVar(&o.as, "as", "", "")
	o.take(c)
	return c
}

// doAct carries one act out and saves it.
func (p *program) doAct(id, name string, said []string, o doOptions) error {
	a, known := act.Find(name)
	if !known || a.Screen {
		return wrong("`roundtable do --help` lists the acts.", "there is no act %q", name)
	}
	d, err := p.sit(id)
	if err != nil {
		return err
	}
	defer d.close()
	now, err := p.momentOf(d, o.at)
	if err != nil {
		return err
	}
	hand, err := handOf(o.as)
	if err != nil {
		return err
	}
	in, err := p.input(d, a, said, o, now)
	if err != nil {
		return err
	}
	in.Hand = hand
	command, _ := a.Command(in)
	made, err := p.carryOut(d, command, now, hand)
	if err != nil {
		return err
	}
	head := d.table.Head
	if err := d.look(); err != nil {
		return err
	}
	entries := d.table.Entries[head : head+made]
	if o.json {
		return p.printEntries(d, entries, true)
	}
	p.say("%s", p.done(d, a, entries))
	return nil
}

// handOf is whose hand an act is.
func handOf(as string) (session.Hand, error) {
	switch as {
	case "", "script":
		return session.ByHandScript, nil
	case "rapporteur":
		return session.ByHandRapporteur, nil
	}
	return "", wrong("It is rapporteur, or nothing.", "nobody acts as %q", as)
}

// done says on one line what an act recorded. Somebody new to the table may be
// a slip of the fingers: then it says so.
func (p *program) done(d *desk, a act.Act, entries []session.Entry) string {
	voice := p.voice(d)
	lines := make([]string, len(entries))
	for i := range entries {
		lines[i] = plain(voice.Line(&entries[i]))
		if added, ok := entries[i].Event.(session.ParticipantAdded); ok && a.Name != "add" {
			lines[i] = plain(words.Fill(p.words.Log.NewName, "who", added.Label()))
		}
	}
	return strings.Join(lines, "; ")
}

// momentOf is the moment of an act: now, or what --at says. In practice, where a
// rehearsal runs faster than time, now is the moment of its last record.
func (p *program) momentOf(d *desk, at string) (session.Moment, error) {
	if at == "" {
		now := clock.Now()
		if last := d.records[len(d.records)-1].At; d.table.Practice && last.Wall.After(now.Wall) {
			now = last
		}
		return now, nil
	}
	t, err := parseInstant(at, d.zone, lastWall(d.table))
	if err != nil {
		return session.Moment{}, err
	}
	now, no := momentAt(t)
	if no == nil {
		no = notBeforeRecord(d.table, t)
	}
	return now, p.refusal(d, no)
}

// input reads arguments and flags.
func (p *program) input(d *desk, a act.Act, said []string, o doOptions, now session.Moment) (act.Input, error) {
	r := argReader{act: a, table: d.table, words: p.words, zone: d.zone, now: now, newName: o.newName, usage: session.Say("Usage: %s", o.usage+a.Usage(p.words))}
	in, err := r.read(said)
	if err != nil {
		return in, err
	}
	in.Hand, in.Unnamed = session.ByHandScript, p.words.Keys.UnnamedSpeaker
	if in.Early = o.early; o.early && !hasFlag(a, act.Early) {
		return in, wrong(r.usage, "%s does not take --early", a.Name)
	}
	if in.FromReserve = o.from != ""; o.from != "" {
		if o.from != "reserve" || !hasFlag(a, act.FromReserve) {
			return in, wrong(r.usage, "%s does not take --from %s", a.Name, o.from)
		}
	}
	if hasFlag(a, act.ToReserve) {
		if in.ToReserve = o.to == "reserve"; o.to != "" && o.to != "reserve" && o.to != "segment" {
			return in, wrong(r.usage, "%s does not take --to %s", a.Name, o.to)
		}
		o.to = ""
	}
	if in.HoldPlace = o.hold; o.hold && !hasFlag(a, act.HoldPlace) {
		return in, wrong(r.usage, "%s does not take --hold", a.Name)
	}
	if o.newName && !hasFlag(a, act.NewName) {
		return in, wrong(r.usage, "%s does not take --new", a.Name)
	}
	if in.Online = o.online; o.online && !hasFlag(a, act.Online) {
		return in, wrong(r.usage, "%s does not take --online", a.Name)
	}
	for flag, is := range map[act.Flag]bool{act.Starred: o.starred, act.Private: o.private, act.Interpreted: o.interpreted, act.Confirmed: o.confirmed} {
		if is && !hasFlag(a, flag) {
			return in, wrong(r.usage, "%s does not take --%s", a.Name, string(flag))
		}
	}
	in.Star, in.Private, in.Interpreted, in.Confirmed = o.starred, o.private, o.interpreted, o.confirmed
	err = r.readFlags(&in, map[string]string{
		"by": o.by, "level": o.level, "seed": o.seed, "to": o.to, "text": o.text, "affiliation": o.affiliation,
		"request": o.request, "kind": o.kind, "objective": o.objective, "question": o.question, "mark": o.mark, "consent": o.consent,
	})
	return p.sorted(d, in), err
}

// sorted adds what an order needs to know: the alphabet of the language, and a
// seed where none was given.
func (p *program) sorted(d *desk, in act.Input) act.Input {
	switch in.Rule {
	case session.ByLevel:
		p.warn()
		in.Ladder = p.prefers.Ladder
	case session.ByAlphabet:
		in.Alphabet = p.voice(d).Alphabet()
	case session.ByLot:
		if in.Seed == "" {
			in.Seed = newSeed()
		}
	}
	return in
}

func hasFlag(a act.Act, f act.Flag) bool { return slices.Contains(a.Flags, f) }

// carryOut decides with what was seen, saves, and returns how many records it
// made after d's head. If another hand appended first it looks again, but with
// the same eyes: what that hand changed is then refused as overtaken.
func (p *program) carryOut(d *desk, c session.Command, now session.Moment, hand session.Hand) (made int, err error) {
	seen := session.See(d.table, c)
	for {
		events, no := session.Decide(d.table, seen, now)
		if no == nil && now.BootID == "" {
			no = notBeforeRecord(d.table, now.Wall)
		}
		if no != nil {
			return 0, p.refusal(d, no)
		}
		records := session.Stamp(d.id, d.table.Head, events, now, hand, func() string { return newID(now) })
		err := session.AppendPatiently(d.log, records)
		if !errors.Is(err, session.ErrStale) {
			return len(records), err
		}
		if err := d.look(); err != nil {
			return 0, err
		}
	}
}

// listActs is one line for each act that `do` takes.
func (p *program) listActs() string {
	var b strings.Builder
	for _, a := range act.Table() {
		if !a.Screen {
			fmt.Fprintf(&b, "  %-36s %s\n", a.Usage(p.words), p.words.Acts[a.Name].Does)
		}
	}
	return b.String()
}

func actNames() []string {
	var names []string
	for _, a := range act.Table() {
		if !a.Screen {
			names = append(names, a.Name)
		}
	}
	return names
}
