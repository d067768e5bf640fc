package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"

	"roundtable/session"
)

// NDJSON writes the same as JSON, one object a line: the form of
// docs/minutes-lines.schema.json. The first line says what follows, the second
// is the session, then come its lists in the order of the JSON. Every line says
// of what type it is; what is in it beside that is as in the JSON.
func NDJSON(w io.Writer, h Handout) error {
	d := h.document()
	out := lines{w}
	err := out.put("header", struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
		Session string `json:"session"`
	}{"roundtable minutes lines", 1, d.Session})
	if err != nil {
		return err
	}
	v := reflect.ValueOf(d)
	if err := out.put("session", facts(v)); err != nil {
		return err
	}
	for i := range v.NumField() {
		sort, ok := lineTypes()[fieldName(v.Type().Field(i))]
		if !ok {
			continue
		}
		for j := range v.Field(i).Len() {
			one := v.Field(i).Index(j).Interface()
			if n, is := one.(note); is && n.Kind == session.ConcreteAction {
				sort = "action"
			} else if is {
				sort = "note"
			}
			if err := out.put(sort, one); err != nil {
				return err
			}
		}
	}
	return nil
}

// lineTypes are the types of line by the list of the JSON whose members they
// are. Notes that are concrete actions are of type action.
func lineTypes() map[string]string {
	return map[string]string{
		"participants": "participant", "segments": "segment", "turns": "turn", "questions": "question", "departures": "departure",
		"orders": "order", "notes": "note", "reflections": "reflection", "airtime": "airtime", "airtime_by_tag": "tag_airtime",
		"must_end_changes": "must_end_change", "corrections": "correction", "console_returns": "console_return",
	}
}

// fieldName is what a field is called in JSON.
func fieldName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// facts are the fields of a document that are no lists of lines, and not what
// the first line says.
func facts(v reflect.Value) any {
	var fields []reflect.StructField
	var from []int
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name := fieldName(f)
		if _, list := lineTypes()[name]; !list && name != "format" && name != "version" {
			fields, from = append(fields, f), append(from, i)
		}
	}
	made := reflect.New(reflect.StructOf(fields)).Elem()
	for to, i := range from {
		made.Field(to).Set(v.Field(i))
	}
	return made.Interface()
}

// lines writes objects, one a line.
type lines struct{ w io.Writer }

// put writes an object behind its type.
func (l lines) put(sort string, object any) error {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(object); err != nil {
		return err
	}
	_, err := fmt.Fprintf(l.w, `{"type":%q,%s`, sort, b.Bytes()[1:])
	return err
}
