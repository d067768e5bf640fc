package words

// Help is what the command line says of itself: `roundtable --help`, the page
// of every command, and what a shell shows beside a completion.
type Help struct {
	Usage, Commands, Flags, Everywhere string // the heads of a page
	AnyCommand, AnyFlags               string // in a line of usage: some command, some flags
	Default                            string // after a flag: {text}, the value it has unless told
	More                               string // at the end of a page: {command}
	Session                            string // what stands for a session where an act is written down
	DoubleClick                        string // on Windows, to who opened the program with the mouse

	// By the command's name, "roundtable" for the whole. {formats}, {acts} and
	// {shells} are filled in.
	Takes map[string]string // what follows the name, where something does
	Short map[string]string // a line in the list of commands
	Long  map[string]string // the head of its page; without one the short line is

	// By "run --new" where a flag is one command's, by "--look" where more have
	// it. What stands for the value is in `backquotes`. {command} and {formats}
	// are filled in.
	Says map[string]string
}

// Flag is what a flag of a command says, empty where there are no words for it.
func (h *Help) Flag(command, flag string) string {
	if said, own := h.Says[command+" --"+flag]; own {
		return said
	}
	return h.Says["--"+flag]
}
