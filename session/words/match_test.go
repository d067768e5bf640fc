package words_test

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"roundtable/session"
	"roundtable/session/words"
)

func TestMatch(t *testing.T) {
	people := []*session.Person{
		{Participant: session.Participant{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo", Short: "Diallo"}},
		{Participant: session.Participant{Key: "os", Seat: 2, Delegation: "Ostania", Name: "Ana Ca"}},
		{Participant: session.Participant{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt", Short: "Đạt"}},
		{Participant: session.Participant{Key: "5", Delegation: "Verland", Name: "Ana Delgado Schenk"}},
		{Participant: session.Participant{Key: "p7", Name: "Ana"}, FormerNames: []string{"Speaker from the floor 1"}},
		{Participant: session.Participant{Key: "gone", Name: "Old Envoy"}, ReplacedBy: "p9"},
	}
	for query, want := range map[string]string{
		"ca":                       "ca",            // the exact key before the whole name of nobody and parts
		"OS":                       "os",            // in any case
		"5":                        "5",             // the exact key before the seat
		"1":                        "ca",            // the seat
		"ana":                      "p7",            // a whole name before a part of three
		"CARANA":                   "ca",            // the delegation, whole
		"diallo":                   "ca",            // the short name
		"dat":                      "nh",            // đ and accents do not count
		"nguyen van dat":           "nh",            // nor case
		"Nguyễn  Văn":              "nh",            // a part, with blanks joined
		norm.NFD.String("Nam Hải"): "nh",            // however it was typed
		"del":                      "5",             // a part
		"an":                       "ca os nh 5 p7", // several fit: all of them ("Carana", "Văn")
		"amara d":                  "ca",            // a substring, never fuzzy
		"amaradiallo":              "",              //
		"speaker from":             "p7",            // what somebody was called before
		"old envoy":                "",              // who was replaced is not at the table
		"gone":                     "gone",          // but can be named by key
		"zz":                       "",
		"  ":                       "",
		"0":                        "",
	} {
		var got []string
		for _, p := range words.Match(people, query) {
			got = append(got, p.Key)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("Match(%q) = %v, want %s", query, got, want)
		}
	}
}

// Where somebody who is not at the table may be meant, the inside of a word
// means nobody.
func TestMatchBegun(t *testing.T) {
	people := []*session.Person{
		{Participant: session.Participant{Key: "ca", Seat: 1, Delegation: "Carana", Name: "Amara Diallo"}},
		{Participant: session.Participant{Key: "nh", Seat: 5, Delegation: "Nam Hải", Name: "Nguyễn Văn Đạt"}},
		{Participant: session.Participant{Key: "p7", Name: "Minister"}, FormerNames: []string{"Speaker from the floor 1"}},
	}
	for query, want := range map[string]string{
		"ana": "", "car": "ca", "dia": "ca", "an": "", "van": "nh", "CA": "ca", "1": "ca", "hai": "nh", "speaker": "p7", "": "",
	} {
		var got []string
		for _, p := range words.MatchBegun(people, query) {
			got = append(got, p.Key)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("MatchBegun(%q) = %v, want %s", query, got, want)
		}
	}
}

func TestFolded(t *testing.T) {
	for in, want := range map[string]string{
		"Đạt": "dat", "ĐÔNG": "dong", "Ồ": "o", "José  María": "jose maria", "Łukasz": "lukasz", "Ø": "o", "王": "王",
	} {
		if got := words.Folded(in); got != want {
			t.Errorf("Folded(%q) = %q, want %q", in, got, want)
		}
	}
}
