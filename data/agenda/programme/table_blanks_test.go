package programme

import "testing"

func TestTablesOfBlanks(t *testing.T) {
	samples(t, []sample{
		{"wrapped cells", `
  Time            Session                            Speaker
  09:00 – 09:15   Opening remarks                    Ms. Ann Lee, Minister of
                                                     Rivers and Lakes
  09:15 – 10:00   A keynote with a title that goes   Bob Roe
                  on for two lines                   Moderator: Cid
  10:00 –         Coffee
  10:30
That is all.`, `
2:3 T1 Time | Session | Speaker
3:3 T1 09:00 – 09:15 | Opening remarks | Ms. Ann Lee, Minister of / ~Rivers and Lakes
5:3 T1 09:15 – 10:00 | A keynote with a title that goes / ~on for two lines | Bob Roe / Moderator: Cid
7:3 T1 10:00 – / ~10:30 | Coffee | 
9:1 That is all.`},
		{"labels are no table", "Date:     5 May\nTime:     9:00 – 10:00\nVenue  :  Hall", "1:1 Date: 5 May\n2:1 Time: 9:00 – 10:00\n3:1 Venue : Hall"},
		{"two blanks behind times", "9:00  Tea\n9:30  Talk by Ann\n10:00  End", "1:1 9:00 Tea\n2:1 9:30 Talk by Ann\n3:1 10:00 End"},
		{"sentences with two blanks", "One ends.  Two begins and goes on.\nThree.  Four follows it here.", "1:1 One ends. Two begins and goes on.\n2:1 Three. Four follows it here."},
		{"bullets with blanks", "•   Ann Lee\n•   Bob Roe\n1.   Cid", "1:5 * Ann Lee\n2:5 * Bob Roe\n3:6 (1) Cid"},
		{"rows in the middle of their cells", `
              Opening remarks by the
9:00          Minister of Rivers         Hall A
              and of Lakes

              Talk on
9:30          water                      Hall B
              in rivers

              Tea and
10:00         milk                       Hall C
              at noon`, `
2:15 T1 9:00 | Opening remarks by the / ~Minister of Rivers / ~and of Lakes | Hall A
6:15 T1 9:30 | Talk on / water / in rivers | Hall B
10:15 T1 10:00 | Tea and / milk / at noon | Hall C`},
		{"a column of numbers first", "No    Time     Item\n1     9:00     Tea\n2     9:30     Talk\n               on water", "1:1 T1 No | Time | Item\n2:1 T1 1 | 9:00 | Tea\n3:1 T1 2 | 9:30 | Talk / on water"},
		{"a line across ends it", "9:00    Tea\n9:30    Talk\nDAY 2 – A LONG HEADING\n9:00    Tea\n9:30    Talk", `
1:1 T1 9:00 | Tea
2:1 T1 9:30 | Talk
3:1 DAY 2 – A LONG HEADING
4:1 T1 9:00 | Tea
5:1 T1 9:30 | Talk`},
	})
}
