package programme

import (
	"slices"
	"strings"
)

// fillEveryone gives the segments for all their speakers: the participants but
// for who moderates or chairs.
func (m *making) fillEveryone() {
	for _, i := range m.everyone {
		s := &m.a.Segments[i]
		for _, p := range m.a.Participants {
			if p.Key != m.a.Moderator && p.Key != s.Chair && p.Key != s.Moderator && !slices.Contains(s.Speakers, p.Key) {
				s.Speakers = append(s.Speakers, p.Key)
			}
		}
	}
}

// everyone says whether a text stands for all who are there.
func everyone(text string) bool {
	switch strings.ToLower(strings.Trim(text, " .")) {
	case "all", "all participants", "all speakers", "everyone", "everybody", "all panellists", "all panelists", "all delegations", "all delegates", "all members", "tous", "tous les participants", "toutes les délégations", "todos", "todas", "todos los participantes", "tất cả", "tất cả đại biểu", "toàn thể đại biểu", "các đại biểu", "toàn thể":
		return true
	}
	return false
}
