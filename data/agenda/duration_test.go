package agenda

import "testing"

// What the schema allows the reader reads, and the other way round.
func TestDurationsFitTheSchema(t *testing.T) {
	schema := compileSchema(t)
	for _, text := range []string{
		"2:30", "0:05", "90:00", "1:02:03", "90s", "2m30s", "1h", "0:00", "1000:00",
		"90", "3:5", "3:60", "1:60:00", "1:2:03", "-1:00", "1.5m", "500ms", ":30", "3:", "m", "::", "1000ms", "1d",
	} {
		_, err := ParseDuration(text)
		bad := valid(t, schema, []byte("title: T\nsegments:\n  - {title: A, limit: \""+text+"\"}\n"))
		if (err == nil) != (bad == nil) {
			t.Errorf("%q: the reader says %v, the schema %v", text, err, bad)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "abc", 0}, {"", "đạt", 3}, {"limt", "limit", 1}, {"kitten", "sitting", 3}, {"đat", "đạt", 1}} {
		if got, back := Distance(c.a, c.b), Distance(c.b, c.a); got != c.want || back != c.want {
			t.Errorf("%q to %q is %d, back %d, want %d", c.a, c.b, got, back, c.want)
		}
	}
}
