import ArchiveModel

/// What results are narrowed by: authors, regions, languages, publications, years. And the lengths of texts, which their
/// ranking takes into account.
struct SearchFacets: Sendable {
    let catalogue: Catalogue
    let interface: InterfaceWords
    /// Terms of one facet: the most used ones. A reader who wants another author finds them as a word.
    private static let most = 1000

    func file(lengths: [Int]) -> OutputFile {
        var shard = Shard("facets")
        shard.append { bytes in
            bytes += "{\"author\":".utf8
            append(catalogue.authors.map { ($0.record.heading, $0.entries) }, to: &bytes)
            bytes += ",\"region\":".utf8
            append(regions, to: &bytes)
            bytes += ",\"language\":".utf8
            append(grouped { $0.setting.language.value.map(interface.name(of:)) }, to: &bytes)
            bytes += ",\"publication\":".utf8
            append(grouped { $0.provenance.publication.value }, to: &bytes)
            bytes += ",\"years\":[".utf8
            appendYears(to: &bytes)
            bytes += "],\"spans\":\"".utf8
            appendSpans(to: &bytes)
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
        for (index, entry) in catalogue.entries.enumerated() {
            for code in Set(entry.article.setting.regions.value ?? []) { articles[code, default: []].append(index) }
        }
        return catalogue.regions.compactMap { term in articles[term.code].map { (term.heading, $0) } }
    }

    private func grouped(_ label: (Article) -> String?) -> [(label: String, articles: [Int])] {
        var articles: [String: [Int]] = [:]
        for (index, entry) in catalogue.entries.enumerated() {
            if let label = label(entry.article) { articles[label, default: []].append(index) }
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

    private func year(_ index: Int) -> Int? {
        catalogue.entries[index].article.dating.published.value?.filingYear
    }

    /// `year,articles,…`: the catalogue's order is that of years. Whoever comes after has none.
    private func appendYears(to bytes: inout [UInt8]) {
        var runs: [(year: Int, count: Int)] = []
        for index in catalogue.entries.indices {
            guard let year = year(index) else { continue }
            if runs.last?.year == year { runs[runs.count - 1].count += 1 } else { runs.append((year, 1)) }
        }
        bytes += runs.map { "\($0.year),\($0.count)" }.joined(separator: ",").utf8
    }

    /// Those that may be of other years than that they are filed under: the article's distance, the years before it, the
    /// years after it. An open side counts 9999.
    private func appendSpans(to bytes: inout [UInt8]) {
        var previous = -1
        for index in catalogue.entries.indices {
            guard let date = catalogue.entries[index].article.dating.published.value, let year = date.filingYear
            else { continue }
            let before = date.earliest.map { max(0, year - $0.year) } ?? 9999
            let after = date.latest.map { max(0, $0.year - year) } ?? 9999
            if before == 0, after == 0 { continue }
            ShardText.append(index - previous - 1, to: &bytes)
            ShardText.append(before, to: &bytes)
            ShardText.append(after, to: &bytes)
            previous = index
        }
    }
}
