import ArchiveModel

/// What a page that lists articles depends on: the rows it shows, the length of the list; and the first page on all of
/// the list, for it draws the years and names who and what is in it.
extension PageKeys {
    /// One list, as its pages are laid out.
    private struct Listed {
        var order: ListOrder
        var entries: [Int]
        /// Those that only deal with the subject.
        var also: [Int] = []
        var part: Int
    }

    func addList(_ page: Page, to maker: inout Fingerprinter) {
        guard let listed = listed(page, &maker) else { return }
        let size = press.configuration.pageSize
        let start = (listed.part - 1) * size
        maker.add(listed.part)
        maker.add(listed.order.count)
        maker.add(listed.entries.count + listed.also.count)
        for place in start..<max(start, min(start + size, listed.order.count)) {
            let row = listed.order[place]
            maker.add(stamps.rows[row.position])
            maker.add(row.isAlso)
        }
        if listed.part == 1 {
            for entries in [listed.entries, listed.also] { for entry in entries { maker.add(stamps.rows[entry]) } }
        } else {
            // Summaries tell the years from the first to the last, and whether there is a feed.
            for entries in [listed.entries, listed.also] {
                for entry in [entries.first, entries.last] { entry.map { maker.add(stamps.rows[$0]) } }
            }
        }
    }

    private func listed(_ page: Page, _ maker: inout Fingerprinter) -> Listed? {
        switch page {
        case .author(let index, let part): return author(index, part, &maker)
        case .region(let index, let part): return region(index, part, &maker)
        case .crossing(let index, let part): return crossing(index, part, &maker)
        case .term(let taxonomy, let index, let part): return term(taxonomy, index, part, &maker)
        case .undated(let part): return plain(catalogue.undated, part)
        case .year(let year, let part):
            addDates(of: catalogue.years[year].entries, to: &maker)
            return plain(catalogue.years[year].entries, part)
        case .month(let year, let month, let part):
            addDates(of: catalogue.years[year].months[month].entries, to: &maker)
            return self.month(catalogue.years[year].months[month].entries, part)
        case .day(let year, let month, let day, let part):
            return plain(catalogue.years[year].months[month].days[day].entries, part)
        default: return nil
        }
    }

    /// The summary of a year or a month counts the approximate dates in all of it, on every page.
    private func addDates(of entries: [Int], to maker: inout Fingerprinter) {
        maker.add(press.furniture.filing.guessCount(entries))
    }

    private func plain(_ entries: [Int], _ part: Int) -> Listed {
        Listed(order: ListOrder(newestFirst: entries, in: catalogue), entries: entries, part: part)
    }

    private func month(_ entries: [Int], _ part: Int) -> Listed {
        let filing = press.furniture.filing
        let known = entries.filter { filing.exactDay($0) != nil }
        let apart = entries.filter { filing.exactDay($0) == nil }
        return Listed(
            order: ListOrder(newestFirst: known, apart: apart, in: catalogue), entries: entries, part: part)
    }

    private func author(_ index: Int, _ part: Int, _ maker: inout Fingerprinter) -> Listed {
        maker.add(stamps.authors[index])
        if part == 1 {
            maker.add(stamps.regionNames)
            if let crossings = stamps.authorCrossings[index] { maker.add(crossings) }
        }
        return plain(catalogue.authors[index].entries, part)
    }

    private func region(_ index: Int, _ part: Int, _ maker: inout Fingerprinter) -> Listed {
        let term = catalogue.regions[index]
        maker.add(stamps.regionNames)
        for child in catalogue.regions where child.parent == term.code {
            maker.add(child.entries.count)
            maker.add(child.also.count)
        }
        maker.add(term.also.count)
        if part == 1 {
            maker.add(stamps.regionCounts)
            if let crossings = stamps.regionCrossings[index] { maker.add(crossings) }
        }
        return Listed(
            order: ListOrder(newestFirst: term.entries, also: term.also, in: catalogue),
            entries: term.entries, also: term.also, part: part)
    }

    private func crossing(_ index: Int, _ part: Int, _ maker: inout Fingerprinter) -> Listed {
        let crossing = catalogue.crossings.all[index]
        for term in [crossing.first, crossing.second] {
            switch term {
            case .author(let author):
                maker.add(stamps.authors[author])
                maker.add(catalogue.authors[author].entries.count)
            case .region(let region):
                maker.add(stamps.regionNames)
                maker.add(catalogue.regions[region].entries.count)
            case .year(let year):
                maker.add(catalogue.years.first { $0.year == year }?.entries.count ?? 0)
            }
        }
        return plain(crossing.entries, part)
    }

    private func term(_ taxonomy: Taxonomy, _ index: Int, _ part: Int, _ maker: inout Fingerprinter) -> Listed? {
        guard let terms = catalogue.index(of: taxonomy)?.terms, terms.indices.contains(index) else { return nil }
        let term = terms[index]
        maker.add(term.heading)
        maker.add(term.language?.rawValue)
        return plain(term.entries, part)
    }
}
