import Testing

@testable import Accessioning

@Test(arguments: [
    ("Words Ann Lee Pictures Bo Ek", ["Ann Lee"]),
    ("Ann Lee (now) and Bo Ek (earlier)\n3 May 2012", ["Ann Lee", "Bo Ek"]),
    ("**Par [Ann Lee](/a)**, urbaniste à Douala", ["Ann Lee"]), ("Text Ann Lee Photography Bo Ek", ["Ann Lee"]),
])
func creditsOfMagazinesNeedNoColon(line: String, names: [String]) {
    #expect(reading("The Water Line", line, prose).names == names)
}

@Test(arguments: ["Words fail me", "Ann Lee (left) and Bo Ek (right)"])
func otherLinesNameNobody(line: String) {
    #expect(reading("The Water Line", line, prose).names.isEmpty)
}

@Test(arguments: [
    ("Dilshod Qosimov suhbatlashdi.", ["Dilshod Qosimov"]), ("Айдос Серік әңгімелесті", ["Айдос Серік"]),
])
func aVerbMayCloseACredit(line: String, names: [String]) {
    #expect(reading("Suv yo‘li", prose, line).names == names)
}

@Test(arguments: [
    ("16 March 2017 (Updated: 18 March 2017)", "2017-03-16", "2017-03-18"),
    ("Le 28/11/2019 à 18:12, mis à jour le 29/11/2019 à 09:03", "2019-11-28", "2019-11-29"),
    ("Stand: 22.05.2018 | Veröffentlicht am 19.05.2018", "2018-05-19", "2018-05-22"),
])
func aLineMayTellBothDays(line: String, published: String, updated: String) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.published == published && reading.updated == updated)
}

@Test(arguments: [
    ("Газета «Степь»", "Степь"), ("«Жайҳун» газетаси", "Жайҳун"), ("صحيفة «النهر»", "النهر"), ("Газета Степь", nil),
    ("«Степь» и люди", nil),
])
func aPaperIsNamedByItsKind(words: String, name: String?) {
    #expect(NamedPaper.name(words) == name)
}

@Test func aLineBetweenHeadlineAndBylineIsTheStandfirst() {
    let reading = reading("The Water Line", "How a lake came back in a dry year", "By Ann Lee", prose)
    #expect(reading.claims.standfirst.first?.value == "How a lake came back in a dry year")
    #expect(reading.names == ["Ann Lee"])
}

@Test(arguments: ["The mill stands.", "Photo: Bo Ek in the old mill by the lake", "(A note on the names of mills)"])
func otherLinesAreNoStandfirst(line: String) {
    #expect(reading("The Water Line", line, "By Ann Lee", prose).claims.standfirst.isEmpty)
}
