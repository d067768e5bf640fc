package console

import (
	"errors"
	"slices"
	"testing"

	"roundtable/session"
	"roundtable/session/words"
)

// speakNext switches to the next language by its act.
func (h *hands) speakNext() *hands {
	h.press(":")
	return h.write("language").press("enter")
}

func TestTheLanguageSwitchesWhileItRuns(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin()
		h.press("enter", "3")
		h.sees("Has the floor", "Nam Hải asks", "thank Carana", "List of speakers")
		before := r.record()
		h.press(":").write("tieng").sees("language: Tiếng Việt")
		h.press("enter")
		h.sees("Tiếng Việt", "Đang phát biểu", "CÒN LẠI", "Nam Hải đăng ký phát", "mời Carana phát biểu", "cảm ơn Carana",
			"Danh sách phát biểu", "kết luận trước 14:51", "đã lưu")
		h.seesNot("Has the floor", "asks", "thank", "saved", "LEFT", "language")
		if after := r.record(); !slices.Equal(after, before) {
			t.Errorf("the record says %v, before the switch %v", after, before)
		}
		h.press("n", "?").sees("Phím", "cảm ơn người phát biểu: kết")
		h.press("esc")
		if r.floor() != "Ostania" {
			t.Errorf("n gave the floor to %q", r.floor())
		}
		h.sees("mời Ostania phát biểu", "Carana kết thúc ở 0:0")
		h.press("x").sees("Nam Hải không có mặt khi được mời")
		h.press("esc", "s").sees("Ostania đang phát biểu.", "Bắt đầu Questions ngay?", "enter có · esc không")
		h.press("esc", "f12").sees("f12 không có tác dụng ở đây")
		h.press("u").sees("đã hoàn tác: mời Ostania")
		h.speakNext().sees("English", "Has the floor", "undone: floor to")
		h.seesNot("Đang", "hoàn tác", "CÒN")
		h.leave()
		if left := h.m.left(true); left.Words.Tag != "en" {
			t.Errorf("it was left in %q", left.Words.Tag)
		}
	})
}

// What is under way when the language changes is said in the new one: what
// saving and verifying come to, and the name of who is not named.
func TestWhatIsUnderWayIsSaidInTheNewLanguage(t *testing.T) {
	inRoom(t, small(), func(r *room) {
		h := r.sit(r.log).begin().press("s", "enter").speakNext()
		h.press("enter").sees("Người phát biểu từ hội trường 1")
		h.speakNext().press("c", "enter", "s", "enter", "s", "enter")
		h.sees("record complete: ")
		h.speakNext().sees("biên bản đầy đủ: ", "ĐÃ KẾT THÚC")
		h.seesNot("record complete")
		h.m.cfg.Save = func(_ Desk, _ []session.Record, l *words.Language) (Report, error) {
			return Report{}, errors.New("in " + l.Tag)
		}
		h.press("enter").sees("Chưa lưu được: in vi")
		h.leave()
	})
}
