package session

// RecordingStarted marks the moment at which a recording of sound or picture
// begins: its time 0:00.
type RecordingStarted struct{}

// Kind is the stable name.
func (RecordingStarted) Kind() string { return "recording.started" }

func (RecordingStarted) apply(t *Table, at stamp) bool {
	t.Recordings = append(t.Recordings, at.Point)
	return true
}

// StartRecording marks that the recording begins now. Each mark begins another
// recording.
type StartRecording struct{}

func (StartRecording) decide(*Table, Moment) ([]Event, *Refusal) {
	return []Event{RecordingStarted{}}, nil
}
