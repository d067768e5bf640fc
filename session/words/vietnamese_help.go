package words

// vietnameseHelp calls a command lệnh, an act việc, a flag tham số: tùy chọn
// are the preferences.
func vietnameseHelp() Help {
	return Help{
		Usage: "Cách dùng:", Commands: "Các lệnh:", Flags: "Tham số:", Everywhere: "Tham số của mọi lệnh:",
		AnyCommand: "[lệnh]", AnyFlags: "[tham số]", Default: "(mặc định {text})",
		More:    `Gõ "{command} [lệnh] --help" để xem thêm về một lệnh.`,
		Session: "PHIÊN",
		DoubleClick: `roundtable được dùng từ một terminal: hãy mở một terminal (ví dụ Windows Terminal),
rồi gõ: roundtable`,
		Takes: vietnameseTakes(), Short: vietnameseShorts(), Long: vietnameseLongs(), Says: vietnameseFlags(),
	}
}

func vietnameseTakes() map[string]string {
	return map[string]string{
		"run": "CHƯƠNG-TRÌNH|PHIÊN", "open": "CHƯƠNG-TRÌNH", "rehearse": "CHƯƠNG-TRÌNH", "check": "TỆP", "import": "TỆP", "new": "[{templates}]", "status": "PHIÊN",
		"do": "PHIÊN VIỆC [THÊM…]", "log": "PHIÊN", "notes": "PHIÊN", "export": "PHIÊN…|--all --format F", "stats": "PHIÊN…|--all", "replay": "PHIÊN", "verify": "[PHIÊN]",
		"backup": "ĐƯỜNG-DẪN", "remove": "PHIÊN", "completion": "{shells}", "help": "[lệnh]",
	}
}

func vietnameseShorts() map[string]string {
	return map[string]string{
		"roundtable": "Điều phối một bàn tròn từ terminal, và giữ biên bản",
		"run":        "Mở bàn điều khiển với một chương trình, hoặc tiếp tục một phiên",
		"open":       "Lập một phiên mà không mở màn hình; in mã của phiên",
		"rehearse":   "Tập với đồng hồ chạy nhanh hơn; nếu muốn thì tự chạy",
		"check":      "Những gì đã hiểu được của một chương trình, và mọi nghi vấn",
		"import":     "Chuyển chương trình như được gửi đến thành tệp chương trình",
		"new":        "Một chương trình để bắt đầu, tính theo khung giờ và số người",
		"sessions":   "Các phiên đang lưu, mở sau cùng đứng trước",
		"status":     "Ai đang phát biểu, mọi đồng hồ, danh sách và các kết luận",
		"do":         "Mọi việc của bàn điều khiển, cho kịch bản tự động, bàn đạp và hộp nút",
		"notes":      "Màn hình riêng của thư ký, bên cạnh bàn điều khiển đang chạy hoặc sau đó",
		"log":        "Mọi bản ghi, theo thứ tự",
		"export":     "Biên bản thành tài liệu: báo cáo, bảng, hoặc cho phần mềm khác",
		"stats":      "Số liệu của biên bản: ai phát biểu bao lâu, giới hạn, kế hoạch",
		"replay":     "Bàn điều khiển theo đồng hồ của biên bản, không thay đổi được gì",
		"verify":     "Tính lại chuỗi bản ghi và cho thấy mọi sự sửa đổi",
		"backup":     "Sao chép mọi phiên sang một tệp mới, cả khi bàn điều khiển đang chạy",
		"remove":     "Xóa một phiên và mọi dấu vết của nó trong tệp",
		"config":     "Các tùy chọn đang có hiệu lực, và mỗi tùy chọn từ đâu",
		"version":    "Đây là roundtable nào",
		"completion": "In đoạn mã để phím tab điền lệnh trong shell",
		"help":       "Giải thích về một lệnh",
	}
}

func vietnameseLongs() map[string]string {
	return map[string]string{
		"roundtable": `Bàn điều khiển để người điều phối dẫn một bàn tròn, và biên bản để thư ký mang
về. Gõ một mình, không kèm lệnh, thì được chọn một chương trình hoặc một phiên.

PHIÊN là mã của phiên, phần đầu của mã nếu không khớp với phiên khác, hoặc "last"
(phiên mở sau cùng). GIỜ là 14:36, 14:36:30 (giờ của phiên, gần bản ghi cuối nhất)
hoặc 2025-10-25T14:36:00+07:00. KHOẢNG là 2:30, 1:02:30, 90s hoặc 2m30s.
Mã thoát: 0 xong, 1 không làm được, 2 dùng sai cách, 3 quy tắc không cho phép.`,
		"run": `Mở bàn điều khiển với một chương trình (một tệp, một chương trình như được gửi
đến, hoặc hanoi hoặc vienna) hay với một phiên. Với chương trình được gửi đến,
trước hết hiện những gì đã hiểu và để bạn giải quyết các nghi vấn. Chương trình có phiên chưa kết thúc thì tiếp tục phiên đó. Với --plain
các việc được gõ bằng chữ và mọi điều được nói thành từng dòng: cho trình đọc màn
hình, cho terminal không di chuyển được con trỏ, và cho đường ống.`,
		"open": `Lập một phiên từ một chương trình (một tệp, một chương trình như được gửi đến,
hoặc hanoi hoặc vienna) và in mã của phiên. Nghi vấn được nêu ra và không cản trở
gì. Vào đúng ngày của chương trình, giờ đã ghi được giữ; vào ngày khác, kế
hoạch chưa gắn với giờ cho đến khi phiên bắt đầu. --start dời tất cả: khi đó phiên
được ghi là bắt đầu vào giờ ấy.`,
		"rehearse": `Mở bàn điều khiển với một chương trình (một tệp, hoặc hanoi hoặc vienna) và một
đồng hồ chạy nhanh hơn. Phiên được đánh dấu là buổi tập ở mọi nơi và lưu riêng.

Với --auto buổi tập tự điều phối: các ghế mang tên chung, một cuộc họp rút từ
--seed, làm theo lời khuyên của màn hình. Bạn làm bất cứ việc gì là giành lại
quyền điều phối; "auto" trong các lệnh (:) để nó lại tự chạy.

Với --simulate không hiện gì và không lưu gì: chạy bấy nhiêu cuộc họp, với các số
gốc kể từ --seed, rồi đếm theo cách làm. Không kèm chương trình thì mỗi số gốc tự
tạo ra một chương trình (docs/rehearse.md).`,
		"check": `Cho xem những gì đã hiểu được của một tệp chương trình hay một chương trình như
được gửi đến, và mọi nghi vấn ngay dưới chỗ liên quan, cùng dòng của văn bản gốc.
Chương trình được gửi đến có thể là văn bản, bảng, trang web, CSV, XLSX, DOCX hoặc
PDF, hay "-" cho đầu vào chuẩn (docs/programmes.md). Không lưu gì cả.`,
		"import": `Ghi tệp chương trình từ một chương trình như được gửi đến, mỗi nghi vấn là một
chú thích đúng chỗ. Chương trình ấy có thể là văn bản, bảng, trang web, CSV, XLSX,
DOCX hoặc PDF, hay "-" cho đầu vào chuẩn (docs/programmes.md). Nếu có nhiều ngày
hoặc nhiều nhánh thì lấy cái mà --day và --track nêu. Tệp đã là tệp chương trình
được chuyển qua nguyên vẹn.`,
		"new": `Ghi tệp chương trình của một loại phiên, tính theo khung giờ và số đại biểu
chính phát biểu: các phần vừa đúng khung giờ, thời lượng mỗi người đủ chỗ, nếu
không thì nêu nghi vấn; có thời gian dự phòng và phần cuối được bảo vệ. Ghế đứng
thay cho người: hãy viết tên vào đó. Tệp chạy được ngay. Không nêu mẫu thì các
mẫu được liệt kê.`,
		"do": `Mọi việc của bàn điều khiển. TÊN là khóa, ghế, tên hoặc một phần của tên.
Việc nào đã bị người khác làm trước thì không được nhận.

Các việc:
{acts}`,
		"export": `Ghi những gì đã được ghi nhận thành tài liệu theo một trong các định dạng:

{kinds}

Một phiên được in ra stdout hoặc, với -o, ghi vào một tệp chỉ bạn đọc được: trọn
vẹn hoặc không có gì. Nhiều phiên dạng csv, json, ndjson hoặc ics nối tiếp nhau
trong một tệp (csv có cột đầu "session", json là một mảng); với định dạng khác, -o
là một thư mục, mỗi phiên một tệp. --all không gồm các phiên diễn tập.

Ghi chép riêng được giữ lại trừ khi có --private. Với --chatham-house không điều
gì cho biết ai đã có mặt: định dạng nào không thể làm cho an toàn thì không xuất.
Bản sao toàn bộ (sqlite) là nguyên biên bản, nên chỉ xuất cùng --private trừ khi
tài liệu không bỏ bớt điều gì. docs/exports.md mô tả từng định dạng.`,
		"stats": `Ai đã phát biểu và trong bao lâu, theo đại biểu, đoàn và nhãn; các lượt so với
giới hạn, thời gian chờ, các phần theo kế hoạch và thực tế, thời gian và ghi chép
theo mục tiêu, và ai chưa phát biểu. Người điều phối và Chủ tọa được tính riêng.
Với nhiều phiên, hoặc --all, thời gian phát biểu được cộng lại; mỗi đại biểu là
một đoàn và một họ tên như đã nhập. Với --chatham-house chỉ nêu những gì đã dự
kiến (docs/stats.schema.json cho phần mềm).`,
		"replay": `Phát lại một biên bản trên màn hình của người điều phối: để báo cáo, giảng dạy
và giải quyết tranh cãi. Mỗi lúc cho thấy biên bản đúng như lúc đó, nên việc đã
bị hoàn tác về sau được thấy trước rồi mới bị hoàn tác. Không thay đổi được gì.
Phím cách để dừng và chạy tiếp, mũi tên để tìm, n và p để đi từng mục, ? liệt kê
các phím. Với --plain mỗi mục được nói bằng một dòng khi đến lúc (docs/replay.md).`,
		"config": `Các tùy chọn đang có hiệu lực, và mỗi tùy chọn từ đâu: từ tệp (--path cho biết tệp
ở đâu), một biến môi trường, một tham số, hoặc mặc định. Chỗ sai trong tệp được
chỉ đến từng dòng và cột. docs/preferences.md cho xem một tệp mẫu.`,
		"completion": `In đoạn mã để phím tab điền các lệnh, các việc và các tham số. Cho shell đang mở,
và cho mọi shell mở sau này:

bash, cùng gói bash-completion (trên macOS là của Homebrew):
  source <(roundtable completion bash)
  roundtable completion bash > /etc/bash_completion.d/roundtable
  roundtable completion bash > $(brew --prefix)/etc/bash_completion.d/roundtable
zsh, cùng dòng "autoload -U compinit; compinit" trong ~/.zshrc:
  source <(roundtable completion zsh)
  roundtable completion zsh > "${fpath[1]}/_roundtable"
fish, cũng vậy:
  roundtable completion fish | source
  roundtable completion fish > ~/.config/fish/completions/roundtable.fish
powershell, cho mọi shell mở sau này thì đặt vào profile:
  roundtable completion powershell | Out-String | Invoke-Expression`,
	}
}

func vietnameseFlags() map[string]string {
	return map[string]string{
		"--db":      "`TỆP` lưu các phiên (nếu không thì ROUNDTABLE_DB, rồi thư mục dữ liệu của bạn)",
		"--lang":    "ngôn ngữ của màn hình, câu chữ và tài liệu (nếu không thì tùy chọn của bạn, LC_ALL, LC_MESSAGES, LANG)",
		"--look":    "`auto`, dark (tối), light (sáng) hoặc plain (không màu); nếu không thì tùy chọn của bạn, NO_COLOR, auto",
		"--help":    "giải thích về {command}",
		"--version": "đây là roundtable nào",

		"--practice":  "một buổi tập, được đánh dấu ở mọi nơi và lưu riêng",
		"run --new":   "lập phiên khác dù chương trình này có phiên chưa kết thúc",
		"run --plain": "không màn hình: việc gõ bằng chữ, mọi điều nói thành từng dòng",
		"run --start": "`now` (ngay bây giờ) hoặc một giờ: không hỏi, cả kế hoạch dời để bắt đầu lúc đó",

		"open --at":    "phiên được mở lúc nào: một `GIỜ` đã qua",
		"open --start": "`now` (ngay bây giờ) hoặc một giờ: cả kế hoạch dời để bắt đầu lúc đó",

		"rehearse --speed":    "đồng hồ chạy nhanh gấp `N` lần, từ 1 đến 600",
		"rehearse --auto":     "tự điều phối; bạn làm việc gì là giành lại quyền điều phối",
		"rehearse --seed":     "`SỐ` khác là cuộc họp khác; với --simulate là số của cuộc họp đầu, nếu không thì 1",
		"rehearse --simulate": "chạy `N` cuộc họp không màn hình và đếm kết quả",
		"rehearse --policy":   "điều phối theo cách nào: `plain`, proportional, roundtable hoặc all (tất cả); với --simulate",
		"rehearse --json":     "cho phần mềm khác (docs/rehearse.schema.json); với --simulate",

		"--day":           "với chương trình nhiều ngày: `NGÀY`, như check gọi hoặc theo số thứ tự",
		"--track":         "với chương trình nhiều nhánh: `NHÁNH`, như check gọi hoặc theo số thứ tự",
		"import --output": "`TỆP` để ghi, nếu không thì ra stdout; tệp đã có được giữ nguyên",
		"import --force":  "thay tệp đã có",

		"new --minutes":    "số `PHÚT` của khung giờ, {slot}",
		"new --principals": "bao nhiêu `NGƯỜI` phát biểu, không kể người điều phối, {principals}",
		"new --start":      "`GIỜ` bắt đầu, nếu không thì {start}, để viết lại sau",
		"new --date":       "`NGÀY`, viết 2025-10-25",
		"new --title":      "`TIÊU-ĐỀ`",
		"new --zone":       "`MÚI-GIỜ`, như Asia/Ho_Chi_Minh",
		"new --output":     "`TỆP` để ghi, nếu không thì ra stdout; tệp đã có được giữ nguyên",
		"new --force":      "thay tệp đã có",

		"check --json":    "cho phần mềm khác (docs/check.schema.json)",
		"sessions --json": "cho phần mềm khác (docs/sessions.schema.json)",
		"status --at":     "tình hình vào một `GIỜ`",
		"status --json":   "mọi con số, cho phần mềm khác (docs/status.schema.json)",
		"log --follow":    "in tiếp những gì được ghi từ lúc này, cho đến ctrl+c",
		"log --json":      "mỗi dòng một đối tượng, cho phần mềm khác (docs/log.schema.json)",
		"config --json":   "in một tài liệu JSON",
		"config --path":   "chỉ in tệp ở đâu, hoặc sẽ ở đâu",

		"export --format":          "định dạng `F`: {formats} (nếu không thì theo phần mở rộng của đường dẫn)",
		"export --output":          "`ĐƯỜNG-DẪN` để ghi vào, nếu không thì stdout; với thư mục thì dùng tên tệp thường lệ; những gì đang có ở đó bị thay",
		"export --font":            "`TỆP` phông chữ TrueType cho những ký tự mà phông chữ của tệp PDF không có, như chữ Hán",
		"export --recording-start": "bản ghi âm, ghi hình bắt đầu lúc nào: một `GIỜ`, hoặc +1:30 hay -0:20 so với lúc phiên bắt đầu (nếu không thì theo dấu đã ghi, hoặc lúc phiên bắt đầu)",
		"export --one-page":        "báo cáo gọn trong một trang",
		"export --chapters":        "với phụ đề: các phần, không phải ai phát biểu",
		"replay --speed":           "phát nhanh gấp bao nhiêu lần, từ 1 đến 600",
		"replay --at":              "đứng yên ở thời điểm (`GIỜ`) này thay vì phát từ đầu",
		"replay --plain":           "không có màn hình: mỗi mục được nói bằng một dòng khi đến lúc",

		"stats --json":          "cho phần mềm khác (docs/stats.schema.json)",
		"stats --by":            "chỉ các giá trị của một nhãn (`NHÃN`)",
		"stats --chatham-house": "áp dụng Quy tắc Chatham House cho toàn bộ: chỉ nêu những gì đã dự kiến",
		"stats --all":           "mọi phiên, theo thứ tự mở",
		"stats --practice":      "đi cùng --all: cả các phiên diễn tập",

		"export --chatham-house": "áp dụng Quy tắc Chatham House cho toàn bộ: không để lộ tên hay cơ quan của ai",
		"export --private":       "cả ghi chép riêng",
		"export --all":           "mọi phiên, theo thứ tự mở",
		"export --practice":      "đi cùng --all: cả các phiên diễn tập",
		"remove --yes":           "không hỏi",
		"remove --force":         "kể cả phiên chưa kết thúc, hoặc không đọc được",

		"completion --no-descriptions": "điền mà không giải thích từng mục",

		"do --at":          "việc xảy ra lúc nào: một `GIỜ` không sớm hơn bản ghi cuối",
		"do --json":        "in các bản ghi đã tạo, mỗi dòng một bản ghi",
		"do --early":       "kể cả trước giờ bắt đầu cố định đã ghi",
		"do --from":        "`reserve`: lấy thời gian từ dự phòng kế tiếp",
		"do --to":          "`reserve` (dự phòng) hoặc segment (phần này): số phút của người không đến đi đâu; TÊN: câu hỏi gửi đến ai",
		"do --hold":        "giữ chỗ theo kế hoạch của người không có mặt",
		"do --new":         "một tên chưa ai mang là người mới tại bàn, không phải gõ nhầm",
		"do --level":       "`CẤP` của người thay, ví dụ ambassador hoặc đại sứ",
		"do --seed":        "`SỐ-GỐC` của lần rút thăm, để rút lại được như cũ",
		"do --by":          "`NGÀY` mà hành động cụ thể phải xong",
		"do --online":      "câu hỏi đến từ trực tuyến",
		"do --text":        "nội dung câu hỏi, là `CHỮ`",
		"do --affiliation": "người hỏi nói thay cho ai, là `CHỮ`",
		"do --request":     "việc này làm theo yêu cầu của `AI`",
	}
}
