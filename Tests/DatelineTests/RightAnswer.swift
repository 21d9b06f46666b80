/// One article as `dateline list --format jsonl` prints it.
struct ListedArticle: Decodable {
    let source: String
    let title: String?
    let kicker: String?
    let authors: [ListedAuthor]
    let publication: String?
    let issue: String?
    let translated: Bool
    let date: String?
    let updated: String?
    let datelinePlace: String?
    let regions: [String]
    let regionsAlso: [String]
    let lang: String?
}

struct ListedAuthor: Decodable, Equatable, CustomStringConvertible {
    let name: String
    let kind: String
    let role: String?

    var description: String { "\(name) (\(kind)\(role.map { ", " + $0 } ?? ""))" }
}

/// What a careful cataloguer would record of a capture; a key that is not there must have no value.
struct RightAnswer: Decodable {
    let file: String
    let title: String?
    let kicker: String?
    let authors: [ListedAuthor]
    let publication: String?
    let issue: String?
    let translated: Bool
    let date: String?
    let updated: String?
    let datelinePlace: String?
    let regions: [String]
    let regionsAlso: [String]
    let lang: String

    /// Each field, and where it is wrong what stands there and what should. `regions_also` may name more.
    func comparison(with made: ListedArticle) -> [(field: String, miss: String?)] {
        let missing = regionsAlso.filter { !made.regionsAlso.contains($0) }
        return [
            ("title", miss(made.title, title)), ("kicker", miss(made.kicker, kicker)),
            ("authors", miss(made.authors, authors)), ("publication", miss(made.publication, publication)),
            ("issue", miss(made.issue, issue)), ("translated", miss(made.translated, translated)),
            ("date", miss(made.date, date)), ("updated", miss(made.updated, updated)),
            ("dateline_place", miss(made.datelinePlace, datelinePlace)), ("regions", miss(made.regions, regions)),
            ("regions_also", missing.isEmpty ? nil : "\(made.regionsAlso) lacks \(missing)"),
            ("lang", miss(made.lang, lang)),
        ]
    }

    private func miss<Value: Equatable>(_ made: Value, _ right: Value) -> String? {
        made == right ? nil : "\(made) is \(right)".replacing("Optional(", with: "").replacing("\")", with: "\"")
    }
}
