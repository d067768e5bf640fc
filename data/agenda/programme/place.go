package programme

import (
	"strings"
	"time"
)

// zone is the IANA name of the time zone that is written, or that the venue
// suggests; "" where neither tells.
func (r *reading) zone() string {
	if z := ianaOf(r.facts.zone); z != "" {
		if place := zoneOfPlace(r.facts.venue); place != "" && !strings.Contains(r.facts.zone, "/") && sameClocks(z, place) {
			return place // CET in Vienna is Vienna's
		}
		return z
	}
	if r.facts.zone != "" {
		if z := zoneOfPlace(r.facts.zone); z != "" {
			return z
		}
	}
	return zoneOfPlace(r.facts.venue)
}

// sameClocks says whether two zones show the same time in winter and summer.
func sameClocks(a, b string) bool {
	x, errX := time.LoadLocation(a)
	y, errY := time.LoadLocation(b)
	if errX != nil || errY != nil {
		return false
	}
	for _, month := range []time.Month{time.January, time.July} {
		at := time.Date(2025, month, 15, 12, 0, 0, 0, time.UTC)
		if at.In(x).Format("15:04") != at.In(y).Format("15:04") {
			return false
		}
	}
	return true
}

// ianaOf is the IANA name of a zone as it is written. Abbreviations that two
// continents share (CST, IST, BST in Asia) are left to the place.
func ianaOf(written string) string {
	if strings.Contains(written, "/") {
		if _, err := time.LoadLocation(written); err == nil {
			return written
		}
	}
	name := strings.TrimSpace(written)
	if offset, ok := strings.CutPrefix(name, "GMT"); ok && offset != "" {
		name = "UTC" + offset
	}
	if offset, ok := strings.CutPrefix(name, "UTC"); ok && strings.TrimSpace(offset) != "" {
		return fixedZone(strings.TrimSpace(offset))
	}
	switch strings.ToUpper(name) {
	case "GMT", "UTC":
		return "Etc/UTC"
	case "CET", "CEST", "CENTRAL EUROPEAN TIME", "CENTRAL EUROPEAN SUMMER TIME":
		return "Europe/Brussels"
	case "EET", "EEST", "EASTERN EUROPEAN TIME":
		return "Europe/Athens"
	case "WET", "WEST":
		return "Europe/Lisbon"
	case "EST", "EDT", "ET", "EASTERN TIME", "NEW YORK TIME":
		return "America/New_York"
	case "CT", "CDT":
		return "America/Chicago"
	case "MDT", "MT":
		return "America/Denver"
	case "PST", "PDT", "PT", "PACIFIC TIME":
		return "America/Los_Angeles"
	case "ICT", "INDOCHINA TIME":
		return "Asia/Bangkok"
	case "SGT":
		return "Asia/Singapore"
	case "HKT":
		return "Asia/Hong_Kong"
	case "JST":
		return "Asia/Tokyo"
	case "KST":
		return "Asia/Seoul"
	case "WIB":
		return "Asia/Jakarta"
	case "PHT":
		return "Asia/Manila"
	case "PKT":
		return "Asia/Karachi"
	case "EAT":
		return "Africa/Nairobi"
	case "WAT":
		return "Africa/Lagos"
	case "CAT":
		return "Africa/Maputo"
	case "SAST":
		return "Africa/Johannesburg"
	case "MSK":
		return "Europe/Moscow"
	case "AEST", "AEDT":
		return "Australia/Sydney"
	case "NZST", "NZDT":
		return "Pacific/Auckland"
	case "GST":
		return "Asia/Dubai"
	case "NPT":
		return "Asia/Kathmandu"
	}
	return ""
}

// fixedZone is the zone so many hours from UTC; of those with half hours, the
// zone that alone has them.
func fixedZone(offset string) string {
	offset = strings.ReplaceAll(strings.ReplaceAll(offset, "−", "-"), "–", "-")
	hours, ok := strings.CutSuffix(offset, ":00")
	if !ok && strings.Contains(offset, ":") {
		switch offset {
		case "+5:30", "+05:30":
			return "Asia/Kolkata"
		case "+5:45", "+05:45":
			return "Asia/Kathmandu"
		case "+6:30", "+06:30":
			return "Asia/Yangon"
		}
		return ""
	}
	hours = strings.ReplaceAll(hours, " ", "")
	if len(hours) < 2 || hours[0] != '+' && hours[0] != '-' {
		return ""
	}
	sign, digits := "-", strings.TrimLeft(hours[1:], "0")
	if hours[0] == '-' {
		sign = "+" // the names in Etc count the other way
	}
	if digits == "" {
		return "Etc/UTC"
	}
	name := "Etc/GMT" + sign + digits
	if _, err := time.LoadLocation(name); err != nil {
		return ""
	}
	return name
}

// zoneOfPlace is the zone of the city or the country that a text names.
func zoneOfPlace(text string) string {
	lower := spoken(text)
	for _, p := range cities() {
		zone, names, _ := strings.Cut(p, ":")
		for name := range strings.SplitSeq(names, ",") {
			if says(lower, name) {
				return zone
			}
		}
	}
	return ""
}

// cities are cities and countries with one time zone each, where meetings are
// held; cities stand before the countries that have several.
func cities() []string {
	return []string{
		"Asia/Ho_Chi_Minh:hanoi,ha noi,hà nội,ho chi minh city,hồ chí minh,tp hồ chí minh,da nang,đà nẵng,huế,hue,hải phòng,cần thơ,nha trang,hạ long,viet nam,vietnam,việt nam,quảng ninh,đà lạt,vũng tàu,hội an,quy nhơn,bắc ninh",
		"Europe/Vienna:vienna,wien,vienne,viena,austria,österreich,graz,salzburg,linz,innsbruck", "Europe/Zurich:geneva,genève,ginebra,zurich,zürich,bern,berne,basel,lausanne,davos,switzerland,suisse,lugano",
		"Europe/Brussels:brussels,bruxelles,bruselas,belgium,belgique,ghent,antwerp,liège,bruges,leuven,namur", "Europe/Paris:paris,lyon,marseille,strasbourg,france,toulouse,bordeaux,lille,nantes,nice,montpellier,rennes,grenoble,francia",
		"Europe/Berlin:berlin,bonn,munich,hamburg,frankfurt,cologne,germany,dresden,leipzig,stuttgart,bremen,alemania,allemagne", "Europe/Amsterdam:amsterdam,the hague,den haag,la haye,rotterdam,utrecht,netherlands,delft,leiden,eindhoven",
		"Europe/London:london,edinburgh,manchester,oxford,cambridge,glasgow,bristol,leeds,united kingdom,cardiff,belfast,liverpool,birmingham", "Europe/Dublin:dublin,ireland,cork,galway", "Europe/Rome:rome,roma,milan,italy,turin,torino,florence,venice,trieste,bologna,naples,genoa",
		"Europe/Madrid:madrid,barcelona,seville,sevilla,valencia,spain,españa,bilbao,zaragoza,málaga,granada", "Europe/Lisbon:lisbon,lisboa,porto,portugal,coimbra", "Europe/Copenhagen:copenhagen,aarhus,denmark,odense", "Europe/Stockholm:stockholm,sweden,gothenburg,uppsala,malmö,göteborg",
		"Europe/Oslo:oslo,norway,bergen,trondheim", "Europe/Helsinki:helsinki,finland,espoo,tampere", "Europe/Warsaw:warsaw,poland,kraków,krakow,gdańsk,wrocław", "Europe/Prague:prague,czechia,brno", "Europe/Budapest:budapest,hungary", "Europe/Athens:athens,greece,thessaloniki",
		"Europe/Bucharest:bucharest,romania,cluj", "Europe/Sofia:sofia,bulgaria", "Europe/Belgrade:belgrade,serbia,novi sad", "Europe/Zagreb:zagreb,croatia,split", "Europe/Ljubljana:ljubljana,slovenia", "Europe/Bratislava:bratislava,slovakia", "Europe/Vilnius:vilnius,lithuania",
		"Europe/Riga:riga,latvia", "Europe/Tallinn:tallinn,estonia", "Europe/Luxembourg:luxembourg", "Europe/Kyiv:kyiv,ukraine,lviv", "Europe/Istanbul:istanbul,ankara,türkiye,turkey,izmir", "Atlantic/Reykjavik:reykjavik,iceland", "Europe/Malta:valletta,malta", "Asia/Nicosia:nicosia,cyprus",
		"America/New_York:new york,washington,boston,philadelphia,atlanta,miami", "America/Chicago:chicago,houston,dallas,austin", "America/Los_Angeles:los angeles,san francisco,seattle,san diego", "America/Toronto:toronto,ottawa,montreal,montréal,québec", "America/Vancouver:vancouver",
		"America/Mexico_City:mexico city,ciudad de méxico,méxico,guadalajara,puebla,monterrey", "America/Bogota:bogotá,bogota,medellín,colombia,cali,cartagena", "America/Lima:lima,perú,peru,cusco,arequipa", "America/Santiago:santiago de chile,santiago,valparaíso,chile",
		"America/Argentina/Buenos_Aires:buenos aires,argentina,córdoba,rosario", "America/Montevideo:montevideo,uruguay", "America/Asuncion:asunción,paraguay", "America/La_Paz:la paz,bolivia", "America/Guayaquil:quito,ecuador,guayaquil", "America/Panama:panama,panamá",
		"America/Costa_Rica:san josé,costa rica", "America/Guatemala:guatemala", "America/Sao_Paulo:são paulo,rio de janeiro,brasília,brasilia,brazil,brasil", "America/Caracas:caracas,venezuela", "America/Havana:havana,la habana,cuba", "America/Santo_Domingo:santo domingo", "America/Jamaica:kingston,jamaica",
		"Asia/Bangkok:bangkok,thailand,chiang mai,phuket", "Asia/Phnom_Penh:phnom penh,cambodia,siem reap", "Asia/Vientiane:vientiane,lao,laos,luang prabang", "Asia/Singapore:singapore", "Asia/Kuala_Lumpur:kuala lumpur,malaysia,penang", "Asia/Jakarta:jakarta,bandung,yogyakarta,surabaya",
		"Asia/Makassar:bali,denpasar,makassar", "Asia/Manila:manila,philippines,cebu,quezon city", "Asia/Brunei:brunei,bandar seri begawan", "Asia/Yangon:yangon,myanmar", "Asia/Dili:dili,timor-leste", "Asia/Shanghai:beijing,shanghai,china,shenzhen,guangzhou", "Asia/Hong_Kong:hong kong",
		"Asia/Tokyo:tokyo,japan,osaka,kyoto,hiroshima,nagoya", "Asia/Seoul:seoul,korea,busan,incheon", "Asia/Taipei:taipei", "Asia/Ulaanbaatar:ulaanbaatar,mongolia", "Asia/Kolkata:new delhi,delhi,mumbai,bengaluru,india,kolkata,chennai", "Asia/Dhaka:dhaka,bangladesh", "Asia/Kathmandu:kathmandu,nepal",
		"Asia/Colombo:colombo,sri lanka", "Asia/Karachi:islamabad,karachi,lahore,pakistan", "Asia/Dubai:dubai,abu dhabi,united arab emirates", "Asia/Riyadh:riyadh,jeddah,saudi arabia", "Asia/Qatar:doha,qatar", "Asia/Kuwait:kuwait", "Asia/Muscat:muscat,oman", "Asia/Bahrain:manama,bahrain",
		"Asia/Amman:amman,jordan", "Asia/Beirut:beirut,lebanon", "Asia/Baghdad:baghdad,iraq", "Asia/Tashkent:tashkent,uzbekistan", "Asia/Almaty:astana,almaty,kazakhstan", "Asia/Bishkek:bishkek,kyrgyzstan", "Asia/Dushanbe:dushanbe,tajikistan", "Asia/Tbilisi:tbilisi,georgia", "Asia/Baku:baku,azerbaijan",
		"Asia/Yerevan:yerevan,armenia", "Africa/Nairobi:nairobi,mombasa,kenya", "Africa/Addis_Ababa:addis ababa,ethiopia", "Africa/Kampala:kampala,uganda,entebbe", "Africa/Dar_es_Salaam:dar es salaam,arusha,tanzania,dodoma", "Africa/Kigali:kigali,rwanda", "Africa/Lagos:abuja,lagos,nigeria",
		"Africa/Accra:accra,ghana,kumasi", "Africa/Dakar:dakar,senegal,sénégal", "Africa/Abidjan:abidjan,côte d'ivoire", "Africa/Lome:lomé,lome,togo,kara", "Africa/Porto-Novo:cotonou,benin,bénin", "Africa/Ouagadougou:ouagadougou,burkina", "Africa/Bamako:bamako,mali", "Africa/Niamey:niamey,niger",
		"Africa/Douala:yaoundé,douala,cameroon,cameroun", "Africa/Kinshasa:kinshasa", "Africa/Casablanca:rabat,casablanca,morocco,maroc,marrakech,marrakesh,tangier", "Africa/Tunis:tunis,tunisia,tunisie,sfax", "Africa/Algiers:algiers,algeria,alger,oran", "Africa/Cairo:cairo,egypt,alexandria,sharm el-sheikh",
		"Africa/Johannesburg:johannesburg,pretoria,cape town,south africa,durban", "Africa/Gaborone:gaborone,botswana", "Africa/Windhoek:windhoek,namibia", "Africa/Lusaka:lusaka,zambia", "Africa/Harare:harare,zimbabwe", "Africa/Maputo:maputo,mozambique", "Africa/Blantyre:lilongwe,malawi",
		"Indian/Antananarivo:antananarivo,madagascar", "Indian/Mauritius:port louis,mauritius", "Australia/Sydney:sydney,canberra", "Australia/Melbourne:melbourne", "Australia/Brisbane:brisbane", "Australia/Perth:perth", "Pacific/Auckland:auckland,wellington,new zealand", "Pacific/Fiji:suva,fiji,nadi", "Pacific/Apia:apia,samoa",
	}
}
