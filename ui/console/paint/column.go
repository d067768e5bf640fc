package paint

import "roundtable/ui/console/scene"

// Below this rank a block may cost the empty lines around others; what is less
// important comes only where everything keeps its room.
const crampedUpTo = 3

// A column is blocks laid into a width and a height.
type column struct {
	b      *brush
	width  int
	height int
	face   face
	blocks []scene.Block
	rows   []int  // given to each block
	gap    []bool // an empty line before each block
}

// column chooses what fits and paints it: exactly height lines.
func (b *brush) column(blocks []scene.Block, width, height int) []string {
	for _, f := range faces() {
		if !f.suits(blocks, width) {
			continue
		}
		c := &column{b: b, width: width, height: height, face: f}
		if c.choose(blocks) {
			return c.paint()
		}
	}
	return nil
}

// suits says whether a face can be used for the digits among the blocks;
// without any, only the last is tried.
func (f face) suits(blocks []scene.Block, width int) bool {
	if f.scale == 0 {
		return true
	}
	for i := range blocks {
		if d, ok := blocks[i].Body.(scene.Digits); ok {
			return f.fits(d, width)
		}
	}
	return false
}

// choose finds the most blocks that fit in this face. Digits larger than usual
// are only for where everything fits; text instead of digits always fits.
func (c *column) choose(blocks []scene.Block) bool {
	most := 0
	for i := range blocks {
		most = max(most, blocks[i].Rank)
	}
	least := 0
	switch {
	case c.face.scale > 1:
		least = most
	case c.face.scale == 1:
		least = min(2, most)
	}
	for rank := most; rank >= least; rank-- {
		c.take(blocks, rank)
		need := 0
		for i := range c.blocks {
			if rank > crampedUpTo || c.face.scale > 1 {
				need += c.natural(i)
				if c.blocks[i].Apart {
					need++
				}
			} else {
				need += c.least(i)
			}
		}
		if need <= c.height || rank == 0 && c.face.scale == 0 {
			c.share()
			return true
		}
	}
	return false
}

// take keeps the blocks up to a rank.
func (c *column) take(blocks []scene.Block, rank int) {
	c.blocks = c.blocks[:0]
	for i := range blocks {
		if blocks[i].Rank <= rank {
			c.blocks = append(c.blocks, blocks[i])
		}
	}
}

// share gives every block the least it needs, then what is left by rank, then
// the empty lines.
func (c *column) share() {
	c.rows, c.gap = make([]int, len(c.blocks)), make([]bool, len(c.blocks))
	left := c.height
	for i := range c.blocks {
		c.rows[i] = min(c.least(i), left)
		left -= c.rows[i]
	}
	c.byRank(func(i int) {
		more := min(max(c.natural(i)-c.rows[i], 0), left)
		c.rows[i] += more
		left -= more
	})
	c.byRank(func(i int) {
		if c.blocks[i].Apart && left > 0 && i > 0 {
			c.gap[i] = true
			left--
		}
	})
	if len(c.blocks) > 0 && c.blocks[0].Apart && left > 0 {
		c.gap[0] = true
	}
}

// byRank visits the blocks, most important first.
func (c *column) byRank(visit func(i int)) {
	most := 0
	for i := range c.blocks {
		most = max(most, c.blocks[i].Rank)
	}
	for rank := 0; rank <= most; rank++ {
		for i := range c.blocks {
			if c.blocks[i].Rank == rank {
				visit(i)
			}
		}
	}
}

// natural is how many lines a block would fill.
func (c *column) natural(i int) int {
	switch body := c.blocks[i].Body.(type) {
	case scene.Lines:
		return len(wrapped(body, c.width))
	case scene.Digits:
		return max(1+digitRows*c.face.scale, 1)
	case scene.Table:
		return tableRows(body)
	}
	return 1
}

// leastRows is how many rows of a table are worth showing.
const leastRows = 4

// least is how few lines a block can do with.
func (c *column) least(i int) int {
	if body, ok := c.blocks[i].Body.(scene.Table); ok {
		return min(tableRows(body), leastRows)
	}
	return c.natural(i)
}

func (c *column) paint() []string {
	out := make([]string, 0, c.height)
	used := 0
	for i := range c.blocks {
		used += c.rows[i]
		if c.gap[i] {
			used++
		}
	}
	for i := range c.blocks {
		if c.blocks[i].Low && used < c.height {
			out = c.empty(out, c.height-used)
			used = c.height
		}
		if c.gap[i] {
			out = c.empty(out, 1)
		}
		out = append(out, c.block(i)...)
	}
	out = c.empty(out, c.height-len(out))
	return out[:c.height]
}

func (c *column) empty(out []string, n int) []string {
	for range n {
		out = append(out, spaces(c.width))
	}
	return out
}

// block paints one block into the lines it was given.
func (c *column) block(i int) []string {
	var out []string
	switch body := c.blocks[i].Body.(type) {
	case scene.Lines:
		out = c.b.lines(body, c.width)
	case scene.Digits:
		out = c.b.digits(body, c.face, c.width)
	case scene.Bar:
		out = []string{c.b.bar(body, c.width)}
	case scene.Table:
		out = c.b.table(body, c.width, c.rows[i])
	}
	return out[:min(len(out), c.rows[i])]
}
