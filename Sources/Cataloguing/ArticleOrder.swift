import ArchiveModel

/// Date order with a full tie-break, so that it never depends on the order in which seeds were read.
enum ArticleOrder {
    static func sorted(_ articles: [Article]) -> [Article] {
        articles.map(Place.init).sorted(by: <).map(\.article)
    }

    /// What decides is looked up once: an article is compared a dozen times.
    private struct Place: Comparable {
        let article: Article
        /// Nil without a date.
        let filing: PublicationDate.Filing?

        init(_ article: Article) {
            self.article = article
            filing = article.dating.published.value.map { $0.filing }
        }

        static func < (left: Place, right: Place) -> Bool {
            switch (left.filing, right.filing) {
            case (let first?, let second?) where first != second: return first < second
            case (.some, nil): return true
            case (nil, .some): return false
            default: return CodePointOrder.precedes(left.article.source, right.article.source)
            }
        }

        static func == (left: Place, right: Place) -> Bool { left.article.source == right.article.source }
    }
}
