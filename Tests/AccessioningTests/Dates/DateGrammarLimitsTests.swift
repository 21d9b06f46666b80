import Testing

@testable import Accessioning
@testable import ArchiveModel

private func source(_ bytes: [UInt8]) -> CapturedSource { CapturedSource(path: "a.txt", bytes: bytes, digest: 0) }
private func source(_ text: String) -> CapturedSource { source(Array(text.utf8)) }

@Test func onlyTheAskedRangeIsRead() {
    let text = source("12 March 2021")
    #expect(DateGrammar.dates(in: text, 0..<8).map(\.date.edtf) == ["XXXX-03-12"])
    #expect(DateGrammar.dates(in: text, 3..<13).map(\.date.edtf) == ["2021-03"])
    #expect(DateGrammar.dates(in: text, 0..<0).isEmpty)
    #expect(DateGrammar.dates(in: text, 0..<1000).map(\.date.edtf) == ["2021-03-12"])
}

@Test func severalDatesStandInTheirOrder() {
    let text = source("From 3 May 2020, then March 12, and on 2021-01-05; in June 2019.")
    let dates = DateGrammar.dates(in: text, 0..<text.bytes.count)
    #expect(dates.map(\.date.edtf) == ["2020-05-03", "XXXX-03-12", "2021-01-05", "2019-06"])
    #expect(dates.map { text.text($0.range) } == ["3 May 2020", "March 12", "2021-01-05", "June 2019"])
}

@Test func theArchivesOwnHabitDecidesWhichFigureIsTheDay() {
    let text = source("05/11/2015")
    #expect(DateGrammar.dates(in: text, 0..<10, order: .dayFirst).map(\.date.edtf) == ["2015-11-05"])
    #expect(DateGrammar.dates(in: text, 0..<10, order: .monthFirst).map(\.date.edtf) == ["2015-05-11"])
    #expect(DateGrammar.dates(in: text, 0..<10).map(\.isNumericAmbiguous) == [true])
    #expect(DateGrammar.dates(in: text, 0..<10, order: .dayFirst).map(\.isNumericAmbiguous) == [false])
}

@Test func daysOverTwelveTellTheHabitWhereFourOfFiveAgree() {
    #expect(DateGrammar.numericOrder(in: [source("31/07/2021"), source("05/11/2015")]) == .dayFirst)
    let american = source("07/31/2021 08/30/2021 09/30/2021 10/31/2021")
    #expect(DateGrammar.numericOrder(in: [american, source("31/07/2021")]) == .monthFirst)
    #expect(DateGrammar.numericOrder(in: [source("07/31/2021 08/30/2021"), source("31/07/2021")]) == .unknown)
    #expect(DateGrammar.numericOrder(in: [source("07/31/2021"), source("31/07/2021")]) == .unknown)
    #expect(DateGrammar.numericOrder(in: [source("05/11/2015")]) == .unknown)
}

@Test(arguments: [
    ("In 2015 it", "2015"), ("Since 2010 the", "2010"), ("в 2018 году", "2018 году"), ("en 2015", "2015"),
    ("the year 2001.", "2001"),
])
func aYearStandsAloneBehindAPreposition(text: String, expected: String) {
    let text = source(text)
    #expect(DateGrammar.years(in: text, 0..<text.bytes.count).map { text.text($0.range) } == [expected])
}

@Test(arguments: ["in 2021-2025", "March 2015", "2015 people", "in 2,015", "in 12015", "for 2015", "in 1435s"])
func aNumberIsNoYearElsewhere(text: String) {
    let text = source(text)
    #expect(DateGrammar.years(in: text, 0..<text.bytes.count).isEmpty)
}

@Test func randomBytesNeitherStopNorConfuseTheGrammar() {
    let pieces = [
        "12", "2021", " ", "March", "-", "/", ".", ",", "of", "th", "مارس", "٣", "марта", "كانون", "الثاني", "–", "\n",
        "http://", "\u{A0}", "31", "to", "de", "в", "yil", "'", "s",
    ].map { Array($0.utf8) }
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
    for round in 0..<4000 {
        var bytes: [UInt8] = []
        for _ in 0..<(1 + next(30)) {
            if round % 2 == 0 { bytes.append(UInt8(next(256))) } else { bytes += pieces[next(pieces.count)] }
        }
        let text = source(bytes)
        let dates = DateGrammar.dates(in: text, 0..<bytes.count)
        for (date, later) in zip(dates, dates.dropFirst()) {
            #expect(date.range.upperBound <= later.range.lowerBound)
        }
        for date in dates {
            #expect(PublicationDate(edtf: date.date.edtf) == date.date)
            #expect(date.range.lowerBound >= 0 && date.range.upperBound <= bytes.count)
        }
        _ = LatestEventRule.claims(
            in: CapturedText(text), printed: dates, language: LanguageRule.claims(CapturedText(text)).first?.value)
        _ = DateGrammar.numericOrder(in: [text])
    }
}
