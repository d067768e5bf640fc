package programme

import (
	"bytes"
	"path"
	"regexp"
	"strings"

	"roundtable/session"
)

// A form is what a source is made of.
type form int

const (
	formText form = iota // Markdown among it
	formHTML
	formCSV
	formXLSX
	formDOCX
	formPDF
	formZIP // another ZIP
	formOLE // Word, Excel and PowerPoint before 2007
	formRTF
	formPicture
)

// sniff tells a form by the first bytes, else by the name.
func sniff(name string, source []byte) form {
	head := source[:min(len(source), 1024)]
	begins := func(magic string) bool { return bytes.HasPrefix(head, []byte(magic)) }
	switch {
	case begins("PK\x03\x04"), begins("PK\x05\x06"):
		return sniffZIP(source)
	case bytes.Contains(head, []byte("%PDF-")):
		return formPDF
	case begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
		return formOLE
	case begins(`{\rtf`):
		return formRTF
	case begins("\x89PNG"), begins("\xff\xd8\xff"), begins("GIF8"), begins("II*\x00"), begins("MM\x00*"):
		return formPicture
	}
	switch extension(name) {
	case "html", "htm", "xhtml":
		return formHTML
	case "csv", "tsv":
		return formCSV
	}
	lower := strings.ToLower(string(head))
	for _, start := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if strings.Contains(lower, start) {
			return formHTML
		}
	}
	return formText
}

func extension(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
}

// unread is what a form is that cannot be read; no sentence for the others.
func unread(f form) session.Sentence {
	switch f {
	case formZIP:
		return session.Say("a ZIP archive that is neither a Word document nor an Excel workbook")
	case formOLE:
		return session.Say("a document of Office 97 to 2003")
	case formRTF:
		return session.Say("a document in RTF")
	case formPicture:
		return session.Say("a picture")
	}
	return session.Sentence{}
}

// sniffText tells what a decoded text is, where its first bytes and its name
// left it open.
func sniffText(name, text string, f form) form {
	switch {
	case f == formHTML && strings.Contains(text, "<"), f != formCSV && looksHTML(text):
		return formHTML
	case f == formCSV, extension(name) != "md" && looksCSV(text):
		return formCSV
	}
	return formText
}

// looksHTML says that tags make up the structure of a text: it begins with one
// that begins a block, and hardly a line stands outside of every block.
// Markdown with a tag here and there is none, nor are rows with lists in them.
func looksHTML(text string) bool {
	text = strings.TrimSpace(uncommented(text))
	if !strings.HasPrefix(text, "<") {
		return false
	}
	opening := regexp.MustCompile(`(?i)^<(table|ul|ol|dl|div|section|article|main|h[1-6]|p|header|body|center|meta|style|tbody|thead|tr|!--)[\s>/-]`)
	if !opening.MatchString(text[:min(len(text), 64)]) {
		return false
	}
	tag := regexp.MustCompile(`(?i)<(/?)(table|tbody|tr|ul|ol|dl|div|section|article|main|header|h[1-6]|p|center)\b[^<>]*>`)
	depth, inside, outside, closed := 0, 0, 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		tags := tag.FindAllStringSubmatch(line, -1)
		switch {
		case depth > 0 || len(tags) > 0:
			inside++
		case strings.TrimSpace(line) != "":
			outside++
		}
		for _, t := range tags {
			if t[1] == "" {
				depth++
			} else {
				depth, closed = max(depth-1, 0), closed+1
			}
		}
	}
	return closed > 0 && outside*5 <= inside
}
