package programme

import (
	"strings"

	"golang.org/x/net/html"

	"roundtable/session"
)

// What only an attack or an accident has.
const (
	mostTags = 400_000
	deepest  = 200 // elements within each other; a page nests some thirty
)

// html is the lines of a page.
func (f *flattener) html(text string) ([]line, error) {
	return f.fragment(uncommented(text), 1, 1)
}

// fragment is the lines of a piece of HTML that stands at a line and column.
func (f *flattener) fragment(text string, no, col int) ([]line, error) {
	h := f.hyper(text, no, col)
	z := html.NewTokenizer(strings.NewReader(text))
	at, tags := 0, 0
	for {
		kind := z.Next()
		raw := string(z.Raw())
		if kind == html.ErrorToken {
			break
		}
		switch tags++; {
		case tags > mostTags:
			return nil, f.refuse(h.place.no, session.Say("more than %d tags", mostTags), session.Say("is this the right file?"))
		case kind == html.TextToken:
			h.text(at, raw, html.UnescapeString)
		case kind == html.StartTagToken, kind == html.SelfClosingTagToken:
			name, more := z.TagName()
			h.start(at, string(name), attributes(z, more))
		case kind == html.EndTagToken:
			name, _ := z.TagName()
			h.end(at, string(name))
		}
		at += len(raw)
	}
	return h.done(at), nil
}

// attributes are those of a tag that matter, the rest is read over.
func attributes(z *html.Tokenizer, more bool) map[string]string {
	var all map[string]string
	for more && len(all) < 20 {
		var key, value []byte
		if key, value, more = z.TagAttr(); len(value) < 1000 {
			if all == nil {
				all = map[string]string{}
			}
			all[string(key)] = string(value)
		}
	}
	return all
}

// inline is the lines of a running line with tags in it. What only looks like
// a tag stays as it is.
func (f *flattener) inline(text string, no, col int) []line {
	h := f.hyper(text, no, col)
	h.within = true
	at := 0
	for _, tag := range f.patterns.tag.expression().FindAllStringSubmatchIndex(text, -1) {
		name := strings.ToLower(text[tag[4]:tag[5]])
		known := isBlock(name) || isInline(name) || strings.ContainsAny(name, ":-")
		if !known || tag[0] > 0 && text[tag[0]-1] == '\\' {
			continue
		}
		h.text(at, text[at:tag[0]], f.entities)
		f.notice(no, session.Say("tags were read as layout"))
		if at = tag[1]; tag[2] < tag[3] {
			h.end(tag[0], name)
			continue
		}
		z := html.NewTokenizer(strings.NewReader(text[tag[0]:tag[1]]))
		z.Next()
		_, more := z.TagName()
		h.start(tag[0], name, attributes(z, more))
	}
	h.text(at, text[at:], f.entities)
	return h.done(len(text))
}

// entities are the characters that &…; stands for; an & alone is one.
func (f *flattener) entities(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	return f.patterns.entity.expression().ReplaceAllStringFunc(s, html.UnescapeString)
}

// isInline says that a tag changes only how letters look, or breaks a line.
func isInline(name string) bool {
	switch name {
	case "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
		"ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr":
		return true
	}
	return false
}

// isBlock says that a tag ends the line before it.
func isBlock(name string) bool {
	switch name {
	case "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div",
		"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr",
		"html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot",
		"th", "thead", "title", "tr", "ul", "script", "style", "template", "noscript", "select", "textarea", "svg", "iframe", "object", "video", "audio":
		return true
	}
	return false
}

// isUnshown says that what is in an element is nothing that a reader of the
// page sees of the programme.
func isUnshown(name string, attributes map[string]string) bool {
	switch name {
	case "head", "title", "script", "style", "template", "noscript", "nav", "select", "textarea", "svg", "iframe", "object", "video", "audio", "del", "s", "strike":
		return true
	}
	if _, hidden := attributes["hidden"]; hidden || attributes["aria-hidden"] == "true" && name != "body" && name != "div" {
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(attributes["style"]), " ", "")
	if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
		return true
	}
	for _, class := range strings.Fields(attributes["class"]) {
		switch class {
		case "sr-only", "visually-hidden", "screen-reader-text", "screen-reader-only":
			return true
		}
	}
	return false
}

// isVoid says that an element has no content and no end.
func isVoid(name string) bool {
	switch name {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}
