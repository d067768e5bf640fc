package words

func vietnameseScreen() Screen {
	return Screen{
		SinceStart: "KỂ TỪ GIỜ BẮT ĐẦU ĐÃ GHI, {at}", PrintedStart: "GIỜ BẮT ĐẦU ĐÃ GHI",
		StartsIn: "BẮT ĐẦU SAU", Planned: "THEO KẾ HOẠCH", Left: "CÒN LẠI", ClockStopped: "ĐỒNG HỒ DỪNG", OverTimeBy: "QUÁ GIỜ",
		SegmentLeft: "{segment} CÒN LẠI", SegmentOver: "{segment} QUÁ GIỜ", HeldFor: "ĐÃ TẠM DỪNG", Closed: "ĐÃ KẾT THÚC", Elapsed: "ĐÃ PHÁT BIỂU",

		RunOfShow: "Chương trình", HasTheFloor: "Đang phát biểu", NobodyHasTheFloor: "Không ai đang phát biểu",
		ListOfSpeakers: "Danh sách phát biểu", NotStarted: "Chưa bắt đầu", Seats: "Ghế",
		Reflections: "Kết luận của từng đoàn", PlanAndActual: "Kế hoạch và thực tế", TimeBySeat: "Thời gian theo ghế (riêng)",

		Saved: "đã lưu", Saving: "chưa lưu xong", SaveFailed: "CHƯA LƯU ĐƯỢC", Private: "riêng",
		NotStartedYet: "chưa bắt đầu", ToGo: "còn {by}", PrintedAgo: "giờ bắt đầu đã ghi {at}, cách đây {by}", MustEnd: "phải kết thúc {at}", Ends: "kết thúc {at}", Laptop: "(máy tính {at})",
		ReflectionsBy: "kết luận trước {at}", MustEndIn: "hết giờ {at}, còn {by}", EndAt: "hết {at}", TimeLeft: "còn {by}",

		ToComeHeading: "sắp tới", HeardHere: "đã phát biểu", Used: "đã dùng", Here: "có mặt?", Seat: "ghế",
		Time: "lượt", KeyMessage: "thông điệp chính (thư ký)", Last: "vừa qua", Nobody: "không ai",
		NobodyOnward: "không ai · {key} bắt đầu {segment}", NobodyAtEnd: "không ai · {key} kết thúc phiên",
		Speaking: "đang nói", LeaveTheRoom: "rời phòng", ReserveLeft: "{by} trên {limit}",
		Next: "TIẾP THEO", NextOnEnter: "TIẾP THEO, khi nhấn enter", Say: "đọc: {text}", InResponseTo: "phản hồi {who}",
		OnBehalf: "thay mặt {who}", Of: "{used} trên {limit}",
		EachFits: "đủ {by} mỗi lượt", EachJustFits: "vừa đủ {by} mỗi lượt", Spare: "dư {by}", SpareMissing: "thiếu {by}",
		SpareOver: "quá thời lượng riêng {by}, phiên vẫn kết thúc đúng giờ",
		Handover:  "chuyển lượt {by}", Objective: "mục tiêu {n}: {text}", Then: "sau đó {text}", FirstWord: "Mở lời: {who}",
		MustFinishBy: "{who} phải xong trước {at}", BeganLate: "bắt đầu {at}, muộn {by}", BeganAt: "bắt đầu {at}",
		MustEndBy: "{segment} PHẢI KẾT THÚC {at}", RoomUntil: "phòng đến {at}", StillToHear: "còn {n} chưa phát biểu", ActionsNoted: "hành động cụ thể đã ghi: {n}",

		ClosedAt: "ĐÃ KẾT THÚC {at}", Lasted: "kéo dài {by}", AfterMustEnd: "{by} sau {at}", BeforeMustEnd: "{by} trước {at}",
		Heard: "{n} trên {total} đã phát biểu", ReflectionsTally: "phát biểu kết luận: {text}", NotCalled: "chưa được mời: {who}",
		Plan: "dự kiến", Actual: "thực tế", Total: "tổng", Delegation: "đoàn", Times: "lượt",
		RecordComplete: "biên bản đầy đủ: {n} bản ghi", NothingCounted: "không còn tính giờ",

		EndsIn: "kết thúc {at}, còn {by}", ProtectedBy: "{segment} trước {at}", NotYetHeard: "chưa phát biểu: {who}", AskedAgo: "{how} {by}",
		NothingCounts: "{at} · chưa tính giờ trước khi bắt đầu", Present: "{n} trên {total} ghế có mặt",
		PlannedOf: "kế hoạch {by}, có {limit}", LetRun: "để tiếp tục", NoLimit: "không giới hạn", Estimated: "giờ ước tính",
		NotSavedBecause: "CHƯA LƯU ĐƯỢC: {text}", Slept: "Máy tính đã ngủ {by}; thời gian đó vẫn tính",
		TooSmall: "Màn hình quá nhỏ: cần ít nhất 20 × 6.", Reasons: "tạm dừng: {text}",
		StoppedBecause: "dừng: {text}", OthersNow: "mỗi người khác còn {by}", Invited: "đã mời ×{n}", AskedSlower: "đã nhắc chậm ×{n}",
		ByRecording: "bằng bản ghi hình", ReadBy: "do {who} đọc",
		ListClosed: "danh sách đã đóng", LastFew: "{n} lượt cuối · còn {left}", LastOver: "đó là lượt cuối",
		LastBeyond: "{n} người nữa không được phát biểu", StillListed: "{n} người vẫn còn trong danh sách", FirstTime: "lần đầu",
		LineAgain: "nối lại {at}", LineNow: "nối lại ngay", TryLine: "{who}: hãy thử kết nối lại, lần {n}",
	}
}

func vietnameseKeys() Keys {
	return Keys{
		Speaker: "người phát biểu", UnnamedSpeaker: "Người phát biểu từ hội trường",
		Thank: "cảm ơn {who}", FloorTo: "mời {who}", FloorToFor: "mời {who}, {limit}", ThankFloorTo: "cảm ơn, mời {who}", InterruptFor: "ngắt để mời {who}",
		SeatAsks: "ghế đăng ký", SeatHere: "có mặt / dự kiến đến", SeatNext: "ghế tiếp theo",
		Grant: "1 phút", Extend: "1 phút cho {segment}", GrantRow: "{by} cho {who}", ExtendRow: "{by} cho {segment}",
		ExtendReserve: "{by} từ dự phòng cho {segment}", GrantReserve: "{by} từ dự phòng cho {who}",
		NextSegment: "tiếp: {segment}", CloseSession: "kết thúc phiên",
		Undo: "hoàn tác {text}", Redo: "làm lại {text}",
		Undone: "đã hoàn tác: {text} · {key} làm lại", Redone: "đã làm lại: {text} · {key} hoàn tác",
		Pause: "dừng đồng hồ", Nothing: "{key} không có tác dụng ở đây · {help} phím",
		Fits: "mỗi người {by}", OneSentence: "mỗi người một câu, {by}", MustFinishBy: "{who} phải xong trước …",
		UseTime:      "{by} trong {limit} dư cho {segment}",
		MustEndLater: "phải kết thúc muộn hơn {by}, {at}", MustEndEarlier: "phải kết thúc sớm hơn {by}, {at}", MustEndAt: "phải kết thúc vào giờ khác",
		TurnBegan: "{who} đã bắt đầu sớm hơn {by}", SegmentBegan: "{segment} đã bắt đầu sớm hơn {by}",
		TurnEnded: "{who} đã kết thúc sớm hơn {by}", Ended: "phiên đã kết thúc sớm hơn {by}",
		Off: "{who} {how}", PlaceFirst: "{who} lên đầu", PlaceAfter: "{who} sau {to}",
		HoldPlain: "tạm dừng, không nêu lý do", HoldInterpretation: "phiên dịch", HoldTechnical: "âm thanh hoặc đường truyền",
		HoldInterruption: "gián đoạn trong phòng", HoldAlarm: "báo động", HoldOther: "lý do khác",
		IsPresent: "{who} có mặt", HasLeft: "{who} đã rời phiên", IsExpected: "{who} dự kiến đến",
		MinusHint: "{key} lấy lại thời gian", OnlyTested: "đã nhận phím {key}",
		Composing: "Bộ gõ đang ghép chữ: hãy tắt bộ gõ khi dùng phím; các ô nhập chữ vẫn nhận",
		Pick:      "ai?",
		NotComing: "{who} không đến, thời gian ở lại phần này", NotComingReserve: "{who} không đến, thời gian vào dự phòng",
		PlaceHeld: "{who} không có mặt khi được mời, giữ chỗ", NotConnected: "{who}: chưa kết nối, người kế tiếp trước",
		OrderRow: "{how}: {who}", OrderLot: "{how}, rút ngay, số gốc {text}",
		LeastFirst: "{who}, phát biểu ít nhất, lên đầu", LastTwo: "{n} lượt cuối, rồi không nhận thêm", ReplaceLevel: "người thay, kèm cấp bậc",
		InviteSign: "đã mời kết thúc, bằng một dấu hiệu (riêng)", InviteWord: "đã mời kết thúc, bằng một lời (riêng)",
		InviteNow: "đã mời kết thúc ngay (riêng)", ThankInvited: "cảm ơn {who}: kết thúc theo lời mời của người điều phối",
		CountUntil: "{segment} tính đến {at}", CountOwn: "{segment} tính theo thời lượng riêng {by}",
		SegmentHidden: "{segment} theo Quy tắc Chatham House từ lúc này", SegmentAttributed: "{segment} lại được nêu tên từ lúc này",
		TurnHidden: "lượt của {who} theo Quy tắc Chatham House", TurnAttributed: "lượt của {who} lại được nêu tên",
		ByRecording: "{who} bằng bản ghi hình", IsChair: "{who} chủ tọa phần này", IsModerator: "{who} điều phối phần này",
		MustEndAtRequest: "phải kết thúc vào giờ khác, theo yêu cầu",
		RenameAtRequest:  "sửa tên, theo yêu cầu",
		Spoke:            "một người khác đã nói được {by}",
		PauseMicrophone:  "micrô", PauseMicrophoneRow: "chỉ dừng đồng hồ người phát biểu: micrô",
		HeldSoLong: "đã tạm dừng {by}; kết thúc lúc {at}", NotHeld: "{segment} không tiến hành", NotHeldBecause: "{segment} không tiến hành, kèm lý do",
		Starred: "đã gắn sao: {text}", Unstarred: "đã bỏ sao: {text}",
	}
}

func vietnameseConsole() Console {
	return Console{
		Choose: "Mở một phiên hoặc một chương trình",
		Resume: "tiếp tục", Bundled: "có sẵn", Here: "tệp ở đây",
		NothingToOpen: "Không có gì để mở.",
		Open:          "mở", Another: "mục khác", Leave: "rời",
		Opening: "đang mở {text}", GoesOn: "Tiếp tục phiên đã bắt đầu {at}", GoesOnReady: "Tiếp tục phiên đã mở {at}, chưa bắt đầu",
		OtherDay: "Chương trình này dành cho ngày {date}.", OtherTime: "Chương trình này ghi giờ {at}, còn {by} nữa.",
		EarlierTime: "Chương trình này ghi giờ {at}, cách đây {by}.",
		UseToday:    "dùng hôm nay, bắt đầu khi nhấn phím cách", KeepPrinted: "giữ giờ đã ghi",
		NoLongerPrinted: "k không dùng được: giờ kết thúc đã ghi đã qua",
		CannotOpen:      "Không mở được: {text}", CannotList: "Không liệt kê được: {text}",
		SessionRuns: "diễn ra từ {at} · {n}", SessionReady: "chưa bắt đầu, mở lúc {at}",
		SessionHeld: "tạm dừng, bắt đầu {at} · {n}", SessionOver: "kết thúc {at}", Unreadable: "không đọc được",

		Find: "tìm", NothingFits: "không có gì khớp",
		Take: "chọn", Back: "trở lại", AnyKey: "phím bất kỳ", EmptyElse: "(để trống: việc khác)", Field: "ô tiếp theo", Done: "xong", Scroll: "cuộn",
		NewSpeaker: "mới: {who}", PartOf: "{from}–{to} trên {n}",
		BadDuration: "{text} không phải một khoảng thời gian; hãy viết 2:30 hoặc 90s", BadTime: "{text} không phải giờ trong ngày; hãy viết 15:10",
		BadDate: "{text} không phải ngày; hãy viết 2026-03-31", BadPlace: "{text} không phải một chỗ trong danh sách; hãy viết 1",
		BadCount: "{text} không phải một số; hãy viết 2", BadLevel: "{text} không phải một cấp bậc, ví dụ bộ trưởng hoặc đại sứ",
		Keys: "Phím", Untagged: "không ghi",

		KeepsCounting: "Các đồng hồ vẫn tính", LeaveOutOffer: "esc vẫn tính · {key} bỏ ra",
		ReportSaved: "Đã lưu trong thư mục này: {text}", ReportThere: "Đã có trong thư mục này, không đổi: {text}",
		ReportFailed: "Chưa lưu được: {text}", VerifyFailed: "BIÊN BẢN KHÔNG KHỚP KIỂM TRA: {text}",
		SavedAgain: "Mọi thứ đã được lưu trở lại", LeaveUnsaved: "{n} chưa lưu. Vẫn rời?",
		NotPreferred: "Không dùng các tùy chọn: {text}",
	}
}
