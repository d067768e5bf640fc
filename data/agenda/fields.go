package agenda

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"roundtable/session"
)

// participant is a participant as a mapping, in the order in which keys are
// read.
func (p *pen) participant(who *session.Participant) string {
	var f fields
	text := func(key, value string) { f.add(key, p.scalar(value), value != "") }
	text("key", who.Key)
	f.add("seat", number(who.Seat), who.Seat != 0)
	text("delegation", who.Delegation)
	f.add("name", p.scalar(who.Name), true)
	text("short", who.Short)
	text("say", who.Say)
	text("address", who.Address)
	text("position", who.Position)
	text("level", string(who.Level))
	text("language", who.Language)
	f.add("tags", p.tags(who.Tags), len(who.Tags) > 0)
	f.add("online", "true", who.Online)
	f.add("must_finish_by", p.clock(who.MustFinishBy), who.MustFinishBy != nil)
	text("on_behalf", who.OnBehalf)
	return f.flow()
}

// tags are sorted by name: the same agenda is the same file.
func (p *pen) tags(tags map[string]string) string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(tags)) {
		list = append(list, p.scalar(name)+": "+p.scalar(tags[name]))
	}
	return "{" + strings.Join(list, ", ") + "}"
}

// segment is a segment as a mapping; one whose notes have several lines has one
// key to a line, so that they can be read.
func (p *pen) segment(i int) string {
	var f fields
	s := &p.a.Segments[i]
	text := func(key, value string) { f.add(key, p.scalar(value), value != "") }
	f.add("title", p.scalar(s.Title), true)
	text("kind", string(s.Kind))
	f.add("minutes", writeMinutes(s.Planned), !slices.Contains(p.untimed, i))
	f.add("start", p.clock(s.Start), s.Start != nil)
	text("counting", string(s.Counting))
	f.add("limit", p.duration(s.Limit), s.Limit != nil)
	f.add("handover", p.duration(s.Handover), s.Handover != nil)
	f.add("speakers", p.speakers(s.Speakers), len(s.Speakers) > 0)
	text("chair", s.Chair)
	text("moderator", s.Moderator)
	f.add("objectives", strings.ReplaceAll(fmt.Sprint(s.Objectives), " ", ", "), len(s.Objectives) > 0)
	f.add("protected", "true", s.Protected)
	f.add("optional", "true", s.Optional)
	text("attribution", string(s.Attribution))
	if p.veiled || !strings.Contains(s.Notes, "\n") {
		text("notes", s.Notes)
		return f.flow()
	}
	f.add("notes", literal(s.Notes), true)
	return f.block()
}

// literal is a text of several lines as a YAML block.
func literal(s string) string {
	b := "|"
	for line := range strings.SplitSeq(s, "\n") {
		b += strings.TrimRight("\n      "+line, " ")
	}
	return b
}

// speakers are keys as a list, or all where they are everybody.
func (p *pen) speakers(keys []string) string {
	if len(keys) > 1 && slices.Equal(keys, everybody(&p.a)) {
		return everyone
	}
	return p.scalars(keys)
}

// duration is what ParseDuration reads.
func (p *pen) duration(d *time.Duration) string {
	if d == nil {
		return ""
	}
	seconds := int(*d / time.Second)
	return p.quoted(fmt.Sprintf("%d:%02d", seconds/60, seconds%60))
}
