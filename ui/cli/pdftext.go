package cli

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"roundtable/session"
)

// Bounds of what pdftotext may take and give.
const (
	pdfPatience = 10 * time.Second
	pdfPages    = "100"
	pdfMost     = 4 << 20 // bytes of text
)

// pdfText is what lays out the text of a PDF as on its pages, through the
// program pdftotext; nil where that is not installed.
func pdfText() func(pdf []byte) (string, error) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil
	}
	return func(pdf []byte) (text string, err error) {
		folder, err := os.MkdirTemp("", "roundtable-pdf-") // for the owner alone
		if err != nil {
			return "", err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
		name := filepath.Join(folder, "programme.pdf")
		if err := os.WriteFile(name, pdf, 0o600); err != nil {
			return "", err
		}
		ctx, cancel := context.WithTimeout(context.Background(), pdfPatience)
		defer cancel()
		out, said := &bounded{most: pdfMost}, &bounded{most: 2000}
		run := exec.CommandContext(ctx, program, "-q", "-layout", "-enc", "UTF-8", "-l", pdfPages, name, "-")
		run.Stdout, run.Stderr, run.WaitDelay = out, said, time.Second
		err = run.Run()
		switch {
		case ctx.Err() != nil:
			return "", session.Say("it took longer than %d seconds", int(pdfPatience.Seconds()))
		case out.full:
			return "", session.Say("more than %d MB of text", pdfMost>>20)
		case err != nil && said.text.Len() > 0:
			first, _, _ := strings.Cut(strings.TrimSpace(said.text.String()), "\n")
			return "", errors.New(strings.ToValidUTF8(first, ""))
		}
		return out.text.String(), err
	}
}

// A bounded takes no more than it may. The buffer is not embedded: io.Copy
// would find its ReadFrom, which takes everything.
type bounded struct {
	text bytes.Buffer
	most int
	full bool
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.text.Len()+len(p) > b.most {
		b.full = true
		return 0, errors.New("full")
	}
	return b.text.Write(p)
}
