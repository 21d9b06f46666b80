import ArchiveTesting
import Foundation
import Testing

/// `dateline_place` is `datelinePlace` here.
private let decoder = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
}()

func listing(of seeds: String) throws -> [String: ListedArticle] {
    let run = try Archive().run("list", "--format", "jsonl", "--root", Repository.root, "-s", seeds)
    try #require(run.exitCode == 0, "\(run.errors)")
    let articles = try run.lines.map { try decoder.decode(ListedArticle.self, from: Data($0.utf8)) }
    return Dictionary(articles.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
}

func answers(_ path: String) throws -> [RightAnswer] {
    try Repository.text(path).split(separator: "\n").map {
        try decoder.decode(RightAnswer.self, from: Data($0.utf8))
    }
}

/// How many captures each field is right of, and which are not.
struct AnswerScore {
    private(set) var right: [String: Int] = [:]
    private var misses: [String] = []

    init(of seeds: String, against path: String) throws {
        let made = try listing(of: seeds)
        for answer in try answers(path) {
            let article = try #require(made[answer.file], "\(answer.file) is not listed")
            for (field, miss) in answer.comparison(with: article) {
                if let miss { misses.append("\(answer.file) \(field): \(miss)") } else { right[field, default: 0] += 1 }
            }
        }
    }

    var report: String { (["Not yet read right:"] + misses.sorted()).joined(separator: "\n  ") }
}
