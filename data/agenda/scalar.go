package agenda

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// unquoted is what YAML cannot take for anything but a text, in a flow mapping
// too: a letter, then letters, digits and harmless marks.
var unquoted = regexp.MustCompile(`^\p{L}[\p{L}\p{M}\p{N} _.()/'’“”–—+;·-]*$`)

// The words that some reader of YAML takes for something else than a text.
func taken() []string {
	return []string{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"}
}

// scalar is a text as a YAML value, with quotes only where it needs them.
func (p *pen) scalar(s string) string {
	if unquoted.MatchString(s) && !strings.HasSuffix(s, " ") && !contains(taken(), strings.ToLower(s)) {
		return s
	}
	return p.quoted(s)
}

// quoted is a text in double quotes on one line.
func (p *pen) quoted(s string) string {
	marks := []string{`\`, `\\`, `"`, `\"`, "\n", `\n`}
	if p.veiled {
		marks = append(marks, "[", `\x5b`, "{", `\x7b`)
	}
	return `"` + strings.NewReplacer(marks...).Replace(s) + `"`
}

// scalars are texts as a YAML list on one line.
func (p *pen) scalars(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = p.scalar(s)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// writeMinutes is what parseMinutes reads.
func writeMinutes(d time.Duration) string {
	s := strconv.FormatFloat(d.Minutes(), 'f', 9, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
