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
        let groups = Groups(catalogue, interface)
        shard.append { bytes in
            bytes += "{\"author\":".utf8
            append(catalogue.authors.map { ($0.record.heading, $0.entries) }, to: &bytes)
            bytes += ",\"region\":".utf8
            append(zip(catalogue.regions, groups.regions).map { ($0.heading, $1) }, to: &bytes)
            bytes += ",\"language\":".utf8
            append(groups.languages.sorted, to: &bytes)
            bytes += ",\"publication\":".utf8
            append(groups.publications.sorted, to: &bytes)
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
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low + high) / 2
            if Double(length) >= bounds[middle] { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The least length of each step but the first.
    private static let bounds = (1..<90).reduce(into: [1.0]) { bounds, _ in
        bounds.append(bounds[bounds.count - 1] * 1.189_207_115)
    }

    /// Articles by what is read off each: all of it at once, since to come by ten thousands of articles takes longer than to
    /// read one.
    private struct Groups {
        /// Of each of the catalogue's regions, as the articles name them: without the areas above.
        var regions: [[Int]]
        var languages = LabelledArticles()
        var publications = LabelledArticles()

        init(_ catalogue: Catalogue, _ interface: InterfaceWords) {
            regions = [[Int]](repeating: [], count: catalogue.regions.count)
            var last: (tag: LanguageTag, name: String)?
            for index in catalogue.entries.indices {
                let article = catalogue.entries[index].article
                for code in article.setting.regions.value ?? [] {
                    guard let region = catalogue.regionPosition(code), regions[region].last != index else { continue }
                    regions[region].append(index)
                }
                if let tag = article.setting.language.value {
                    let name = last.flatMap { $0.tag == tag ? $0.name : nil } ?? interface.name(of: tag)
                    last = (tag, name)
                    languages.add(index, to: name)
                }
                if let publication = article.provenance.publication.value { publications.add(index, to: publication) }
            }
        }
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

/// Articles by a label that each of them has, one or none.
private struct LabelledArticles {
    private var groups: [(label: String, articles: [Int])] = []
    private var numbers: [String: Int] = [:]
    private var last = 0

    mutating func add(_ article: Int, to label: String) {
        // Those that stand together mostly say the same.
        if last == groups.count || groups[last].label != label {
            last = numbers[label] ?? groups.count
            if last == groups.count {
                numbers[label] = last
                groups.append((label, []))
            }
        }
        groups[last].articles.append(article)
    }

    var sorted: [(label: String, articles: [Int])] {
        groups.sorted { CodePointOrder.precedes($0.label, $1.label) }
    }
}
