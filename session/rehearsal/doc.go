// Package rehearsal is a believable meeting: what the people at a table do,
// drawn from a seed by stated rates, and how they are moderated by a policy.
// A rehearsal runs by it, and policies are compared by it.
//
// What somebody does is drawn from the seed and from what it is about, never
// from a sequence: the same person at the same place of the agenda wants to
// speak as long as ever, whatever the moderator did before. So the same seed is
// the same meeting under every policy, a person may take over and hand back at
// any time, and undoing an act needs no care.
//
// It never reads a clock and invents no conduct of real people: Generic makes
// generic seats of everybody named in an agenda.
package rehearsal
