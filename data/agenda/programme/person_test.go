package programme

import (
	"strings"
	"testing"
)

func TestPeopleOfManyLanguages(t *testing.T) {
	x := newLexicon()
	for _, row := range []struct {
		text, name, affiliation string
		sure                    certainty
	}{
		{"Ms. Hannah Whitlock, Director, Tidewater Institute", "Ms. Hannah Whitlock", "Director, Tidewater Institute", surely},
		{"Hannah Whitlock", "Hannah Whitlock", "", perhaps},
		{"Hannah Whitlock (Tidewater)", "Hannah Whitlock", "Tidewater", probably},
		{"H.E. Mr. Oleg Varnin – Minister of Forests", "H.E. Mr. Oleg Varnin", "Minister of Forests", surely},
		{"Mme Solène d'Arvieux, présidente", "Mme Solène d'Arvieux", "présidente", surely},
		{"Sra. Inés de la Torre Pineda: Ministra de Aguas", "Sra. Inés de la Torre Pineda", "Ministra de Aguas", surely},
		{"Ông Trần Quốc Lâm, Vụ trưởng", "Ông Trần Quốc Lâm", "Vụ trưởng", surely},
		{"PGS.TS. Đỗ Thị Sương", "PGS.TS. Đỗ Thị Sương", "", surely},
		{"Sheikha Maryam bint Khalid al-Naimi", "Sheikha Maryam bint Khalid al-Naimi", "", surely},
		{"Yusuf ibn Harith, Ambassador", "Yusuf ibn Harith", "Ambassador", surely},
		{"Daw Thiri Moe", "Daw Thiri Moe", "", surely},
		{"Ibu Ratih Lestari, Head of Office", "Ibu Ratih Lestari", "Head of Office", surely},
		{"Иван Лесков", "Иван Лесков", "", perhaps},
		{"Lin Meihua, PhD, Researcher", "Lin Meihua, PhD", "Researcher", surely},
		{"Opening Session", "", "", nobody},
		{"Coffee and tea", "", "", nobody},
		{"Hannah", "", "", nobody},
		{"", "", "", nobody},
	} {
		who, sure := x.whoever(row.text)
		if who.name != row.name || who.affiliation != row.affiliation || sure != row.sure {
			t.Errorf("%q: %q, %q, %d; want %q, %q, %d", row.text, who.name, who.affiliation, sure, row.name, row.affiliation, row.sure)
		}
	}
}

func TestListsOfPeopleAreParted(t *testing.T) {
	x := newLexicon()
	for _, row := range []struct{ text, want string }{
		{"Mr. Oleg Varnin, Minister; Ms. Ada Brook, Director", "Mr. Oleg Varnin, Minister|Ms. Ada Brook, Director"},
		{"Mr. Oleg Varnin, Minister, Ms. Ada Brook, Director", "Mr. Oleg Varnin, Minister|Ms. Ada Brook, Director"},
		{"Ada Brook, Oleg Varnin, Lin Meihua", "Ada Brook|Oleg Varnin|Lin Meihua"},
		{"Ada Brook and Oleg Varnin", "Ada Brook|Oleg Varnin"},
		{"Ada Brook / Oleg Varnin", "Ada Brook|Oleg Varnin"},
		{"Chile, Oman, European Union", "Chile|Oman|European Union"},
		{"Ada Brook (Institute of Salt; Wells), Director", "Ada Brook (Institute of Salt; Wells), Director"},
		{"Mme Solène Arvieux et M. Paul Rivet", "Mme Solène Arvieux|M. Paul Rivet"},
	} {
		if got := strings.Join(x.parted(row.text), "|"); got != row.want {
			t.Errorf("%q: %q, want %q", row.text, got, row.want)
		}
	}
}

func TestLabels(t *testing.T) {
	x := newLexicon()
	for _, row := range []struct {
		text string
		role role
		rest string
	}{
		{"Moderator: Ada Brook", moderatorRole, "Ada Brook"}, {"Moderated by Ada Brook", moderatorRole, "Ada Brook"}, {"Chair – Ada Brook", chairRole, "Ada Brook"},
		{"Présidence : Mme Solène Arvieux", chairRole, "Mme Solène Arvieux"}, {"Chủ trì: Ông Trần Quốc Lâm", chairRole, "Ông Trần Quốc Lâm"}, {"Keynote speaker: Ada Brook", speakerRole, "Ada Brook"},
		{"Relatora: Inés Pineda", rapporteurRole, "Inés Pineda"}, {"Venue: Hall 3", venueRole, "Hall 3"}, {"Lugar: Sala 3", venueRole, "Sala 3"}, {"Date: 4 May", dateRole, "4 May"},
		{"Timber: the long view", noRole, ""}, {"9:00 Opening", noRole, ""}, {"Opening", noRole, ""},
	} {
		lab, ok := x.labelled(row.text)
		if ok != (row.role != noRole) || ok && (!lab.is(row.role) || lab.rest != row.rest || row.text[lab.at:] != row.rest) {
			t.Errorf("%q: %+v, want %d and %q", row.text, lab, row.role, row.rest)
		}
	}
}
