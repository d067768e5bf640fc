package words

import (
	"maps"

	"roundtable/session"
)

// englishAsked adds the words for questions to the table.
func englishAsked(l *Language) {
	l.QuestionStates = map[session.QuestionState]string{
		session.QuestionIsOpen: "open", session.QuestionIsAnswered: "answered", session.QuestionIsParked: "parked",
		session.QuestionIsForwarded: "forwarded in writing", session.QuestionIsWithdrawn: "withdrawn",
	}
	l.Channels = map[session.Channel]string{session.FromRoom: "room", session.FromOnline: "online"}
	l.Asked = Asked{
		Number: "Q{n}", Whole: "question {n}", Unknown: "a question",
		By: "{question} {who}", Online: "{question} online", ByOnline: "{question} {who}, online", To: "{question} → {to}", ToAnswer: "answers {question}",
		Collecting: "batch {n}", Answering: "batch {n}, answers",
		Counters: "open: room {room} · online {online}", NextFrom: "next from {text}",
		FromRoom: "question from the room, no name", FromOnline: "question from online, no name", FromNamed: "question of …", Collected: "{question} without a name · {key} a names who asks",
		Answers: "answers to the batch", AnswersBy: "answers: {who}", Answered: "{question} answered", AnsweredBy: "{question} answered by {who}",
		Goes: "{question}: to …", Park: "park {question}", Forward: "forward {question} in writing",
		Withdraw: "withdraw {question}", Who: "{question}: asked by …", Words: "{question}: its text",
		Prompt: "own question: {text}", OtherPrompt: "another of your own questions", Limit: "{limit} for a question", Conclude: "conclude {who}, at your invitation",
	}
	maps.Copy(l.Lines, englishQuestionLines())
	maps.Copy(l.Undos, map[string]string{
		"question.asked": "question", "question.prompted": "own question", "question.named": "who asks", "question.worded": "text of a question",
		"question.batch": "answers", "question.addressed": "{question} to {new}", "question.answered": "{question} answered",
		"question.parked": "{question} parked", "question.forwarded": "{question} forwarded", "question.withdrawn": "{question} withdrawn",
	})
	maps.Copy(l.Refusals, map[session.Code]string{
		session.NoOpenQuestion: "No question is open", session.NoSuchQuestion: "No question has that number",
		session.NoPrompt: "The agenda's notes keep no such question ready for this segment",
	})
	maps.Copy(l.Acts, englishQuestionActs())
	maps.Copy(l.Args, map[string]Arg{
		"question": {"N", "number of the question"}, "asker": {"NAME", "who asks"}, "affiliation": {"TEXT", "affiliation (may stay empty)"},
		"to": {"NAME", "to whom"}, "words": {"TEXT", "what was asked"}, "own-question": {"N", "number in the agenda's notes, from 1"},
	})
	l.Sections["questions"] = "Questions"
}

func englishQuestionLines() map[string]string {
	return map[string]string{
		"question.asked":               "question from the room",
		"question.asked/by":            "question of {who}",
		"question.asked/online":        "question from online",
		"question.asked/online, by":    "question of {who}, online",
		"question.prompted":            "the moderator's own question: {text}",
		"question.named":               "{question} is {who}'s",
		"question.worded":              "{question}: {text}",
		"question.batch":               "answers to batch {n} of questions",
		"question.addressed":           "{question} goes to {new}",
		"question.addressed/from":      "{question} goes to {new} instead of {old}",
		"question.answered":            "{question} answered",
		"question.answered/by":         "{question} answered by {who}",
		"question.parked":              "{question} parked",
		"question.forwarded":           "{question} forwarded in writing",
		"question.withdrawn":           "{question} withdrawn",
		"list.response-asked/question": "{who} is asked to answer",
	}
}

func englishQuestionActs() map[string]Act {
	return map[string]Act{
		"questions":         {"questions", "questions", "collects questions, begins the answers, says what became of each"},
		"question":          {"question", "question", "collects a question from the room or, with --online, from online; everything else is optional"},
		"asker":             {"who asks", "who asks", "says who asked a question, and for whom"},
		"describe":          {"text of a question", "text", "puts down what was asked"},
		"answer-questions":  {"answers to the questions", "answers", "ends the batch; those to whom its questions go come on the list, to answer"},
		"answered":          {"question answered", "answered", "says that the running turn, else the last one, answers a question"},
		"readdress":         {"question goes to", "goes to", "gives a question to a participant; a settled one is open again"},
		"park":              {"park the question", "park", "leaves a question for later"},
		"forward":           {"forward in writing", "forward", "sends a question on, to be answered in writing"},
		"withdraw-question": {"withdraw the question", "withdraw", "takes a question back"},
		"which-question":    {"another question", "another", "chooses which question an act is about"},
		"prompt":            {"own question", "own question", "puts one of the moderator's own questions, out of the agenda's notes"},
	}
}
