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
    private let wordsRecord: Value
    private let site: Value
    private let navigation: [Record]
    /// Paths of the pages that the navigation leads to.
    private let ways: [String]
    private let siteFeed: Value
    private let siteTitle: Value
    /// What pages' titles end with.
    private let behindTitle: String
    private let language: Value
    private let direction: Value
    private let search: Value
    /// `en_GB`, as Open Graph takes it; absent where the tag names no country.
    private let locale: Value
    /// Names of months, from January on.
    private let months: [String]

    init(configuration: SiteConfiguration, catalogue: Catalogue, words: InterfaceWords, look: SiteLook) {
        self.configuration = configuration
        self.catalogue = catalogue
        self.words = words
        self.look = look
        filing = FilingDates(catalogue)
        dateCrumbs = DateCrumbs(catalogue, words)
        let site = Self.site(configuration, look)
        let wordsRecord = Record(
            PageShapes.words, pairs: InterfaceWord.allCases.map { ($0.rawValue, .text(words[$0])) })
        sharedRecords = ["words": wordsRecord, "site": site]
        self.site = .record(site)
        self.wordsRecord = .record(wordsRecord)
        navigation = Self.navigation(look, on: nil)
        ways = look.navigation.entries.compactMap { $0.page?.path }
        locale = .optional(Self.locale(of: words.language))
        siteFeed = FeedRule(catalogue).hasFeed(catalogue.entries.indices) ? .link(to: SitePath.feed) : .absent
        siteTitle = .text(configuration.title)
        behindTitle = " – \(configuration.title)"
        language = .text(words.language.rawValue)
        direction = .text(words.language.isRightToLeft ? "rtl" : "ltr")
        search = configuration.hasSearch ? .link(to: SitePath.search) : .absent
        months = (1...12).map(words.month)
    }

    /// By the names of their fields.
    let sharedRecords: [String: Record]

    /// Prints the program's name and not its version, so that an upgrade alone changes no page.
    private static let generator = "Dateline"

    /// The values that all page shapes begin with, in their order.
    func common(
        _ page: PlannedPage, title: String?, description: String, breadcrumbs: [Record] = [], feed: Permalink? = nil,
        feedTitle: String? = nil
    ) -> [Value] {
        [
            title.map { .text($0 + behindTitle) } ?? siteTitle, .optional(description), language, direction,
            .text(rootLink(page)), .optional(canonical(page)), locale, feed.map { .link(to: $0) } ?? siteFeed,
            feedTitle.map { .text($0) } ?? siteTitle, .flag(feed != nil), .flag(!page.page.isListed), site,
            .list(navigation(on: page)), .flag(!breadcrumbs.isEmpty), .list(breadcrumbs), wordsRecord, search,
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
        // Compared by their lengths first: no page's own address is asked for.
        let length = page.permalink.path.utf8.count
        let isCurrent = ways.contains { $0.utf8.count == length && $0 == page.permalink.path }
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

    /// January is 1; empty for what is no month.
    func month(_ month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }

    func crumb(_ label: String, _ target: Permalink) -> Record {
        .link(label, to: target)
    }
}
