import ArchiveModel

/// Fingerprints of what pages take from the catalogue, each of a thing with all that any page prints of it.
package struct CatalogueStamps: Sendable {
    /// Name, address, forms, roles of each author.
    let authors: [Fingerprint]
    /// Names and addresses of all regions that have a page.
    let regionNames: Fingerprint
    /// The same with the number of their articles.
    let regionCounts: Fingerprint
    /// What a list prints of each article, with the names and addresses of all it is filed under.
    let rows: [Fingerprint]
    /// Of each article's own values alone.
    let own: [Fingerprint]
    /// Addresses and sizes of the crossings of each author, and of each region.
    let authorCrossings: [Int: Fingerprint]
    let regionCrossings: [Int: Fingerprint]

    /// `rows` are `Article.rowFingerprint` of the catalogue's entries, in their order.
    init(_ catalogue: Catalogue, rows: [Fingerprint]) {
        authors = catalogue.authors.map(Self.stamp)
        let names = catalogue.regions.map { Self.stamp($0.code.rawValue, $0.heading, $0.permalink) }
        regionNames = Self.stamp { maker in for name in names { maker.add(name) } }
        regionCounts = Self.stamp { maker in
            for (name, term) in zip(names, catalogue.regions) {
                maker.add(name)
                maker.add(term.entries.count)
                maker.add(term.also.count)
            }
        }
        own = rows
        self.rows = Self.rows(catalogue, rows, regions: names)
        var byAuthor: [Int: Fingerprinter] = [:]
        var byRegion: [Int: Fingerprinter] = [:]
        for crossing in catalogue.crossings.all {
            for term in [crossing.first, crossing.second] {
                switch term {
                case .author(let author): Self.add(crossing, to: &byAuthor[author, default: Fingerprinter()])
                case .region(let region): Self.add(crossing, to: &byRegion[region, default: Fingerprinter()])
                case .year: break
                }
            }
        }
        authorCrossings = byAuthor.mapValues(\.fingerprint)
        regionCrossings = byRegion.mapValues(\.fingerprint)
    }

    private static func add(_ crossing: Crossing, to maker: inout Fingerprinter) {
        maker.add(crossing.permalink.path)
        maker.add(crossing.entries.count)
    }

    private static func rows(
        _ catalogue: Catalogue, _ own: [Fingerprint], regions: [Fingerprint]
    ) -> [Fingerprint] {
        // What they are filed as orders those with as many articles.
        let names = catalogue.authors.map { author in
            stamp { maker in
                maker.add(stamp(author.record.heading, author.record.kind.rawValue, author.permalink))
                maker.add(author.record.filedAs ?? "")
            }
        }
        let words = catalogue.taxonomies.map { index in
            index.terms.map { stamp($0.heading, $0.language?.rawValue ?? "", $0.permalink) }
        }
        return catalogue.entries.indices.map { index in
            let entry = catalogue.entries[index]
            return stamp { maker in
                maker.add(own[index])
                maker.add(entry.permalink.path)
                for author in entry.authors { maker.add(names[author]) }
                for code in entry.article.setting.regions.value ?? [] {
                    if let position = catalogue.regionPosition(code) { maker.add(regions[position]) }
                }
                for (taxonomy, words) in zip(catalogue.taxonomies, words) where index < taxonomy.positions.count {
                    for term in taxonomy.positions[index] { maker.add(words[term]) }
                }
            }
        }
    }

    private static func stamp(_ author: AuthorTerm) -> Fingerprint {
        stamp { maker in
            maker.add(stamp(author.record.heading, author.record.kind.rawValue, author.permalink))
            maker.add(author.record.filedAs ?? "")
            for variant in author.record.variants { maker.add(variant) }
            for identifier in author.record.identifiers {
                maker.add(identifier.scheme)
                maker.add(identifier.value)
            }
            for role in author.roles {
                maker.add(role.role)
                maker.add(role.years?.lowerBound ?? 0)
                maker.add(role.years?.upperBound ?? 0)
            }
            for (name, language) in author.languages.sorted(by: { CodePointOrder.precedes($0.key, $1.key) }) {
                maker.add(name)
                maker.add(language.rawValue)
            }
        }
    }

    private static func stamp(_ first: String, _ second: String, _ permalink: Permalink) -> Fingerprint {
        stamp { maker in
            maker.add(first)
            maker.add(second)
            maker.add(permalink.path)
        }
    }

    static func stamp(_ fill: (inout Fingerprinter) -> Void) -> Fingerprint {
        var maker = Fingerprinter()
        fill(&maker)
        return maker.fingerprint
    }
}
