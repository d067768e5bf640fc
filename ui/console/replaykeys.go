package console

import (
	"slices"
	"strings"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"roundtable/session/words"
	"roundtable/ui/console/act"
	"roundtable/ui/console/scene"
	"roundtable/ui/console/sheet"
)

// A replayKey is a row of what keys do in a replay: its words are those of
// words.Replay.Acts[name].
type replayKey struct {
	name  string
	keys  []string // as keyName names them; a capital is the letter with shift
	shown string
	do    func(r *replay, key string)
}

// Steps through the record.
const (
	littleStep = 10 * time.Second
	longStep   = time.Minute
)

// replayKeys are the keys of a replay, in the order in which they are explained.
func replayKeys() []replayKey {
	return []replayKey{
		{"play", []string{"space"}, "space", (*replay).play},
		{"little", []string{"left", "right"}, "← →", (*replay).step},
		{"long", []string{"shift+left", "shift+right", ",", "."}, ", .", (*replay).step},
		{"entry", []string{"n", "p"}, "n p", func(r *replay, key string) { r.to(r.tape.at, key == "n") }},
		{"turn", []string{"t", "T", "down", "up"}, "t T", func(r *replay, key string) { r.to(r.tape.turns, key == "t" || key == "down") }},
		{"segment", []string{"s", "S", "pgdown", "pgup"}, "s S", func(r *replay, key string) { r.to(r.tape.segments, key == "s" || key == "pgdown") }},
		{"speed", []string{"+", "-"}, "+ -", func(r *replay, key string) { r.faster(key == "+") }},
		{"time", []string{"g"}, "g", func(r *replay, _ string) { r.askTime() }},
		{"public", []string{"v"}, "v", (*replay).switchView},
		{"pane", []string{"tab"}, "tab", func(r *replay, _ string) { r.focus = r.focus.Next() }},
		{"leave", []string{"q", "ctrl+c"}, "q", nil},
		{"tenth", strings.Split("0123456789", ""), "0-9", func(r *replay, key string) { r.seek(r.tape.tenth(int(key[0] - '0'))) }},
		{"ends", []string{"home", "end"}, "home end", (*replay).ends},
		{"keys", []string{"?"}, "?", func(r *replay, _ string) { r.showKeys() }},
	}
}

// step goes a little or a long way, on or back.
func (r *replay) step(key string) {
	by := map[string]time.Duration{
		"left": -littleStep, "right": littleStep, "shift+left": -longStep, "shift+right": longStep, ",": -longStep, ".": longStep,
	}
	r.seek(r.place + by[key])
}

// play lets it go on, or stop; from the end it begins anew.
func (r *replay) play(string) {
	if !r.playing && r.place >= r.tape.end() {
		r.seek(r.tape.start - runUp)
	}
	r.playing = !r.playing
}

// to goes to the next of some places, or back to the one before. While it plays
// going back leaves out what has just begun, so that a second key goes further.
func (r *replay) to(places []time.Duration, onward bool) {
	switch {
	case onward:
		r.seek(r.tape.after(places, r.place))
	case r.playing:
		r.seek(r.tape.before(places, r.place-time.Second*time.Duration(r.speed)))
	default:
		r.seek(r.tape.before(places, r.place))
	}
}

func (r *replay) ends(key string) {
	if key == "home" {
		r.seek(0)
	} else {
		r.seek(r.tape.end())
	}
}

func (r *replay) switchView(string) {
	if r.view == scene.Public {
		r.view = scene.Private
	} else {
		r.view = scene.Public
	}
}

// press takes one key. What would be an act of the console is refused.
func (r *replay) press(k tea.KeyPressMsg) tea.Cmd {
	key := r.named(k)
	r.notice = ""
	if r.sheet != nil && key != "ctrl+c" {
		return r.pressSheet(k)
	}
	for _, row := range replayKeys() {
		switch {
		case !slices.Contains(row.keys, key):
		case row.do == nil:
			return tea.Quit
		default:
			row.do(r, key)
			return nil
		}
	}
	switch {
	case key == "esc":
	case r.isAct(key):
		r.notice = r.cfg.Words.Replay.Refused
	default:
		r.notice = words.Fill(r.cfg.Words.Keys.Nothing, "key", key, "help", "?")
	}
	return nil
}

// named is a key as the rows have it.
func (r *replay) named(k tea.KeyPressMsg) string {
	of := k.Key()
	if r.cfg.Azerty && (r.sheet == nil || !r.sheet.Typing()) {
		of = digitRow(of)
	}
	name := keyName(of)
	if runes := []rune(of.Text); len(runes) == 1 && unicode.IsUpper(runes[0]) && (name == "s" || name == "t") {
		return strings.ToUpper(name)
	}
	return name
}

func (r *replay) pressSheet(k tea.KeyPressMsg) tea.Cmd {
	open := r.sheet
	switch open.Press(k) {
	case sheet.Dropped:
		r.sheet = nil
	case sheet.Done:
		return open.done()
	}
	return nil
}

// isAct says whether a key does something at the console.
func (r *replay) isAct(key string) bool {
	acts := r.cfg.Acts
	if acts == nil {
		acts = act.Table()
	}
	for i := range acts {
		if slices.Contains(acts[i].Keys, strings.ToLower(key)) {
			return true
		}
	}
	return false
}
