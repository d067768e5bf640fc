package session

// Hand is who made a record.
type Hand string

// The hands. The moderator and a script undo each other's acts: they are one
// hand. The clock is nobody's hand and cannot be undone.
const (
	ByHandModerator  Hand = "moderator"
	ByHandRapporteur Hand = "rapporteur"
	ByHandScript     Hand = "script"
	ByHandClock      Hand = "clock"
)

// Same says whether two hands undo each other's acts.
func (h Hand) Same(other Hand) bool { return h.undoes() == other.undoes() }

func (h Hand) undoes() Hand {
	if h == ByHandScript {
		return ByHandModerator
	}
	return h
}

// A Record is one thing that happened. It never changes once saved, and
// stands by itself: it carries its session, its place and its moment.
type Record struct {
	ID      string // unique anywhere, the same on every retry
	Session string
	Seq     int // from 1, without gaps
	At      Moment
	By      Hand
	Act     string // shared by the records of one command
	Kind    string // stable: "floor.given"
	Version int    // of the body
	Event   Event  // nil where the kind is unknown to this program
	Body    []byte // as stored; nil before it is
}

// Stamp makes the records of one command: it gives events their ids, places
// after head, moment and hand. newID must give a new id on each call; the
// first also names the act.
func Stamp(session string, head int, events []Event, at Moment, by Hand, newID func() string) []Record {
	records := make([]Record, len(events))
	act := ""
	for i, e := range events {
		id := newID()
		if act == "" {
			act = id
		}
		records[i] = Record{
			ID: id, Session: session, Seq: head + 1 + i, At: at, By: by,
			Act: act, Kind: e.Kind(), Version: 1, Event: e,
		}
	}
	return records
}

// Restamp gives pending records new places after head; ids and moments stay,
// so that a retry cannot double what was already saved.
func Restamp(records []Record, head int) []Record {
	again := make([]Record, len(records))
	for i, r := range records {
		r.Seq = head + 1 + i
		again[i] = r
	}
	return again
}
