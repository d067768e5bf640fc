package agenda

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"roundtable/session"
)

// text is a text on one line; empty where it is not written.
func (m *mapping) text(key string) string {
	if !m.has(key) {
		return ""
	}
	s, _ := m.scalar(m.values[key], name(key))
	return clean(s)
}

// texts are the entries of a list of texts, empty ones left out.
func (m *mapping) texts(key string) []string {
	var list []string
	for _, n := range m.list(key) {
		if s, ok := m.scalar(n, session.Say("an entry of %s", key)); ok && clean(s) != "" {
			list = append(list, clean(s))
		}
	}
	return list
}

// required is a text that must be there.
func (m *mapping) required(key string, what session.Sentence) string {
	s := m.text(key)
	if s == "" {
		at := m.node
		if m.values[key] != nil {
			at = m.values[key]
		}
		m.fault(at, session.Say("%s has no %s", what, key), session.Say("add %s:", key))
	}
	return s
}

// value reads a single value with read, whose error becomes a fault.
func value[T any](m *mapping, key string, next session.Sentence, read func(string) (T, error)) (v T, written bool) {
	s := m.text(key)
	if s == "" {
		return v, false
	}
	v, err := read(s)
	if err != nil {
		m.fault(m.values[key], session.Say("%s: %v", key, err), next)
		return v, false
	}
	return v, true
}

func (m *mapping) duration(key string) *time.Duration {
	d, written := value(m, key, session.Say(`write "3:00" for three minutes, or 90s, 2m30s, 1:00:00`), ParseDuration)
	if !written {
		return nil
	}
	return &d
}

func (m *mapping) clock(key string) *session.Clock {
	c, written := value(m, key, session.Say(`write it as "14:30"; midnight is "00:00"`), session.ParseClock)
	if !written {
		return nil
	}
	return &c
}

func (m *mapping) truth(key string) bool {
	b, _ := value(m, key, session.Say("write true or false"), func(s string) (bool, error) {
		switch strings.ToLower(s) {
		case "true", "yes":
			return true, nil
		case "false", "no":
			return false, nil
		}
		return false, session.Say("%q is neither true nor false", s)
	})
	return b
}

// choice is one of some words; empty where it is not written.
func choice[T ~string](m *mapping, key string, of ...T) T {
	known := make([]string, len(of))
	for i, w := range of {
		known[i] = string(w)
	}
	s := strings.ToLower(m.text(key))
	if s != "" && !contains(known, s) {
		m.fault(m.values[key], session.Say("%s: %q is none of the known words", key, s), Nearest(s, known))
		return ""
	}
	return T(s)
}

var decimal = regexp.MustCompile(`^[+-]?\d{1,9}(\.\d{1,9})?$`)

// parseMinutes reads 16 and 2.5: whole seconds, not below 0.
func parseMinutes(s string) (time.Duration, error) {
	if !decimal.MatchString(s) {
		return 0, session.Say("%q is not a number of minutes", s)
	}
	minutes, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, session.Say("%q is not a number of minutes", s)
	}
	seconds := math.Round(minutes * 60)
	if math.Abs(seconds-minutes*60) > 1e-6 {
		return 0, session.Say("%q is not a whole number of seconds", s)
	}
	return believed(time.Duration(seconds)*time.Second, s+" minutes")
}

// parseCount reads a whole number from 1 to 999.
func parseCount(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 999 {
		return 0, session.Say("%q is not a number from 1 to 999", s)
	}
	return n, nil
}

// ParseZone reads the name of a time zone as agendas write it: an IANA name,
// and not the laptop's.
func ParseZone(s string) (string, error) {
	if strings.EqualFold(s, "local") {
		return "", session.Say("%q depends on the laptop", s)
	}
	if _, err := time.LoadLocation(s); err != nil {
		return "", session.Say("%q is not a known time zone", s)
	}
	return s, nil
}

// tags are a mapping of names to texts.
func (m *mapping) tags(key string) map[string]string {
	if !m.has(key) {
		return nil
	}
	node, ok := m.values[key].(ast.MapNode)
	if !ok {
		m.fault(m.values[key], session.Say("%s is not a mapping", key), session.Say("write {region: Africa}"))
		return nil
	}
	tags := map[string]string{}
	for it := node.MapRange(); it.Next(); {
		name := clean(it.Key().GetToken().Value)
		if _, twice := tags[name]; twice {
			m.fault(it.Key(), session.Say("the tag %q stands here twice", name), session.Say("keep one of the two"))
		}
		s, _ := m.scalar(it.Value(), session.Say("a tag"))
		tags[name] = clean(s)
	}
	return tags
}
