package words

// Document are the headings and columns of what the rapporteur takes home.
type Document struct {
	Minutes, RunOfShow, Participants, Objectives, ConcreteActions, Notes, Reflections, Record, Speaking string
}
