package data

import (
	"context"
	"database/sql"
	_ "embed"
	"strconv"

	_ "github.com/mattn/go-sqlite3" // the driver
)

//go:embed schema/001.sql
var schema001 string

// migrations are what made the schema, oldest first; user_version counts them.
func migrations() []string { return []string{schema001} }

// applicationID marks a SQLite file as ours: "RTBL".
const applicationID = 0x5254424c

// recognise looks at a file without changing a byte of it: setting the journal
// mode of another program's database would.
func recognise(path string) error {
	pool, err := sql.Open("sqlite3", source(path, "rw")+"&_busy_timeout=250")
	if err != nil {
		return err
	}
	defer pool.Close()
	var id, version int
	err = pool.QueryRow("SELECT application_id, user_version FROM pragma_application_id, pragma_user_version").Scan(&id, &version)
	switch {
	case err != nil:
		return err
	case id != applicationID:
		return ErrForeign
	case version > len(migrations()):
		return ErrNewer
	}
	return nil
}

// migrate brings the schema up to date, whole or not at all. Another program
// may do the same at the same time.
func migrate(conn *sql.Conn, steps []string) error {
	version := func(r reader) (n int, err error) {
		err = r.QueryRowContext(context.Background(), "PRAGMA user_version").Scan(&n)
		return n, err
	}
	if n, err := version(conn); err != nil || n == len(steps) {
		return err
	}
	return write(conn, func(tx *sql.Tx) error {
		n, err := version(tx)
		if err != nil {
			return err
		}
		if n > len(steps) {
			return ErrNewer
		}
		for _, step := range steps[n:] {
			if _, err := tx.Exec(step); err != nil {
				return err
			}
		}
		if _, err := tx.Exec("PRAGMA application_id = " + strconv.Itoa(applicationID)); err != nil {
			return err
		}
		return setVersion(tx, len(steps))
	})
}

func setVersion(tx *sql.Tx, n int) error {
	_, err := tx.Exec("PRAGMA user_version = " + strconv.Itoa(n))
	return err
}
