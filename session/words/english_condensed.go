package words

func englishCondensed() Condensed {
	return Condensed{
		Notes:   spelt("… and one more note, in the discussion.", "… and %s more notes, in the discussion."),
		Actions: spelt("… and one more concrete action, in the table of concrete actions.", "… and %s more concrete actions, in the table of concrete actions."),
		Heard:   "{text}; the annex “{annex}” lists them.",
		Unheard: "On the list and not heard: {n}, named in the annex “{annex}”",
	}
}
