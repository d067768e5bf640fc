package export

import "roundtable/session"

// document is the form of docs/minutes.schema.json.
type document struct {
	Format         string        `json:"format"`
	Version        int           `json:"version"`
	Session        string        `json:"session"`
	State          session.State `json:"state"`
	Practice       bool          `json:"practice"`
	Rule           bool          `json:"chatham_house_rule,omitempty"`
	Title          string        `json:"title"`
	Venue          *string       `json:"venue"`
	Zone           *string       `json:"timezone"`
	Languages      []string      `json:"languages"`
	Interpretation *string       `json:"interpretation"`
	Moderator      *string       `json:"moderator"`
	Objectives     []string      `json:"objectives"`
	DrawnUp        string        `json:"drawn_up"`
	Opened         string        `json:"opened"`
	PrintedStart   *string       `json:"printed_start"`
	MustEnd        *string       `json:"must_end"`
	Started        *string       `json:"started"`
	Closed         *string       `json:"closed"`
	Lasted         int64         `json:"lasted_s"`
	Held           int64         `json:"held_s"`
	Heard          int           `json:"heard"`
	Estimated      bool          `json:"estimated"`
	People         []person      `json:"participants"`
	Segments       []segment     `json:"segments"`
	Turns          []turn        `json:"turns"`
	Questions      []question    `json:"questions"`
	Departures     []departure   `json:"departures"`
	Orders         []order       `json:"orders,omitempty"`
	Notes          []note        `json:"notes"`
	Reflections    []reflection  `json:"reflections"`
	Airtime        []airtime     `json:"airtime"`
	TagTimes       []tagTime     `json:"airtime_by_tag,omitempty"`
	MustEnds       []mustEnd     `json:"must_end_changes"`
	Corrections    []correction  `json:"corrections"`
	Entries        int           `json:"entries"`
	Withheld       int           `json:"private_notes_withheld"`
	Private        int           `json:"private_records_withheld,omitempty"`
	Unattributed   *unattributed `json:"unattributed,omitempty"`
	Returns        []comeBack    `json:"console_returns,omitempty"`
	Recordings     []string      `json:"recordings,omitempty"`
	Figures        *Figures      `json:"figures"`
	Source         *string       `json:"agenda_sha256"`
	Provenance     *string       `json:"provenance"`
}

type person struct {
	Key        string            `json:"key"`
	Seat       int               `json:"seat"`
	Delegation *string           `json:"delegation"`
	Name       string            `json:"name"`
	Short      *string           `json:"short"`
	Address    *string           `json:"address"`
	Position   *string           `json:"position"`
	Level      *string           `json:"level"`
	Tags       map[string]string `json:"tags"`
	Language   *string           `json:"language"`
	Online     bool              `json:"online"`
	OnBehalf   *string           `json:"on_behalf"`
	Presence   *string           `json:"presence"`
	WalkIn     bool              `json:"walk_in"`
	Replaces   *string           `json:"replaces"`
	ReplacedBy *string           `json:"replaced_by"`
}

type segment struct {
	ID           string               `json:"id"`
	Title        string               `json:"title"`
	Kind         session.SegmentKind  `json:"kind"`
	State        session.SegmentState `json:"state"`
	Planned      int64                `json:"planned_s"`
	Added        int64                `json:"added_s"`
	Actual       *int64               `json:"actual_s"`
	Held         int64                `json:"held_s"`
	PrintedStart *string              `json:"printed_start"`
	PrintedEnd   *string              `json:"printed_end"`
	Began        *string              `json:"began"`
	Ended        *string              `json:"ended"`
	Drift        *int64               `json:"drift_s"`
	Limit        *int64               `json:"limit_s"`
	Handover     int64                `json:"handover_s"`
	Until        bool                 `json:"until"`
	Protected    bool                 `json:"protected"`
	Optional     bool                 `json:"optional"`
	Speakers     []string             `json:"speakers"`
	Chair        *string              `json:"chair"`
	Moderator    *string              `json:"moderator"`
	Objectives   []int                `json:"objectives"`
	Paid         int64                `json:"paid_s"`
	Taken        int64                `json:"taken_s"`
	Left         int64                `json:"left_s"`
	Attribution  session.Attribution  `json:"attribution,omitempty"`
	Reason       string               `json:"not_held_because,omitempty"`
	Presided     []presided           `json:"presided,omitempty"`
	Interrupted  []interruption       `json:"interruptions,omitempty"`
	Unheard      []string             `json:"unheard,omitempty"`
}

type turn struct {
	Seq         int              `json:"seq"`
	ID          string           `json:"id"`
	Segment     string           `json:"segment"`
	Kind        session.TurnKind `json:"kind"`
	Participant *string          `json:"participant"`
	OnBehalf    *string          `json:"on_behalf"`
	Requested   *string          `json:"requested"`
	Called      string           `json:"called"`
	Started     string           `json:"started"`
	Ended       *string          `json:"ended"`
	Elapsed     int64            `json:"elapsed_s"`
	Net         int64            `json:"net_s"`
	Paused      int64            `json:"paused_s"`
	Held        int64            `json:"held_s"`
	Limit       *int64           `json:"limit_s"`
	Granted     int64            `json:"granted_s"`
	Over        *int64           `json:"over_s"`
	LetRun      bool             `json:"let_run"`
	How         *string          `json:"end"`
	Why         *string          `json:"why"`
	To          *string          `json:"to"`

	Attribution  session.Attribution `json:"attribution,omitempty"`
	Form         session.Form        `json:"form,omitempty"`
	Reader       string              `json:"reader,omitempty"`
	SlowDowns    int                 `json:"slow_downs,omitempty"`
	PauseReasons []string            `json:"pause_reasons,omitempty"`
	TextReceived bool                `json:"text_received,omitempty"`
}

type question struct {
	Number      int                   `json:"number"`
	ID          string                `json:"id"`
	Batch       int                   `json:"batch"`
	Segment     string                `json:"segment"`
	At          *string               `json:"at"`
	Asker       *string               `json:"asker"`
	AskerName   *string               `json:"asker_name"`
	Affiliation *string               `json:"affiliation"`
	Channel     *string               `json:"channel"`
	To          *string               `json:"to"`
	Text        *string               `json:"text"`
	Turn        *string               `json:"turn"`
	Prompt      bool                  `json:"moderators_own"`
	State       session.QuestionState `json:"state"`
	Answers     []string              `json:"answers"`
}

type departure struct {
	Participant *string     `json:"participant"`
	Segment     string      `json:"segment"`
	Lane        *string     `json:"lane"`
	Why         session.Off `json:"why"`
	At          string      `json:"at"`
}

type order struct {
	Segment string       `json:"segment"`
	At      string       `json:"at"`
	Rule    session.Rule `json:"rule"`
	Seed    *string      `json:"seed"`
	Before  []string     `json:"before"`
	After   []string     `json:"after"`
}

type tagTime struct {
	Tag     string `json:"tag"`
	Value   string `json:"value"`
	People  int    `json:"participants"`
	Turns   int    `json:"turns"`
	Seconds int64  `json:"seconds"`
}

type note struct {
	ID          string           `json:"id"`
	Kind        session.NoteKind `json:"kind"`
	Turn        *string          `json:"turn"`
	Segment     *string          `json:"segment"`
	Participant *string          `json:"participant"`
	At          *string          `json:"at"`
	By          session.Hand     `json:"by"`
	Text        string           `json:"text"`
	Who         *string          `json:"who"`
	WhoName     *string          `json:"who_name"`
	Due         *string          `json:"due"`
	Confirmed   bool             `json:"confirmed"`
	Objective   int              `json:"objective"`
	Star        bool             `json:"star"`
	Interpreted bool             `json:"interpreted,omitempty"`
	Question    string           `json:"question,omitempty"`
	WrittenUp   bool             `json:"written_up,omitempty"`
	Corrected   int              `json:"corrected,omitempty"`
	Private     bool             `json:"private,omitempty"`
}

type reflection struct {
	Participant *string                 `json:"participant"`
	State       session.ReflectionState `json:"state"`
	KeyMessage  *string                 `json:"key_message"`
	Turn        *string                 `json:"turn"`
}

type airtime struct {
	Participant string `json:"participant"`
	Turns       int    `json:"turns"`
	Seconds     int64  `json:"seconds"`
}

type unattributed struct {
	Turns   int   `json:"turns"`
	Seconds int64 `json:"seconds"`
}

type comeBack struct {
	At    string `json:"at"`
	Since string `json:"since"`
}

type presided struct {
	At   string       `json:"at"`
	Role session.Role `json:"role"`
	Old  *string      `json:"old"`
	New  string       `json:"new"`
}

type interruption struct {
	From   string  `json:"from"`
	To     *string `json:"to"`
	Reason string  `json:"reason,omitempty"`
}

type mustEnd struct {
	At  string  `json:"at"`
	Old *string `json:"old"`
	New string  `json:"new"`
}

type correction struct {
	Seq         int                    `json:"seq"`
	Kind        session.CorrectionKind `json:"kind"`
	At          string                 `json:"at"`
	By          session.Hand           `json:"by"`
	Participant *string                `json:"participant"`
	Segment     *string                `json:"segment"`
	Earlier     int64                  `json:"earlier_s"`
	Text        string                 `json:"text"`
}
