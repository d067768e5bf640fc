package words

func englishWorkbook() Workbook {
	return Workbook{
		Agenda: "Agenda", Turns: "Turns", Notes: "Notes", Actions: "Concrete actions", Used: "Time used", Log: "Log",
		Kind: "Kind", PrintedEnd: "Printed end", Added: "Added (min)", Began: "Began", Ended: "Ended", Difference: "Difference (min)", Drift: "Behind (min)",
		Limit: "Limit", Chair: "Chair", Objectives: "Objectives", Attribution: "Attribution",
		Address: "Address", Position: "Position", OnBehalf: "On behalf of", Language: "Language", Where: "In the room or online",
		Requested: "Requested", Called: "Called", Held: "Held the floor", Net: "Net", Granted: "Granted (min)", Over: "Over",
		How: "How it ended", Why: "Why in this place",
		Turn: "Turn", Objective: "Objective", Star: "Star", Share: "Share", Happened: "What happened", Hand: "By", Private: "Private",
		Yes: "yes", Cut: " … [cut here: longer than a cell]", LeftOut: "Entries that stay in the record: {n}", Page: "Page &P of &N",
	}
}
