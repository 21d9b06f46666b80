import ArchiveModel
import Foundation
import Testing

@testable import Accessioning

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

private func texts(below folder: String, endings: [String]) throws -> [String: String] {
    let paths = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
    let wanted = paths.filter { path in endings.contains { path.hasSuffix($0) } }
    return try Dictionary(
        uniqueKeysWithValues: wanted.map {
            ($0, try String(contentsOfFile: root + "/" + folder + "/" + $0, encoding: .utf8))
        })
}

private func rules(_ claims: Claims) -> Set<String> {
    let words = [
        claims.title, claims.kicker, claims.standfirst, claims.datelinePlace, claims.publication, claims.issue,
        claims.source, claims.translator,
    ]
    let dates = claims.published + claims.updated
    let regions = claims.regions + claims.regionsAlso
    let others = claims.authors.map(\.evidence) + claims.language.map(\.evidence) + claims.translated.map(\.evidence)
    let evidence = words.flatMap { $0 }.map(\.evidence) + dates.map(\.evidence) + regions.map(\.evidence) + others
    return Set(evidence.map(\.rule))
}

private func claims(_ text: String, _ path: String, omitting: [RuleName] = []) -> Claims {
    let source = CapturedSource(path: path, bytes: Array(text.utf8), digest: 0)
    let ladder = InferenceLadder(order: .dayFirst, omitting: OmittedRules(omitting))
    return ladder.read(CapturedText(source), fileName: path).claims
}

@Test func everyRuleThatReadsTheSampleArchiveHasItsNameInTheList() throws {
    let known = Set(RuleName.allCases.map(\.rawValue))
    for (path, text) in try texts(below: "seeds", endings: [".txt", ".md"]) {
        #expect(rules(claims(text, path)).subtracting(known).sorted() == [], "\(path)")
    }
}

@Test func everyRuleThatAFileNamesIsInTheList() throws {
    let known = Set(RuleName.allCases.map(\.rawValue))
    let made = /(?:evidence\(|rule: |_ rule: String = )\s*"([a-z-]+\.[a-z-]+)"/
    for (path, text) in try texts(below: "Sources/Accessioning", endings: [".swift"]) {
        let names = Set(text.matches(of: made).map { String($0.1) })
        #expect(names.subtracting(known).sorted() == [], "\(path) makes rules that RuleName lacks")
    }
}

@Test func everyRuleInTheListIsMadeBySomething() throws {
    let sources = try texts(below: "Sources/Accessioning", endings: [".swift"])
    let text = sources.filter { $0.key != "Rules/RuleName.swift" }.values.joined()
    for rule in RuleName.allCases {
        #expect(text.contains("\"\(rule.rawValue)\"") || text.contains("(.\(rule))"), "nothing makes \(rule.rawValue)")
    }
}

@Test(arguments: RuleName.allCases)
func noClaimIsMadeByARuleThatIsLeftOut(_ rule: RuleName) throws {
    for (path, text) in try texts(below: "seeds", endings: [".txt", ".md"]) {
        #expect(!rules(claims(text, path, omitting: [rule])).contains(rule.rawValue), "\(path)")
    }
}
