-- One row for each session, one for each thing that happened. Instants and
-- durations are integers in nanoseconds; wall times count from 1970 in UTC.
CREATE TABLE sessions (
	number   INTEGER PRIMARY KEY,            -- in the order of opening
	id       TEXT    NOT NULL UNIQUE CHECK (id <> ''),
	title    TEXT    NOT NULL,
	venue    TEXT    NOT NULL,
	zone     TEXT    NOT NULL,               -- IANA name
	source   TEXT    NOT NULL,               -- SHA-256 of the agenda's bytes, hex
	practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
	opened   INTEGER NOT NULL
) STRICT;

CREATE TABLE records (
	session TEXT    NOT NULL REFERENCES sessions (id),
	seq     INTEGER NOT NULL CHECK (seq > 0),
	id      TEXT    NOT NULL UNIQUE CHECK (id <> ''),
	wall    INTEGER NOT NULL,
	boot    INTEGER NOT NULL,                -- since boot, suspend included
	boot_id TEXT    NOT NULL,
	hand    TEXT    NOT NULL,
	act     TEXT    NOT NULL,
	kind    TEXT    NOT NULL CHECK (kind <> ''),
	version INTEGER NOT NULL CHECK (version > 0),
	body    TEXT    NOT NULL CHECK (json_valid(body)),
	prev    BLOB    NOT NULL CHECK (length(prev) = 32),
	hash    BLOB    NOT NULL CHECK (length(hash) = 32),
	PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- These stop accidents; verify shows what was done on purpose.
CREATE TRIGGER records_follow BEFORE INSERT ON records
BEGIN
	SELECT RAISE(ABORT, 'a record is never replaced')
	 WHERE EXISTS (SELECT 1 FROM records WHERE id = NEW.id);
	SELECT RAISE(ABORT, 'records have no gaps')
	 WHERE NEW.seq <> 1 + coalesce((SELECT max(seq) FROM records WHERE session = NEW.session), 0);
	SELECT RAISE(ABORT, 'a record continues the one before')
	 WHERE NEW.prev <> coalesce((SELECT hash FROM records WHERE session = NEW.session
	                              ORDER BY seq DESC LIMIT 1), zeroblob(32));
END;

CREATE TRIGGER records_never_change BEFORE UPDATE ON records
BEGIN
	SELECT RAISE(ABORT, 'a record never changes');
END;

CREATE TRIGGER records_stay BEFORE DELETE ON records
BEGIN
	SELECT RAISE(ABORT, 'a record is never deleted');
END;

CREATE TRIGGER sessions_never_replaced BEFORE INSERT ON sessions
BEGIN
	SELECT RAISE(ABORT, 'a session is never replaced')
	 WHERE EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id OR number = NEW.number);
END;

CREATE TRIGGER sessions_never_change BEFORE UPDATE ON sessions
BEGIN
	SELECT RAISE(ABORT, 'a session never changes');
END;

CREATE TRIGGER sessions_stay BEFORE DELETE ON sessions
BEGIN
	SELECT RAISE(ABORT, 'a session is only removed whole')
	 WHERE EXISTS (SELECT 1 FROM records WHERE session = OLD.id);
END;
