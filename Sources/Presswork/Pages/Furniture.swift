import ArchiveModel

/// What every page has around its content.
struct Furniture: Sendable {
    let configuration: SiteConfiguration
    let catalogue: Catalogue
    /// Prints the program's name and not its version, so that an upgrade alone changes no page.
    private static let generator = "Dateline"

    /// The values that all page shapes have in common, in the order in which the shapes have them.
    func common(
        _ page: PlannedPage, title: String?, description: String, breadcrumbs: [Record] = [], feed: Permalink? = nil,
        feedTitle: String? = nil
    ) -> [(key: String, value: Value)] {
        let root = rootLink(page)
        let isOwnFeed = feed != nil
        let feed = feed ?? (FeedRule(catalogue).hasFeed(catalogue.entries.indices) ? SitePath.feed : nil)
        return [
            ("page_title", .text(title.map { "\($0) – \(configuration.title)" } ?? configuration.title)),
            ("description", .optional(description)), ("language", .text(configuration.language.rawValue)),
            ("direction", .text(configuration.language.isRightToLeft ? "rtl" : "ltr")), ("root", .text(root)),
            ("canonical", .optional(configuration.baseURL.map { $0 + SiteAddress.path(of: page.permalink) })),
            ("feed", .optional(feed.map { root + $0.escaped })),
            ("feed_title", .text(feedTitle ?? configuration.title)), ("has_own_feed", .flag(isOwnFeed)),
            ("is_unlisted", .flag(!page.page.isListed)), ("site", .record(site)),
            ("navigation", .list(navigation(page, root))), ("has_breadcrumbs", .flag(!breadcrumbs.isEmpty)),
            ("breadcrumbs", .list(breadcrumbs)),
        ]
    }

    /// The error page is served at any depth, so that only links from the host's root hold there.
    private func rootLink(_ page: PlannedPage) -> String {
        guard page.page == .notFound, let base = configuration.baseURL else { return page.permalink.toRoot }
        return SiteAddress.pathOfBase(base)
    }

    private var site: Record {
        Record(
            PageShapes.site,
            [
                "title": .text(configuration.title), "tagline": .optional(configuration.tagline),
                "footer": .optional(configuration.footer), "publisher": .optional(configuration.publisher),
                "generator": .text(Self.generator),
            ])
    }

    private func navigation(_ page: PlannedPage, _ root: String) -> [Record] {
        let entries = [
            ("Dates", SitePath.dates), ("Regions", SitePath.regions), ("Authors", SitePath.authors),
            ("About", SitePath.about),
        ]
        return entries.map { label, permalink in
            Record(
                PageShapes.link,
                [
                    "label": .text(label), "link": .text(root + permalink.escaped),
                    "is_current": .flag(permalink == page.permalink),
                ])
        }
    }

    func crumb(_ label: String, _ target: Permalink, from page: PlannedPage) -> Record {
        Record(
            PageShapes.link, ["label": .text(label), "link": .text(page.permalink.link(to: target))])
    }
}
