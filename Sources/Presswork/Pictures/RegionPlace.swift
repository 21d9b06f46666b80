import ArchiveModel

/// What a region's page has above its list: where it lies, the years, who writes on it, and its neighbours.
struct RegionPlace {
    let term: RegionTerm
    let furniture: Furniture
    let map: ArchiveMap
    private static let mostPeople = 8

    private var catalogue: Catalogue { furniture.catalogue }

    func value(on page: PlannedPage) -> Value {
        let people = self.people
        let neighbouring = self.neighbouring
        return .record(
            Record(
                PageShapes.place,
                [
                    "map": term.code.isArea ? map.map(of: term, on: page) : map.map(around: term, on: page),
                    "strip": strip, "has_people": .flag(!people.isEmpty), "people": .list(people),
                    "has_neighbouring": .flag(!neighbouring.isEmpty), "neighbouring": .list(neighbouring),
                ]))
    }

    /// A year's bar leads to the region's articles of that year, or to where they begin in the list.
    private var strip: Value {
        let links = YearLinks(term.entries, first: term.permalink, in: furniture)
        return YearStrip(of: term.entries, in: furniture.filing).value(furniture.words) { year in
            position.flatMap { catalogue.crossings.crossing(of: .region($0), with: .year(year)) }
                .map(\.permalink.escaped) ?? links.link(year)
        }
    }

    private var position: Int? { catalogue.regionPosition(term.code) }

    /// Most articles first, each with a link to those about the region.
    private var people: [Record] {
        var counts: [Int: Int] = [:]
        for position in term.entries {
            let authors = catalogue.entries[position].authors
            for author in authors.count > 1 ? Array(Set(authors)) : authors { counts[author, default: 0] += 1 }
        }
        // Authors stand in filing order, so that equal counts keep it.
        let ranked = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return ranked.prefix(Self.mostPeople).map { author, count in
            let term = catalogue.authors[author]
            let crossing = position.flatMap { catalogue.crossings.crossing(of: .author(author), with: .region($0)) }
            return record(term.record.heading, crossing?.permalink ?? term.permalink, count)
        }
    }

    /// Those that have a page in the archive.
    private var neighbouring: [Record] {
        CountryNeighbours.all.neighbours(of: term.code).compactMap { catalogue.region($0) }
            .sorted { $0.heading == $1.heading ? $0.code < $1.code : CodePointOrder.precedes($0.heading, $1.heading) }
            .map { record($0.heading, $0.permalink, $0.entries.count) }
    }

    private func record(_ label: String, _ permalink: Permalink, _ count: Int) -> Record {
        Record(
            PageShapes.term,
            [
                "label": .text(label), "link": .link(to: permalink),
                "count": .text(furniture.words.grouped(count)),
            ])
    }
}
