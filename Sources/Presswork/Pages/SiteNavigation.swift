import ArchiveModel

/// What the masthead leads to.
struct SiteNavigation: Sendable {
    /// `page` is nil for a link out of the site.
    struct Entry: Sendable {
        let label: String
        let address: String
        let page: Permalink?
    }

    let entries: [Entry]
    /// Entries that lead nowhere: they are left out.
    let findings: [Finding]

    /// The site's own indices, by the names that `navigation` may list.
    private static let indices: [(name: String, label: InterfaceWord, page: Permalink)] = [
        ("dates", .dates, SitePath.dates), ("regions", .regions, SitePath.regions),
        ("authors", .authors, SitePath.authors), ("search", .search, SitePath.search),
        ("about", .about, SitePath.about),
    ]
    /// Those that only a navigation of one's own has.
    private static let others: [(name: String, label: InterfaceWord, page: Permalink)] = [
        ("indices", .indices, SitePath.indices), ("kickers", .kickers, SitePath.taxonomy(.kickers)),
        ("publications", .publications, SitePath.taxonomy(.publications)),
        ("languages", .languagesIndex, SitePath.taxonomy(.languages)), ("tags", .tags, SitePath.taxonomy(.tags)),
    ]

    init(_ configuration: SiteConfiguration, _ words: InterfaceWords, pages: [PlannedPage]) {
        let indices = Self.indices.filter { $0.name != "search" || configuration.hasSearch }
        guard let written = configuration.navigation else {
            entries = indices.map { Entry(label: words[$0.label], address: $0.page.escaped, page: $0.page) }
            findings = []
            return
        }
        let known = Set(pages.map(\.permalink))
        var entries: [Entry] = []
        var findings: [Finding] = []
        for item in written {
            switch Self.entry(item.aim, words, among: known) {
            case .success(let entry): entries.append(entry)
            case .failure(let fault): findings.append(fault.finding(at: item.location))
            }
        }
        self.entries = entries
        self.findings = findings
    }

    private static func entry(
        _ aim: SiteConfiguration.NavigationEntry.Aim, _ words: InterfaceWords, among known: Set<Permalink>
    ) -> Result<Entry, Fault> {
        switch aim {
        case .index(let name):
            guard let index = (indices + others).first(where: { $0.name == name }) else {
                return .failure(.noIndex(name))
            }
            let isEmpty = others.contains { $0.page == index.page } && !known.contains(index.page)
            if isEmpty { return .failure(.noPage(index.page.path)) }
            return .success(Entry(label: words[index.label], address: index.page.escaped, page: index.page))
        case .link(let label, let target):
            switch LinkAddress(Array(target.utf8)[...]) {
            case .external(let address):
                return .success(Entry(label: label, address: String(decoding: address, as: UTF8.self), page: nil))
            case .relative(let path, let fragment):
                let page = Permalink(path.split(separator: "/").filter { $0 != "." }.joined(separator: "/"))
                guard known.contains(page) else { return .failure(.noPage(path)) }
                let address = page.escaped + String(decoding: fragment, as: UTF8.self)
                return .success(Entry(label: label, address: address, page: page))
            case .place, .forbidden, .malformed: return .failure(.noAddress(target))
            }
        }
    }

    private enum Fault: Error {
        case noIndex(String)
        case noPage(String)
        case noAddress(String)

        func finding(at place: SourceLocation) -> Finding {
            switch self {
            case .noIndex(let name):
                let names = (indices + others).map(\.name)
                return Finding(
                    .warning, "navigation.unknown", "no index is named '\(name)', so the navigation goes without",
                    at: place,
                    suggestion: NearestWord.of(name, among: names).map { "did you mean '\($0)'?" }
                        ?? "the indices are \(names.joined(separator: ", "))")
            case .noPage(let path):
                return Finding(
                    .warning, "navigation.unknown", "no page of the site is '\(path)', so the navigation goes without",
                    at: place, suggestion: "write it as the site has it: 'regions/kazakhstan.html'")
            case .noAddress(let target):
                return Finding(
                    .warning, "navigation.unknown", "'\(target)' is not an address, so the navigation goes without",
                    at: place)
            }
        }
    }
}
