package words

// Plain are the words of the line mode, where everything is said in lines:
// sentences without colour, place or movement.
type Plain struct {
	// How things stand.
	Title                         string // {text} {n}: what was opened, the title and its session
	NotStarted, StartsIn          string // {at} {by}
	PrintedAgo                    string // {at} {by}: its printed start has passed
	Closed                        string // {at}
	Held, HeldBecause             string // {by} {text}
	Speaks, Over, Free, Stopped   string // {who} {by}: left, over time, without a limit, the clock stopped
	Nobody                        string
	SegmentLeft, SegmentOver      string // {segment} {by}
	MustBegin, MustBeOver         string // {segment} {at} {by} {text}
	EndsAt                        string // {at}
	NextUp, NobodyNext            string // {who} {how}
	Place                         string // {n} {who} {how}
	Waited                        string // {text} {by}
	Part                          string // {at} {segment} {how}
	PartTime                      string // {text} {used}
	NobodyWaits                   string
	SegmentUp                     string // {segment}
	TurnLeft, TurnUp, TurnOver    string // {who} {by}
	Line, LineBegun               string // {segment} {at} {text}
	Offer, OfferElse              string // {text}; {n} {text}: another plan, by its name, appended
	EndSoon, EndNow               string // {at} {by}
	NextNow, BeginNow             string // {who} {at}
	LeaveOut                      string // beside how long the laptop slept
	NotYet                        string // {text}: decided, not saved
	YesOrNo, Yes, No              string
	NeedsYes                      string // {text} {act}: what would be asked, and of which act
	NoSuch, Several, OnScreen     string // {text} {acts}
	Choose, ChooseActs            string // {text} {acts}
	Write                         string // {text}: how it is written
	UseToday, Otherwise, Nothing  string // what is asked of an agenda for another day
	NeedsStart                    string // {text}
	Keys                          string // {text} {keys}
	Status, List, Plan            string // what the commands do
	Help, Language, Quit, Working string
}

func englishPlain() Plain {
	return Plain{
		Title:      "{text}, session {n}.",
		NotStarted: "The session has not started.", StartsIn: "It is printed to start at {at}, in {by}.",
		PrintedAgo: "Its printed start was {at}, {by} ago.",
		Closed:     "The session closed at {at}.",
		Held:       "The session has been held for {by}.", HeldBecause: "The session has been held for {by}: {text}.",
		Speaks: "{who} has the floor, {by} left.", Over: "{who} has the floor, {by} over time.",
		Free: "{who} has the floor for {by}, without a limit.", Stopped: "The speaker's clock is stopped.",
		Nobody:      "Nobody has the floor.",
		SegmentLeft: "{segment}: {by} left.", SegmentOver: "{segment}: {by} over time.",
		MustBegin: "{segment} must begin by {at}, {by} left: {text}.", MustBeOver: "{segment} must end by {at}, {by} left: {text}.",
		EndsAt: "The room must be empty at {at}.",
		NextUp: "Next: {who}, {how}.", NobodyNext: "Nobody waits.",
		Place: "{n}. {who}, {how}", Waited: "{text}, waiting for {by}", NobodyWaits: "Nobody waits.",
		Part: "{at} {segment}, {how}", PartTime: "{text}, {used}",
		SegmentUp: "{segment}: the time is up",
		TurnLeft:  "{who}: {by} left", TurnUp: "{who}: the time is up", TurnOver: "{who}: {by} over time",
		Line: "{segment} must begin by {at}: {text}", LineBegun: "{segment} must end by {at}: {text}",
		Offer: "Time is missing. The act catch-up {text}", OfferElse: ". Or catch-up {n} {text}",
		EndSoon: "{by} until {at}, when the room must be empty", EndNow: "It is {at}: the room must be empty",
		NextNow: "{who} must have the floor next: after {at} it is too late to finish in time", BeginNow: "{who} must begin now to finish in time",
		LeaveOut: "{text}; the act leave-out leaves that time out", NotYet: "not saved yet: {text}",
		YesOrNo: "yes or no?", Yes: "yes", No: "no",
		NeedsYes: "{text} Nothing was done: to do it without being asked: {act} --yes",
		NoSuch:   "there is no act {text}; help lists the acts", Several: "{text} may be any of: {acts}",
		OnScreen: "{text} belongs to the screen; help lists the acts",
		Choose:   "Type one of these keys; anything else leaves it", ChooseActs: "{text} leaves a choice; the acts are: {acts}",
		Write:    "write it as: {text}",
		UseToday: "Use it today, starting when you type start?", Otherwise: "No: keep the printed times.", Nothing: "No: open nothing.",
		NeedsStart: "{text} To use it today add --start now, or a time; or make a session with open and run that",
		Keys:       "{text} (key {keys})",
		Status:     "how things stand; an empty line too", List: "the list of speakers, or the reflections", Plan: "the run of show",
		Help: "the acts; with an act, how it is written", Language: "the next language", Quit: "leave; the session stays open",
		Working: "Type an act, help or quit.",
	}
}

func vietnamesePlain() Plain {
	return Plain{
		Title:      "{text}, phiên {n}.",
		NotStarted: "Phiên chưa bắt đầu.", StartsIn: "Theo chương trình, phiên bắt đầu lúc {at}, còn {by}.",
		PrintedAgo: "Theo chương trình, phiên bắt đầu lúc {at}, cách đây {by}.",
		Closed:     "Phiên đã kết thúc lúc {at}.",
		Held:       "Phiên đã tạm dừng {by}.", HeldBecause: "Phiên đã tạm dừng {by}: {text}.",
		Speaks: "{who} đang phát biểu, còn {by}.", Over: "{who} đang phát biểu, quá {by}.",
		Free: "{who} đang phát biểu được {by}, không có giới hạn.", Stopped: "Đồng hồ của người phát biểu đang dừng.",
		Nobody:      "Không ai đang phát biểu.",
		SegmentLeft: "{segment}: còn {by}.", SegmentOver: "{segment}: quá {by}.",
		MustBegin: "{segment} phải bắt đầu trước {at}, còn {by}: {text}.", MustBeOver: "{segment} phải xong trước {at}, còn {by}: {text}.",
		EndsAt: "Phải rời phòng lúc {at}.",
		NextUp: "Tiếp theo: {who}, {how}.", NobodyNext: "Không ai đang chờ.",
		Place: "{n}. {who}, {how}", Waited: "{text}, đã chờ {by}", NobodyWaits: "Không ai đang chờ.",
		Part: "{at} {segment}, {how}", PartTime: "{text}, {used}",
		SegmentUp: "{segment}: hết giờ",
		TurnLeft:  "{who}: còn {by}", TurnUp: "{who}: hết giờ", TurnOver: "{who}: quá {by}",
		Line: "{segment} phải bắt đầu trước {at}: {text}", LineBegun: "{segment} phải xong trước {at}: {text}",
		Offer: "Đang thiếu giờ. Lệnh catch-up {text}", OfferElse: ". Hoặc catch-up {n} {text}",
		EndSoon: "còn {by} là đến {at}, phải rời phòng", EndNow: "Đã {at}: phải rời phòng",
		NextNow: "{who} phải phát biểu tiếp theo: sau {at} sẽ không kịp xong", BeginNow: "{who} phải bắt đầu ngay mới kịp xong",
		LeaveOut: "{text}; lệnh leave-out bỏ thời gian đó ra", NotYet: "chưa lưu: {text}",
		YesOrNo: "có hay không?", Yes: "có", No: "không",
		NeedsYes: "{text} Chưa làm gì: để làm mà không hỏi: {act} --yes",
		NoSuch:   "không có lệnh {text}; help liệt kê các lệnh", Several: "{text} có thể là: {acts}",
		OnScreen: "{text} thuộc về màn hình; help liệt kê các lệnh",
		Choose:   "Gõ một trong các phím này; gõ gì khác là bỏ qua", ChooseActs: "{text} cần chọn; các lệnh là: {acts}",
		Write:    "cách viết: {text}",
		UseToday: "Dùng hôm nay, bắt đầu khi gõ start?", Otherwise: "Không: giữ giờ đã ghi.", Nothing: "Không: không mở gì cả.",
		NeedsStart: "{text} Để dùng hôm nay hãy thêm --start now hoặc một giờ; hoặc lập phiên bằng open rồi run phiên đó",
		Keys:       "{text} (phím {keys})",
		Status:     "tình hình hiện tại; dòng trống cũng vậy", List: "danh sách phát biểu, hoặc phần kết luận", Plan: "chương trình",
		Help: "các lệnh; kèm một lệnh thì cho cách viết", Language: "ngôn ngữ tiếp theo", Quit: "rời đi; phiên vẫn mở",
		Working: "Gõ một lệnh, help hoặc quit.",
	}
}
