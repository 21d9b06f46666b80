import ArchiveModel

/// What every page has around its content.
final class Furniture: Sendable {
    let configuration: SiteConfiguration
    let catalogue: Catalogue
    let words: InterfaceWords
    let look: SiteLook
    let filing: FilingDates
    let dateCrumbs: DateCrumbs
    /// The same on every page, and the navigation as all pages have it but those that it leads to.
    private let wordsRecord: Record
    private let site: Record
    private let navigation: [Record]
    private let siteFeed: Permalink?
    /// `en_GB`, as Open Graph takes it; nil where the tag names no country.
    private let locale: String?

    init(configuration: SiteConfiguration, catalogue: Catalogue, words: InterfaceWords, look: SiteLook) {
        self.configuration = configuration
        self.catalogue = catalogue
        self.words = words
        self.look = look
        filing = FilingDates(catalogue)
        dateCrumbs = DateCrumbs(catalogue, words)
        site = Self.site(configuration, look)
        navigation = Self.navigation(look, on: nil)
        locale = Self.locale(of: words.language)
        siteFeed = FeedRule(catalogue).hasFeed(catalogue.entries.indices) ? SitePath.feed : nil
        wordsRecord = Record(
            PageShapes.words, pairs: InterfaceWord.allCases.map { ($0.rawValue, .text(words[$0])) })
    }

    /// By the names of their fields.
    var sharedRecords: [String: Record] { ["words": wordsRecord, "site": site] }

    /// Prints the program's name and not its version, so that an upgrade alone changes no page.
    private static let generator = "Dateline"

    /// The values that all page shapes have in common, in the order in which the shapes have them.
    func common(
        _ page: PlannedPage, title: String?, description: String, breadcrumbs: [Record] = [], feed: Permalink? = nil,
        feedTitle: String? = nil
    ) -> [(key: String, value: Value)] {
        let root = rootLink(page)
        let isOwnFeed = feed != nil
        let feed = feed ?? siteFeed
        return [
            ("page_title", .text(title.map { "\($0) – \(configuration.title)" } ?? configuration.title)),
            ("description", .optional(description)), ("language", .text(words.language.rawValue)),
            ("direction", .text(words.language.isRightToLeft ? "rtl" : "ltr")), ("root", .text(root)),
            ("canonical", .optional(canonical(page))), ("locale", .optional(locale)),
            ("feed", .optionalLink(to: feed)),
            ("feed_title", .text(feedTitle ?? configuration.title)), ("has_own_feed", .flag(isOwnFeed)),
            ("is_unlisted", .flag(!page.page.isListed)), ("site", .record(site)),
            ("navigation", .list(navigation(on: page))), ("has_breadcrumbs", .flag(!breadcrumbs.isEmpty)),
            ("breadcrumbs", .list(breadcrumbs)), ("words", .record(wordsRecord)),
            ("search", configuration.hasSearch ? .link(to: SitePath.search) : .absent),
        ]
    }

    /// The error page is served at any depth, so that only links from the host's root hold there.
    func rootLink(_ page: PlannedPage) -> String {
        guard page.page == .notFound, let base = configuration.baseURL else { return page.permalink.toRoot }
        return SiteAddress.pathOfBase(base)
    }

    private static func site(_ configuration: SiteConfiguration, _ look: SiteLook) -> Record {
        Record(
            PageShapes.site,
            [
                "title": .text(configuration.title), "tagline": .optional(configuration.tagline),
                "footer": look.footer.map(Value.html) ?? .absent,
                "publisher": .optional(configuration.publisher),
                "generator": .text(generator), "logo": look.logo.map { .record($0.record) } ?? .absent,
                "image": .optional(image(configuration, look)), "has_theme": .flag(ThemeSheet.isNeeded(configuration)),
            ])
    }

    /// The error page has no address of its own.
    private func canonical(_ page: PlannedPage) -> String? {
        page.page == .notFound
            ? nil : configuration.baseURL.map { $0 + SiteAddress.path(of: page.permalink) }
    }

    private static func locale(of language: LanguageTag) -> String? {
        let parts = language.rawValue.split(separator: "-")
        guard let country = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else { return nil }
        return parts[0].lowercased() + "_" + country.uppercased()
    }

    /// What stands for the site where a link to it is shown.
    private static func image(_ configuration: SiteConfiguration, _ look: SiteLook) -> String? {
        guard let logo = look.logo, logo.isRaster else { return nil }
        return configuration.baseURL.map { $0 + logo.permalink.escaped }
    }

    func navigation(on page: PlannedPage) -> [Record] {
        let isCurrent = look.navigation.entries.contains { $0.page == page.permalink }
        return isCurrent ? Self.navigation(look, on: page.permalink) : navigation
    }

    private static func navigation(_ look: SiteLook, on page: Permalink?) -> [Record] {
        look.navigation.entries.map { entry in
            Record(
                PageShapes.link,
                [
                    "label": .text(entry.label),
                    "link": entry.page == nil ? .text(entry.address) : .link(entry.address),
                    "is_current": .flag(entry.page != nil && entry.page == page),
                ])
        }
    }

    func crumb(_ label: String, _ target: Permalink) -> Record {
        Record(PageShapes.link, ["label": .text(label), "link": .link(to: target)])
    }
}
