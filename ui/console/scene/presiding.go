package scene

import "roundtable/session"

// presiding is who chairs and who moderates the running segment, where that is
// not the session's moderator, and not who has the floor as such.
func (b *builder) presiding() string {
	part := b.t.Running()
	if part == nil {
		return ""
	}
	moderator := part.Moderator
	if moderator == b.t.Agenda.Moderator {
		moderator = ""
	}
	return dots(
		b.presides(part.Chair, session.ChairRole, session.ByChair),
		b.presides(moderator, session.ModeratorRole, session.ByModerator),
	)
}

// presides is who has a role, empty for nobody or for who speaks in it.
func (b *builder) presides(key string, role session.Role, speaks session.TurnKind) string {
	if turn := b.r.Turn; key == "" || turn != nil && turn.Participant == key && turn.Kind == speaks {
		return ""
	}
	return b.v.Who(key) + " " + b.v.Roles[role]
}
