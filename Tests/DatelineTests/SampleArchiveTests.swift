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
    "title": 48, "kicker": 48, "authors": 45, "publication": 46, "issue": 49, "translated": 49, "date": 40,
    "updated": 49, "dateline_place": 48, "regions": 43, "regions_also": 49, "lang": 50,
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

/// What the rules miss for now.
private let known: Set = ["004_will-the-canal-be-lined.txt regions", "004_will-the-canal-be-lined.txt regions_also"]

@Test(.enabled(if: Repository.shared != nil, "no DATELINE_SHARED and no ../shared"))
func theTenCapturesOfTheCorpusAreReadWithoutAMiss() throws {
    let corpus = try #require(Repository.shared) + "/corpus"
    let made = try listing(of: corpus + "/articles")
    for answer in try answers(corpus + "/expected.jsonl") {
        let article = try #require(made[answer.file])
        for case (let field, let miss?) in answer.comparison(with: article) {
            withKnownIssue("not yet read right", isIntermittent: true) {
                Issue.record("\(answer.file) \(field): \(miss)")
            } when: {
                known.contains("\(answer.file) \(field)")
            }
        }
    }
}
