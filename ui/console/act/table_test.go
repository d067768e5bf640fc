package act

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"roundtable/session"
	"roundtable/session/words"
)

func TestEveryActHasWordsAndEveryWordAnAct(t *testing.T) {
	l := words.English()
	names, args := map[string]bool{}, map[string]bool{}
	for _, a := range Table() {
		if names[a.Name] {
			t.Errorf("%s is in the table twice", a.Name)
		}
		names[a.Name] = true
		if w := l.Acts[a.Name]; w.Label == "" || w.Short == "" || w.Does == "" {
			t.Errorf("%s lacks words: %+v", a.Name, w)
		}
		for _, arg := range a.Args {
			args[arg.Name] = true
			if w := l.Args[arg.Name]; w.Usage == "" || w.Field == "" {
				t.Errorf("argument %s of %s lacks words", arg.Name, a.Name)
			}
		}
		if !slices.Contains(Sections(), a.Section) || l.Sections[string(a.Section)] == "" {
			t.Errorf("%s is in no section of help", a.Name)
		}
		if _, commands := a.Command(Input{}); commands == a.Screen {
			t.Errorf("%s: screen %t, gives a command %t", a.Name, a.Screen, commands)
		}
	}
	for name := range l.Acts {
		if !names[name] {
			t.Errorf("words for %s, which is no act", name)
		}
	}
	for name := range l.Args {
		if !args[name] {
			t.Errorf("words for the argument %s, which no act takes", name)
		}
	}
}

func TestEveryCommandHasAnAct(t *testing.T) {
	given := map[reflect.Type]bool{reflect.TypeFor[session.Observe](): true} // the clock's own
	for _, a := range Table() {
		if c, ok := a.Command(Input{}); ok {
			given[reflect.TypeOf(c)] = true
		}
	}
	for _, c := range []session.Command{
		session.StartSession{}, session.NextSegment{}, session.SkipSegment{}, session.PreviousSegment{}, session.GoToClosing{},
		session.CloseSession{}, session.Hold{}, session.Resume{}, session.MoveMustEnd{}, session.Extend{}, session.Shorten{},
		session.Thank{}, session.Next{}, session.Give{}, session.Pause{}, session.Grant{}, session.Take{}, session.Limit{}, session.Let{},
		session.Ask{}, session.Respond{}, session.Front{}, session.MovePlace{}, session.Withdraw{}, session.NotPresent{}, session.Decline{},
		session.LoseLine{}, session.SendInWriting{}, session.ChangePresence{}, session.AddParticipant{}, session.Rename{}, session.Replace{},
		session.Order{}, session.FrontLeast{}, session.AnotherRound{}, session.CloseList{}, session.OpenList{}, session.NoShow{},
		session.FailConnection{}, session.RaisePoint{}, session.AskReply{}, session.NameDelegation{}, session.SetOnBehalf{}, session.NoteKeyMessage{}, session.TakeNote{}, session.NoteAction{}, session.MarkMoment{},
		session.BeginEarlier{}, session.EndEarlier{}, session.Undo{}, session.Redo{}, session.LeaveOut{},
		session.AskQuestion{}, session.NameAsker{}, session.WordQuestion{}, session.AnswerQuestions{}, session.MarkAnswered{}, session.Readdress{},
		session.ParkQuestion{}, session.ForwardQuestion{}, session.WithdrawQuestion{}, session.UsePrompt{},
		session.Preside{}, session.Spoke{}, session.ByRecording{}, session.ReadBy{}, session.Invite{}, session.SlowDown{},
		session.SetCounting{}, session.SetAttribution{}, session.AttributeTurn{}, session.DropSegment{}, session.LetPreside{}, session.StarNote{},
		session.EditNote{}, session.BindNote{}, session.ConfirmAction{}, session.SetPrivate{}, session.WithdrawNote{}, session.AttributeNote{}, session.ReceiveText{}, session.StartRecording{},
	} {
		if !given[reflect.TypeOf(c)] {
			t.Errorf("no act gives %T", c)
		}
	}
}

// The acts of the command line, DESIGN §10, without those of later issues.
const designActs = `start hold [REASON]|pause [REASON]|resume|thank|next|give NAME|next-segment|previous-segment|skip-segment [REASON]|ask NAME|respond NAME|
front NAME [--new]|withdraw NAME|add NAME|rename NAME NEW [--request WHO]|replace NAME NEW [--level LEVEL]|grant DURATION|take DURATION|extend DURATION|limit DURATION|must-end TIME [--request WHO]|
arrive NAME|leave NAME|not-present NAME [--hold]|decline NAME|line-lost NAME|in-writing NAME|on-behalf NAME OF [--request WHO]|shorten DURATION|begin-earlier DURATION|
reflect NAME TEXT|mark|recording|closing|let-run|undo|redo|close|move NAME PLACE|end-earlier DURATION|
delegation NAME TEXT [--request WHO]|conclude|leave-out|expected NAME|
catch-up [PLAN]|give-time SEGMENT DURATION|limit-that-fits|one-sentence|rest-in-writing|finish-by NAME TIME|
point-of-order NAME|right-of-reply NAME|no-show NAME [--to reserve]|not-connected NAME|order RULE [--seed SEED]|front-least|round|close-list|last COUNT|open-list|
question [NAME] [--affiliation TEXT] [--to NAME] [--text TEXT]|asker N NAME [--affiliation TEXT]|describe N TEXT|answer-questions|answered N|
readdress N NAME|park N|forward N|withdraw-question N|prompt N|
preside|spoke NAME [DURATION]|by-recording [NAME]|read-by NAME|slow-down|drop SEGMENT [REASON]|chair NAME|moderator NAME|star [NOTE]|
confirm-action [NOTE]|as-noted [NOTE]|private-note [NOTE]|open-note [NOTE]|withdraw-note [NOTE]|bind-note NOTE TURN|text-received [TURN]|text-missing [TURN]`

// Those of their arguments that are one of a few words, one a line.
const choosingActs = `invite 1|2|3
counting own|until [SEGMENT]
attribution chatham-house|attributed [SEGMENT]
attribute-turn chatham-house|attributed [NAME] [--request WHO]
attribute-note NOTE chatham-house|attributed [--consent TEXT]
note TEXT [--kind KIND] [--question N] [--objective N] [--mark NOTE] [--starred] [--private] [--interpreted]
action NAME TEXT [--by DATE] [--objective N] [--mark NOTE] [--confirmed] [--starred] [--private]
edit-note NOTE TEXT [--kind KIND] [--objective N] [--question N] [--to NAME] [--by DATE] [--interpreted]`

func TestTheActsOfTheCommandLine(t *testing.T) {
	l, have := words.English(), map[string]bool{}
	for _, a := range Table() {
		if !a.Screen {
			usage := strings.NewReplacer(" [--early]", "", " [--from reserve]", "", " [--online]", "").Replace(a.Usage(l))
			have[usage] = true
		}
	}
	want := map[string]bool{"start": true, "hold [REASON]": true}
	for _, usage := range strings.Split(strings.TrimPrefix(strings.ReplaceAll(designActs, "\n", ""), "start hold [REASON]|"), "|") {
		want[usage] = true
	}
	for usage := range strings.Lines(choosingActs) {
		want[strings.TrimSpace(usage)] = true
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("acts of do (-design +table):\n%s", diff)
	}
}

func TestFlags(t *testing.T) {
	for name, want := range map[string][]Flag{
		"start": {Early}, "next-segment": {Early}, "skip-segment": {Early}, "closing": {Early},
		"extend": {FromReserve}, "grant": {FromReserve}, "question": {Online}, "thank": nil,
	} {
		if a, _ := Find(name); !slices.Equal(a.Flags, want) {
			t.Errorf("%s takes %v, want %v", name, a.Flags, want)
		}
	}
}

func TestNoActOnKeysThatKeyboardsDisagreeAbout(t *testing.T) {
	for _, a := range Table() {
		for _, key := range a.Keys {
			if key == "backspace" || len(key) == 1 && strings.Contains(`()-_*[]{}\|@^~`, key) {
				t.Errorf("%s acts on %q", a.Name, key)
			}
			if key != Normal(key) {
				t.Errorf("%s: %q is never pressed: it arrives as %q", a.Name, key, Normal(key))
			}
		}
	}
}

// Off is Decide: every act, in every state, about everybody and nobody.
func TestOffIsWhatDecideRefuses(t *testing.T) {
	for state, w := range states(t) {
		for _, who := range []string{"", "ca", "nh", "mod", "nobody"} {
			in := Input{
				Participant: who, Text: "text", Duration: minutes(1), Time: w.now.Wall.Add(minutes(10)), Place: 2, Hand: session.ByHandModerator,
			}
			for _, a := range Table() {
				c, ok := a.Command(in)
				if !ok {
					continue
				}
				_, want := session.Decide(w.table, c, w.now)
				b := w.situation().bind(a, in)
				early := want != nil && want.Code == session.TooEarly
				if len(b.Missing) == 0 && !early && cmp.Diff(want, b.Off) != "" {
					t.Errorf("%s of %q, %s: the key shows %v, Decide says %v", a.Name, who, state, b.Off, want)
				}
				if early && (b.Off != nil || b.Question == "" || !b.Input.Early) {
					t.Errorf("%s, %s: too early must ask: %+v", a.Name, state, b)
				}
			}
		}
	}
}
