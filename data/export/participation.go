package export

import (
	"strconv"
	"time"

	"roundtable/data/export/paper"
	"roundtable/session"
	"roundtable/session/words"
)

// participation puts how often and how long everybody had the floor: by
// person, by delegation where several sit for one, by the organiser's tags;
// then what that comes to, and who was invited and not heard.
func (r *report) participation() []paper.Block {
	if r.Terms.Rule || r.Started == nil || r.figures.Speaking.Time == 0 {
		return nil
	}
	blocks := []paper.Block{r.timeByPerson()}
	if table, ok := r.timePresiding(); ok {
		blocks = append(blocks, lead(r.language.Figures.Presiding), table)
	}
	blocks = append(blocks, remark(r.say.SpeakingNote))
	if r.Veiled {
		blocks = append(blocks, remark(r.say.RuleNote))
	}
	blocks = append(blocks, r.timeByDelegation()...)
	blocks = append(blocks, r.timeByTag()...)
	blocks = append(blocks, list(r.reckoned())...)
	return append(blocks, r.unheard()...)
}

// timeColumns are the columns of figures behind those that say whose they are.
func (r *report) timeColumns(first ...paper.Column) []paper.Column {
	say := &r.language.Figures
	return append(first, paper.Column{Head: say.Turns, Weight: 2, Right: true}, paper.Column{Head: say.Time, Weight: 2, Right: true},
		paper.Column{Head: say.Part, Weight: 2, Right: true}, paper.Column{Head: say.Longest, Weight: 2, Right: true})
}

func (r *report) timeRow(s session.Spoken, first ...string) []string {
	return append(first, strconv.Itoa(s.Turns), words.CountUp(s.Time), r.language.Percent(s.Part), words.CountUp(s.Longest))
}

func (r *report) timeByPerson() paper.Table {
	say := &r.language.Figures
	table := paper.Table{Total: true, Columns: r.timeColumns(paper.Column{Head: say.Delegation, Weight: 5}, paper.Column{Head: say.Name, Weight: 6})}
	for _, x := range r.figures.People {
		p := r.person(x.Participant)
		table.Rows = append(table.Rows, r.timeRow(x.Spoken, p.Delegation, p.Name))
	}
	if u := r.figures.Unattributed; u.Time > 0 {
		table.Rows = append(table.Rows, r.timeRow(u, "", say.NotAttributed))
	}
	table.Rows = append(table.Rows, r.timeRow(r.figures.Speaking, "", say.Together))
	return trimmed(table)
}

// timePresiding is the time of the moderator and the chairs, as such.
func (r *report) timePresiding() (paper.Table, bool) {
	say := &r.language.Figures
	table := paper.Table{Columns: r.timeColumns(paper.Column{Head: say.Delegation, Weight: 5}, paper.Column{Head: say.Name, Weight: 6})}
	for _, x := range r.figures.Presiding {
		p := r.person(x.Participant)
		row := r.timeRow(x.Spoken, p.Delegation, p.Name)
		row[4] = "" // of another whole than the shares above
		table.Rows = append(table.Rows, row)
	}
	return trimmed(table), len(table.Rows) > 0
}

// timeByDelegation is empty where it would say the same as the table by
// person.
func (r *report) timeByDelegation() []paper.Block {
	say := &r.language.Figures
	if !severalForOne(r.figures.Delegations) {
		return nil
	}
	table := paper.Table{Columns: r.timeColumns(paper.Column{Head: say.Delegation, Weight: 7}, paper.Column{Head: say.People, Weight: 3, Right: true})}
	for _, x := range r.figures.Delegations {
		name := x.Delegation
		if name == "" {
			name = say.NoDelegation
		}
		table.Rows = append(table.Rows, r.timeRow(x.Spoken, name, strconv.Itoa(x.People)))
	}
	return []paper.Block{lead(say.Delegations), table}
}

func severalForOne(delegations []session.DelegationFigures) bool {
	for _, d := range delegations {
		if d.Delegation != "" && d.People > 1 {
			return true
		}
	}
	return false
}

// timeByTag has one table for each tag.
func (r *report) timeByTag() []paper.Block {
	say := &r.language.Figures
	var blocks []paper.Block
	var table paper.Table
	for i, x := range r.figures.Tags {
		if i == 0 || r.figures.Tags[i-1].Tag != x.Tag {
			table = paper.Table{Columns: r.timeColumns(paper.Column{Head: x.Tag, Weight: 7}, paper.Column{Head: say.People, Weight: 3, Right: true})}
		}
		value := x.Value
		if value == "" {
			value = r.language.Console.Untagged
		}
		table.Rows = append(table.Rows, r.timeRow(x.Spoken, value, strconv.Itoa(x.People)))
		if i == len(r.figures.Tags)-1 || r.figures.Tags[i+1].Tag != x.Tag {
			blocks = append(blocks, lead(fill(say.Tag, "text", x.Tag)), table)
		}
	}
	return blocks
}

// reckoned is what the times come to, in sentences.
func (r *report) reckoned() []string {
	say, f := &r.language.Figures, &r.figures
	var lines []string
	if t := f.Longest; t != nil && t.Participant != "" && len(f.People) > 1 {
		lines = append(lines, fill(say.LongestWas, "by", r.more.Length(t.Net), "who", r.short(r.person(t.Participant)), "segment", r.quoted(r.segmentTitle(t.Segment))))
	}
	if l := f.Limits; l.Turns > 0 {
		template := say.Over
		switch {
		case l.Turns == 1 && l.Over == 1:
			template = r.more.OverOne
		case l.Turns == 1:
			template = r.more.NotOverOne
		case l.Over == 0:
			template = say.NobodyOver
		}
		lines = append(lines, fill(template, "n", strconv.Itoa(l.Over), "total", strconv.Itoa(l.Turns), "by", r.more.Length(l.OverBy),
			"used", r.more.Length(l.Used), "limit", r.more.Length(l.Allotted)))
	}
	if w := f.Wait; w.Turns > 0 && w.Longest >= time.Second {
		template := r.more.Waited
		if w.Turns == 1 {
			template = r.more.WaitedOne
		}
		lines = append(lines, begun(fill(template, "n", r.more.Count(w.Turns), "by", r.more.Length(w.Median), "limit", r.more.Length(w.Longest))))
	}
	if f.Gini != nil {
		lines = append(lines, fill(say.Gini, "text", r.language.Number(*f.Gini, 2)))
	}
	return lines
}

// unheard is who was invited and not heard when all was over, and why by the
// record.
func (r *report) unheard() []paper.Block {
	if len(r.figures.Unheard.Who) == 0 || r.Closed == nil {
		return nil
	}
	var lines []string
	for _, x := range r.figures.Unheard.Who {
		lines = append(lines, r.speaker(r.person(x.Participant))+": "+r.language.Silent(x.Why))
	}
	return append([]paper.Block{lead(r.language.Figures.Unheard)}, list(lines)...)
}
