package console

import "strings"

// hasDigits says whether a figure stands in big digits under a label: the shapes
// without the room between them, whatever their size; a plus may stand before.
func hasDigits(lines []string, label, figure string) bool {
	for y, line := range lines {
		at := strings.Index(line, " "+label+" ")
		if at < 0 {
			continue
		}
		left := strings.LastIndex(line[:at], "│")
		if left < 0 {
			continue
		}
		from := len([]rune(line[:left])) + 1
		inside, _, _ := strings.Cut(string([]rune(line)[from:]), "│")
		width := len([]rune(inside))
		var rows []string
		for _, below := range lines[y+1:] {
			if row := columns(below, from, width); strings.ContainsAny(row, "█▀▄") {
				rows = append(rows, row)
			} else if len(rows) > 0 {
				break
			}
		}
		if got := shape(rows); got == shapeOf(figure) || got == shapeOf("+"+figure) {
			return true
		}
	}
	return false
}

// shape are the columns of digits that are not blank, at scale one.
func shape(rows []string) string {
	scale := len(rows) / 5
	if scale == 0 || len(rows)%5 != 0 {
		return ""
	}
	var all []string
	cells := make([][]rune, 5)
	for i := range cells {
		cells[i] = []rune(rows[i*scale])
	}
	for x := range cells[0] {
		column := ""
		for i := range cells {
			column += string(cells[i][min(x, len(cells[i])-1)])
		}
		if strings.TrimSpace(column) != "" {
			all = append(all, column)
		}
	}
	var at []string
	for i := 0; i < len(all); i += scale {
		at = append(at, all[i])
	}
	return strings.Join(at, "|")
}

// shapeOf is a figure as a person reads it.
func shapeOf(figure string) string {
	rows := make([]string, 5)
	for _, digit := range figure {
		for i, row := range strings.Split(map[rune]string{
			'0': "█████|█   █|█   █|█   █|█████", '1': " ██ |███ | ██ | ██ |████", '2': "█████|    █|█████|█    |█████",
			'3': "█████|    █| ████|    █|█████", '4': "█   █|█   █|█████|    █|    █", '5': "█████|█    |█████|    █|█████",
			'6': "█████|█    |█████|█   █|█████", '7': "█████|    █|   █ |  █  |  █  ", '8': "█████|█   █|█████|█   █|█████",
			'9': "█████|█   █|█████|    █|█████", ':': " |▄| |▀| ", '+': "     |  █  |█████|  █  |     ",
		}[digit], "|") {
			rows[i] += row + " "
		}
	}
	return shape(rows)
}
