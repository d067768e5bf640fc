package cli

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"

	"roundtable/session"
)

// newID is a UUID of version 7 (RFC 9562): the moment's milliseconds, then
// chance.
func newID(m session.Moment) string {
	var u [16]byte
	rand.Read(u[6:]) // never fails
	var ms [8]byte
	binary.BigEndian.PutUint64(ms[:], uint64(m.Wall.UnixMilli()))
	copy(u[:6], ms[2:])
	u[6] = u[6]&0x0f | 0x70
	u[8] = u[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:])
}

// newSeed is a seed for a draw by lot, short enough to be said aloud before the
// draw and written down.
func newSeed() string {
	var b [8]byte
	rand.Read(b[:]) // never fails
	n := binary.BigEndian.Uint64(b[:]) % 1e8
	return fmt.Sprintf("%04d-%04d", n/1e4, n%1e4)
}
