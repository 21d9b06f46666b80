import ArchiveModel

/// A page → the fingerprint of all that goes into it: as long as it is the same, so are the page's bytes.
///
/// A page may depend on more than its bytes show; it must never depend on less. Pages of which there are few, and which
/// show a bit of everything, have no key and are pressed every time. A class, for it is at hand for each of ten thousands of
/// pages.
package final class PageKeys: Sendable {
    let press: Press
    /// Of the program, the configuration, the templates.
    let site: Fingerprint
    /// Of the catalogue's articles with their evidence and their text, in their order.
    let articles: [Fingerprint]
    package let stamps: CatalogueStamps
    private let earlier: [Fingerprint?]?

    /// Of an earlier build where all else that keys are made of was the same, but for images.
    package struct Earlier: Sendable {
        let stamps: CatalogueStamps
        /// As `PageKeys.articles`; nil for an article that is another one now.
        let articles: [Fingerprint?]

        package init(_ stamps: CatalogueStamps, articles: [Fingerprint?]) {
            self.stamps = stamps
            self.articles = articles
        }
    }

    /// `rows` are `Article.rowFingerprint` of the same articles.
    package init(
        _ press: Press, site: Fingerprint, articles: [Fingerprint], rows: [Fingerprint], earlier: Earlier? = nil
    ) {
        self.press = press
        self.articles = articles
        if let earlier, earlier.stamps.own == rows, earlier.articles.count == articles.count {
            stamps = earlier.stamps
            self.earlier = earlier.articles
        } else {
            stamps = CatalogueStamps(press.catalogue, rows: rows)
            self.earlier = nil
        }
        self.site = CatalogueStamps.stamp { maker in
            maker.add(site)
            maker.add(FeedRule(press.catalogue).hasFeed(press.catalogue.entries.indices))
            for entry in press.furniture.look.navigation.entries {
                maker.add(entry.label)
                maker.add(entry.address)
            }
        }
    }

    /// Whether the page's key is what it was in the build whose keys are standing, as far as that is to be seen without
    /// making it. `references` as for `key`.
    package func isStanding(_ page: PlannedPage, references: [TextReferences]) -> Bool {
        guard let earlier else { return false }
        switch page.page {
        case .article(let index):
            return earlier[index] == articles[index] && references.allSatisfy(\.images.isEmpty)
        case .author, .region, .year, .month, .day, .undated, .term, .crossing, .authorFeed, .regionFeed: return true
        default: return false
        }
    }

    var catalogue: Catalogue { press.catalogue }

    /// `references` are those of the texts that the page prints, as an earlier build noted them, or none where no text has
    /// any. Nil for a page that is pressed every time.
    package func key(_ page: PlannedPage, references: [TextReferences]) -> Fingerprint? {
        var maker = Fingerprinter()
        maker.add(site)
        maker.add(page.permalink.path)
        guard add(page, references, to: &maker) else { return nil }
        return maker.fingerprint
    }

    private func add(_ page: PlannedPage, _ references: [TextReferences], to maker: inout Fingerprinter) -> Bool {
        switch page.page {
        case .article(let index): addArticle(index, references, on: page, to: &maker)
        case .parallel(let pair):
            for (number, index) in [pair.original, pair.translation].enumerated() {
                maker.add(articles[index])
                maker.add(stamps.rows[index])
                if number < references.count { add(references[number], of: index, on: page, to: &maker) }
            }
        case .author, .region, .year, .month, .day, .undated, .term, .crossing: addList(page.page, to: &maker)
        case .authorFeed(let index):
            maker.add(stamps.authors[index])
            addFeed(catalogue.authors[index].entries, to: &maker)
        case .regionFeed(let index):
            maker.add(stamps.regionNames)
            addFeed(catalogue.regions[index].entries, to: &maker)
        default: return false
        }
        return true
    }

    private func addFeed(_ entries: [Int], to maker: inout Fingerprinter) {
        for index in FeedRule(catalogue).entries(entries, most: press.configuration.feedSize) {
            maker.add(stamps.rows[index])
        }
    }

    /// Of all that the search's index is made from; `page` gives the key of each article's page. Nil where one has none.
    package func searchKey(_ page: (Int) -> Fingerprint?) -> Fingerprint? {
        var maker = Fingerprinter()
        maker.add(site)
        maker.add(stamps.regionCounts)
        for index in catalogue.entries.indices {
            guard let key = page(index) else { return nil }
            maker.add(key)
        }
        for stamps in [stamps.rows, stamps.authors] { for stamp in stamps { maker.add(stamp) } }
        return maker.fingerprint
    }
}
