package words_test

import (
	"errors"
	"fmt"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

func TestWhatArisesElsewhereIsToldInTheLanguage(t *testing.T) {
	full := session.Say("the disk is full")
	system := errors.New("input/output error")
	for _, c := range []struct {
		err    error
		en, vi string
	}{
		{full, "the disk is full", "đĩa đã đầy"},
		{session.Say("there is no act %q", "tea"), `there is no act "tea"`, `không có việc "tea"`},
		{session.Say("%s is not a list", session.Say("the agenda")), "the agenda is not a list", "chương trình không phải một danh sách"},
		{session.Say("%s is not a list", "100% of it"), "100% of it is not a list", "100% of it không phải một danh sách"},
		{session.Sentence{Format: "100% of it"}, "100% of it", "100% of it"},
		{session.Say("this is not YAML: %s", system), "this is not YAML: input/output error", "đây không phải YAML: input/output error"},
		{system, "input/output error", "input/output error"},
		{errors.Join(full, system), "the disk is full\ninput/output error", "đĩa đã đầy\ninput/output error"},
		{fmt.Errorf("running: %w", system), "running: input/output error", "running: input/output error"},
	} {
		if got := words.English().Tell(c.err); got != c.en || got != c.err.Error() {
			t.Errorf("in English %q (as an error %q), want %q", got, c.err, c.en)
		}
		if got := words.Vietnamese().Tell(c.err); got != c.vi {
			t.Errorf("in Vietnamese %q, want %q", got, c.vi)
		}
	}
}
