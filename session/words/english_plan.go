package words

func englishPlan() Plan {
	return Plan{
		Takes: "takes {text}", Gives: "gives {text}", NotHeld: "does not hold {text}", Moves: "moves {text}",
		Reserve: "the {by} reserve", OfReserve: "{by} of the reserve",
		From: "{by} from {segment}", To: "{by} to {segment}", FromMany: "{by} from {n} segments",
		Missing: "{by} stays missing", And: " and ",
		Change: "{segment} {old} → {new}", Dropped: "{segment} {old} → not held",
		Limit: " · {old} → {new} each", Each: " · {new} each",
		Start: "{segment} {old} → {new}", End: "the end {old} → {new}",
		Offer: "p catches up: {text}",
		Safe:  "{who} must begin by {at}", NextNow: "{who} next now, or {at} passes: f enter", TooLate: "{segment} comes too late for {who}, who must finish by {at}", NextRow: "next now, or {at} passes", Late: "{who} can no longer finish by {at}",
		WithInterpretation: "{by}, interpretation counted", InHand: "{by} in hand",
	}
}
