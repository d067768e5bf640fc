package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"roundtable/session/words"
)

// FFMeta writes the segments as chapters in FFmpeg's metadata format, version
// 1, in milliseconds of the recording:
//
//	ffmpeg -i video.mp4 -i chapters.ffmeta -map_metadata 0 -map_chapters 1 -codec copy out.mp4
func FFMeta(w io.Writer, h Handout) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, ";FFMETADATA1\ntitle=%s\n", metadata(h.Title))
	for _, c := range h.recordedSegments() {
		fmt.Fprintf(out, "\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=%d\nEND=%d\ntitle=%s\n", c.from.Milliseconds(), c.to.Milliseconds(), metadata(c.title))
	}
	return out.Flush()
}

// metadata is a value on one line, its special signs escaped.
func metadata(s string) string {
	return strings.NewReplacer(`\`, `\\`, "=", `\=`, ";", `\;`, "#", `\#`).Replace(words.Clean(s))
}
