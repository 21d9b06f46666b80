import ArchiveModel

/// What is known of an author from the articles: names, roles, regions, publications, languages.
struct AuthorCard {
    let furniture: Furniture
    let index: Int

    private var words: InterfaceWords { furniture.words }
    private var term: AuthorTerm { furniture.catalogue.authors[index] }

    var facts: [Record] {
        let names = term.record.variants.map { Fact.Item(label: $0, language: term.languages[$0]) }
        let roles = term.roles.map { Fact.Item(label: $0.role, note: $0.years.map(YearSpan.words)) }
        let identifiers = term.record.identifiers.map { Fact.Item(label: $0.scheme, note: $0.value) }
        let regions = self.regions
        return [
            Fact(label: words[.alsoPrintedAs], items: names), Fact(label: words[.describedAs], items: roles, most: 5),
            Fact(label: words[.writesAbout], items: regions.often, hasBars: true),
            Fact(label: words[.onceAbout], items: regions.once),
            // Their counts hold those of their countries.
            Fact(label: words[.areas], items: regions.areas), filed(words[.publishedIn], .publications),
            filed(words[.languagesIndex], .languages), Fact(label: words[.identifiers], items: identifiers),
        ].compactMap { $0.record(words) }
    }

    private typealias Counted = (position: Int, count: Int, last: Int)

    /// A country named in one of several articles leads to it, in more to the author's articles about it.
    private var regions: (often: [Fact.Item], once: [Fact.Item], areas: [Fact.Item]) {
        let catalogue = furniture.catalogue
        var often: [Fact.Item] = []
        var once: [Fact.Item] = []
        var areas: [Fact.Item] = []
        for (region, count, last) in countedRegions {
            let term = catalogue.regions[region]
            let crossing = catalogue.crossings.crossing(of: .author(index), with: .region(region))
            if term.code.isArea {
                if let crossing { areas.append(item(term.heading, crossing.permalink, crossing.entries.count)) }
            } else if let crossing {
                often.append(item(term.heading, crossing.permalink, crossing.entries.count))
            } else if count == 1, self.term.entries.count > 1 {
                once.append(item(term.heading, catalogue.entries[last].permalink, nil))
            } else {
                often.append(item(term.heading, term.permalink, count))
            }
        }
        return (often, once, areas)
    }

    /// Countries and the areas directly above them, the most frequent first.
    private var countedRegions: [Counted] {
        let catalogue = furniture.catalogue
        var counts = catalogue.regions.indices.map { Counted(position: $0, count: 0, last: -1) }
        for entry in term.entries {
            let named = catalogue.entries[entry].article.setting.regions.value ?? []
            for country in named.prefix(Crossing.mostCountries).compactMap({ catalogue.regionPosition($0) }) {
                let region = catalogue.regions[country]
                let area = region.code.isArea ? nil : region.parent.flatMap { catalogue.regionPosition($0) }
                // Two countries may lie in one area.
                for case let position? in [country, area] where counts[position].last != entry {
                    counts[position].count += 1
                    counts[position].last = entry
                }
            }
        }
        return counts.filter { $0.count > 0 }.sorted {
            $0.count == $1.count ? $0.position < $1.position : $0.count > $1.count
        }
    }

    private func filed(_ label: String, _ taxonomy: Taxonomy) -> Fact {
        guard let found = furniture.catalogue.index(of: taxonomy) else { return Fact(label: label, items: []) }
        var counts: [Int: Int] = [:]
        for entry in term.entries { for position in found.positions[entry] { counts[position, default: 0] += 1 } }
        let ranked = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return Fact(
            label: label,
            items: ranked.map { position, count in
                let word = found.terms[position]
                var item = item(TaxonomyWords(words).heading(of: word, in: taxonomy), word.permalink, count)
                item.language = word.language
                return item
            })
    }

    private func item(_ label: String, _ target: Permalink, _ count: Int?) -> Fact.Item {
        Fact.Item(label: label, link: target, count: count)
    }
}
