package cli

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"

	"roundtable/session"
)

// The bounds of reading a PDF.
const (
	pdfTime  = 10 * time.Second
	pdfBytes = 4 << 20 // of its text
)

// pdfReader is what reads the text of a PDF: pdftotext of Poppler. It is nil
// where that is not installed.
func pdfReader() func([]byte) (string, error) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil
	}
	return func(pdf []byte) (string, error) { return pdfText(tool, pdf) }
}

// pdfText runs pdftotext on a PDF, which never touches the disk.
func pdfText(tool string, pdf []byte) (string, error) {
	ctx, stop := context.WithTimeout(context.Background(), pdfTime)
	defer stop()
	c := exec.CommandContext(ctx, tool, "-layout", "-enc", "UTF-8", "-", "-")
	var text, said bounded
	text.left, said.left = pdfBytes, 1<<10
	c.Stdin, c.Stdout, c.Stderr = bytes.NewReader(pdf), &text, &said
	c.WaitDelay = time.Second
	err := c.Run()
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return "", session.Say("it takes longer than %d s", int(pdfTime/time.Second))
	case text.left < 0:
		return "", session.Say("it has more than %d MB of text", pdfBytes>>20)
	case err != nil:
		if first, _, _ := strings.Cut(strings.TrimSpace(said.String()), "\n"); first != "" {
			return "", errors.New(plain(first))
		}
		return "", err
	}
	return text.String(), nil
}

// A bounded buffer takes so much and then refuses: what writes to it ends.
type bounded struct {
	bytes.Buffer
	left int
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, errors.New("too much")
	}
	return b.Buffer.Write(p)
}
