package main_test

import (
	"strings"
	"testing"
)

// shapes are the big digits as a person reads them, without blank columns.
func shapes() map[string]string {
	return map[string]string{
		"█████|█   █|█   █|█   █|█████": "0",
		" ██ |███ | ██ | ██ |████":      "1",
		"█████|    █|█████|█    |█████": "2",
		"█████|    █| ████|    █|█████": "3",
		"█   █|█   █|█████|    █|    █": "4",
		"█████|█    |█████|    █|█████": "5",
		"█████|█    |█████|█   █|█████": "6",
		"█████|    █|   █ |  █  |  █  ": "7",
		"█████|█   █|█████|█   █|█████": "8",
		"█████|█   █|█████|    █|█████": "9",
		" |▄| |▀| ": ":",
		"     |  █  |█████|  █  |     ": "+",
	}
}

// bigDigits reads the big digits under a label, "" if there are none.
func bigDigits(screen, label string) string {
	lines := strings.Split(screen, "\n")
	for y, line := range lines {
		at := strings.Index(line, " "+label+" ")
		if at < 0 {
			continue
		}
		left, right := pane([]rune(line), len([]rune(line[:at])))
		if read := readDigits(blocks(lines[y+1:], left, right)); read != "" {
			return read
		}
	}
	return ""
}

// pane is the columns of the pane that holds column x.
func pane(line []rune, x int) (left, right int) {
	for left = x; left > 0 && line[left] != '│'; left-- {
	}
	for right = x; right < len(line) && line[right] != '│'; right++ {
	}
	return left + 1, right
}

// blocks are the rows of digits that begin within three lines.
func blocks(lines []string, left, right int) [][]rune {
	var rows [][]rune
	for i, line := range lines {
		cells := []rune(line)
		cells = cells[min(left, len(cells)):min(right, len(cells))]
		if !strings.ContainsAny(string(cells), "█▄▀") {
			if len(rows) > 0 || i > 2 {
				break
			}
			continue
		}
		rows = append(rows, cells)
	}
	return rows
}

// readDigits splits rows at blank columns and reads each shape.
func readDigits(rows [][]rune) string {
	scale := len(rows) / 5
	if scale == 0 || len(rows)%5 != 0 {
		return ""
	}
	width := 0
	for _, row := range rows {
		width = max(width, len(row))
	}
	cell := func(y, x int) rune {
		if x < len(rows[y]) {
			return rows[y][x]
		}
		return ' '
	}
	blank := func(x int) bool {
		for y := range rows {
			if cell(y, x) != ' ' {
				return false
			}
		}
		return true
	}
	read := ""
	for x := 0; x < width; x++ {
		if blank(x) {
			continue
		}
		from := x
		for x < width && !blank(x) {
			x++
		}
		var shape []string
		for y := 0; y < len(rows); y += scale {
			s := ""
			for c := from; c < x; c += scale {
				s += string(cell(y, c))
			}
			shape = append(shape, s)
		}
		digit, known := shapes()[strings.Join(shape, "|")]
		if !known {
			return ""
		}
		read += digit
	}
	return read
}

func TestBigDigitsAreRead(t *testing.T) {
	screen := `
┌──────────────────────────────────────┐┌───┐
│  OVER TIME BY                        ││ █ │
│                                      ││   │
│         █████       █   █  █████     ││ █ │
│    █    █   █   ▄   █   █      █     ││   │
│  █████  █   █       █████  █████     ││   │
│    █    █   █   ▀       █  █         ││   │
│         █████           █  █████     ││   │
└──────────────────────────────────────┘└───┘`
	if got := bigDigits(screen, "OVER TIME BY"); got != "+0:42" {
		t.Errorf("read %q, want +0:42", got)
	}
}
