import Testing

@testable import Accessioning
@testable import ArchiveModel

private func inferred(_ text: String) -> Claim<PublicationDate>? {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let printed = DateGrammar.dates(in: source, 0..<source.bytes.count)
    return LatestEventRule.claims(
        in: CapturedText(source), printed: printed, language: LanguageRule.claims(CapturedText(source)).first?.value
    ).first
}

@Test(arguments: [
    ("The dam was closed in May 2015. On 28 April 2021 the engineers met.", "2021-04-28/.."),
    ("In December 2016 both countries agreed to exchange the cuttings.", "2016-12/.."),
    ("Since 2010 the reserve has had eleven rangers.", "2010/.."),
    ("The survey of the lake took place from 17 to 21 October 2022.", "2022-10-21/.."),
    ("On 31/07/2021, the office announced the opening of the station.", "2021-07-31/.."),
    ("The fair was opened on 3 March 2020.\n\nOn 9 March it closed.", "2020-03-03/.."),
    ("The fair was opened on 3 March 2020. On 9 March it closed.", "2020-03-09/.."),
    ("The sailings \"Quiet Water - 2022\" were cancelled on October 9 by the ministry.", "2022-10-09/.."),
    ("La stacio estis malfermita en marto 2019 kaj la homoj venis.", "2019-03/.."),
    ("Школа в селе открылась 3 сентября 2018 года, и дети пришли на первый урок.", "2018-09-03/.."),
    ("أعلنت الوزارة افتتاح المحطة في 12 مارس 2021.", "2021-03-12/.."),
])
func theLatestPastEventBoundsTheDay(text: String, expected: String) {
    #expect(inferred(text)?.value.edtf == expected)
}

@Test(arguments: [
    "The work will be held on 10 August 2021, said the office of the dam.",
    "The report was due by December 2016, the minister of water said.",
    "The two sides agreed to develop the canal in 2021-2025.",
    "The office said the notes run on to May 1993.",
    "The library was updated. Updated March 3, 2015 by the office.",
    "The first station of the valley was opened in 1933.",
    "The sextant was built in the 1420s and the tower was built in early 2000.",
    "At the end of July, the crew was turned away and on 5 May it was back.",
    "The shop of the month was opened on 05/11/2015 by the mayor.",
    "If the law was passed on 3 March 2020, the dam and the road would be safe.",
    "The reading room opens at ten. Correction: an earlier version of this notice said nine.",
    "",
])
func plansLimitsAndTheFarPastSayNothing(text: String) { #expect(inferred(text) == nil) }

@Test func thisYearIsTheLastYearNamed() throws {
    let claim = try #require(
        inferred(
            """
            At the beginning of November, the officials met at the border.
            In May 2015 a second yard was opened. On the 20th of August of this year the operators agreed.
            """))
    #expect(claim.value.edtf == "2015-11~")
    #expect(claim.evidence.quote == "November")
    #expect(
        claim.evidence.note == "latest event in the text, with the year of 'May 2015'; published about then")
}

@Test func thisYearIsALaterOneWhereItsMonthsComeBeforeTheLastNamed() {
    let text = "The strike began in August 2018. On 9 January of this year the crowd met the mayor of the town."
    #expect(inferred(text)?.value.edtf == "2018-08/..")
}

@Test func theEvidenceQuotesTheEventAndSaysWhatItMeans() throws {
    let claim = try #require(inferred("A title\n\nOn 28 April 2021, the minister met the engineers."))
    #expect(claim.certainty == .conjectured)
    #expect(claim.evidence.rule == "date.latest-event")
    #expect(claim.evidence.quote == "28 April 2021")
    #expect(claim.evidence.location == SourceLocation(path: "a.txt", line: 3, column: 4))
    #expect(claim.evidence.note == "latest event in the text; published on that day or later")
}
