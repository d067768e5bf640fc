package sheet

import (
	"strings"
	"unicode"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"roundtable/ui/theme"
)

// A Row is one line to pick.
type Row struct {
	Key   string // picks it at once, or in a Find list finds it: "1", "n"
	Label string
	Note  string // quiet, behind the label: why it is off, or what it is
	Also  string // found by this too
	Off   bool
	More  []string // shown under the list while the row is highlighted
}

// A Pick is a list from which one row is taken: by its key, or by arrows and
// enter. A list with Find is filtered by typing instead.
type Pick struct {
	Title string
	Words Words
	Fold  func(string) string // case, accents and đ do not count
	Clean func(string) string // a text as it is kept
	New   bool                // what nobody is called may be taken as a new name
	Loose bool                // letters that come in order find a row, too

	rows   []Row
	labels []string // folded
	texts  []string // folded, what Find looks in
	find   *textinput.Model
	found  []int // indexes of rows; newName stands for what is typed
	at     int
	said   string
}

// newName stands among the rows that were found for the row of a new name.
const newName = -1

// NewPick is a list whose rows are picked by their keys.
func NewPick(title string, rows []Row, words Words) *Pick {
	p := &Pick{Title: title, Words: words, rows: rows}
	for i := range rows {
		p.found = append(p.found, i)
	}
	return p
}

// NewFind is a list that typing filters.
func NewFind(title string, rows []Row, words Words, fold, clean func(string) string) *Pick {
	p := NewPick(title, rows, words)
	in := newInput("")
	p.find, p.Fold, p.Clean = &in, fold, clean
	for _, r := range rows {
		p.labels = append(p.labels, fold(r.Label))
		p.texts = append(p.texts, fold(strings.Join([]string{r.Key, r.Label, r.Also}, " ")))
	}
	return p
}

// Renew gives a list without Find its rows anew; the same key stays highlighted.
func (p *Pick) Renew(rows []Row) {
	key := ""
	if p.at < len(p.found) {
		key = p.rows[p.found[p.at]].Key
	}
	p.rows, p.found = rows, nil
	for i := range rows {
		if rows[i].Key == key {
			p.at = i
		}
		p.found = append(p.found, i)
	}
	p.at = max(min(p.at, len(rows)-1), 0)
}

// Taken is the index of the highlighted row; a new name instead has index -1.
func (p *Pick) Taken() (index int, name string) {
	if p.at < len(p.found) && p.found[p.at] != newName {
		return p.found[p.at], ""
	}
	return newName, p.query()
}

// Typing says whether letters filter the list.
func (p *Pick) Typing() bool { return p.find != nil }

// Say puts a sentence at the foot of the list.
func (p *Pick) Say(text string) { p.said = oneLine(text) }

// Paste filters by pasted text.
func (p *Pick) Paste(text string) {
	if p.find != nil {
		insert(p.find, p.Clean(text))
		p.filter()
	}
}

// Press moves, filters or takes.
func (p *Pick) Press(k tea.KeyPressMsg) Outcome {
	p.said = ""
	switch k.Keystroke() {
	case "esc":
		return Dropped
	case "enter":
		if len(p.found) == 0 {
			p.said = p.Words.NothingFits
			return Open
		}
		return Done
	case "up":
		p.at = max(p.at-1, 0)
		return Open
	case "down", "tab":
		p.at = max(min(p.at+1, len(p.found)-1), 0)
		return Open
	}
	if p.find == nil || p.find.Value() == "" && p.alone(k.Text) {
		return p.byKey(k)
	}
	press(p.find, k)
	p.filter()
	return Open
}

// alone says whether a digit is the key of a row, and no longer key begins
// with it: a seat number then picks at once, as everywhere else.
func (p *Pick) alone(digit string) bool {
	if len(digit) != 1 || !unicode.IsDigit(rune(digit[0])) {
		return false
	}
	n := 0
	for i := range p.rows {
		if strings.HasPrefix(p.rows[i].Key, digit) {
			n++
		}
	}
	return n == 1
}

// byKey takes the row whose key was pressed.
func (p *Pick) byKey(k tea.KeyPressMsg) Outcome {
	name := strings.ToLower(k.Text)
	if unicode.IsDigit(k.BaseCode) && k.Mod&tea.ModShift == 0 {
		name = string(k.BaseCode)
	}
	for at, i := range p.found {
		if i != newName && name != "" && p.rows[i].Key == name {
			p.at = at
			return Done
		}
	}
	return Open
}

func (p *Pick) query() string {
	if p.find == nil {
		return ""
	}
	return p.Clean(p.find.Value())
}

// filter finds again. A row whose key is exactly what is typed comes first. A
// new name comes last where somebody at the table is called so, or begins so;
// else it is more likely meant than a name with these letters inside, and comes
// first: enter in haste gives nobody else the floor.
func (p *Pick) filter() {
	query := p.Fold(p.query())
	found, best := matches(query, p.labels, p.texts, p.Loose)
	p.at, p.found = 0, found
	if p.New && query != "" {
		if best >= begins {
			p.found = append(p.found, newName)
		} else {
			p.found = append([]int{newName}, p.found...)
		}
	}
	for at, i := range p.found {
		if i != newName && query != "" && p.rows[i].Key == query {
			p.found = append([]int{i}, append(p.found[:at:at], p.found[at+1:]...)...)
			break
		}
	}
}

// View draws the list; the highlighted row is always in sight.
func (p *Pick) View(w, h int, th theme.Theme) string {
	var lines []string
	if p.find != nil {
		label := p.Words.Find + " "
		lines = append(lines, th.Quiet.Render(label)+draw(p.find, w-4-len([]rune(label)), th))
	}
	said := wrap(p.said, w-4)
	if p.said == "" {
		said = besideRows(p.more(w-4), h-2-len(lines)-min(leastRows, len(p.found)))
	}
	room := max(h-2-len(lines)-len(said), 1)
	first := max(p.at-room+1, 0)
	for at := first; at < min(len(p.found), first+room); at++ {
		lines = append(lines, p.line(at, w-4, th))
	}
	if len(p.found) == 0 {
		lines = append(lines, th.Quiet.Render(p.Words.NothingFits))
	}
	look := th.Notice
	if p.said == "" {
		look = th.Text
	}
	for _, line := range said {
		lines = append(lines, look.Render(line))
	}
	title := partly(p.Title, p.Words.Part, first, min(room, len(p.found)-first), len(p.found), w)
	return box(title, lines, "enter "+p.Words.Take+" · esc "+p.Words.Back, w, h, th)
}

// line is one row: its key, its label, its note.
func (p *Pick) line(at, w int, th theme.Theme) string {
	row := Row{Label: strings.ReplaceAll(p.Words.New, "{who}", p.query())}
	if p.found[at] != newName {
		row = p.rows[p.found[at]]
	}
	key := row.Key
	if key != "" || p.find == nil {
		key = fit(key, max(1, p.keyWidth())) + " "
	}
	if at == p.at {
		text := "▸ " + key + row.Label
		if row.Note != "" {
			text += "  " + row.Note
		}
		return th.Highlight.Render(fit(text, w))
	}
	label := th.Text
	if row.Off {
		label = th.Quiet
	}
	text := "  " + th.Key.Render(key) + label.Render(row.Label)
	if row.Note != "" {
		text += th.Quiet.Render("  " + row.Note)
	}
	return text
}

// keyWidth is how wide the widest key is.
func (p *Pick) keyWidth() int {
	widest := 0
	for _, r := range p.rows {
		widest = max(widest, len([]rune(r.Key)))
	}
	return widest
}
