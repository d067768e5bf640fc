package words

import "strings"

// Rehearsal are the words of practice sessions, and what invented people say
// in a rehearsal that runs by itself. Notes, Actions and Messages are several
// remarks each, neutral and of nobody in particular.
type Rehearsal struct {
	Practice  string // the mark on every screen and in every list
	Practise  string // what the key does that opens an agenda as practice
	ByItself  string // {text}: what the rehearsal did last
	TakenOver string // a key was pressed: the person moderates now
	GoesOn    string // it moderates again
	Stopped   string // it moderates no longer: {text} was refused

	Delegation, Moderator string // generic seats: {n}

	Notes, Actions, Messages string
}

// Remarks are the single ones of a text of several: of a Rehearsal's Notes, Actions and
// Messages.
func Remarks(text string) []string { return strings.Split(text, remarkBetween) }

// remarkBetween stands between two remarks.
const remarkBetween = " · "

func englishRehearsal() Rehearsal {
	return Rehearsal{
		Practice: "PRACTICE", Practise: "practise (kept apart)",
		ByItself: "by itself: {text}", TakenOver: "You moderate now · : auto lets it go on by itself",
		GoesOn: "It goes on by itself; any act takes over", Stopped: "It no longer goes on by itself: {text}",
		Delegation: "Delegation {n}", Moderator: "Moderator",
		Notes: strings.Join([]string{
			"Early warning helps citizens only if it reaches them in their own language.",
			"A single contact point for reports was useful in the first year.",
			"Training of judges and prosecutors takes longer than legislation.",
			"Requests for evidence should be answered within days.",
			"Small administrations need shared services.",
			"Companies should be at the table from the beginning.",
			"Measures that protect children deserve to come first.",
			"What was learnt in one region should be written down for others.",
		}, remarkBetween),
		Actions: strings.Join([]string{
			"Offer a workshop on digital evidence.",
			"Share a list of contact points.",
			"Circulate a short paper on victim support.",
			"Propose dates for a follow-up meeting.",
		}, remarkBetween),
		Messages: strings.Join([]string{
			"Protecting citizens is a shared task.",
			"Cooperation works where people know each other.",
			"Capacity first, then obligations.",
			"Let us begin with what is ready now.",
			"Trust grows with every request that is answered.",
			"Nobody should be left to face this alone.",
		}, remarkBetween),
	}
}

func vietnameseRehearsal() Rehearsal {
	return Rehearsal{
		Practice: "BUỔI TẬP", Practise: "tập (lưu riêng)",
		ByItself: "tự chạy: {text}", TakenOver: "Bây giờ bạn điều phối · : auto để tự chạy tiếp",
		GoesOn: "Tự chạy tiếp; nhấn phím bất kỳ để điều phối", Stopped: "Không tự chạy nữa: {text}",
		Delegation: "Đoàn {n}", Moderator: "Người điều phối",
		Notes: strings.Join([]string{
			"Cảnh báo sớm chỉ có ích khi đến với người dân bằng ngôn ngữ của họ.",
			"Một đầu mối tiếp nhận thông tin đã có ích ngay trong năm đầu.",
			"Đào tạo thẩm phán và công tố viên cần nhiều thời gian hơn làm luật.",
			"Yêu cầu cung cấp chứng cứ nên được trả lời trong vài ngày.",
			"Các cơ quan nhỏ cần dịch vụ dùng chung.",
			"Doanh nghiệp nên cùng tham gia ngay từ đầu.",
			"Các biện pháp bảo vệ trẻ em nên được ưu tiên.",
			"Kinh nghiệm của một khu vực nên được ghi lại cho nơi khác.",
		}, remarkBetween),
		Actions: strings.Join([]string{
			"Tổ chức một hội thảo về chứng cứ số.",
			"Chia sẻ danh sách đầu mối liên lạc.",
			"Gửi một tài liệu ngắn về hỗ trợ nạn nhân.",
			"Đề xuất thời gian cho cuộc họp tiếp theo.",
		}, remarkBetween),
		Messages: strings.Join([]string{
			"Bảo vệ người dân là nhiệm vụ chung.",
			"Hợp tác hiệu quả khi mọi người biết nhau.",
			"Năng lực trước, nghĩa vụ sau.",
			"Hãy bắt đầu với những gì đã sẵn sàng.",
			"Lòng tin lớn lên với mỗi yêu cầu được trả lời.",
			"Không ai phải đối mặt với việc này một mình.",
		}, remarkBetween),
	}
}
