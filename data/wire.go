package data

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"roundtable/session"
)

// A wire turns events into the bodies of records and back. It knows the events
// it was given; anything else is kept as bytes and never guessed.
type wire struct {
	shapes map[string]*shape
}

// A shape is the form of one kind of event. Its version is one more than the
// number of upcasts: each turns the body of one version into the next.
type shape struct {
	kind    string
	event   reflect.Type
	upcasts []upcast
}

// An upcast reads the body of one version as the next. The stored bytes stay.
type upcast func(body []byte) ([]byte, error)

// upcasts are those of the events whose form has changed, by kind, oldest
// first. None has yet.
func upcasts() map[string][]upcast { return nil }

func newWire(specimens []session.Event, casts map[string][]upcast) *wire {
	w := &wire{shapes: make(map[string]*shape, len(specimens))}
	for _, e := range specimens {
		w.shapes[e.Kind()] = &shape{e.Kind(), reflect.TypeOf(e), casts[e.Kind()]}
	}
	return w
}

func (s *shape) version() int { return len(s.upcasts) + 1 }

// encode is the body of an event, in the newest version of its kind.
func (w *wire) encode(e session.Event) (body []byte, version int, err error) {
	s := w.shapes[e.Kind()]
	if s == nil || s.event != reflect.TypeOf(e) {
		return nil, 0, fmt.Errorf("%T is not among the events", e)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(e); err != nil {
		return nil, 0, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), s.version(), nil
}

// decode reads a body. An unknown kind or a version from the future is nil
// without an error: it is passed over.
func (w *wire) decode(kind string, version int, body []byte) (session.Event, error) {
	s := w.shapes[kind]
	if s == nil || version < 1 || version > s.version() {
		return nil, nil
	}
	for _, cast := range s.upcasts[version-1:] {
		var err error
		if body, err = cast(body); err != nil {
			return nil, err
		}
	}
	e := reflect.New(s.event)
	if err := json.Unmarshal(body, e.Interface()); err != nil {
		return nil, err
	}
	return e.Elem().Interface().(session.Event), nil
}
