package programme

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// Whatever somebody opens by mistake is refused or read at once.
func TestHugeSourcesTakeNoTime(t *testing.T) {
	if testing.Short() {
		t.Skip("not under the race detector")
	}
	for name, unit := range map[string]string{
		"blanks": " ", "TABs": "\t", "lines": "\n", "letters": "x", "pages": "\f", "breaks": "\v", "tables": "<table>", "cells": "<td>", "divisions": "<div>", "ends": "</b>",
		"letters <": "<", "spans": "<td rowspan=999 colspan=999>x", "rows": "9:00\tTea\n", "pipes": "|a", "frames": "+-", "stars": "*a ", "brackets": "[", "links": "[a](", "bullets": "- ", "quotes": "> ",
		"open quotes": "a\t\"\n", "gutters": "a    b\n", "accents": "e\u0301", "marks": "\u0301", "entities": "&amp;", "superscripts": "a¹", "lists": "<ul><li>", "comments": "<!--", "escapes": "\\*", "hidden": "<p hidden>",
		"numbers": "A. b\n", "wide": "\u0000a", "old": "\xe9", "ends of lists": "</ul>\n<ul>\n", "labels": "a:\tb\n", "separators": "a,b,c\n", "raised": "<sup>", "definitions": "<dt>",
	} {
		for _, form := range []string{"", ".html", ".csv"} {
			for _, size := range []int{mostSource, mostText / 2} {
				if (size == mostSource || form == ".csv") && !slices.Contains([]string{"blanks", "tables", "rows", "separators"}, name) {
					continue
				}
				source := []byte(strings.Repeat(unit, size/len(unit)))
				if form == ".html" {
					source = append([]byte("<p>"), source...)
				}
				begun := time.Now()
				lines, _, err := flatten("a"+form, source, tools{})
				if took := time.Since(begun); took > 2*time.Second {
					t.Errorf("%d bytes of %s%s took %s and gave %d lines, %.200v", len(source), name, form, took, len(lines), err)
				}
			}
		}
	}
}

// seeds are sources of every form and layout.
func seeds(t testing.TB) []string {
	return []string{
		"# Title\n\nDate:\t5 May\n\n- 9:00 **Tea** [a](b)\n  - Ann¹\n\n| a | b |\n|--|--|\n| 9:00 | x<br>y |\n",
		"9:00\t\"a\n\"\"b\"\"\"\tc\n\td\n10:00\te\n> > q\n+--+--+\n|a |b |\n+--+--+\n",
		"Time     Item\n9:00     Tea  \n         milk\n\n9:30     Talk\n\f1\nI. a\nII. b\n",
		"10 min\tx <ul>▪ a▪ b <p><i>c</i></p>\n<table>\n<tr><td rowspan=2>a<td>b\n<tr><td>c</table>\n",
		"<html><body><table><thead><tr><th>a<th colspan=2>b</thead><tr><td><table><tr><td>1<td>2</table><td>9:00</table><dl><dt>a<dd>b</dl>",
		"a;b;c\n\"1\n2\";3;4\n5;6;7\n", "sep=;\na;b\n", "\xff\xfea\x00b\x00", "\xd0a\xf2i b\xea\xec\xd2",
		wordOf(t, par("", "9:00")+"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val=\"2\"/></w:tcPr>"+par("", "x")+"</w:tc></w:tr></w:tbl>"),
		bookOf(t, func(book *excelize.File) error { return book.SetCellValue("Sheet1", "B2", "9:00") }),
		"%PDF-1.7\n",
	}
}

// whole fails where lines are not what line.go says of them.
func whole(t *testing.T, lines []line) {
	t.Helper()
	width := map[int]int{}
	for _, l := range lines {
		if l.no < 1 || l.col < 1 || (l.cells == nil) == (l.text == "") || (l.cells == nil) != (l.table == 0) {
			t.Fatalf("%+v", l)
		}
		if l.cells != nil && width[l.table] == 0 {
			width[l.table] = len(l.cells)
		}
		if len(l.cells) != width[l.table] && l.cells != nil {
			t.Fatalf("a row of %d cells in a table of %d", len(l.cells), width[l.table])
		}
		for i, c := range l.cells {
			if i+c.span > len(l.cells) || c.span == 0 && len(c.lines) > 0 {
				t.Fatalf("%+v", l)
			}
			if !c.down {
				for _, l := range c.lines {
					if l.cells != nil || l.no < 1 || l.col < 1 || l.text == "" || l.text != joined(l.text) {
						t.Fatalf("%+v", l)
					}
				}
			}
		}
		if l.text != joined(l.text) || l.level < 0 {
			t.Fatalf("%+v", l)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		lines, _, err := flatten("", source, tools{pdfText: func(b []byte) (string, error) { return string(b), nil }})
		if err == nil {
			whole(t, lines)
		}
	})
}

func FuzzHTML(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		if lines, _, err := flatten("a.html", source, tools{}); err == nil {
			whole(t, lines)
		}
	})
}

// FuzzXLSX changes a sheet within its archive: the archive itself would
// hardly ever survive.
func FuzzXLSX(f *testing.F) {
	f.Add([]byte(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>9:00</t></is></c><c r="C1" s="1"><v>0.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`))
	f.Add([]byte(`<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`))
	f.Fuzz(func(t *testing.T, sheet []byte) {
		source := sheetOf(t, string(sheet))
		if lines, _, err := flatten("a.xlsx", []byte(source), tools{}); err == nil {
			whole(t, lines)
		}
	})
}

func FuzzDOCX(f *testing.F) {
	f.Add([]byte(par("", "9:00") + "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + par("", "x") + "</w:tc></w:tr></w:tbl>"))
	f.Add([]byte("<w:tr><w:tc><w:p><w:r><w:t>a</w:t><w:tab/><w:del><w:br/></w:del></w:tbl></w:tc>"))
	f.Fuzz(func(t *testing.T, body []byte) {
		if lines, _, err := flatten("a.docx", []byte(wordOf(t, string(body))), tools{}); err == nil {
			whole(t, lines)
		}
	})
}
