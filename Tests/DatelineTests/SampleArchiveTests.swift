import ArchiveTesting
import Foundation
import Testing

/// `dateline_place` is `datelinePlace` here.
private let decoder = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
}()

private func listing(of seeds: String) throws -> [String: ListedArticle] {
    let run = try Archive().run("list", "--format", "jsonl", "--root", Repository.root, "-s", seeds)
    try #require(run.exitCode == 0, "\(run.errors)")
    let articles = try run.lines.map { try decoder.decode(ListedArticle.self, from: Data($0.utf8)) }
    return Dictionary(articles.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
}

private func answers(_ path: String) throws -> [RightAnswer] {
    try Repository.text(path).split(separator: "\n").map {
        try decoder.decode(RightAnswer.self, from: Data($0.utf8))
    }
}

/// Of the fifty captures with answers, how many each field must get right. Raise a number when the rules have got
/// better, and never lower one.
private let floors = [
    "title": 50, "kicker": 50, "authors": 50, "publication": 50, "issue": 50, "translated": 50, "date": 47,
    "updated": 50, "dateline_place": 48, "regions": 48, "regions_also": 50, "lang": 50,
]

@Test func theSampleArchiveIsReadAsACataloguerWould() throws {
    let made = try listing(of: "seeds")
    var right: [String: Int] = [:]
    var misses: [String] = []
    for answer in try answers(Repository.fixtures + "/sample-archive.jsonl") {
        let article = try #require(made[answer.file], "\(answer.file) is not listed")
        for (field, miss) in answer.comparison(with: article) {
            if let miss { misses.append("\(answer.file) \(field): \(miss)") } else { right[field, default: 0] += 1 }
        }
    }
    print((["Not yet read right:"] + misses.sorted()).joined(separator: "\n  "))
    for (field, floor) in floors.sorted(by: { $0.key < $1.key }) {
        let count = right[field] ?? 0
        #expect(count >= floor, "\(field): \(count) right, at least \(floor) wanted")
    }
}

/// What the editor says a piece is about was listed again as what it also deals with.
@Test func noRegionStandsInBothLists() throws {
    for article in try listing(of: "seeds").values {
        #expect(Set(article.regions).isDisjoint(with: article.regionsAlso), "\(article.source)")
    }
}

/// Ten of the sample's captures have answers that were there before the rules: none may be missed.
@Test func theTenCapturesWithGivenAnswersAreReadWithoutAMiss() throws {
    let made = try listing(of: "seeds")
    let answers = try answers(Repository.fixtures + "/corpus-answers.jsonl")
    #expect(answers.count == 10)
    for answer in answers {
        let article = try #require(made[answer.file])
        for case (let field, let miss?) in answer.comparison(with: article) {
            Issue.record("\(answer.file) \(field): \(miss)")
        }
    }
}
