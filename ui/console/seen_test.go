package console

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
)

// showsTheRecord checks that the screen, at a size, says what the saved record
// says at this moment: the header, the big digits and, where the panes stand
// side by side, the list.
func (h *hands) showsTheRecord(r *room, width, height int) {
	h.t.Helper()
	t := r.table()
	now := t.Read(h.m.cfg.Now())
	h.take(tea.WindowSizeMsg{Width: width, Height: height})
	screen := h.screen()
	lines := strings.Split(screen, "\n")
	var wrong []string
	if len(lines) != height {
		wrong = append(wrong, fmt.Sprintf("%d lines on a screen of %d", len(lines), height))
	}
	header := strings.Join(lines[:3], " ")
	for _, text := range headerOf(now, r.zone, width) {
		if !strings.Contains(header, text) {
			wrong = append(wrong, fmt.Sprintf("the header does not say %q", text))
		}
	}
	if l := now.Line; l != nil && l.Verdict != session.Short && regexp.MustCompile(`ends [0-9:]+ late`).MatchString(header) {
		wrong = append(wrong, fmt.Sprintf("late, and %s", l.Verdict))
	}
	if label, figure := clockOf(now, r.zone); !hasDigits(lines, label, figure) {
		wrong = append(wrong, fmt.Sprintf("under %q the digits are not %s", label, figure))
	}
	if width >= 120 {
		wrong = append(wrong, listed(t, lines)...)
	}
	if len(wrong) > 0 {
		h.t.Errorf("at %s: %s\n%s", now.Now.Format(time.TimeOnly), strings.Join(wrong, "; "), screen)
	}
}

// headerOf are texts of the header, by the figures of `status`.
func headerOf(r *session.Reading, zone *time.Location, width int) []string {
	all := []string{r.Now.In(zone).Format(time.TimeOnly)}
	if r.State == session.SessionIsOver {
		return all
	}
	if end := r.MustEnd; end != nil {
		left := end.Sub(r.Now)
		switch {
		case left < 0:
			all = append(all, words.CountUp(left)+" after")
		default:
			all = append(all, end.In(zone).Format("15:04"))
		}
	}
	if r.State == session.SessionRunning && r.Drift != nil && width == 120 {
		drift := "on time"
		switch late := *r.Drift; {
		case late >= time.Second:
			drift = words.CountUp(late) + " behind"
		case late <= -time.Second:
			drift = words.CountUp(late) + " ahead"
		}
		all = append(all, drift)
	}
	if l := r.Line; l != nil && r.State == session.SessionRunning {
		all = append(all, words.Countdown(max(l.Left, 0)), strings.ToUpper(string(l.Verdict)))
	}
	return all
}

// clockOf is the label above the big digits, a part of it, and the digits, by
// the figures of `status`.
func clockOf(r *session.Reading, zone *time.Location) (label, figure string) {
	switch {
	case r.State == session.SessionIsOver:
		return "CLOSED", r.Table.Closed.Wall.In(zone).Format("15:04")
	case r.State == session.SessionPlanned:
		left := r.Table.Plan.Start.Sub(r.Now)
		if left <= -time.Second {
			return "SINCE THE PRINTED START, " + r.Table.Plan.Start.In(zone).Format("15:04"), words.CountUp(left)
		}
		return "STARTS IN", words.Countdown(max(left, 0))
	case r.Turn != nil && r.Turn.Remaining != nil && *r.Turn.Remaining < 0:
		return "OVER TIME BY", words.CountUp(*r.Turn.Remaining)
	case r.Turn != nil && r.Turn.Remaining != nil:
		return "LEFT", words.Countdown(*r.Turn.Remaining)
	}
	left := *r.Segment.Remaining
	if l := r.Line; l != nil && l.Begun && l.Part.ID == r.Segment.ID {
		left = min(left, l.Left)
	}
	if left < 0 {
		return "OVER BY", words.CountUp(left)
	}
	return "LEFT", words.Countdown(left)
}

// listed compares who waits, in the order of the record, with the rows under
// the heading; in the closing reflections how each stands.
func listed(t *session.Table, lines []string) (wrong []string) {
	var want []string
	heading := "to come"
	part := t.Running()
	switch {
	case part == nil:
		return nil
	case part.Kind == session.Reflections:
		heading = "seat"
		all := t.Reflections()
		slices.SortStableFunc(all, func(a, b session.Reflection) int {
			return cmp.Or(standing(a.State)-standing(b.State), turnOf(t, a)-turnOf(t, b), placeOf(t, a)-placeOf(t, b))
		})
		for _, f := range all {
			want = append(want, t.Label(f.Participant)+"  "+words.English().ReflectionStates[f.State])
		}
	default:
		for _, p := range t.List() {
			want = append(want, t.Label(p.Participant))
		}
	}
	rows := rowsUnder(lines, heading)
	if len(want) == 0 && heading == "to come" {
		if !strings.Contains(strings.Join(lines, "\n"), "to come: nobody") {
			wrong = append(wrong, "nobody waits, and the list does not say so")
		}
		return wrong
	}
	for i, who := range want {
		if i >= len(rows) || !stands(rows[i], who) {
			return append(wrong, fmt.Sprintf("the list is %q, want %q", rows, want))
		}
	}
	return wrong
}

// standing is where those of a state stand in the closing reflections.
func standing(s session.ReflectionState) int {
	switch s {
	case session.ReflectionGiven:
		return 0
	case session.ReflectionSpeaking:
		return 1
	case session.ReflectionWaiting:
		return 2
	}
	return 3
}

// turnOf and placeOf are where a closing reflection was given, and where it
// stands on the list.
func turnOf(t *session.Table, r session.Reflection) int {
	return slices.IndexFunc(t.Turns, func(turn *session.Turn) bool {
		return turn.Kind == session.ReflectionTurn && turn.Participant == r.Participant
	})
}

func placeOf(t *session.Table, r session.Reflection) int {
	return slices.IndexFunc(t.List(), func(p session.Place) bool { return p.Participant == r.Participant })
}

// stands says that a row begins with a name, which may be cut, and says the
// rest anywhere behind it.
func stands(row, who string) bool {
	name, more, _ := strings.Cut(who, "  ")
	row = strings.TrimLeft(row, "►▸✓–0123456789 ")
	if at := strings.Index(row, "…"); at >= 0 {
		return strings.HasPrefix(name, row[:at])
	}
	return strings.HasPrefix(row, name) && strings.Contains(row, more)
}

// rowsUnder are the lines of a pane below the one that begins with a heading, up
// to an empty one.
func rowsUnder(lines []string, heading string) []string {
	for y, line := range lines {
		for _, cell := range strings.Split(line, "│") {
			if !strings.HasPrefix(strings.TrimSpace(cell), heading+" ") && strings.TrimSpace(cell) != heading {
				continue
			}
			at := len([]rune(line[:strings.Index(line, cell)]))
			var rows []string
			for _, below := range lines[y+1:] {
				text := strings.TrimSpace(strings.TrimRight(columns(below, at, len([]rune(cell))), "│┘└─"))
				if text == "" {
					break
				}
				rows = append(rows, text)
			}
			return rows
		}
	}
	return nil
}

// columns is a part of a line, counted in characters.
func columns(line string, from, n int) string {
	cells := []rune(line)
	from = min(from, len(cells))
	return string(cells[from:min(from+n, len(cells))])
}
