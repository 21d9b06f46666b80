import ArchiveModel

/// How an article is cited, for people and for the programs that keep their references.
struct Citation {
    /// The archive's title.
    let archive: String
    let words: InterfaceWords

    /// Authors, title, publication, date as printed here and archive, each without its full stop; no day of access,
    /// which would be today.
    func parts(_ article: Article, title: String) -> [String] {
        let authors = (article.authors.value ?? []).map(\.name).joined(separator: "; ")
        let issue = article.provenance.issue.value.map { ", " + words.fill(.issueOf, ["issue": $0]) } ?? ""
        return [
            authors.isEmpty ? nil : authors, words.fill(.quoted, ["title": title]),
            article.provenance.publication.value.map { $0 + issue },
            DatePrinting.words(article.dating.published.value, words), archive,
        ].compactMap { $0 }
    }

    /// `2015/11`, as Highwire's tags take it.
    func date(_ article: Article) -> String? {
        guard article.dating.published.certainty < .conjectured else { return nil }
        return DatePrinting.machine(article.dating.published.value).map { date in
            String(date.map { $0 == "-" ? "/" : $0 })
        }
    }
}
