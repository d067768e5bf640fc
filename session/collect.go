package session

import "strings"

// QuestionAsked says that a question was collected.
type QuestionAsked struct {
	Segment     string  `json:"segment"`
	Asker       string  `json:"asker,omitempty"`      // a participant
	AskerName   string  `json:"asker_name,omitempty"` // somebody not at the table
	Affiliation string  `json:"affiliation,omitempty"`
	Channel     Channel `json:"channel"`
	To          string  `json:"to,omitempty"` // the participant asked
	Text        string  `json:"text,omitempty"`
	Turn        string  `json:"turn,omitempty"` // the asker's, if they had the floor
}

// QuestionPrompted says that the moderator put a question of their own, which
// the agenda kept ready.
type QuestionPrompted struct {
	Segment string `json:"segment"`
	Asker   string `json:"asker,omitempty"` // the moderator
	Text    string `json:"text"`
	Turn    string `json:"turn,omitempty"` // the moderator's, if they had the floor
}

// QuestionNamed says who asked a question.
type QuestionNamed struct {
	Question       string `json:"question"`
	Asker          string `json:"asker,omitempty"`
	AskerName      string `json:"asker_name,omitempty"`
	Affiliation    string `json:"affiliation,omitempty"`
	OldAsker       string `json:"old_asker,omitempty"`
	OldAskerName   string `json:"old_asker_name,omitempty"`
	OldAffiliation string `json:"old_affiliation,omitempty"`
}

// QuestionWorded says what was asked.
type QuestionWorded struct {
	Question string `json:"question"`
	Old      string `json:"old,omitempty"`
	New      string `json:"new"`
}

// Kind is the stable name.
func (QuestionAsked) Kind() string { return "question.asked" }

// Kind is the stable name.
func (QuestionPrompted) Kind() string { return "question.prompted" }

// Kind is the stable name.
func (QuestionNamed) Kind() string { return "question.named" }

// Kind is the stable name.
func (QuestionWorded) Kind() string { return "question.worded" }

func (e QuestionAsked) apply(t *Table, at stamp) bool {
	if t.Part(e.Segment) == nil {
		return false
	}
	q := &Question{
		ID: at.id, Segment: e.Segment, Asker: e.Asker, AskerName: e.AskerName, Affiliation: e.Affiliation,
		Channel: e.Channel, To: e.To, Text: e.Text, Turn: e.Turn, At: at.Point,
	}
	t.put(q)
	t.Part(e.Segment).countCollected(q)
	return true
}

func (e QuestionPrompted) apply(t *Table, at stamp) bool {
	if t.Part(e.Segment) == nil {
		return false
	}
	t.put(&Question{
		ID: at.id, Segment: e.Segment, Asker: e.Asker, Channel: FromRoom, Text: e.Text, Turn: e.Turn, Prompt: true, At: at.Point,
	})
	return true
}

func (e QuestionNamed) apply(t *Table, _ stamp) bool {
	q := t.QuestionOf(e.Question)
	if q == nil {
		return false
	}
	q.Asker, q.AskerName, q.Affiliation = e.Asker, e.AskerName, e.Affiliation
	t.cover(q)
	return true
}

func (e QuestionWorded) apply(t *Table, _ stamp) bool {
	q := t.QuestionOf(e.Question)
	if q == nil {
		return false
	}
	q.Text = e.New
	t.cover(q)
	return true
}

// AskQuestion collects a question. Everything but the channel may be empty.
type AskQuestion struct {
	Asker, Name string // a participant, or a name that is not at the table
	Affiliation string
	Online      bool
	To          string // a participant
	Text        string
}

// UsePrompt puts one of the moderator's own questions; Number counts from 1.
type UsePrompt struct{ Number int }

// NameAsker says who asked: a participant, or a name that is not at the table.
type NameAsker struct {
	Number      int
	Asker, Name string
	Affiliation string // empty: as it stands
}

// WordQuestion puts down what was asked.
type WordQuestion struct {
	Number int
	Text   string
}

func (c AskQuestion) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	if no := t.asks(c.Asker, c.Name); no != nil {
		return nil, no
	}
	if c.To != "" && t.atTable(c.To) == nil {
		return nil, refuseWho(UnknownParticipant, c.To)
	}
	e := QuestionAsked{
		Segment: t.Running().ID, Asker: c.Asker, AskerName: strings.TrimSpace(c.Name), Affiliation: strings.TrimSpace(c.Affiliation),
		Channel: FromRoom, To: c.To, Text: strings.TrimSpace(c.Text),
	}
	if c.Online {
		e.Channel = FromOnline
	}
	if c.Asker != "" && t.has(c.Asker) {
		e.Turn = t.floor.ID
	}
	return []Event{e}, nil
}

// asks refuses an asker who is nobody.
func (t *Table) asks(key, name string) *Refusal {
	switch {
	case key != "" && t.atTable(key) == nil:
		return refuseWho(UnknownParticipant, key)
	case key == "" && isNumber(name):
		return refuseWho(NameIsNumber, name)
	}
	return nil
}

func (c UsePrompt) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	prompts := t.Prompts()
	if c.Number < 1 || c.Number > len(prompts) {
		return nil, refuse(NoPrompt)
	}
	prompt, p := prompts[c.Number-1], t.Running()
	if prompt.Used {
		return nil, refuse(AlreadySo)
	}
	e := QuestionPrompted{Segment: p.ID, Asker: p.Moderator, Text: prompt.Text}
	if t.Person(e.Asker) == nil {
		e.Asker = t.Agenda.Moderator
	}
	if e.Asker != "" && t.has(e.Asker) {
		e.Turn = t.floor.ID
	}
	return []Event{e}, nil
}

func (c NameAsker) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	q, no := t.asked(c.Number)
	if no == nil {
		no = t.asks(c.Asker, c.Name)
	}
	if no != nil {
		return nil, no
	}
	e := QuestionNamed{
		Question: q.ID, Asker: c.Asker, AskerName: strings.TrimSpace(c.Name), Affiliation: strings.TrimSpace(c.Affiliation),
		OldAsker: q.Asker, OldAskerName: q.AskerName, OldAffiliation: q.Affiliation,
	}
	if e.Affiliation == "" {
		e.Affiliation = q.Affiliation
	}
	switch {
	case e.Asker == "" && e.AskerName == "":
		return nil, refuse(NameMissing)
	case e.Asker == q.Asker && e.AskerName == q.AskerName && e.Affiliation == q.Affiliation:
		return nil, refuse(AlreadySo)
	}
	return []Event{e}, nil
}

func (c WordQuestion) decide(t *Table, _ Moment) ([]Event, *Refusal) {
	q, no := t.asked(c.Number)
	text := strings.TrimSpace(c.Text)
	switch {
	case no != nil:
		return nil, no
	case text == "":
		return nil, refuse(TextMissing)
	case text == q.Text:
		return nil, refuse(AlreadySo)
	}
	return []Event{QuestionWorded{q.ID, q.Text, text}}, nil
}

// asked is a question by its number; 0 is refused as there being none open.
func (t *Table) asked(number int) (*Question, *Refusal) {
	switch q := t.Question(number); {
	case q != nil:
		return q, nil
	case number == 0:
		return nil, refuse(NoOpenQuestion)
	}
	return nil, refuse(NoSuchQuestion)
}
