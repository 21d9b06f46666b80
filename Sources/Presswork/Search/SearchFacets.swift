import ArchiveModel

/// What results are narrowed by: authors, regions, languages, publications, days. And the lengths of texts, which their
/// ranking takes into account.
struct SearchFacets: Sendable {
    let catalogue: Catalogue
    let interface: InterfaceWords
    /// Terms of one facet: the most used ones. A reader who wants another author finds them as a word.
    private static let most = 1000

    func file(lengths: [Int]) -> OutputFile {
        var shard = Shard("facets")
        let days = SearchDays(catalogue.entries.lazy.map(\.article.dating.published.value))
        shard.append { bytes in
            bytes += "{\"author\":".utf8
            append(catalogue.authors.map { ($0.record.heading, $0.entries) }, to: &bytes)
            bytes += ",\"region\":".utf8
            append(regions, to: &bytes)
            bytes += ",\"language\":".utf8
            append(grouped { $0.setting.language.value.map(interface.name(of:)) }, to: &bytes)
            bytes += ",\"publication\":".utf8
            append(grouped { $0.provenance.publication.value }, to: &bytes)
            bytes += ",\"days\":\"".utf8
            days.appendFirst(to: &bytes)
            bytes += "\",\"spans\":\"".utf8
            days.appendSpans(to: &bytes)
            bytes += "\",\"lengths\":\"".utf8
            for length in lengths { bytes.append(ShardText.digit(Self.step(of: length))) }
            bytes += "\"}".utf8
        }
        return shard.file()
    }

    /// Four steps to each doubling, so that an edited article mostly keeps its digit.
    private static func step(of length: Int) -> Int {
        var step = 0
        var bound = 1.0
        while step < 90, Double(length) >= bound {
            step += 1
            bound *= 1.189_207_115
        }
        return step
    }

    /// As the articles name them, without the areas above.
    private var regions: [(label: String, articles: [Int])] {
        var articles: [RegionCode: [Int]] = [:]
        for index in catalogue.entries.indices {
            for code in catalogue.entries[index].article.setting.regions.value ?? []
            where articles[code]?.last != index {
                articles[code, default: []].append(index)
            }
        }
        return catalogue.regions.compactMap { term in articles[term.code].map { (term.heading, $0) } }
    }

    private func grouped(_ label: (Article) -> String?) -> [(label: String, articles: [Int])] {
        var articles: [String: [Int]] = [:]
        for index in catalogue.entries.indices {
            if let label = label(catalogue.entries[index].article) { articles[label, default: []].append(index) }
        }
        return articles.sorted { CodePointOrder.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
    }

    /// `["label","articles",…]`, most used first.
    private func append(_ terms: [(label: String, articles: [Int])], to bytes: inout [UInt8]) {
        let used = terms.filter { !$0.articles.isEmpty }.enumerated().sorted {
            $0.element.articles.count == $1.element.articles.count
                ? $0.offset < $1.offset : $0.element.articles.count > $1.element.articles.count
        }
        bytes.append(UInt8(ascii: "["))
        for (index, term) in used.prefix(Self.most).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            ShardText.appendQuoted(term.element.label, to: &bytes)
            bytes += ",\"".utf8
            var previous = -1
            for article in term.element.articles where article > previous {
                ShardText.append(article - previous - 1, to: &bytes)
                previous = article
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
