// Package docs is what of these pages travels with the program: the schemas
// that describe an export lie beside it.
package docs

import _ "embed"

// MinutesSchema describes the JSON of a session.
//
//go:embed minutes.schema.json
var MinutesSchema []byte

// LinesSchema describes a line of NDJSON.
//
//go:embed minutes-lines.schema.json
var LinesSchema []byte
