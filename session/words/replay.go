package words

// Replay are the words of a record that is played back. Those with braces are
// templates.
type Replay struct {
	Mark             string // beside who may look
	Where            string // {at} {from} {to}
	Playing, Stopped string // {n}
	AtEnd            string
	Next             string // {by} {text}
	Refused          string // instead of any act
	Ruled            string // at the start, where the Chatham House Rule holds for parts
	Stop             string // what the key does that otherwise plays
	Time             string // above the field in which a time is typed

	Acts map[string]Act // what the keys do, by the name of the row
}
