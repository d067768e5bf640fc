package export

import (
	"cmp"
	"slices"
	"strconv"

	"roundtable/data/export/paper"
	"roundtable/session"
)

// concreteActions puts who does what by when, everything for one addressee
// together.
func (r *report) concreteActions() []paper.Block {
	actions := r.byAddressee()
	if len(actions) == 0 {
		return nil
	}
	columns := []paper.Column{{Head: r.say.Number, Weight: 1, Right: true}, {Head: r.more.Addressee, Weight: 5}, {Head: r.more.Action, Weight: 8}, {Head: r.say.DueBy, Weight: 4}, {Head: r.say.State, Weight: 3}}
	table := paper.Table{Columns: append(columns, paper.Column{Head: r.more.ParagraphShort, Weight: 2, Right: true})}
	for i := range actions {
		n := &actions[i]
		due, number := "", ""
		if !n.Due.IsZero() {
			due = r.more.Date(n.Due)
		}
		if t := r.turnOf(n.Turn); t != nil {
			number = strconv.Itoa(t.Number)
		}
		who := r.addressee(n)
		if r.Terms.Rule {
			who = ""
		}
		state := joined("; ", r.marked(n), r.important(n))
		table.Rows = append(table.Rows, []string{strconv.Itoa(i + 1), who, n.Text, due, state, number})
	}
	return []paper.Block{trimmed(table)}
}

// byAddressee are the concrete actions, those for one addressee together, in
// the order in which the first of them was noted.
func (r *report) byAddressee() []session.NoteMinutes {
	actions := r.actions()
	first := map[string]int{}
	for i := range actions {
		who := r.addressee(&actions[i])
		if _, known := first[who]; !known {
			first[who] = i
		}
	}
	slices.SortStableFunc(actions, func(a, b session.NoteMinutes) int {
		return cmp.Compare(first[r.addressee(&a)], first[r.addressee(&b)])
	})
	return actions
}

// trimmed is a table without the columns in which no row says anything.
func trimmed(t paper.Table) paper.Table {
	kept := paper.Table{Caption: t.Caption, Total: t.Total, Rows: make([][]string, len(t.Rows))}
	for c, column := range t.Columns {
		if !slices.ContainsFunc(t.Rows, func(row []string) bool { return row[c] != "" }) {
			continue
		}
		kept.Columns = append(kept.Columns, column)
		for i, row := range t.Rows {
			kept.Rows[i] = append(kept.Rows[i], row[c])
		}
	}
	return kept
}

// alike are tables of the same columns without those in which no row of any of
// them says anything.
func alike(tables []paper.Table) []paper.Table {
	if len(tables) == 0 {
		return nil
	}
	whole := paper.Table{Columns: tables[0].Columns}
	for _, t := range tables {
		whole.Rows = append(whole.Rows, t.Rows...)
	}
	whole = trimmed(whole)
	kept, from := make([]paper.Table, len(tables)), 0
	for i, t := range tables {
		to := from + len(t.Rows)
		kept[i] = paper.Table{Caption: t.Caption, Columns: whole.Columns, Rows: whole.Rows[from:to:to], Total: t.Total}
		from = to
	}
	return kept
}
