package console

import (
	"context"
	"errors"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"roundtable/session"
	"roundtable/session/words"
	"roundtable/ui/console/scene"
	"roundtable/ui/console/sheet"
	"roundtable/ui/theme"
)

// Played is a record to be played back. It is what was read: nothing here can
// write.
type Played struct {
	Records []session.Record // one at least
	Zone    *time.Location
	Speed   int        // how many times as fast
	From    *time.Time // where it stands still at first; nil: it plays, from shortly before the start
}

// The speeds that + and - go through.
func speeds() []int { return []int{1, 2, 5, 10, 30, 60, 120, 300, 600} }

const (
	playedEvery = 100 * time.Millisecond // how often a replay is painted while it plays
	runUp       = 10 * time.Second       // of the record, before the session starts
)

type playMsg struct{}

// A replay is the moderator's screen on the clock of a record: a reading of
// it, where nothing can be changed.
type replay struct {
	cfg  Config
	zone *time.Location
	tape *tape

	playing bool
	speed   int
	place   time.Duration // where it stands, or stood at since
	since   time.Duration // by the rhythm of keys
	known   int           // how many entries table holds
	table   *session.Table
	next    string // the entry after these, as it was when it came; empty: none

	width, height int
	theme         theme.Theme
	view          scene.View
	focus         scene.Focus
	notice        string
	sheet         *opened
}

func newReplay(cfg Config, p Played) *replay {
	r := &replay{
		cfg: cfg, zone: p.Zone, tape: newTape(p.Records), speed: p.Speed, playing: p.From == nil,
		width: defaultWidth, height: defaultHeight, theme: theme.For(cfg.Look != LightLook, cfg.Look == PlainLook),
	}
	r.since = cfg.Rhythm()
	r.place = r.tape.within(r.tape.start - runUp)
	if p.From != nil {
		r.place = r.tape.find(*p.From)
	}
	r.fold()
	if session.Fold(p.Records).RuledOnce() {
		r.notice = cfg.Words.Replay.Ruled
	}
	return r
}

// Replay plays a record on the console until it is left or its context ends.
func Replay(ctx context.Context, cfg Config, p Played, opts ...tea.ProgramOption) error {
	_, err := tea.NewProgram(newReplay(cfg, p), append([]tea.ProgramOption{
		tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(framesPerSecond), tea.WithFilter(sized),
	}, opts...)...).Run()
	if errors.Is(err, tea.ErrProgramKilled) && !errors.Is(err, tea.ErrProgramPanic) {
		return nil // the context ended: a signal, or the terminal was closed
	}
	return err
}

// Init begins to play.
func (r *replay) Init() tea.Cmd {
	if r.cfg.Look == Auto {
		return tea.Batch(r.tick(), tea.RequestBackgroundColor)
	}
	return r.tick()
}

func (r *replay) tick() tea.Cmd {
	return tea.Tick(playedEvery, func(time.Time) tea.Msg { return playMsg{} })
}

// Update takes one message.
func (r *replay) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		if msg.Width > 0 && msg.Height > 0 {
			r.width, r.height = msg.Width, msg.Height
		}
	case tea.BackgroundColorMsg:
		if r.cfg.Look == Auto {
			r.theme = theme.For(msg.IsDark(), false)
		}
	case tea.PasteMsg:
		if r.sheet != nil {
			r.sheet.Paste(msg.Content)
		}
	case tea.KeyPressMsg:
		r.catchUp()
		return r, r.press(msg)
	case playMsg:
		r.catchUp()
		return r, r.tick()
	}
	return r, nil
}

// catchUp goes to where time has come to since; at the end it stops.
func (r *replay) catchUp() {
	now := r.cfg.Rhythm()
	if r.playing {
		r.place = r.tape.within(r.place + (now-r.since)*time.Duration(r.speed))
		r.playing = r.place < r.tape.end()
	}
	r.since = now
	r.fold()
}

// seek goes to a place.
func (r *replay) seek(place time.Duration) {
	r.place = r.tape.within(place)
	r.fold()
}

// fold makes the table of where the replay stands, unless it is that already.
func (r *replay) fold() {
	n := r.tape.upTo(r.place)
	if n == r.known {
		return
	}
	r.known, r.table, r.next = n, session.Fold(r.tape.records[:n]), ""
	if n < len(r.tape.records) {
		then := session.Fold(r.tape.records[:n+1])
		voice := words.Voice{Language: r.cfg.Words, Table: then, Zone: r.zone}
		r.next = voice.Line(&then.Entries[n])
	}
}

// faster goes up or down through the speeds.
func (r *replay) faster(up bool) {
	best := r.speed
	for _, n := range speeds() {
		if up && n > r.speed {
			best = n
			break
		}
		if !up && n < r.speed {
			best = n
		}
	}
	r.speed = best
}

// askTime lets a time be typed.
func (r *replay) askTime() {
	w := &r.cfg.Words.Replay
	prompt := sheet.NewPrompt(titled(w.Acts["time"].Label), []sheet.Field{{Label: w.Time}}, sheetWords(r.cfg.Words), words.Clean)
	r.sheet = &opened{Sheet: prompt, done: func() tea.Cmd {
		typed := prompt.Values()[0]
		at, err := r.cfg.Read.Time(typed, r.zone, r.tape.moment(r.place).Wall)
		if err != nil {
			prompt.Back(0, words.Fill(r.cfg.Words.Console.BadTime, "text", typed))
			return nil
		}
		r.sheet = nil
		r.seek(r.tape.find(at))
		return nil
	}}
}

// showKeys lists the keys.
func (r *replay) showKeys() {
	var items []sheet.Item
	for _, k := range replayKeys() {
		a := r.cfg.Words.Replay.Acts[k.name]
		items = append(items, sheet.Item{Key: k.shown, Text: a.Label + ": " + a.Does, Brief: a.Label})
	}
	r.sheet = &opened{Sheet: sheet.NewPages(r.cfg.Words.Console.Keys, items, sheetWords(r.cfg.Words))}
}

// where is the place in words: the time, and from when to when the session is.
func (r *replay) where() string {
	clock := func(at time.Duration) string { return words.Clock(r.tape.moment(at).Wall, r.zone) }
	return words.Fill(r.cfg.Words.Replay.Where, "at", words.ClockSeconds(r.tape.moment(r.place).Wall, r.zone),
		"from", clock(r.tape.start), "to", clock(r.tape.end()))
}

// pace says how it plays.
func (r *replay) pace() string {
	w := &r.cfg.Words.Replay
	switch {
	case r.place >= r.tape.end():
		return w.AtEnd
	case !r.playing:
		return words.Fill(w.Stopped, "n", strconv.Itoa(r.speed))
	}
	return words.Fill(w.Playing, "n", strconv.Itoa(r.speed))
}
