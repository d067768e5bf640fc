package words

func englishReplay() Replay {
	return Replay{
		Mark: "REPLAY", Where: "{at} of {from}–{to}", Playing: "{n}x", Stopped: "stopped ({n}x)", AtEnd: "end of the record",
		Next: "in {by}: {text}", Refused: "This is a replay: nothing can be changed.", Stop: "stop",
		Ruled: "Parts of this record are under the Chatham House Rule: a replay shows who spoke.",
		Time:  "time (14:47 or 14:47:10)",
		Acts: map[string]Act{
			"play":    {"play", "play", "goes on, or stops; from the end it begins anew"},
			"little":  {"10 s", "10 s", "ten seconds back or on"},
			"long":    {"1 min", "1 min", "a minute back or on; shift and an arrow does it too"},
			"entry":   {"next, previous entry", "entry", "to the next entry of the record, or back to the one before: over any gap"},
			"turn":    {"next, previous turn", "turn", "to the next time that the floor was given, or back; the arrows down and up do it too"},
			"segment": {"next, previous segment", "segment", "to where the next segment began, or back; pgdn and pgup do it too"},
			"speed":   {"faster, slower", "speed", "faster or slower, from 1 to 600 times"},
			"tenth":   {"tenths", "tenths", "0 the beginning of the session, 5 half of it"},
			"time":    {"go to a time", "time", "to a time of day that is typed"},
			"ends":    {"beginning, end", "ends", "to the first entry of the record, or to the last"},
			"public":  {"public view", "public", "shows what a whole room may see, and back"},
			"pane":    {"pane", "pane", "another pane beside the floor"},
			"keys":    {"keys", "keys", "this list"},
			"leave":   {"leave", "leave", "nothing was changed, so nothing is asked"},
		},
	}
}
