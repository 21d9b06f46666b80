import ArchiveModel

/// Old addresses of articles (`aliases` in front matter): each becomes a page that leads to the article.
struct AliasPlan {
    let pages: [PlannedPage]
    let findings: [Finding]

    /// `others` are the site's own pages, `reserved` folders that are not theirs.
    init(_ catalogue: Catalogue, besides others: [PlannedPage], reserved: [String]) {
        // In place: a path of keys, or a copy of each entry, would cost more than all the rest.
        if catalogue.entries.indices.allSatisfy({ catalogue.entries[$0].article.editorial.aliases.isEmpty }) {
            (pages, findings) = ([], [])
            return
        }
        var taken = TakenAddresses(others)
        var pages: [PlannedPage] = []
        var findings: [Finding] = []
        for (index, entry) in catalogue.entries.enumerated() {
            for alias in entry.article.editorial.aliases {
                let place = SourceLocation(path: entry.article.source)
                guard let permalink = Self.permalink(alias),
                    !reserved.contains(where: permalink.path.lowercased().hasPrefix)
                else {
                    findings.append(
                        Finding(
                            .warning, "alias.unusable", "the alias '\(alias)' can't be an address here", at: place,
                            suggestion:
                                "write a path of letters, digits, '-', '_' and '.', such as '2014/old-name.html'"))
                    continue
                }
                if let reason = taken.refusal(permalink) {
                    if permalink == entry.permalink { continue }
                    findings.append(Finding(.warning, "alias.taken", "the alias '\(alias)' \(reason)", at: place))
                } else {
                    taken.add(permalink)
                    pages.append(PlannedPage(page: .alias(of: index), permalink: permalink))
                }
            }
        }
        self.pages = pages
        self.findings = findings
    }

    /// A path below the root; one without `.html` is a folder, as other generators write it. Nil for an address elsewhere,
    /// a way out of the site, and characters that not every server and file system takes.
    private static func permalink(_ alias: String) -> Permalink? {
        let parts = alias.split(separator: "/")
        let isSafe =
            !parts.isEmpty && parts.count <= 16 && alias.utf8.count <= 200
            && parts.allSatisfy { part in
                part.first != "." && part.last != "."
                    && !DeviceName.isOne(part.lowercased().prefix { $0 != "." })
                    && part.unicodeScalars.allSatisfy {
                        $0.properties.isAlphabetic || $0.properties.numericType == .decimal
                            || "-_.".unicodeScalars.contains($0)
                    }
            }
        guard isSafe, let last = parts.last else { return nil }
        let path = parts.joined(separator: "/")
        return Permalink(last.hasSuffix(".html") || last.hasSuffix(".htm") ? path : path + "/index.html")
    }
}
