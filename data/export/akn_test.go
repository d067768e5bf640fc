package export

import (
	"bytes"
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

// theirSchema is Akoma Ntoso's, which lies beside the project; empty where it
// does not.
func theirSchema(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if path := filepath.Join(dir, "shared", "akn", "akomantoso30.xsd"); fileExists(path) {
			return path
		}
	}
	return ""
}

func fileExists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func archived(t *testing.T) map[string]Handout {
	vietnamese := small(t)
	asked := open(t, smallAgenda())
	asked.do("14:31:00", session.StartSession{})
	asked.do("14:32:00", session.Hold{Reason: "alarm <1>"})
	asked.do("14:33:00", session.Resume{})
	asked.do("14:33:10", session.NextSegment{})
	asked.do("14:33:20", session.Next{})
	asked.as(session.ByHandRapporteur, "14:33:30", session.TakeNote{Note: session.Quote, Text: "Trust & <care>", Interpreted: true})
	asked.as(session.ByHandRapporteur, "14:33:32", session.ReceiveText{Received: true})
	asked.as(session.ByHandRapporteur, "14:33:35", session.MarkMoment{Text: "write up"})
	asked.do("14:33:40", session.NextSegment{})
	asked.do("14:33:42", session.Give{Name: "Wanda"})
	asked.do("14:33:43", session.WordQuestion{Number: 1, Text: "Who pays?"})
	asked.do("14:33:44", session.AskQuestion{Name: "Lena Ortiz", Affiliation: "Press", Text: "How <much>?", To: "ca"})
	asked.do("14:33:45", session.AskQuestion{Online: true, Text: "By when?"})
	asked.do("14:33:46", session.Give{Participant: "os"})
	asked.as(session.ByHandRapporteur, "14:33:47", session.TakeNote{Text: "It hangs in the air"})
	asked.do("14:33:48", session.Undo{Hand: session.ByHandModerator})
	asked.do("14:33:50", session.LetPreside{Participant: "os", Role: session.ChairRole})
	return map[string]Handout{
		"small":      small(t).handout("15:00:00"),
		"evil":       evilSession(t),
		"hostile":    hostileSession(t),
		"not begun":  open(t, smallAgenda()).handout("14:05:00"),
		"still open": asked.handout("14:35:00"),
		"nothing":    Draw(session.Fold(nil), session.Moment{}, Wish{Language: words.English()}),
		"the rule":   spokenUnder(t, smallAgenda(), session.ChathamHouse).handout("14:34:00"),
		"vietnamese": Draw(session.Fold(vietnamese.records), vietnamese.at("15:00:00"), Wish{Language: words.Vietnamese(), Zone: vietnamese.zone}),
	}
}

func TestAkomaNtosoFitsItsSchema(t *testing.T) {
	schema := theirSchema(t)
	if _, err := exec.LookPath("xmllint"); err != nil || schema == "" {
		t.Skipf("SKIPPED: Akoma Ntoso is not validated: xmllint %v, schema %q", err, schema)
	}
	for name, h := range archived(t) {
		path := filepath.Join(t.TempDir(), "x.xml")
		out := written(t, Format{Write: AKN}, h)
		if err := os.WriteFile(path, out, 0o600); err != nil {
			t.Fatal(err)
		}
		if said, err := exec.Command("xmllint", "--noout", "--nonet", "--schema", schema, path).CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %.2000s\n%.2000s", name, err, said, out)
		}
	}
}

// Whatever is referred to is there, once, under an id that is a name in XML.
func TestAkomaNtosoRefersToWhatIsThere(t *testing.T) {
	name := regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9._-]*$`)
	for which, h := range archived(t) {
		ids, refs := map[string]bool{}, map[string]bool{}
		in := xml.NewDecoder(bytes.NewReader(written(t, Format{Write: AKN}, h)))
		for {
			token, err := in.Token()
			if token == nil {
				if err.Error() != "EOF" {
					t.Fatalf("%s: %v", which, err)
				}
				break
			}
			start, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			for _, a := range start.Attr {
				switch a.Name.Local {
				case "eId":
					if ids[a.Value] || !name.MatchString(a.Value) {
						t.Errorf("%s: id %q is there twice, or no name", which, a.Value)
					}
					ids[a.Value] = true
				case "by", "as", "to", "refersTo", "source":
					refs[a.Value] = true
				}
			}
		}
		for ref := range refs {
			if !strings.HasPrefix(ref, "#") || !ids[ref[1:]] {
				t.Errorf("%s: %q refers to nothing", which, ref)
			}
		}
	}
}

// A turn that is laid to nobody is no speech: what was noted stays with its
// segment.
func TestAkomaNtosoUnderTheRule(t *testing.T) {
	out := string(written(t, Format{Write: AKN}, archived(t)["the rule"]))
	if n := strings.Count(out, "<speech "); n != 1 {
		t.Errorf("%d speeches, want the moderator's", n)
	}
	for _, gone := range []string{"14:31:1", "14:31:20", "14:32:30", "14:32:40", "Wanda", "Petra"} {
		if strings.Contains(out, gone) {
			t.Errorf("it tells %q:\n%s", gone, out)
		}
	}
	if !strings.Contains(out, "trust is slow") || !strings.Contains(out, "<p>Turns that are not attributed are left out.</p>") {
		t.Errorf("it does not tell what was said, or that something is left out:\n%s", out)
	}
}

func TestAkomaNtosoTellsWhatHappened(t *testing.T) {
	out := string(written(t, Format{Write: AKN}, archived(t)["still open"]))
	for _, want := range []string{
		`<embeddedText startQuote="“" endQuote="”">Trust &amp; &lt;care&gt;</embeddedText> <remark status="editorial">from interpretation</remark>`,
		`<remark status="editorial">text received, check against delivery</remark>`,
		"the session was held, for 1 min: alarm &lt;1&gt;.</narrative>",
		"Ostania (Ivo Renn) chairs from here on.</narrative>",
		"before the session was closed.",
		"<narrative>question 2, Lena Ortiz, Press, room: How &lt;much&gt;? (open)</narrative>",
		"<narrative>question 3, a participant, online: By when? (open)</narrative>",
		`<p class="question">question 1: Who pays? (open)</p>`,
		`<p class="note">note: It hangs in the air</p>`,
		"It is not a verbatim record",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("it lacks %q:\n%s", want, out)
		}
	}
	if strings.Contains(out, "write up") {
		t.Error("a mark is in the archive")
	}
}
