package export

import (
	"math"
	"reflect"
	"slices"
	"time"

	"roundtable/session"
)

// Figures are the figures of a session in the form that docs/stats.schema.json
// and docs/minutes.schema.json describe under figures. Lengths are whole
// seconds, rounded down in size; shares have four decimals; what is not known
// or may not be said is null.
type Figures struct {
	Rule         bool               `json:"chatham_house"`
	Heard        *int               `json:"heard"`
	Seats        *int               `json:"seats"`
	Speaking     *Spoken            `json:"speaking"`
	Unattributed *Spoken            `json:"unattributed"`
	People       []personFigures    `json:"people"`
	Delegations  []delegationFigure `json:"delegations"`
	Tags         []tagFigure        `json:"tags"`
	Presiding    []personFigures    `json:"presiding"`
	Presided     *Spoken            `json:"presided"`
	Longest      *longest           `json:"longest"`
	Limits       *limits            `json:"limits"`
	Wait         *wait              `json:"wait"`
	Gini         *float64           `json:"gini"`
	Segments     []segmentFigure    `json:"segments"`
	Planned      int64              `json:"planned_s"`
	Actual       *int64             `json:"actual_s"`
	Objectives   []objectiveFigure  `json:"objectives"`
	Aside        objectiveFigure    `json:"no_objective"`
	Unheard      []silence          `json:"unheard"` // null: it may not be said
}

// Spoken is how often and how long the floor was had.
type Spoken struct {
	Turns   int     `json:"turns"`
	Seconds int64   `json:"seconds"`
	Longest int64   `json:"longest_s"`
	Share   float64 `json:"share"`
}

type who struct {
	Participant *string `json:"participant"`
	Delegation  *string `json:"delegation"`
	Name        *string `json:"name"`
}

type personFigures struct {
	who
	Spoken
}

type delegationFigure struct {
	Delegation *string `json:"delegation"`
	People     int     `json:"participants"`
	Spoken
}

type tagFigure struct {
	Tag    string `json:"tag"`
	Value  string `json:"value"`
	People int    `json:"participants"`
	Spoken
}

type longest struct {
	Seq     int    `json:"seq"`
	Segment string `json:"segment"`
	Seconds int64  `json:"seconds"`
	who
}

type limits struct {
	Turns    int   `json:"turns"`
	Over     int   `json:"turns_over"`
	Allotted int64 `json:"allotted_s"`
	Used     int64 `json:"used_s"`
	OverBy   int64 `json:"over_s"`
}

type wait struct {
	Turns   int   `json:"turns"`
	Median  int64 `json:"median_s"`
	Longest int64 `json:"longest_s"`
}

type segmentFigure struct {
	ID         string               `json:"id"`
	Title      string               `json:"title"`
	Kind       session.SegmentKind  `json:"kind"`
	State      session.SegmentState `json:"state"`
	Planned    int64                `json:"planned_s"`
	Actual     *int64               `json:"actual_s"`
	Difference *int64               `json:"difference_s"`
	Drift      *int64               `json:"drift_s"`
	Speaking   *Spoken              `json:"speaking"`
}

type objectiveFigure struct {
	Number   int     `json:"number"`
	Text     *string `json:"text"`
	Segments int     `json:"segments"`
	Planned  int64   `json:"planned_s"`
	Actual   *int64  `json:"actual_s"`
	Shared   *int64  `json:"shared_s"`
	Notes    int     `json:"notes"`
	Actions  int     `json:"actions"`
}

type silence struct {
	who
	Why session.Silent `json:"why"`
}

// Figures works out what the handout comes to.
func (h *Handout) Figures() *Figures {
	m := session.Measure(&h.Minutes)
	f := &Figures{
		Rule: h.Terms.Rule, People: []personFigures{}, Delegations: []delegationFigure{}, Tags: []tagFigure{}, Presiding: []personFigures{},
		Segments: []segmentFigure{}, Planned: whole(m.Planned), Objectives: []objectiveFigure{},
	}
	if !f.Rule {
		h.measured(f, &m)
	}
	for i := range m.Segments {
		s := &m.Segments[i]
		row := segmentFigure{
			ID: s.ID, Title: s.Title, Kind: s.Kind, State: s.State, Planned: whole(s.Planned), Actual: length(s.Actual),
			Difference: length(s.Difference), Drift: length(s.Drift),
		}
		if !f.Rule {
			row.Speaking = spokenOf(s.Speaking)
		}
		f.Segments = append(f.Segments, row)
	}
	for i, o := range m.Objectives {
		f.Objectives = append(f.Objectives, objectiveOf(o, known(h.Objectives[i]), f.Rule))
	}
	f.Aside = objectiveOf(m.Aside, nil, f.Rule)
	clean(reflect.ValueOf(f).Elem())
	return f
}

// measured puts what may be said where the Chatham House Rule does not hold for
// all of it.
func (h *Handout) measured(f *Figures, m *session.Figures) {
	actual := whole(m.Actual)
	f.Heard, f.Seats, f.Actual, f.Gini = &m.Heard, &m.Seats, &actual, m.Gini
	f.Speaking, f.Unattributed, f.Presided = spokenOf(m.Speaking), spokenOf(m.Unattributed), spokenOf(m.Presided)
	if m.Gini != nil {
		g := rounded(*m.Gini)
		f.Gini = &g
	}
	for _, p := range m.People {
		f.People = append(f.People, personFigures{h.who(p.Participant), *spokenOf(p.Spoken)})
	}
	for _, p := range m.Presiding {
		f.Presiding = append(f.Presiding, personFigures{h.who(p.Participant), *spokenOf(p.Spoken)})
	}
	for _, d := range m.Delegations {
		f.Delegations = append(f.Delegations, delegationFigure{known(d.Delegation), d.People, *spokenOf(d.Spoken)})
	}
	for _, x := range m.Tags {
		f.Tags = append(f.Tags, tagFigure{x.Tag, x.Value, x.People, *spokenOf(x.Spoken)})
	}
	if t := m.Longest; t != nil {
		f.Longest = &longest{t.Number, t.Segment, whole(t.Net), h.who(t.Participant)}
	}
	l := m.Limits
	f.Limits = &limits{l.Turns, l.Over, whole(l.Allotted), whole(l.Used), whole(l.OverBy)}
	if w := m.Wait; w.Turns > 0 {
		f.Wait = &wait{w.Turns, whole(w.Median), whole(w.Longest)}
	}
	if m.Unheard.Known {
		f.Unheard = []silence{}
		for _, s := range m.Unheard.Who {
			f.Unheard = append(f.Unheard, silence{h.who(s.Participant), s.Why})
		}
	}
}

// who is somebody by key, delegation and name; nobody where there is no key.
func (h *Handout) who(key string) who {
	if key == "" {
		return who{}
	}
	p := h.person(key)
	return who{known(key), known(p.Delegation), known(p.Name)}
}

func objectiveOf(o session.ObjectiveFigures, text *string, rule bool) objectiveFigure {
	f := objectiveFigure{
		Number: o.Number, Text: text, Segments: o.Segments, Planned: whole(o.Planned), Notes: o.Notes, Actions: o.Actions,
	}
	if !rule {
		f.Actual, f.Shared = seconds64(o.Actual), seconds64(o.Shared)
	}
	return f
}

func seconds64(d time.Duration) *int64 { return length(&d) }

func spokenOf(s session.Spoken) *Spoken {
	return &Spoken{s.Turns, whole(s.Time), whole(s.Longest), rounded(s.Part)}
}

// rounded has four decimals: the same bytes on every machine.
func rounded(x float64) float64 { return math.Round(x*1e4) / 1e4 }

// Together is the form of what is added up over sessions, in
// docs/stats.schema.json.
type Together struct {
	Sessions     int         `json:"sessions"`
	Speaking     Spoken      `json:"speaking"`
	Unattributed Spoken      `json:"unattributed"`
	People       []sumFigure `json:"people"`
	Delegations  []sumFigure `json:"delegations"`
	Tags         []tagSum    `json:"tags"`
}

type sumFigure struct {
	Delegation *string `json:"delegation"`
	Name       *string `json:"name"`
	Sessions   int     `json:"sessions"`
	Spoken
}

type tagSum struct {
	Tag      string `json:"tag"`
	Value    string `json:"value"`
	Sessions int    `json:"sessions"`
	Spoken
}

// TogetherOf is that form of sums.
func TogetherOf(t *session.Together) *Together {
	sum := &Together{
		t.Sessions, *spokenOf(t.Speaking), *spokenOf(t.Unattributed), []sumFigure{}, []sumFigure{}, []tagSum{},
	}
	for _, x := range t.People {
		sum.People = append(sum.People, sumFigure{known(x.Delegation), known(x.Name), x.Sessions, *spokenOf(x.Spoken)})
	}
	for _, x := range t.Delegations {
		sum.Delegations = append(sum.Delegations, sumFigure{known(x.Delegation), nil, x.Sessions, *spokenOf(x.Spoken)})
	}
	for _, x := range t.Tags {
		sum.Tags = append(sum.Tags, tagSum{x.Tag, x.Value, x.Sessions, *spokenOf(x.Spoken)})
	}
	clean(reflect.ValueOf(sum).Elem())
	return sum
}

// Keep leaves the rows of one tag alone among the tags; empty: all.
func (f *Figures) Keep(tag string) {
	f.Tags = slices.DeleteFunc(f.Tags, func(x tagFigure) bool { return tag != "" && x.Tag != tag })
}

// Keep leaves the rows of one tag alone among the tags; empty: all.
func (t *Together) Keep(tag string) {
	t.Tags = slices.DeleteFunc(t.Tags, func(x tagSum) bool { return tag != "" && x.Tag != tag })
}

// Stands is the moment that the handout stands for, RFC 3339 with the
// session's offset; nil under the Chatham House Rule, which leaves no times.
func (h *Handout) Stands() *string {
	if h.Terms.Rule {
		return nil
	}
	return known(h.instant(h.DrawnUp))
}
