import ArchiveModel

/// What a region's page has above its list: where it lies, the years, who writes on it, and its neighbours.
struct RegionPlace {
    let term: RegionTerm
    let furniture: Furniture
    let map: ArchiveMap
    private static let mostPeople = 8

    private var catalogue: Catalogue { furniture.catalogue }

    func value(on page: PlannedPage) -> Value {
        let people = people(page)
        let neighbouring = neighbouring(page)
        return .record(
            Record(
                PageShapes.place,
                [
                    "map": term.code.isArea ? map.map(of: term, on: page) : map.map(around: term, on: page),
                    "strip": strip(page), "has_people": .flag(!people.isEmpty), "people": .list(people),
                    "has_neighbouring": .flag(!neighbouring.isEmpty), "neighbouring": .list(neighbouring),
                ]))
    }

    /// A year's bar leads to the region's articles of that year, or to where they begin in the list.
    private func strip(_ page: PlannedPage) -> Value {
        let links = YearLinks(term.entries, first: term.permalink, from: page, in: furniture)
        return YearStrip(of: term.entries, in: catalogue).value(furniture.words) { year in
            position.flatMap { catalogue.crossings.crossing(of: .region($0), with: .year(year)) }
                .map { page.permalink.link(to: $0.permalink) } ?? links.link(year)
        }
    }

    private var position: Int? { catalogue.regionPosition(term.code) }

    /// Most articles first, each with a link to those about the region.
    private func people(_ page: PlannedPage) -> [Record] {
        var counts: [Int: Int] = [:]
        for position in term.entries {
            for author in Set(catalogue.entries[position].authors) { counts[author, default: 0] += 1 }
        }
        // Authors stand in filing order, so that equal counts keep it.
        let ranked = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return ranked.prefix(Self.mostPeople).map { author, count in
            let term = catalogue.authors[author]
            let crossing = position.flatMap { catalogue.crossings.crossing(of: .author(author), with: .region($0)) }
            return record(term.record.heading, crossing?.permalink ?? term.permalink, count, page)
        }
    }

    /// Those that have a page in the archive.
    private func neighbouring(_ page: PlannedPage) -> [Record] {
        CountryNeighbours.all.neighbours(of: term.code).compactMap { catalogue.region($0) }
            .sorted { $0.heading == $1.heading ? $0.code < $1.code : CodePointOrder.precedes($0.heading, $1.heading) }
            .map { record($0.heading, $0.permalink, $0.entries.count, page) }
    }

    private func record(_ label: String, _ permalink: Permalink, _ count: Int, _ page: PlannedPage) -> Record {
        Record(
            PageShapes.term,
            [
                "label": .text(label), "link": .text(page.permalink.link(to: permalink)),
                "count": .text(furniture.words.grouped(count)),
            ])
    }
}
