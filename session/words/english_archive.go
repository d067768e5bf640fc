package words

func englishArchive() Archive {
	return Archive{
		NotVerbatim: "A report from the record of who had the floor and from notes taken meanwhile. It is not a verbatim record: what stands under a speaker are the rapporteur's words.",
		Began:       "Began at {at}.", Ended: "Ended at {at}.",
		SessionBegan: "The session began at {at}.", SessionEnded: "The session closed at {at}.",
		Chair: "Chair", Speaker: "Participant", Rapporteur: "Rapporteur",
		Adjournment: "Close",
	}
}
