package data_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"roundtable/data"
)

// kept is a closed file with two sessions of many records.
func kept(t *testing.T) (path string, ids []string, counts []int) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "sessions.db")
	store := openStore(t, path)
	for _, name := range []string{"hanoi", "vienna"} {
		made, log := createSession(t, store, opening(name))
		records := meetingOf(made.ID, name, 120)
		must(t, log.Append(records))
		ids, counts = append(ids, made.ID), append(counts, len(records)+1)
	}
	must(t, store.Close())
	return path, ids, counts
}

func TestVerifySound(t *testing.T) {
	path, ids, counts := kept(t)
	store := openStore(t, path)
	v, err := store.Verify("")
	if err != nil || len(v.File) > 0 || len(v.Checks) != 2 {
		t.Fatalf("%+v %v", v, err)
	}
	if v.Checks[0] != (data.Check{Session: ids[1], Records: counts[1]}) || v.Checks[1] != (data.Check{Session: ids[0], Records: counts[0]}) {
		t.Errorf("%+v", v.Checks)
	}
	v, err = store.Verify(ids[0])
	if err != nil || len(v.Checks) != 1 || v.Checks[0].Session != ids[0] {
		t.Errorf("one session: %+v %v", v, err)
	}
	_, err = store.Verify("nowhere")
	told(t, err, data.ErrNoSuchSession, path)
	if c, err := store.Recompute(ids[0]); err != nil || c != (data.Check{Session: ids[0], Records: counts[0]}) {
		t.Errorf("recomputed: %+v %v", c, err)
	}
	_, err = store.Recompute("nowhere")
	told(t, err, data.ErrNoSuchSession, path)
}

func TestVerifyFindsTampering(t *testing.T) {
	const lift = "DROP TRIGGER records_never_change; DROP TRIGGER records_stay; DROP TRIGGER records_follow; DROP TRIGGER sessions_never_change;"
	change := func(set string) string {
		return "UPDATE records SET " + set + " WHERE session LIKE 'hanoi%' AND seq = 40"
	}
	for name, c := range map[string]struct {
		sql    string
		broken int
	}{
		"body":      {change(`body = replace(body, ',', ' ,') || ' '`), 40},
		"wall":      {change("wall = wall + 1"), 40},
		"boot":      {change("boot = boot - 1"), 40},
		"boot id":   {change("boot_id = ''"), 40},
		"hand":      {change("hand = 'rapporteur'"), 40},
		"act":       {change("act = act || 'x'"), 40},
		"kind":      {change("kind = 'lot.drawn'"), 40},
		"version":   {change("version = 2"), 40},
		"id":        {change("id = id || 'x'"), 40},
		"hash":      {change("hash = randomblob(32)"), 40},
		"prev":      {change("prev = randomblob(32)"), 40},
		"session":   {"UPDATE records SET session = (SELECT id FROM sessions WHERE id LIKE 'hanoi%'), seq = 200 WHERE session LIKE 'vienna%' AND seq = 121", 123},
		"deleted":   {"DELETE FROM records WHERE session LIKE 'hanoi%' AND seq = 40", 40},
		"first":     {"DELETE FROM records WHERE session LIKE 'hanoi%' AND seq = 1", 1},
		"all":       {"DELETE FROM records WHERE session LIKE 'hanoi%'", 1},
		"exchanged": {"UPDATE records SET seq = CASE seq WHEN 40 THEN -41 ELSE -40 END WHERE session LIKE 'hanoi%' AND seq IN (40, 41); UPDATE records SET seq = -seq WHERE seq < 0", 40},
		"inserted":  {"INSERT INTO records SELECT session, seq + 100, 'new', wall, boot, boot_id, hand, act, kind, version, body, hash, hash FROM records WHERE session LIKE 'hanoi%' AND seq = 120", 121},
		"title":     {"UPDATE sessions SET title = 'Another' WHERE id LIKE 'hanoi%'", 1},
		"practice":  {"UPDATE sessions SET practice = 1 WHERE id LIKE 'hanoi%'", 1},
	} {
		t.Run(name, func(t *testing.T) {
			path, ids, counts := kept(t)
			db := bare(t, path)
			if name == "exchanged" {
				run(t, db, "PRAGMA ignore_check_constraints = ON")
			}
			run(t, db, lift+c.sql)
			must(t, db.Close())
			broken := c.broken
			if name == "session" || name == "inserted" {
				broken = counts[0] + 1
			}
			v, err := openStore(t, path).Verify("")
			told(t, err, data.ErrDamaged, path)
			if name != "session" && !strings.Contains(err.Error(), ids[0]+" from record ") {
				t.Errorf("the session is not named: %v", err)
			}
			got := v.Checks[1]
			if got.Session != ids[0] || got.Broken != broken || got.What == "" || got.Records != broken-1 {
				t.Errorf("wanted record %d: %+v", broken, got)
			}
			if name != "session" && v.Checks[0].Broken != 0 {
				t.Errorf("the other session: %+v", v.Checks[0])
			}
			if len(v.File) != 4 {
				t.Errorf("four triggers are gone: %v", v.File)
			}
		})
	}
}

func TestVerifyFindsRecordsOfNoSession(t *testing.T) {
	path, _, _ := kept(t)
	db := bare(t, path)
	run(t, db, "DROP TRIGGER sessions_stay; DELETE FROM sessions WHERE id LIKE 'hanoi%'")
	must(t, db.Close())
	v, err := openStore(t, path).Verify("")
	told(t, err, data.ErrDamaged, path)
	if len(v.File) != 2 {
		t.Errorf("%v", v.File)
	}
}

// Bytes that rot on the disk never make it crash, and what is read of the
// records is never wrong in silence.
func TestVerifyFindsFlippedBytes(t *testing.T) {
	path, _, _ := kept(t)
	whole, err := os.ReadFile(path)
	must(t, err)
	found, opened := 0, 0
	for at := 100; at < len(whole); at += len(whole) / 40 {
		flipped := bytes.Clone(whole)
		flipped[at] ^= 0x20
		bad := filepath.Join(t.TempDir(), "bad.db")
		must(t, os.WriteFile(bad, flipped, 0o600))
		store, err := data.OpenExisting(bad)
		if err != nil {
			found++
			continue
		}
		opened++
		if _, err := store.Verify(""); errors.Is(err, data.ErrDamaged) {
			found++
		} else if err != nil {
			t.Errorf("byte %d: %v", at, err)
		}
		_ = store.Close()
	}
	if found < 20 || opened == 0 {
		t.Errorf("found %d of 40 flipped bytes, opened %d", found, opened)
	}
}

func TestRemoveLeavesNoTrace(t *testing.T) {
	path, ids, _ := kept(t)
	store := openStore(t, path)
	must(t, store.Remove(ids[0]))
	list, err := store.Sessions()
	if err != nil || len(list) != 1 || list[0].ID != ids[1] {
		t.Errorf("%v %v", list, err)
	}
	if v, err := store.Verify(""); err != nil || len(v.File) > 0 {
		t.Errorf("after removing: %+v %v", v, err)
	}
	told(t, store.Remove(ids[0]), data.ErrNoSuchSession, path)
	for _, name := range []string{path, path + "-wal"} {
		b, err := os.ReadFile(name)
		must(t, err)
		if bytes.Contains(b, []byte(ids[0])) || bytes.Contains(b, []byte("canary of hanoi")) {
			t.Errorf("%s still has traces", name)
		}
	}
	db := bare(t, path)
	if _, err := db.Exec("DELETE FROM records"); err == nil {
		t.Error("records can be deleted after a removal")
	}
}

func TestBackup(t *testing.T) {
	path, ids, counts := kept(t)
	store := openStore(t, path)
	log, err := store.Log(ids[0])
	must(t, err)
	tx, err := bare(t, path).Begin() // a live writer beside
	must(t, err)
	defer tx.Rollback()
	copied := filepath.Join(t.TempDir(), "usb", "backup.db")
	told(t, store.Backup(copied), data.ErrUnreachable, copied)
	must(t, os.Mkdir(filepath.Dir(copied), 0o700))
	must(t, store.Backup(copied))
	told(t, store.Backup(copied), data.ErrExists, copied)
	told(t, store.Backup(path), data.ErrExists, path)
	info, err := os.Stat(copied)
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("the backup is %o", info.Mode().Perm())
	}
	entries, err := os.ReadDir(filepath.Dir(copied))
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the backup: %v %v", entries, err)
	}
	other := openStore(t, copied)
	if v, err := other.Verify(""); err != nil || v.Checks[1].Records != counts[0] {
		t.Errorf("%+v %v", v, err)
	}
	again, err := other.Log(ids[0])
	must(t, err)
	want, err := log.Since(0)
	must(t, err)
	got, err := again.Since(0)
	must(t, err)
	if !sameRecords(want, got) {
		t.Error("the backup differs")
	}
}

func TestBackupOfADamagedFileFails(t *testing.T) {
	path, _, _ := kept(t)
	db := bare(t, path)
	run(t, db, "DROP TRIGGER records_never_change; UPDATE records SET wall = 0 WHERE seq = 7")
	must(t, db.Close())
	copied := filepath.Join(t.TempDir(), "backup.db")
	if err := openStore(t, path).Backup(copied); !errors.Is(err, data.ErrDamaged) {
		t.Errorf("%v", err)
	}
	if entries, _ := os.ReadDir(filepath.Dir(copied)); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

// A record that is there and cannot be read is never passed over like one of
// an unknown kind: the clocks would be wrong in silence.
func TestDamagedRecordIsNotPassedOver(t *testing.T) {
	path, ids, _ := kept(t)
	db := bare(t, path)
	run(t, db, `DROP TRIGGER records_never_change; UPDATE records SET body = '{"participant":[]}' WHERE session LIKE 'hanoi%' AND seq = 4`)
	must(t, db.Close())
	log, err := openStore(t, path).Log(ids[0])
	must(t, err)
	_, err = log.Since(0)
	told(t, err, data.ErrDamaged, path)
	if !strings.Contains(err.Error(), ids[0]+", record 4") {
		t.Errorf("the record is not named: %v", err)
	}
}
