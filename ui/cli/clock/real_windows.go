//go:build windows && !storyclock

package clock

import (
	"strconv"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
)

// sinceBoot is the time since the boot, suspension included (GetTickCount64
// counts sleep and hibernation), and which boot: Windows counts its boots.
func sinceBoot() (time.Duration, string, bool) {
	const memory = `SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters`
	key, err := registry.OpenKey(registry.LOCAL_MACHINE, memory, registry.QUERY_VALUE)
	if err != nil {
		return 0, "", false
	}
	defer key.Close()
	boot, _, err := key.GetIntegerValue("BootId")
	if err != nil {
		return 0, "", false
	}
	return windows.DurationSinceBoot(), "windows-" + strconv.FormatUint(boot, 10), true
}

// awake is the unbiased interrupt time, which stands in sleep; it counts in
// units of 100 ns.
func awake() time.Duration {
	var ticks uint64
	query := windows.NewLazySystemDLL("kernel32.dll").NewProc("QueryUnbiasedInterruptTime")
	if query.Find() != nil {
		return windows.DurationSinceBoot()
	}
	if ok, _, _ := query.Call(uintptr(unsafe.Pointer(&ticks))); ok == 0 {
		return windows.DurationSinceBoot()
	}
	return time.Duration(ticks) * 100
}
