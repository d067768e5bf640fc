package sheet

import (
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"roundtable/ui/theme"
)

// A Field is one line to fill in.
type Field struct {
	Label string
	Value string // as it stands at first
}

// A Prompt is lines to fill in; enter goes on to the next one and from the
// last one is done.
type Prompt struct {
	Title string
	Words Words
	Clean func(string) string

	labels []string
	inputs []textinput.Model
	at     int
	said   string
}

// NewPrompt is a prompt with the cursor in its first line.
func NewPrompt(title string, fields []Field, words Words, clean func(string) string) *Prompt {
	p := &Prompt{Title: title, Words: words, Clean: clean}
	for _, f := range fields {
		p.labels = append(p.labels, f.Label)
		p.inputs = append(p.inputs, newInput(f.Value))
	}
	p.focus(0)
	return p
}

// Values are the texts of the lines, clean.
func (p *Prompt) Values() []string {
	var all []string
	for i := range p.inputs {
		all = append(all, p.Clean(p.inputs[i].Value()))
	}
	return all
}

// Back puts the cursor into a line and says what is wrong with it.
func (p *Prompt) Back(line int, text string) {
	p.focus(line)
	p.said = oneLine(text)
}

// Typing is always so: keys write text.
func (p *Prompt) Typing() bool { return true }

// Say puts a sentence at the foot.
func (p *Prompt) Say(text string) { p.said = oneLine(text) }

// Paste inserts clean text into the line with the cursor.
func (p *Prompt) Paste(text string) { insert(&p.inputs[p.at], p.Clean(text)) }

// Press writes, or goes to another line.
func (p *Prompt) Press(k tea.KeyPressMsg) Outcome {
	p.said = ""
	switch k.Keystroke() {
	case "esc":
		return Dropped
	case "enter":
		if p.at == len(p.inputs)-1 {
			return Done
		}
		p.focus(p.at + 1)
	case "tab", "down":
		p.focus((p.at + 1) % len(p.inputs))
	case "shift+tab", "up":
		p.focus((p.at + len(p.inputs) - 1) % len(p.inputs))
	default:
		press(&p.inputs[p.at], k)
	}
	return Open
}

func (p *Prompt) focus(line int) {
	p.at = line
	for i := range p.inputs {
		if i == line {
			p.inputs[i].Focus()
		} else {
			p.inputs[i].Blur()
		}
	}
}

// View draws the lines; where not all fit, the one with the cursor is in sight.
func (p *Prompt) View(w, h int, th theme.Theme) string {
	widest := 0
	for _, label := range p.labels {
		widest = max(widest, lipgloss.Width(label))
	}
	widest = min(widest, max((w-4)/2, 0))
	room := max(h-2, 1)
	if p.said != "" {
		room = max(room-1, 1)
	}
	first := max(p.at-room+1, 0)
	var lines []string
	for i := first; i < min(len(p.inputs), first+room); i++ {
		label := th.Quiet.Render(fit(p.labels[i], widest)) + " "
		lines = append(lines, label+draw(&p.inputs[i], max(w-5-widest, 1), th))
	}
	if p.said != "" {
		lines = append(lines, th.Notice.Render(strings.ReplaceAll(p.said, "\n", " · "))) // what is told may be of two sentences
	}
	verb := p.Words.OK
	if p.at < len(p.inputs)-1 {
		verb = p.Words.Next
	}
	title := partly(p.Title, p.Words.Part, first, min(room, len(p.inputs)-first), len(p.inputs), w)
	return box(title, lines, strings.Join([]string{"enter " + verb, "esc " + p.Words.Back}, " · "), w, h, th)
}

// Lines is how many lines the prompt would like to have, its frame not
// counted.
func (p *Prompt) Lines() int { return len(p.inputs) + 1 }

// Width is how many cells it would like to have, its frame counted.
func (*Prompt) Width() int { return wishedWidth }
