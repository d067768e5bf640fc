package sessiontest_test

import (
	"errors"
	"fmt"
	"reflect"
	"testing"
	"time"

	"roundtable/session"
	"roundtable/session/sessiontest"
)

func TestContractOfTheLogInMemory(t *testing.T) {
	sessiontest.Contract(t, func(*testing.T) (string, session.Log, session.Log) {
		l := sessiontest.NewLog("memory-2025-10-25-k7f")
		return "memory-2025-10-25-k7f", l, l.Beside()
	})
}

func TestEveryEventHasOneFilledSpecimen(t *testing.T) {
	want := session.Specimens()
	got := sessiontest.Specimens()
	if len(got) != len(want) {
		t.Errorf("%d specimens of %d events", len(got), len(want))
	}
	for i := range min(len(want), len(got)) {
		if reflect.TypeOf(got[i]) != reflect.TypeOf(want[i]) {
			t.Fatalf("specimen %d is %T, wanted %T", i, got[i], want[i])
		}
	}
	kinds := map[string]bool{}
	for _, e := range got {
		if kinds[e.Kind()] {
			t.Errorf("two events are called %s", e.Kind())
		}
		kinds[e.Kind()] = true
		for _, path := range empty(reflect.ValueOf(e), e.Kind()) {
			t.Errorf("%s is empty: a test of it would say nothing", path)
		}
	}
}

// empty are the fields that hold nothing, however deep.
func empty(v reflect.Value, path string) []string {
	if v.IsZero() && v.Kind() != reflect.Struct {
		return []string{path}
	}
	var found []string
	switch v.Kind() {
	case reflect.Pointer:
		return empty(v.Elem(), path)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() || v.Type() == reflect.TypeFor[session.Date]() {
			if v.IsZero() {
				return []string{path}
			}
			return nil
		}
		for i := range v.NumField() {
			found = append(found, empty(v.Field(i), path+"."+v.Type().Field(i).Name)...)
		}
	case reflect.Slice, reflect.Map:
		if v.Len() == 0 {
			return []string{path}
		}
		if v.Kind() == reflect.Map {
			for _, key := range v.MapKeys() {
				found = append(found, empty(v.MapIndex(key), fmt.Sprintf("%s[%v]", path, key))...)
			}
			return found
		}
		for i := range v.Len() {
			found = append(found, empty(v.Index(i), fmt.Sprintf("%s[%d]", path, i))...)
		}
	}
	return found
}

func TestALogCanBeBroken(t *testing.T) {
	l := sessiontest.NewLog("s")
	records := sessiontest.Meeting("s", 4)
	full := errors.New("the disk is full")
	l.Break(full)
	if err := l.Append(records); !errors.Is(err, full) {
		t.Fatal(err)
	}
	if got, _ := l.Since(0); len(got) > 0 {
		t.Fatal("a broken log saved something")
	}
	l.Break(nil)
	l.LoseAnswer(full)
	if err := l.Append(records); !errors.Is(err, full) {
		t.Fatal(err)
	}
	if got, _ := l.Since(0); len(got) != len(records) {
		t.Fatal("saved but not acknowledged is not saved")
	}
	if err := l.Append(records); err != nil {
		t.Fatal("the retry:", err)
	}
}

func TestAMeetingIsOneThatCouldHappen(t *testing.T) {
	records := sessiontest.Meeting("s", 500)
	table := session.Fold(records)
	if len(records) < 500 || table.Head != len(records) || len(table.Turns) < 30 {
		t.Fatalf("%d records, head %d, %d turns", len(records), table.Head, len(table.Turns))
	}
	for _, e := range table.Entries {
		if e.Void {
			t.Fatalf("record %d, %s, has no effect", e.Seq, e.Kind)
		}
	}
}
