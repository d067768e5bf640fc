package export

import (
	"encoding/json"
	"strings"
	"testing"

	"roundtable/session"
)

// asked is a session of questions of every kind, with what became of each.
func asked(t *testing.T, rule session.Attribution) Handout {
	a := smallAgenda()
	a.Segments[2].Notes, a.Segments[2].Attribution = "Which step first?", rule
	d := open(t, a)
	d.do("14:31:00", session.StartSession{})
	d.do("14:33:00", session.NextSegment{})
	d.do("14:34:00", session.NextSegment{})
	d.do("14:34:10", session.AskQuestion{Name: "Ana Kovač", Affiliation: "University of Ostania", To: "ca", Text: "Who pays? | And when?"})
	d.do("14:34:20", session.AskQuestion{Online: true, To: "os"})
	d.do("14:34:30", session.AskQuestion{})
	d.do("14:34:40", session.AnswerQuestions{})
	d.do("14:34:50", session.Next{})
	d.do("14:35:30", session.Thank{})
	d.do("14:35:40", session.ForwardQuestion{Number: 2})
	d.do("14:35:50", session.MarkAnswered{Number: 3})
	d.do("14:36:00", session.UsePrompt{Number: 1})
	return d.handout("14:40:00")
}

func TestTheReportSaysWhatBecameOfQuestions(t *testing.T) {
	out := string(written(t, named("md"), asked(t, session.Attributed)))
	for _, row := range []string{
		"### Answered\n\n", "| 1 | Ana Kovač, University of Ostania | Carana | Who pays? \\| And when? | Carana |", "| 3 | room |  |  | Carana |",
		"### Open\n\n", "| 4 | Trần Thị Mai | Which step first? |",
		"### Forwarded in writing\n\n", "| 2 | online | Ostania |",
		"- 14:34:10 Question 1 was taken down (Ana Kovač, University of Ostania).\n", "- 14:36:00 Question 4 was taken down (Trần Thị Mai).\n",
	} {
		if !strings.Contains(out, row) {
			t.Errorf("the report has no row %s\n%s", row, out[strings.Index(out, "## Questions"):])
		}
	}
}

func TestJSONOfQuestions(t *testing.T) {
	h := asked(t, session.Attributed)
	var got struct{ Questions []map[string]any }
	if err := json.Unmarshal(written(t, jsonFormat(), h), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Questions) != 4 {
		t.Fatalf("%d questions, want 4", len(got.Questions))
	}
	for i, want := range []map[string]any{
		{"asker_name": "Ana Kovač", "to": "ca", "state": "answered", "channel": "room", "batch": 1.0, "moderators_own": false},
		{"asker_name": nil, "to": "os", "state": "forwarded in writing", "channel": "online"},
		{"to": nil, "state": "answered", "turn": nil},
		{"asker": "mai", "text": "Which step first?", "state": "open", "moderators_own": true, "batch": 2.0},
	} {
		for key, value := range want {
			if got.Questions[i][key] != value {
				t.Errorf("question %d: %s is %v, want %v", i+1, key, got.Questions[i][key], value)
			}
		}
	}
	if answers := got.Questions[2]["answers"].([]any); len(answers) != 1 || answers[0] != h.Turns[len(h.Turns)-1].ID {
		t.Errorf("question 3 is answered by %v", answers)
	}
}

func TestUnderTheChathamHouseRuleNobodyAsked(t *testing.T) {
	for _, f := range Formats() {
		out := string(told(t, f, asked(t, session.ChathamHouse)))
		for _, name := range []string{"Ana Kovač", "University of Ostania", `"to": "ca"`} {
			if strings.Contains(out, name) {
				t.Errorf("%s says %s:\n%s", f.Name, name, out)
			}
		}
		if f.Name == "md" && !strings.Contains(out, "Who pays?") {
			t.Errorf("the question itself is missing:\n%s", out)
		}
	}
}

// A question collected before the rule comes under it by what happens to it
// while the rule holds; one that was settled before keeps its names.
func TestAQuestionComesUnderTheRule(t *testing.T) {
	rule, lifted := session.SetAttribution{To: session.ChathamHouse}, session.SetAttribution{To: session.Attributed}
	early := session.AskQuestion{Name: "Early Name", Affiliation: "Org", To: "os", Text: "Who pays?"}
	park := session.ParkQuestion{Number: 1}
	for name, c := range map[string]struct {
		acts  []session.Command
		named bool
	}{
		"named under it":        {[]session.Command{session.AskQuestion{}, rule, session.NameAsker{Number: 1, Name: "Early Name", Affiliation: "Org"}}, false},
		"open when it was said": {[]session.Command{early, rule, lifted}, false},
		"settled before":        {[]session.Command{early, park, rule}, true},
		"settled, then named":   {[]session.Command{session.AskQuestion{}, park, rule, session.NameAsker{Number: 1, Name: "Early Name"}, lifted}, false},
		"settled, then worded":  {[]session.Command{early, park, rule, session.WordQuestion{Number: 1, Text: "Who?"}, lifted}, false},
		"settled, then put":     {[]session.Command{early, park, rule, session.Readdress{Number: 1, To: "ca"}, lifted}, false},
		"settled, then answered": {[]session.Command{
			early, park, rule, session.MarkAnswered{Number: 1}, lifted,
		}, false},
		"answered in a turn under it": {[]session.Command{
			early, session.AnswerQuestions{}, session.Next{}, session.AttributeTurn{To: session.ChathamHouse},
		}, false},
		"named after it": {[]session.Command{rule, lifted, early}, true},
	} {
		d := open(t, smallAgenda())
		d.do("14:31:00", session.StartSession{})
		d.do("14:33:00", session.NextSegment{})
		d.do("14:34:00", session.NextSegment{})
		for _, act := range c.acts {
			d.do("14:34:10", act)
		}
		h := d.handout("14:40:00")
		if q := h.Questions[0]; (q.AskerName != "") != c.named || (q.To != "") != c.named {
			t.Errorf("%s: the question is of %q, to %q", name, q.AskerName, q.To)
		}
		for _, f := range []Format{named("md"), jsonFormat()} {
			if out := string(written(t, f, h)); strings.Contains(out, "Early Name") != c.named {
				t.Errorf("%s, %s:\n%s", name, f.Name, out)
			}
		}
	}
}

// What was noted while nobody had the floor belongs to no question.
func TestNotesOfNoTurnAreOfNoQuestion(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:31:00", session.StartSession{})
	d.do("14:33:00", session.NextSegment{})
	d.do("14:34:00", session.NextSegment{})
	d.do("14:34:10", session.AskQuestion{Name: "Ana Kovač", Text: "Who pays?"})
	d.do("14:34:20", session.AskQuestion{Online: true, Text: "And when?"})
	d.as(session.ByHandRapporteur, "14:34:30", session.NoteAction{Who: "os", Text: "Send the list"})
	d.do("14:35:00", session.Next{Unnamed: "Speaker from the floor"})
	d.as(session.ByHandRapporteur, "14:35:10", session.TakeNote{Text: "Asked at length"})
	out := string(written(t, named("md"), d.handout("14:40:00")))
	for _, row := range strings.Split(out[strings.Index(out, "## Questions"):], "\n") {
		if strings.HasPrefix(row, "|") && strings.Contains(row, "Send the list") && strings.Contains(row, "| Questions |") {
			t.Errorf("a question has the action: %s", row)
		}
	}
	_, questions, _ := strings.Cut(out, "\n## Questions\n")
	questions, _, _ = strings.Cut(questions, "\n## ")
	if n := strings.Count(questions, "Asked at length. |"); n != 1 {
		t.Errorf("what was noted in a question's turn stands in %d rows, want its own:\n%s", n, out)
	}
}

// What was answered stands in the column of answers, with who gave it; of a
// question that was noted, too.
func TestAnswersStandBesideTheirQuestions(t *testing.T) {
	d := open(t, smallAgenda())
	d.do("14:31:00", session.StartSession{})
	d.do("14:31:10", session.Give{Participant: "os"})
	d.as(session.ByHandRapporteur, "14:31:20", session.TakeNote{Note: session.QuestionNote, Text: "Who keeps the list?"})
	d.as(session.ByHandRapporteur, "14:31:30", session.TakeNote{Note: session.QuestionNote, Text: "And who reads it?"})
	noted := session.Fold(d.records).Notes[0].ID
	d.do("14:33:00", session.NextSegment{})
	d.do("14:34:00", session.NextSegment{})
	d.do("14:34:10", session.AskQuestion{Name: "Ana Kovač", Text: "Who pays?"})
	d.do("14:34:30", session.Give{Participant: "ca"})
	asked := session.Fold(d.records).Questions[0].ID
	d.as(session.ByHandRapporteur, "14:34:40", session.TakeNote{Text: "A voluntary fund, from 2027", Question: asked})
	d.as(session.ByHandRapporteur, "14:34:50", session.TakeNote{Note: session.Quote, Text: "We do", Question: noted})
	out := string(written(t, named("md"), d.handout("14:40:00")))
	_, questions, _ := strings.Cut(out, "\n## Questions\n")
	questions, _, _ = strings.Cut(questions, "\n## ")
	for _, want := range []string{"| Who pays? | Carana: A voluntary fund, from 2027. |", "| Who keeps the list? | Carana: “We do”. |", "- **", "And who reads it?"} {
		if !strings.Contains(questions, want) {
			t.Errorf("the questions do not say %q:\n%s", want, questions)
		}
	}
	if strings.Contains(questions, "### Open") || strings.Contains(questions, "Who pays? A voluntary") {
		t.Errorf("a question that was answered is open, or its answer is in its cell:\n%s", questions)
	}
}
