package main_test

// hanoiSession is the bundled Hanoi agenda, started six minutes late.
func hanoiSession() []step {
	return []step{
		{
			why:  "planned: expected is printed",
			acts: []string{"!14:20:00 next"},
			at:   "14:20:00",
			want: `
14:20:00 planned - left=- drift=- end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=240 fits=-
turn -
s1 waiting +0 expected 14:30:00 14:33:00 actual - - -
s2 waiting +0 expected 14:33:00 14:49:00 actual - - -
s3 waiting +0 expected 14:49:00 15:05:00 actual - - -
s4 waiting +0 expected 15:05:00 15:15:00 actual - - -
s5 reserve +0 expected 15:15:00 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=0/0 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why: "five minutes past the printed start: before the start nothing reads late",
			at:  "14:35:00",
			want: `
14:35:00 planned - left=- drift=- end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=240 fits=-
turn -
s1 waiting +0 expected 14:30:00 14:33:00 actual - - -
s2 waiting +0 expected 14:33:00 14:49:00 actual - - -
s3 waiting +0 expected 14:49:00 15:05:00 actual - - -
s4 waiting +0 expected 15:05:00 15:15:00 actual - - -
s5 reserve +0 expected 15:15:00 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=0/0 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "six minutes late: the row of the design; the reserve takes 4 in, the reflections lose 2",
			acts: []string{"14:36:00 start"},
			at:   "14:36:00",
			want: `
14:36:00 running s1 left=180 drift=360 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=120 reserve=240 fits=-
turn moderator moderator left=180 over=0 limit=180
s1 running +0 expected 14:36:00 14:39:00 actual 14:36:00 - -
s2 waiting +0 expected 14:39:00 14:55:00 actual - - -
s3 waiting +0 expected 14:55:00 15:11:00 actual - - -
s4 waiting +0 expected 15:11:00 15:21:00 actual - - -
s5 reserve +0 expected 15:21:00 15:21:00 actual - - -
s6 waiting +0 expected 15:21:00 15:29:00 actual - - -
s7 waiting +0 expected 15:29:00 15:30:00 actual - - -
order
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=0/0 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why: "the opening is 10 s over: everything after it moves by them",
			at:  "14:39:10",
			want: `
14:39:10 running s1 left=-10 drift=370 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=130 reserve=240 fits=-
turn moderator moderator left=-10 over=10 limit=180
s1 running +0 expected 14:36:00 14:39:10 actual 14:36:00 - -
s2 waiting +0 expected 14:39:10 14:55:10 actual - - -
s3 waiting +0 expected 14:55:10 15:11:10 actual - - -
s4 waiting +0 expected 15:11:10 15:21:10 actual - - -
s5 reserve +0 expected 15:21:10 15:21:10 actual - - -
s6 waiting +0 expected 15:21:10 15:29:10 actual - - -
s7 waiting +0 expected 15:29:10 15:30:00 actual - - -
order
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=0/0 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "round 1, nobody has the floor: (960 - 5 × 12) / 5 = 180 fits",
			acts: []string{"14:39:20 next-segment"},
			at:   "14:39:20",
			want: `
14:39:20 running s2 left=960 drift=380 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=140 reserve=240 fits=180
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +0 expected 14:39:20 14:55:20 actual 14:39:20 - -
s3 waiting +0 expected 14:55:20 15:11:20 actual - - -
s4 waiting +0 expected 15:11:20 15:21:20 actual - - -
s5 reserve +0 expected 15:21:20 15:21:20 actual - - -
s6 waiting +0 expected 15:21:20 15:29:20 actual - - -
s7 waiting +0 expected 15:29:20 15:30:00 actual - - -
order 1:planned:- 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=0/0 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "the first statement: (948 - 180 - 4 × 12) / 4 = 180 fits",
			acts: []string{"14:39:32 next"},
			at:   "14:39:32",
			want: `
14:39:32 running s2 left=948 drift=380 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=140 reserve=240 fits=180
turn 1 statement left=180 over=0 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +0 expected 14:39:20 14:55:20 actual 14:39:20 - -
s3 waiting +0 expected 14:55:20 15:11:20 actual - - -
s4 waiting +0 expected 15:11:20 15:21:20 actual - - -
s5 reserve +0 expected 15:21:20 15:21:20 actual - - -
s6 waiting +0 expected 15:21:20 15:29:20 actual - - -
s7 waiting +0 expected 15:29:20 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/0 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "one minute granted after 148 s: 240 - 148 left; (800 - 92 - 48) / 4 = 165 fits",
			acts: []string{"14:42:00 grant 1:00"},
			at:   "14:42:00",
			want: `
14:42:00 running s2 left=800 drift=380 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=140 reserve=240 fits=165
turn 1 statement left=92 over=0 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +0 expected 14:39:20 14:55:20 actual 14:39:20 - -
s3 waiting +0 expected 14:55:20 15:11:20 actual - - -
s4 waiting +0 expected 15:11:20 15:21:20 actual - - -
s5 reserve +0 expected 15:21:20 15:21:20 actual - - -
s6 waiting +0 expected 15:21:20 15:29:20 actual - - -
s7 waiting +0 expected 15:29:20 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/148 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "paused at 178 s: the segment goes on; (740 - 62 - 48) / 4 = 157.5, rounded down to 155",
			acts: []string{"14:42:30 pause"},
			at:   "14:43:00",
			want: `
14:43:00 running s2 left=740 drift=380 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=140 reserve=240 fits=155
turn 1 statement left=62 over=0 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +0 expected 14:39:20 14:55:20 actual 14:39:20 - -
s3 waiting +0 expected 14:55:20 15:11:20 actual - - -
s4 waiting +0 expected 15:11:20 15:21:20 actual - - -
s5 reserve +0 expected 15:21:20 15:21:20 actual - - -
s6 waiting +0 expected 15:21:20 15:29:20 actual - - -
s7 waiting +0 expected 15:29:20 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/178 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "paused for 40 s, then held for 120: turn and segment stand at 198 and 250 s, the room runs two minutes later",
			acts: []string{"14:43:10 resume", "14:43:30 hold fire alarm"},
			at:   "14:45:30",
			want: `
14:45:30 held s2 left=710 drift=500 end=80 ends=15:31:20 must=15:30:00
    latest=15:19:00 eaten=260 reserve=240 fits=155
turn 1 statement left=42 over=0 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +0 expected 14:39:20 14:57:20 actual 14:39:20 - -
s3 waiting +0 expected 14:57:20 15:13:20 actual - - -
s4 waiting +0 expected 15:13:20 15:23:20 actual - - -
s5 reserve +0 expected 15:23:20 15:23:20 actual - - -
s6 waiting +0 expected 15:23:20 15:31:20 actual - - -
s7 waiting +0 expected 15:31:20 15:31:20 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/198 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "two minutes from the reserve, two are left there: (800 - 12 - 48) / 4 = 185 fits",
			acts: []string{"14:45:30 resume", "14:46:00 extend 2:00 --from reserve"},
			at:   "14:46:00",
			want: `
14:46:00 running s2 left=800 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=185
turn 1 statement left=12 over=0 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/228 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "18 s over; seat 2 asks to respond and keeps the planned place: (770 - 180 - 48) / 4 = 135.5",
			acts: []string{"14:46:20 respond 2"},
			at:   "14:46:30",
			want: `
14:46:30 running s2 left=770 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=135
turn 1 statement left=-18 over=18 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 2:response:10 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=0/0 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "the response: (760 - 170 - 48) / 4 = 135.5",
			acts: []string{"14:46:30 next"},
			at:   "14:46:40",
			want: `
14:46:40 running s2 left=760 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=135
turn 2 response left=170 over=0 limit=180
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=1/10 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "a limit of 120 from the turn's beginning, 30 taken back: 120 - 30 - 30 left; (740 - 60 - 48) / 4 = 158",
			acts: []string{"14:47:00 limit 2:00", "14:47:00 take 0:30"},
			at:   "14:47:00",
			want: `
14:47:00 running s2 left=740 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=155
turn 2 response left=60 over=0 limit=120
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=1/30 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "thanked after 90 s: (675 - 48) / 4 = 156.75",
			acts: []string{"14:48:00 thank"},
			at:   "14:48:05",
			want: `
14:48:05 running s2 left=675 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=155
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=1/90 3=0/0 4=0/0 5=0/0
`,
		},
		{
			why:  "seat 2 is not there, seat 4 declines: seat 3 speaks, only seat 5 is to come; 670 - 120 - 12 = 538",
			acts: []string{"14:48:10 not-present 2", "14:48:10 decline 4", "14:48:10 next"},
			at:   "14:48:10",
			want: `
14:48:10 running s2 left=670 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=535
turn 3 statement left=120 over=0 limit=120
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=1/90 3=1/0 4=0/0 5=0/0
`,
		},
		{
			why:  "seat 2 is back, behind seat 5: (610 - 60 - 2 × 12) / 2 = 263",
			acts: []string{"14:49:10 arrive 2"},
			at:   "14:49:10",
			want: `
14:49:10 running s2 left=610 drift=620 end=200 ends=15:33:20 must=15:30:00
    latest=15:19:00 eaten=380 reserve=120 fits=260
turn 3 statement left=60 over=0 limit=120
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 running +120 expected 14:39:20 14:59:20 actual 14:39:20 - -
s3 waiting +0 expected 14:59:20 15:15:20 actual - - -
s4 waiting +0 expected 15:15:20 15:25:20 actual - - -
s5 reserve +0 expected 15:25:20 15:25:20 actual - - -
s6 waiting +0 expected 15:25:20 15:33:20 actual - - -
s7 waiting +0 expected 15:33:20 15:33:20 actual - - -
order 5:planned:- 2:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=1/90 3=1/60 4=0/0 5=0/0
`,
		},
		{
			why:  "round 1 ends with 1080 - 530 = 550 left, paid into the reserve: 670, of which 170 are needed; (960 - 5 × 10) / 5 = 182",
			acts: []string{"14:50:10 next-segment"},
			at:   "14:50:10",
			want: `
14:50:10 running s3 left=960 drift=70 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=670 fits=180
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +0 expected 14:50:10 15:06:10 actual 14:50:10 - -
s4 waiting +0 expected 15:06:10 15:16:10 actual - - -
s5 reserve +0 expected 15:16:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 1:planned:- 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=1/258 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "three minutes granted from the reserve: the segment is no longer for it; (850 - 230 - 40) / 4 = 145",
			acts: []string{"14:50:20 next", "14:52:00 grant 3:00 --from reserve"},
			at:   "14:52:00",
			want: `
14:52:00 running s3 left=850 drift=70 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=490 fits=145
turn 1 statement left=230 over=0 limit=150
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +0 expected 14:50:10 15:06:10 actual 14:50:10 - -
s4 waiting +0 expected 15:06:10 15:16:10 actual - - -
s5 reserve +0 expected 15:16:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/358 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "out by 15:25: the reflections would have to start at 15:14 and lose 300",
			acts: []string{"14:53:00 must-end 15:25"},
			at:   "14:53:00",
			want: `
14:53:00 running s3 left=790 drift=70 end=300 ends=15:30:00 must=15:25:00
    latest=15:14:00 eaten=300 reserve=490 fits=145
turn 1 statement left=170 over=0 limit=150
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +0 expected 14:50:10 15:06:10 actual 14:50:10 - -
s4 waiting +0 expected 15:06:10 15:16:10 actual - - -
s5 reserve +0 expected 15:16:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/418 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "undone, and five minutes more instead",
			acts: []string{"14:53:10 undo", "14:53:20 must-end 15:35"},
			at:   "14:53:20",
			want: `
14:53:20 running s3 left=770 drift=70 end=-300 ends=15:30:00 must=15:35:00
    latest=15:24:00 eaten=0 reserve=490 fits=145
turn 1 statement left=150 over=0 limit=150
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +0 expected 14:50:10 15:06:10 actual 14:50:10 - -
s4 waiting +0 expected 15:06:10 15:16:10 actual - - -
s5 reserve +0 expected 15:16:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/438 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "undone too; one minute more for round 2: the reserve shrinks to 110, the line is tight",
			acts: []string{"14:53:30 undo", "14:54:00 extend 1:00"},
			at:   "14:54:00",
			want: `
14:54:00 running s3 left=790 drift=130 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=490 fits=160
turn 1 statement left=110 over=0 limit=150
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +60 expected 14:50:10 15:07:10 actual 14:50:10 - -
s4 waiting +0 expected 15:07:10 15:17:10 actual - - -
s5 reserve +0 expected 15:17:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/478 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "two minutes less: shortening pays nothing",
			acts: []string{"14:54:10 shorten 2:00"},
			at:   "14:54:10",
			want: `
14:54:10 running s3 left=660 drift=10 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=490 fits=130
turn 1 statement left=100 over=0 limit=150
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +-60 expected 14:50:10 15:05:10 actual 14:50:10 - -
s4 waiting +0 expected 15:05:10 15:15:10 actual - - -
s5 reserve +0 expected 15:15:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/488 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why: "30 s over: what is over takes nothing off the limit that fits; (530 - 40) / 4 = 122.5",
			at:  "14:56:20",
			want: `
14:56:20 running s3 left=530 drift=10 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=490 fits=120
turn 1 statement left=-30 over=30 limit=150
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 running +-60 expected 14:50:10 15:05:10 actual 14:50:10 - -
s4 waiting +0 expected 15:05:10 15:15:10 actual - - -
s5 reserve +0 expected 15:15:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/618 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "round 2 ends with 180 left, paid: 670; now ahead, and the reserve fills the gap",
			acts: []string{"15:02:10 next-segment"},
			at:   "15:02:10",
			want: `
15:02:10 running s4 left=600 drift=-170 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=670 fits=-
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 running +0 expected 15:02:10 15:12:10 actual 15:02:10 - -
s5 reserve +0 expected 15:12:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/968 2=1/90 3=1/120 4=0/0 5=0/0
`,
		},
		{
			why:  "three ask, one of them new, one put first: (520 - 30) / 3 = 163.3",
			acts: []string{"15:03:00 ask 4", "15:03:10 ask Amara Diallo", "15:03:20 front 5"},
			at:   "15:03:30",
			want: `
15:03:30 running s4 left=520 drift=-170 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=670 fits=160
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 running +0 expected 15:02:10 15:12:10 actual 15:02:10 - -
s5 reserve +0 expected 15:12:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 5:moved:10 4:asked:30 p7:asked:20
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/968 2=1/90 3=1/120 4=0/0 5=0/0 p7=0/0
`,
		},
		{
			why:  "seat 5 speaks: (490 - 90 - 20) / 2 = 190",
			acts: []string{"15:03:30 next"},
			at:   "15:04:00",
			want: `
15:04:00 running s4 left=490 drift=-170 end=0 ends=15:30:00 must=15:30:00
    latest=15:19:00 eaten=0 reserve=670 fits=190
turn 5 statement left=90 over=0 limit=120
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 running +0 expected 15:02:10 15:12:10 actual 15:02:10 - -
s5 reserve +0 expected 15:12:10 15:19:00 actual - - -
s6 waiting +0 expected 15:19:00 15:27:00 actual - - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 4:asked:60 p7:asked:50
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/968 2=1/90 3=1/120 4=0/0 5=1/30 p7=0/0
`,
		},
		{
			why:  "the closing reflections now: asked places end, no reserve is ahead, the line has begun; (480 - 30) / 5 = 90",
			acts: []string{"15:05:00 closing"},
			at:   "15:05:00",
			want: `
15:05:00 running s6 left=480 drift=-840 end=0 ends=15:30:00 must=15:30:00
    latest=- eaten=- reserve=0 fits=90
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 running +0 expected 15:05:00 15:13:00 actual 15:05:00 - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 1:planned:- 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:waiting 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=2/968 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "the first reflection and its key message: (440 - 60 - 24) / 4 = 89",
			acts: []string{"15:05:10 next", "15:05:30 reflect 1 Protect citizens first"},
			at:   "15:05:40",
			want: `
15:05:40 running s6 left=440 drift=-840 end=0 ends=15:30:00 must=15:30:00
    latest=- eaten=- reserve=0 fits=85
turn 1 reflection left=60 over=0 limit=90
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 running +0 expected 15:05:00 15:13:00 actual 15:05:00 - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:- 3:planned:- 4:planned:- 5:planned:-
reflections 1:speaking (Protect citizens first) 2:waiting 3:waiting 4:waiting 5:waiting
airtime 1=3/998 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "given, declined, not present, in writing: 375 - 6 = 369 for the one still to come",
			acts: []string{"15:06:30 thank", "15:06:40 decline 3", "15:06:40 not-present 4", "15:06:40 in-writing 5"},
			at:   "15:06:45",
			want: `
15:06:45 running s6 left=375 drift=-840 end=0 ends=15:30:00 must=15:30:00
    latest=- eaten=- reserve=0 fits=365
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 running +0 expected 15:05:00 15:13:00 actual 15:05:00 - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order 2:planned:-
reflections 1:given (Protect citizens first) 2:waiting 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "a key message of someone who has not spoken came in writing: nobody is to come",
			acts: []string{"15:06:50 reflect 2 Share evidence faster"},
			at:   "15:07:00",
			want: `
15:07:00 running s6 left=360 drift=-840 end=0 ends=15:30:00 must=15:30:00
    latest=- eaten=- reserve=0 fits=-
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 running +0 expected 15:05:00 15:13:00 actual 15:05:00 - -
s7 waiting +0 expected 15:27:00 15:30:00 actual - - -
order
reflections 1:given (Protect citizens first) 2:in writing (Share evidence faster) 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "the summary 17 minutes early only with --early: it counts until 15:30",
			acts: []string{"!15:10:00 next-segment", "15:10:00 next-segment --early"},
			at:   "15:10:00",
			want: `
15:10:00 running s7 left=1200 drift=0 end=0 ends=15:30:00 must=15:30:00
    latest=- eaten=- reserve=0 fits=-
turn moderator moderator left=1200 over=0 limit=1200
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 done +0 expected 15:05:00 15:10:00 actual 15:05:00 15:10:00 300
s7 running +0 expected 15:10:00 15:30:00 actual 15:10:00 - -
order
reflections 1:given (Protect citizens first) 2:in writing (Share evidence faster) 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why: "a minute past 15:30: a segment until a time never goes below 0",
			at:  "15:31:00",
			want: `
15:31:00 running s7 left=0 drift=60 end=60 ends=15:31:00 must=15:30:00
    latest=- eaten=- reserve=0 fits=-
turn moderator moderator left=-60 over=60 limit=1200
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 done +0 expected 15:05:00 15:10:00 actual 15:05:00 15:10:00 300
s7 running +0 expected 15:10:00 15:31:00 actual 15:10:00 - -
order
reflections 1:given (Protect citizens first) 2:in writing (Share evidence faster) 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "closed",
			acts: []string{"15:31:40 close", "!15:31:45 next"},
			at:   "15:31:45",
			want: `
15:31:45 closed - left=- drift=- end=100 ends=15:31:40 must=15:30:00
    latest=- eaten=- reserve=0 fits=-
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 done +0 expected 15:05:00 15:10:00 actual 15:05:00 15:10:00 300
s7 done +0 expected 15:10:00 15:31:40 actual 15:10:00 15:31:40 1300
order
reflections 1:given (Protect citizens first) 2:in writing (Share evidence faster) 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "the close undone: the clocks are as if it had never been",
			acts: []string{"15:31:50 undo"},
			at:   "15:31:50",
			want: `
15:31:50 running s7 left=0 drift=110 end=110 ends=15:31:50 must=15:30:00
    latest=- eaten=- reserve=0 fits=-
turn moderator moderator left=-110 over=110 limit=1200
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 done +0 expected 15:05:00 15:10:00 actual 15:05:00 15:10:00 300
s7 running +0 expected 15:10:00 15:31:50 actual 15:10:00 - -
order
reflections 1:given (Protect citizens first) 2:in writing (Share evidence faster) 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
		{
			why:  "and done again",
			acts: []string{"15:32:00 redo"},
			at:   "15:32:00",
			want: `
15:32:00 closed - left=- drift=- end=100 ends=15:31:40 must=15:30:00
    latest=- eaten=- reserve=0 fits=-
turn -
s1 done +0 expected 14:36:00 14:39:20 actual 14:36:00 14:39:20 200
s2 done +120 expected 14:39:20 14:50:10 actual 14:39:20 14:50:10 650
s3 done +-60 expected 14:50:10 15:02:10 actual 14:50:10 15:02:10 720
s4 done +0 expected 15:02:10 15:05:00 actual 15:02:10 15:05:00 170
s5 reserve +0 expected - - actual - - -
s6 done +0 expected 15:05:00 15:10:00 actual 15:05:00 15:10:00 300
s7 done +0 expected 15:10:00 15:31:40 actual 15:10:00 15:31:40 1300
order
reflections 1:given (Protect citizens first) 2:in writing (Share evidence faster) 3:declined 4:not present 5:in writing
airtime 1=3/1048 2=1/90 3=1/120 4=0/0 5=1/90 p7=0/0
`,
		},
	}
}
