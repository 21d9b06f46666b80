import ArchiveModel

/// How an article is cited, for people and for the programs that keep their references.
struct Citation {
    /// The archive's title.
    let archive: String
    let words: InterfaceWords

    /// Authors, title, translators, publication, date as printed here, where and when the text was captured, and archive,
    /// each without its full stop; no day of access, which would be today.
    /// `date` as `DatePrinting.words` has it.
    func parts(_ article: Article, title: String, date: String) -> [String] {
        let authors = (article.authors.value ?? []).filter { !Translators.isOne($0, of: article) }.map(\.name)
        let translators = Translators.names(of: article)
        let issue = article.provenance.issue.value.map { ", " + words.fill(.issueOf, ["issue": $0]) } ?? ""
        return [
            authors.isEmpty ? nil : authors.joined(separator: "; "), words.fill(.quoted, ["title": title]),
            translators.isEmpty
                ? nil : words.fill(.translationBy, ["name": translators.joined(separator: "; ")]),
            article.provenance.publication.value.map { $0 + issue },
            date.prefix(1).uppercased() + date.dropFirst(), captured(article.editorial), archive,
        ].compactMap { $0 }
    }

    /// "Captured from https://courier.example/lake, 5 May 2022", as the record has it.
    private func captured(_ editorial: Editorial) -> String? {
        guard let address = editorial.sourceURL else { return nil }
        let day = editorial.captured.map { words[.listSeparator] + $0.words(in: words.language) } ?? ""
        return "\(words[.capturedFrom]) \(address)\(day)"
    }

    /// `2015/11`, as Highwire's tags take it, of what `DatePrinting.machine` has.
    func date(_ article: Article, machine: String?) -> String? {
        guard article.dating.published.certainty < .conjectured, let machine else { return nil }
        return String(decoding: machine.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}
