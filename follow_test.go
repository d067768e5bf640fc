package main_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// A follower sees what another hand records, and ends in good order.
func TestFollowingTheLog(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("one process cannot interrupt another here")
	}
	name, db := program(t), filepath.Join(t.TempDir(), "roundtable.db")
	do := func(args ...string) {
		t.Helper()
		if out, err := exec.Command(name, append([]string{"--db", db}, args...)...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
	}
	do("open", "hanoi", "--start", "now")
	follow := exec.Command(name, "--db", db, "log", "last", "--follow")
	out, err := follow.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := follow.Start(); err != nil {
		t.Fatal(err)
	}
	stop := time.AfterFunc(20*time.Second, func() { follow.Process.Kill() })
	defer stop.Stop()
	lines := bufio.NewScanner(out)
	shows := func(text string) {
		t.Helper()
		if !lines.Scan() || !strings.Contains(lines.Text(), text) {
			t.Errorf("it shows %q, want %q", lines.Text(), text)
		}
	}
	shows("session opened")
	do("do", "last", "note", "first")
	shows("note: first")
	do("do", "last", "note", "second")
	shows("note: second")
	if err := follow.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if lines.Scan() {
		t.Errorf("it goes on with %q", lines.Text())
	}
	if err := follow.Wait(); err != nil {
		t.Errorf("it ended with %v", err)
	}
}
