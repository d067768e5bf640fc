package data

import (
	"crypto/sha256"
	"encoding/binary"
	"time"
)

// A row is a record as stored, every column of it.
type row struct {
	session string
	seq     int64
	id      string
	wall    int64 // ns since 1970, UTC
	boot    int64 // ns
	bootID  string
	hand    string
	act     string
	kind    string
	version int64
	body    string
	prev    []byte
	hash    []byte
}

// chainSize is the length of a link in bytes.
const chainSize = sha256.Size

// link is the row's place in the chain of its session: the SHA-256 of every
// stored column, the hash of the record before included. Each column is
// written with its length, so that no two rows read alike.
func (r *row) link() []byte {
	b := make([]byte, 0, 512+len(r.body))
	text := func(s string) {
		b = binary.BigEndian.AppendUint64(b, uint64(len(s)))
		b = append(b, s...)
	}
	number := func(n int64) { b = binary.BigEndian.AppendUint64(b, uint64(n)) }
	text("roundtable record 1")
	text(r.session)
	number(r.seq)
	text(r.id)
	number(r.wall)
	number(r.boot)
	text(r.bootID)
	text(r.hand)
	text(r.act)
	text(r.kind)
	number(r.version)
	text(r.body)
	text(string(r.prev))
	sum := sha256.Sum256(b)
	return sum[:]
}

// nanoseconds is an instant as stored; ok is false outside the years that fit
// (1678 to 2261).
func nanoseconds(t time.Time) (ns int64, ok bool) {
	ns = t.UnixNano()
	return ns, time.Unix(0, ns).Equal(t)
}

// instant is what nanoseconds stored.
func instant(ns int64) time.Time { return time.Unix(0, ns).UTC() }
