import ArchiveModel
import Testing

@testable import Accessioning

/// Lines of credits as papers of many languages print them: the author, the day, and the day of change.
@Test(arguments: [
    (["Av: Ebba Nordlund", "Publicerad: 27 oktober 2021, 05:00", "Uppdaterad: 28 oktober 2021"], "Ebba Nordlund"),
    (
        ["* Auteur Fenna Wiersma", "* Gepubliceerd op 27 oktober 2021", "* Bijgewerkt op 28 oktober 2021 om 11:02"],
        "Fenna Wiersma"
    ),
    (["di Ondina Furlan", "Pubblicato il 27 ottobre 2021 alle 09:14 Aggiornato il 28 ottobre 2021"], "Ondina Furlan"),
    (
        ["Autor: Jagoda Wrześniewska", "Data publikacji: 27 października 2021", "Aktualizacja: 28.10.2021"],
        "Jagoda Wrześniewska"
    ),
    (["Írta: Vadász Ilka", "Megjelent: 2021. október 27. 9:30", "Frissítve: 2021. október 28."], "Vadász Ilka"),
    (["作者：林知秋", "发布时间：2021-10-27 08:42", "更新时间：2021-10-28"], "林知秋"),
    (["글: 한서윤", "입력 2021.10.27 18:20 수정 2021.10.28 09:05"], "한서윤"),
    (["מאת: נעמה ברזילי", "פורסם: 27.10.2021, 06:00 | עודכן: 28.10.2021, 09:14"], "נעמה ברזילי"),
    (["Nurhayat Kalender", "Giriş Tarihi: 27.10.2021 11:32 Son Güncelleme: 28.10.2021 14:08"], "Nurhayat Kalender"),
    (
        [
            "Penulis: Sekar Wulandari | Editor: Bagus Prakoso", "27 Oktober 2021 | 14:35 WIB",
            "Diperbarui: 28 Oktober 2021",
        ], "Sekar Wulandari"
    ),
])
func creditsOfFurtherLanguagesAreRead(lines: [String], name: String) {
    let reading = reading("The Water Line", lines.joined(separator: "\n"), prose)
    #expect(reading.names == [name])
    #expect(reading.published == "2021-10-27")
    #expect(reading.updated == "2021-10-28")
}

@Test(arguments: ["Di notte", "Af og til", "Na Starym Mieście jest cicho", "Av sted"])
func aSmallWordOpensNoBylineWithoutAFullName(line: String) {
    #expect(reading("The Water Line", line, prose).names.isEmpty)
}

@Test(arguments: [
    "posted March 11, 2019 at 10:20 pm by **Rio Dimaguiba**", "Monday, March 11, 2019, 00:01 by Rio Dimaguiba",
    "✍️ Rio Dimaguiba | 📅 11 March 2019 | ⏱ 7 min read", "👤 Rio Dimaguiba 📅 11 March 2019 👁 1 284",
    "By [8]Rio Dimaguiba | Monday, March 11, 2019",
])
func aNameBehindADayAnHourOrASignIsRead(line: String) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.names == ["Rio Dimaguiba"])
    #expect(reading.published == "2019-03-11")
}

@Test func aSectionBehindADayIsNoName() {
    let reading = reading("The Water Line", "On September 5, 2016 In News", "By Chidera Okpala, Enugu", prose)
    #expect(reading.names == ["Chidera Okpala"])
    #expect(reading.published == "2016-09-05")
}

@Test func aChangeBelowTheDayIsReadWhereTheHeadIsNot() {
    let reading = reading(
        "The Water Line", "A- A A+ and other words of the page.", "Ann Lee in Lima", "Tue 4 Jun 2019 06.00 BST",
        "Last modified on Wed 5 Jun 2019 09.12 BST", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.published == "2019-06-04")
    #expect(reading.updated == "2019-06-05")
}

@Test func signsOfAConverterPartNoNameFromItsDay() {
    let reading = reading(
        "# The Water Line", "[", "![Joss Wray](https://a.example/1.jpeg)", "](https://a.example/@joss)",
        "[Joss Wray](https://a.example/@joss)", "·", "[Follow](https://a.example/signin)", "5 min read", "·",
        "Mar 14, 2021",
        "\\--", "3", "Listen", prose)
    #expect(reading.names == ["Joss Wray"])
    #expect(reading.published == "2021-03-14")
}

@Test func aTextBrowsersLinksAreNoHeadline() {
    let reading = reading(
        "#[1]Pacific Bulletin RSS [2]Pacific Bulletin Comments", "[4]Home [5]Fiji [6]Region [7]About us",
        "The Water Line",
        "By [8]Sereana Tabua | Wednesday, February 18, 2015", prose)
    #expect(reading.title == "The Water Line")
    #expect(reading.names == ["Sereana Tabua"])
}

@Test func superscriptsPointToBodies() {
    let reading = reading(
        "# The Water Line", "Aisha Bello^1^, Tomás Ferreira^2^ and Li Wen^1,3^", "^1^ Institute for Common Wells",
        "June 2017",
        prose)
    #expect(reading.names == ["Aisha Bello", "Tomás Ferreira", "Li Wen"])
}

@Test(arguments: ["Working Paper No. 14", "Technical Report No. 3"])
func aSeriesIsNoPublication(line: String) {
    #expect(reading(line, "The Water Line", "By Ann Lee", prose).publication == nil)
}

@Test func aSectionBetweenBarsPartsTheHeadlineFromTheSite() {
    #expect(reading("# The Water Line | Opinion | The Cork Lantern", "By Ann Lee", prose).title == "The Water Line")
    #expect(reading("# Water | Line | Stone", "By Ann Lee", prose).title == "Water | Line | Stone")
}

@Test func aLettersSalutationIsNoPlace() {
    let reading = reading(
        "Letters", "Foghorns", "SIR – Your correspondent complains. " + prose, prose,
        "Hugh Pendarves\nFalmouth, Cornwall")
    #expect(reading.place == nil)
    #expect(reading.names == ["Hugh Pendarves"])
}

@Test(arguments: ["TTO - " + prose, "Jumanne, Januari 22, 2019 – " + prose])
func agenciesAndWeekdaysAreNoPlaces(line: String) {
    #expect(reading("The Water Line", "By Ann Lee", line).place == nil)
}

@Test func aDayInBracketsEndsADateline() {
    let reading = reading("The Water Line", "NAIROBI (November 12, 2020) — " + prose, prose)
    #expect(reading.place == "Nairobi")
    #expect(reading.published == "2020-11-12")
}

@Test func anAgencysCreditsInBracketsStandAboveItsOwnLines() {
    let reading = reading(
        "The Water Line", "KYIV, March 3 (Corewire) - " + prose, prose,
        "(Reporting by Olena Hrytsenko; Editing by Sam Prowse and Lucia Dent)", "Keywords: UKRAINE-PORTS/")
    #expect(reading.names == ["Olena Hrytsenko"])
}

@Test func aLifeBelowARuleNamesTheAuthor() {
    let reading = reading(
        "Leave the Mangroves", prose, prose, prose,
        "--\nProf. Kwabena Osei teaches coastal hydrology at the University of the Volta.")
    #expect(reading.names == ["Prof. Kwabena Osei"])
}

@Test func aNewslettersSenderGivesWayToItsByline() {
    let reading = reading(
        "From: Low Country <hello@low.example>\nDate: Tue, Oct 6, 2020 at 7:02 AM\nSubject: The Water Line",
        "by Tove Lindgaard",
        prose)
    #expect(reading.names == ["Tove Lindgaard"])
}

@Test func aPostInSmallLettersStandsBehindAName() {
    let reading = reading("The Water Line", "Северин Грицюк, письменник", "15 жовтня 2015", prose)
    #expect(reading.names == ["Северин Грицюк"])
    #expect(reading.roles == ["письменник"])
}

@Test func capitalsNameThePaperBehindFor() {
    #expect(reading("The Water Line", "By ORIEL BANTOCK FOR DAYBREAK ONLINE", prose).names == ["ORIEL BANTOCK"])
}

@Test(arguments: ["PRESS RELEASE March 29, 2016", "Lokales 29.03.2016, 06:00 Uhr", "Nation   Mar 29, 2016 3:47 PM EST"])
func aSectionAndItsDayShareALine(line: String) {
    let reading = reading(line, "The Water Line Is Drawn Again", "By Ann Lee", prose)
    #expect(reading.title == "The Water Line Is Drawn Again")
    #expect(reading.published == "2016-03-29")
}

@Test func aPlaceAndItsDayAreNoHeadlineAboveOne() {
    let reading = reading("Communiqué de presse\nBordeaux, le 26 février 2019", "Le phare cherche un allumeur", prose)
    #expect(reading.title == "Le phare cherche un allumeur")
    #expect(reading.published == "2019-02-26")
}

@Test func aPaperWithItsTownIsNoHeadline() {
    let reading = reading(
        "The Shire Times (Blantyre)", "Village Bank Pays Interest in Goats", "Ann Lee", "14 July 2009", prose)
    #expect(reading.title == "Village Bank Pays Interest in Goats")
    #expect(reading.publication == "The Shire Times")
}

@Test(
    arguments: [
        ("*By Ann Lee, who counts swifts in Aberystwyth*", nil), ("Ann Lee Published August 27, 2017", "2017-08-27"),
        ("Posté le 27 août 2017 par Ann Lee dans [Récits](/recits) // [3 commentaires](#c)", "2017-08-27"),
        ("Ann Lee | Huambo\n27 de Agosto, 2017", "2017-08-27"),
        ("By —\nAnn Lee, Pine Wire\n27 August 2017", "2017-08-27"),
    ] as [(String, String?)])
func furtherFormsOfABylineAreRead(line: String, date: String?) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.published == date)
}

@Test(arguments: [
    ("JAKARTA, COURIER.example - ", "Jakarta"), ("ST. GEORGE'S, Grenada, CANEPA – ", "St. George's, Grenada"),
])
func whoSendsATextIsNoPartOfItsPlace(opening: String, place: String) {
    #expect(reading("The Water Line", "By Ann Lee", opening + prose).place == place)
}

@Test func wordsOfKoreanAreNoNames() {
    let reading = reading("배포일: 2020년 4월 1일", "갯벌 우체통, 올해도 문 연다", prose)
    #expect(reading.title == "갯벌 우체통, 올해도 문 연다")
    #expect(reading.names.isEmpty)
    #expect(reading.published == "2020-04-01")
}

@Test(arguments: ["한서윤 기자", "(제주=남해통신) 한서윤 기자 = " + prose])
func aReporterOfKoreaIsNamedBeforeThePost(line: String) {
    #expect(reading("제주 해녀 학교", line, prose).names == ["한서윤"])
}

@Test func aReporterOfTaiwanIsNamedInBrackets() {
    #expect(reading("澎湖漁村替風取名字", "〔記者陳以沫／澎湖報導〕" + prose).names == ["陳以沫"])
}

@Test(arguments: [
    "[Ann Lee](/a) · Harbour News · Posted: Jun 30, 2020 4:00 AM CT", "Reviewed by Ann Lee\nJune 30, 2020",
    "By Ann Lee @annlee Reporter\nJune 30, 2020", "Rédigé par Ann Lee le 30 Juin 2020 à 11:27",
    "Geschrieben von Ann Lee am 30. Juni 2020 in Allgemein", "Ann Lee\nalee@paper.example\nPublicerad 30 juni 2020",
    "30 июня 2020\nТекст: Ann Lee Фото: автора",
])
func aNameIsReadWithoutWhatStandsBesideIt(lines: String) {
    let reading = reading("# The Water Line", lines, prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.published == "2020-06-30")
}

@Test func aChineseNameIsToldByItsSurname() {
    let named = reading("# 胡同里的最后一个修伞匠", "顾南星 2017年07月21日 09:12", prose)
    #expect(named.names == ["顾南星"])
    #expect(named.published == "2017-07-21")
    #expect(reading("# 胡同里的最后一个修伞匠", "新华社 2017年07月21日 09:12", prose).names.isEmpty)
    #expect(reading("傘の忘れ方", "文・水野千景", "2018年6月15日", prose).names == ["水野千景"])
}

@Test func aKindAndItsSubjectStandAboveAHeading() {
    let reading = reading("ENTREVISTA | Maruxa Lago, farera", "# “El faro también se cansa”", "By Ann Lee", prose)
    #expect(reading.title == "“El faro también se cansa”")
    #expect(reading.kicker == "Entrevista")
}

@Test func anApostropheInAPlaceKeepsItsCapital() {
    #expect(reading("The Water Line", "N'DJAMENA, Jan 15 (Wire) - " + prose).place == "N'Djamena")
    #expect(reading("The Water Line", "ST. GEORGE'S, Jan 15 (Wire) - " + prose).place == "St. George's")
}
