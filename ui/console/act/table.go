package act

// Table is every act, in the order in which help and palette show them.
func Table() []Act {
	var all []Act
	for _, part := range [][]Act{
		floorActs(), invitationActs(), listActs(), offActs(), orderActs(), askingActs(), clockActs(), courseActs(), planActs(),
		ruleActs(), peopleActs(), writingActs(), notingActs(), consoleActs(),
	} {
		all = append(all, part...)
	}
	return all
}

// participant is the argument that names somebody at the table.
func participant() Arg { return Arg{Name: "participant", Kind: Participant} }

// anybody is participant, and an unknown name becomes a new speaker.
func anybody() Arg { return Arg{Name: "participant", Kind: Participant, New: true} }

// anybodyShown is anybody on a screen alone: a slip in a script must not put a
// stranger on the record.
func anybodyShown() Arg { return Arg{Name: "participant", Kind: Participant, Shown: true} }
