package console

import (
	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/paint"
	"roundtable/ui/console/scene"
	"roundtable/ui/console/sheet"
)

// View is the screen as the console draws it.
func (r *replay) View() tea.View {
	v := tea.NewView(r.content())
	v.AltScreen = true
	v.WindowTitle = r.cfg.Words.Replay.Mark + " · " + words.Voice{Language: r.cfg.Words, Table: r.table, Zone: r.zone}.Title()
	v.KeyboardEnhancements.ReportAlternateKeys = true
	return v
}

func (r *replay) content() string {
	frame := paint.Frame(r.scene(), r.width, r.height, r.theme)
	if r.sheet == nil {
		return frame
	}
	return sheet.Over(frame, r.sheet, r.width, r.height, r.theme)
}

// scene is the console's at this place of the record, with a line that says so,
// in the private and in the public view, and with the keys of a replay.
func (r *replay) scene() scene.Scene {
	w := &r.cfg.Words.Replay
	now := r.tape.moment(r.place)
	s := scene.Build(scene.In{
		Table: r.table, Reading: r.table.Read(now), Words: r.cfg.Words, Zone: r.zone, Laptop: r.zone,
		Selected: session.PlaceID{}, Focus: r.focus, View: r.view, Signals: r.cfg.Signals,
	})
	s.Mark = scene.Say{Job: scene.Accent, Forms: []string{w.Mark + " · " + s.Mark.Full(), w.Mark}}
	s.Place, s.Notice = scene.Say{}, scene.Say{Job: scene.Notice, Forms: []string{r.notice}}
	s.Alerts = []scene.Say{r.line()}
	s.Footer = r.footer()
	return s
}

// line says that this is a replay, how it plays, where it is and, where only
// the moderator may look, what comes next.
func (r *replay) line() scene.Say {
	w := &r.cfg.Words.Replay
	short := w.Mark + " · " + r.pace()
	full := short + " · " + r.where()
	forms := []string{full, r.pace() + " · " + r.where(), short} // the header says REPLAY in every size
	if r.next != "" && r.view == scene.Private {
		in := r.tape.at[r.known] - r.place
		forms = append([]string{full + " · " + words.Fill(w.Next, "by", words.Countdown(in), "text", r.next)}, forms...)
	}
	return scene.Say{Job: scene.Accent, Forms: forms}
}

// footer is what the keys do, the list of keys last.
func (r *replay) footer() [2][]scene.Hint {
	var lines [2][]scene.Hint
	for i, k := range replayKeys() {
		label := r.cfg.Words.Replay.Acts[k.name].Short
		if k.name == "play" && r.playing {
			label = r.cfg.Words.Replay.Stop
		}
		line := min(i/firstLine, 1)
		lines[line] = append(lines[line], scene.Hint{
			Key: k.shown, Label: label, Short: label, Pane: k.name == "pane", Stays: k.name == "play" || k.name == "keys",
		})
	}
	return lines
}

// firstLine is how many of the keys stand in the first line of the footer.
const firstLine = 6
