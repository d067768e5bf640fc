package words

func englishHelp() Help {
	return Help{
		Usage: "Usage:", Commands: "Available Commands:", Flags: "Flags:", Everywhere: "Global Flags:",
		AnyCommand: "[command]", AnyFlags: "[flags]", Default: "(default {text})",
		More:    `Use "{command} [command] --help" for more information about a command.`,
		Session: "SESSION",
		DoubleClick: `roundtable is used from a terminal: open one (such as Windows Terminal),
then type: roundtable`,
		Takes: englishTakes(), Short: englishShorts(), Long: englishLongs(), Says: englishFlags(),
	}
}

func englishTakes() map[string]string {
	return map[string]string{
		"run": "AGENDA|SESSION", "open": "AGENDA", "rehearse": "AGENDA", "check": "FILE", "import": "FILE", "new": "[{templates}]", "status": "SESSION",
		"do": "SESSION ACT [ARGS…]", "log": "SESSION", "notes": "SESSION", "export": "SESSION…|--all --format F", "stats": "SESSION…|--all", "replay": "SESSION", "verify": "[SESSION]",
		"backup": "PATH", "remove": "SESSION", "completion": "{shells}", "help": "[command]",
	}
}

func englishShorts() map[string]string {
	return map[string]string{
		"roundtable": "Run a roundtable from the terminal, and keep its record",
		"run":        "Open the console on an agenda, or go on with a session",
		"open":       "Make a session without a screen; prints its id",
		"rehearse":   "The same on a faster clock, as practice; by itself if you like",
		"check":      "What was understood of an agenda or a programme, and every doubt",
		"import":     "A programme as somebody sent it into an agenda file",
		"new":        "An agenda to begin with, scaled to its slot and people",
		"sessions":   "The sessions that are kept, the last opened first",
		"status":     "Who has the floor, every clock, the list and the reflections",
		"do":         "Any act of the console, for scripts, pedals and button boxes",
		"notes":      "The rapporteur's own screen, beside a running console or afterwards",
		"log":        "Every record, in order",
		"export":     "The record as a document: a report, a table, or for programs",
		"stats":      "What the record comes to in numbers: who spoke how long, limits, plan",
		"replay":     "The console on a record's own clock, where nothing can be changed",
		"verify":     "Recompute the chain of records and show tampering",
		"backup":     "Copy all sessions to a new file, beside a running console too",
		"remove":     "Delete a session and every trace of it in the file",
		"config":     "The preferences that count, and where each comes from",
		"version":    "Which roundtable this is",
		"completion": "Print what lets the tab key complete commands in a shell",
		"help":       "Help about any command",
	}
}

func englishLongs() map[string]string {
	return map[string]string{
		"roundtable": `A console with which a moderator runs a roundtable, and the record a rapporteur
takes home. Without a command it lets you choose an agenda or a session.

SESSION is an id, the beginning of one that fits no other, or "last".
TIME is 14:36, 14:36:30 (the session's time, nearest the last record) or
2025-10-25T14:36:00+07:00. DURATION is 2:30, 1:02:30, 90s or 2m30s.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused by the rules.`,
		"run": `Opens the console on an agenda (a file, a programme as somebody sent it, or
hanoi or vienna) or on a session. Of a programme it first shows what was
understood, and lets you settle what is doubtful. An agenda whose session is not
closed goes on with that session. With --plain
acts are typed as words and everything is said in lines: for screen readers,
for terminals that cannot move the cursor, and for pipes.`,
		"open": `Makes a session of an agenda (a file, a programme as somebody sent it, or hanoi
or vienna) and prints its id. What is doubtful is said, and stops nothing.
On the agenda's own day its printed times are kept; on any other day the plan
floats until it is started. --start moves all of it: the session is then
printed to start at that time.`,
		"rehearse": `Opens the console on an agenda (a file, or hanoi or vienna) with a clock that
runs faster. The session is marked as practice everywhere and kept apart.

With --auto it moderates by itself: generic seats, a meeting drawn from --seed,
and the advice of the screen followed. Any act of yours takes over; "auto" among
the commands (:) lets it go on by itself.

With --simulate nothing is shown and nothing kept: so many meetings are run, of
seeds from --seed on, and counted by policy. Without an agenda each seed makes
its own (docs/rehearse.md).`,
		"check": `Shows what was understood of an agenda file or of a programme, and every doubt
below what it is about, with the line of the source. A programme is a text, a
table, a web page, CSV, XLSX, DOCX or PDF, or "-" for the standard input
(docs/programmes.md). Nothing is kept.`,
		"import": `Writes the agenda file of a programme, with every doubt as a comment at its place.
A programme is a text, a table, a web page, CSV, XLSX, DOCX or PDF, or "-" for the
standard input (docs/programmes.md). Of several days or tracks it takes the one
that --day and --track name. An agenda file passes through as it is.`,
		"new": `Writes an agenda file of a kind of session, scaled to its slot and to how many
principals speak: the segments add up to the slot, everybody's limit fits or a
doubt says that it does not, a reserve is kept and the end is protected. The
seats stand for people: write the names over them. It runs as it is. Without a
template the templates are listed.`,
		"do": `Any act of the console. NAME is a key, a seat, a name or a part of one.
Asked to do something that another hand has overtaken, it refuses.

Acts:
{acts}`,
		"export": `Writes what was recorded as a document of one of these formats:

{kinds}

One session goes to stdout or, with -o, into a file that only you can read: whole
or not at all. Several csv, json, ndjson or ics stand behind each other in one
file (csv with a first column "session", json as an array); of any other format
-o names a folder, with a file for each. Practice sessions are left out of --all.

Private notes stay behind unless --private is said. With --chatham-house nothing
tells who was there: formats that cannot be made safe do not leave.
A snapshot (sqlite) is the record as it is, so it leaves only with --private
unless documents leave nothing out of it. docs/exports.md describes every format.`,
		"stats": `Who had the floor and how long, by participant, delegation and tag; turns
against their limits, the wait for the floor, segments planned and actual,
minutes and notes by objective, and who was not heard. Moderator and chairs
stand apart. Of several sessions, or --all, speaking time is added up; a
participant is a delegation and a name as entered. With --chatham-house only
what was planned is told (docs/stats.schema.json for programs).`,
		"replay": `Plays a record back on the moderator's screen: for briefings, teaching and
disputes. It shows the record as it stood at each moment, so that what was undone
later is seen and then undone. Nothing can be changed. space stops and goes on,
the arrows seek, n and p go from entry to entry, ? lists the keys. With --plain
each entry is said in a line when its time has come (docs/replay.md).`,
		"config": `The preferences that count, and where each comes from: the file (--path says
where it is), a variable of the environment, a flag, or nobody. What is wrong
with the file is said to the line and column. docs/preferences.md shows one.`,
		"completion": `Prints the script that lets the tab key complete commands, acts and flags.
For the shell that is open, and for every new one:

bash, with the package bash-completion (on macOS of Homebrew):
  source <(roundtable completion bash)
  roundtable completion bash > /etc/bash_completion.d/roundtable
  roundtable completion bash > $(brew --prefix)/etc/bash_completion.d/roundtable
zsh, with "autoload -U compinit; compinit" in ~/.zshrc:
  source <(roundtable completion zsh)
  roundtable completion zsh > "${fpath[1]}/_roundtable"
fish:
  roundtable completion fish | source
  roundtable completion fish > ~/.config/fish/completions/roundtable.fish
powershell, for every new one in the profile:
  roundtable completion powershell | Out-String | Invoke-Expression`,
	}
}

func englishFlags() map[string]string {
	return map[string]string{
		"--db":      "the `FILE` that keeps the sessions (else ROUNDTABLE_DB, else your data folder)",
		"--lang":    "the language of screens, sentences and documents (else your preferences, LC_ALL, LC_MESSAGES, LANG)",
		"--look":    "`auto`, dark, light or plain (no colours); else your preferences, NO_COLOR, auto",
		"--help":    "help for {command}",
		"--version": "which roundtable this is",

		"--practice":  "a practice session, marked everywhere and kept apart",
		"run --new":   "make another session even if one of this agenda is not closed",
		"run --plain": "no screen: acts typed as words, what happens said in lines",
		"run --start": "`now` or a time: do not ask, the whole plan moves to start then",

		"open --at":    "when it is opened: a `TIME` that has passed",
		"open --start": "`now` or a time: the whole plan moves to start then",

		"rehearse --speed":    "how many times as fast the clock runs, 1 to 600",
		"rehearse --auto":     "moderate by itself; any act takes over",
		"rehearse --seed":     "another `NUMBER` is another meeting; with --simulate the first of them, else 1",
		"rehearse --simulate": "run `N` meetings without a screen and count how they went",
		"rehearse --policy":   "who moderates: `plain`, proportional, roundtable or all; with --simulate",
		"rehearse --json":     "for programs (docs/rehearse.schema.json); with --simulate",

		"--day":           "of a programme of several days the `DAY`, as check names it or by its number",
		"--track":         "of a programme of several tracks the `TRACK`, as check names it or by its number",
		"import --output": "the `FILE` to write to, else stdout; what is there stays",
		"import --force":  "replace what is there",

		"new --minutes":    "the `MINUTES` of the slot, {slot}",
		"new --principals": "how `MANY` speak, the moderator apart, {principals}",
		"new --start":      "the `TIME` of day it starts, else {start}, to be written over",
		"new --date":       "its `DAY`, as 2025-10-25",
		"new --title":      "its `TITLE`",
		"new --zone":       "its time `ZONE`, as Asia/Ho_Chi_Minh",
		"new --output":     "the `FILE` to write to, else stdout; what is there stays",
		"new --force":      "replace what is there",

		"check --json":    "for programs (docs/check.schema.json)",
		"sessions --json": "for programs (docs/sessions.schema.json)",
		"status --at":     "as it was at a `TIME`",
		"status --json":   "every figure, for programs (docs/status.schema.json)",
		"log --follow":    "go on with what is recorded from now on, until ctrl+c",
		"log --json":      "one object a line, for programs (docs/log.schema.json)",
		"config --json":   "print a JSON document",
		"config --path":   "print only where the file is, or would be",

		"export --format":          "`F`: {formats} (else the extension of the path says it)",
		"export --output":          "the `PATH` to write to, else stdout; a folder is given the usual file name; what is there is replaced",
		"export --font":            "a TrueType font, the `FILE` of one, for characters that the fonts of the PDF lack, such as Chinese",
		"export --recording-start": "when the recording began: a `TIME`, or +1:30 or -0:20 from the session's start (else as marked, else that start)",
		"export --one-page":        "the report on one page",
		"export --chapters":        "of captions: the segments, not who speaks",
		"replay --speed":           "how many times as fast it plays, 1 to 600",
		"replay --at":              "stand still at this `TIME` instead of playing from the start",
		"replay --plain":           "no screen: each entry is said in a line when its time has come",

		"stats --json":          "for programs (docs/stats.schema.json)",
		"stats --by":            "the values of one `TAG` alone",
		"stats --chatham-house": "the Chatham House Rule for all of it: only what was planned",
		"stats --all":           "every session, in the order in which they were opened",
		"stats --practice":      "with --all: those of practice too",

		"export --chatham-house": "the Chatham House Rule for all of it: neither names nor affiliations leave",
		"export --private":       "private notes too",
		"export --all":           "every session, in the order in which they were opened",
		"export --practice":      "with --all: those of practice too",
		"remove --yes":           "do not ask",
		"remove --force":         "even a session that is not closed, or that cannot be read",

		"completion --no-descriptions": "complete without saying what each is",

		"do --at":          "when it happened: a `TIME` not before the last record",
		"do --json":        "print the records it made, one a line",
		"do --early":       "even before a printed fixed start",
		"do --from":        "`reserve`: take the time out of the next reserve",
		"do --to":          "`reserve` or segment: where the minutes of somebody who does not come go; NAME: to whom a question goes",
		"do --hold":        "hold the planned place of somebody who is not present",
		"do --new":         "a name that nobody has is new at the table, and no slip",
		"do --level":       "the `LEVEL` of a replacement, such as ambassador",
		"do --seed":        "the `SEED` of a draw by lot, for a draw that can be repeated",
		"do --by":          "the `DATE` by which an action is due",
		"do --online":      "the question came from online",
		"do --text":        "the `TEXT` of a question",
		"do --affiliation": "for whom an asker speaks, as `TEXT`",
		"do --request":     "`WHO` asked for it",
	}
}
