import ArchiveModel

/// How an article is cited, for people and for the programs that keep their references.
struct Citation {
    /// The archive's title.
    let archive: String
    let words: InterfaceWords

    /// Authors, title, publication, date as printed here and archive, each without its full stop; no day of access,
    /// which would be today.
    /// `date` as `DatePrinting.words` has it.
    func parts(_ article: Article, title: String, date: String) -> [String] {
        let authors = (article.authors.value ?? []).map(\.name).joined(separator: "; ")
        let issue = article.provenance.issue.value.map { ", " + words.fill(.issueOf, ["issue": $0]) } ?? ""
        return [
            authors.isEmpty ? nil : authors, words.fill(.quoted, ["title": title]),
            article.provenance.publication.value.map { $0 + issue },
            date, archive,
        ].compactMap { $0 }
    }

    /// `2015/11`, as Highwire's tags take it, of what `DatePrinting.machine` has.
    func date(_ article: Article, machine: String?) -> String? {
        guard article.dating.published.certainty < .conjectured, let machine else { return nil }
        return String(decoding: machine.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}
