import ArchiveModel
import Testing

private let evidence = Evidence(
    rule: "byline.by", quote: "By Йоана", location: SourceLocation(path: "a/б.txt", line: 3, column: 4), note: "why")

private func article() throws -> Article {
    var editorial = Editorial()
    editorial.slug = "wells"
    editorial.tags = ["water", ""]
    editorial.captured = try PublicationDate.parse(edtf: "2003~").get()
    editorial.isDraft = true
    let dates = try ["2021-07-31/..", "XXXX-02-26", "201X?", "2001-21"].map {
        try PublicationDate.parse(edtf: $0).get()
    }
    let claims = dates.map { Claim($0, .conjectured, evidence) }
    return Article(
        source: "a.txt", digest: .max, wordCount: 7, lead: "Lead",
        headline: .init(title: Inferred([Claim("T", .stated, evidence)]), kicker: .unknown, standfirst: .unknown),
        authors: Inferred([Claim([Attribution(name: "N", kind: .organisation, role: "R")], .supplied, evidence)]),
        dating: .init(published: Inferred(claims), updated: Inferred(unknownBy: evidence, beating: claims)),
        setting: .init(
            datelinePlace: .unknown, regions: Inferred([Claim([RegionCode("KZ")], .stated, evidence)]),
            regionsAlso: .unknown, language: Inferred([Claim(LanguageTag("uz-Cyrl"), .conjectured, evidence)])),
        provenance: .init(
            publication: .unknown, issue: .unknown, source: .unknown,
            translated: Inferred([Claim(true, .stated, evidence)]), translator: .unknown),
        editorial: editorial, body: ArticleBody(firstLine: 4, liftedLines: [4, 6]))
}

private func stored(_ value: some Stored) -> [UInt8] {
    var writer = StoreWriter()
    writer.value(value)
    return writer.bytes
}

private func read<Value: Stored>(_ bytes: [UInt8]) throws -> Value {
    try bytes.withUnsafeBytes { raw in
        var reader = StoreReader(raw)
        let value = try Value(from: &reader)
        #expect(reader.isAtEnd)
        return value
    }
}

@Test func anArticleIsReadBackAsItWasStored() throws {
    let article = try article()
    let again: Article = try read(stored(article))
    #expect(stored(again) == stored(article))
    #expect(again.dating.published.value == article.dating.published.value)
    #expect(again.authors.certainty == .supplied && again.editorial.tags == ["water", ""])
    #expect(again.authors.evidence == nil && again.dating.published.rejected.isEmpty)
}

private func grounds(_ article: Article) -> [UInt8] {
    var writer = StoreWriter()
    article.storeGrounds(in: &writer)
    return writer.bytes
}

@Test func whatAnArticlesValuesRestOnIsReadBackApart() throws {
    let article = try article()
    let bare = article.withoutGrounds
    #expect(stored(bare) == stored(article) && bare.authors.evidence == nil)
    let whole = try grounds(article).withUnsafeBytes { raw in
        var reader = StoreReader(raw)
        let whole = try bare.grounded(from: &reader)
        #expect(reader.isAtEnd)
        return whole
    }
    #expect(grounds(whole) == grounds(article) && stored(whole) == stored(article))
    #expect(whole.authors.evidence == evidence && whole.dating.updated.evidence == evidence)
    #expect(whole.dating.published.rejected.map(\.value) == article.dating.published.rejected.map(\.value))
    #expect(whole.headline.kicker.evidence == nil)
}

@Test(arguments: ["Y170000002", "Y-170000002", "-0045", "19XX", "2021-23/..", "../2021-07-31", "2021-07-31?"])
func aDateOfAnyYearIsReadBack(_ edtf: String) throws {
    let date = try PublicationDate.parse(edtf: edtf).get()
    #expect(try read(stored(date)) == date)
}

@Test func whatIsCutOffIsDamageAndNoCrash() throws {
    let bytes = stored(try article())
    for length in 0..<bytes.count {
        #expect(throws: StoreDamage.self) { let _: Article = try read(Array(bytes.prefix(length))) }
    }
}

@Test func whatIsAlteredIsDamageOrAnotherArticleAndNoCrash() throws {
    let bytes = stored(try article())
    for index in bytes.indices {
        var altered = bytes
        altered[index] = 0xFF
        let _: Article? = try? altered.withUnsafeBytes { raw in
            var reader = StoreReader(raw)
            return try Article(from: &reader)
        }
    }
}

@Test(arguments: [Certainty.stated, .supplied, .conjectured, .unknown])
func aCertaintyIsReadBack(_ certainty: Certainty) throws {
    #expect(try read(stored(certainty)) == certainty)
    #expect(throws: StoreDamage.self) { let _: Certainty = try read([4]) }
}

@Test(arguments: [0, 1, -1, 63, 64, -64, -65, 300, .max, .min])
func numbersOfAnySizeAreReadBack(_ number: Int) throws {
    #expect(try read(stored(number)) == number)
}

@Test func aFingerprintTellsOrderLengthAndContentApart() {
    let texts: [[String]] = [
        [], [""], ["a"], ["a", ""], ["", "a"], ["ab"], ["a", "b"], ["b", "a"], ["abcdefgh"], ["abcdefgi"],
    ]
    let prints = texts.map { texts in
        var maker = Fingerprinter()
        for text in texts { maker.add(text) }
        return maker.fingerprint
    }
    #expect(Set(prints).count == texts.count)
}

@Test func evidenceAloneDoesNotChangeWhatListsPrint() throws {
    let one = try article()
    let other = Article(
        source: one.source, digest: 1, wordCount: 9, lead: one.lead, headline: one.headline,
        authors: one.authors,
        dating: .init(
            published: Inferred([
                Claim(
                    try #require(one.dating.published.value), .conjectured,
                    Evidence(rule: "x", quote: "", location: SourceLocation(path: "")))
            ]), updated: one.dating.updated),
        setting: one.setting, provenance: one.provenance, editorial: one.editorial, body: one.body)
    #expect(one.rowFingerprint == other.rowFingerprint)
    var editorial = one.editorial
    editorial.tags = []
    let third = Article(
        source: one.source, digest: 1, wordCount: 9, lead: one.lead, headline: one.headline,
        authors: one.authors, dating: one.dating, setting: one.setting, provenance: one.provenance,
        editorial: editorial,
        body: one.body)
    #expect(one.rowFingerprint != third.rowFingerprint)
}
