package words

func englishRecording() Recording {
	return Recording{
		Floor:   "Who has the floor.",
		Zero:    "From the record of session {session}; 00:00:00 is {at}.",
		Before:  "Before the session",
		LeftOut: "Turns that are not attributed are left out.",
	}
}
