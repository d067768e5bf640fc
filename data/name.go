package data

import (
	"database/sql"
	"errors"
	"io"
	"strings"
)

// freeID makes an id that no session has.
func freeID(tx *sql.Tx, o Opening) (string, error) {
	const tries = 32
	for range tries {
		end, err := ending(o.Random)
		if err != nil {
			return "", err
		}
		id := slug(o.Name) + "-" + end
		if !o.Day.IsZero() {
			id = slug(o.Name) + "-" + o.Day.String() + "-" + end
		}
		var taken bool
		if err := tx.QueryRow("SELECT EXISTS (SELECT 1 FROM sessions WHERE id = ?)", id).Scan(&taken); err != nil {
			return "", err
		}
		if !taken {
			return id, nil
		}
	}
	return "", errors.New("no id is left for this agenda on this day")
}

// slug is a name in lower-case ASCII letters and digits with hyphens between.
// What lies outside ASCII separates: fold accents before.
func slug(name string) string {
	const most = 24
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	s := strings.Join(words, "-")
	if len(s) > most {
		s = strings.Trim(s[:most], "-")
	}
	if s == "" || s == Last {
		return "session"
	}
	return s
}

// ending is three random characters that nobody mistakes for others: Crockford's
// base32 in lower case.
func ending(random io.Reader) (string, error) {
	const letters = "0123456789abcdefghjkmnpqrstvwxyz"
	var b [3]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return "", err
	}
	for i := range b {
		b[i] = letters[b[i]%32]
	}
	return string(b[:]), nil
}
