import ArchiveModel

/// The articles before and after one in the lists that a reader may have come by: the dates, its first author's, and
/// that of the first region it is about.
struct Neighbours {
    let furniture: Furniture
    let rows: RowRecord

    private var catalogue: Catalogue { furniture.catalogue }
    private var words: InterfaceWords { furniture.words }

    /// One record for each list that has another article.
    func records(of index: Int) -> [Record] {
        [byDate(index), byAuthor(index), byRegion(index)].compactMap { $0 }
    }

    private func byDate(_ index: Int) -> Record? {
        if hasYear(index) {
            return record(index, words[.byDate], SitePath.dates, Array(max(0, index - 1)...min(index + 1, last)))
        }
        return record(index, words[.undated], SitePath.undated, catalogue.undated)
    }

    private var last: Int { catalogue.entries.count - 1 }

    private func byAuthor(_ index: Int) -> Record? {
        guard let position = catalogue.entries[index].authors.first else { return nil }
        let term = catalogue.authors[position]
        return record(
            index, words.fill(.moreBy, ["name": Bidi.isolated(term.record.heading)]), term.permalink, term.entries)
    }

    private func byRegion(_ index: Int) -> Record? {
        guard let code = catalogue.entries[index].article.setting.regions.value?.first,
            let term = catalogue.region(code)
        else { return nil }
        return record(index, words.fill(.moreOn, ["name": Bidi.isolated(term.heading)]), term.permalink, term.entries)
    }

    /// `positions` ascend and hold `index`. Nil when nothing stands beside it.
    private func record(_ index: Int, _ label: String, _ list: Permalink, _ positions: [Int]) -> Record? {
        guard let place = positions.place(of: index) else { return nil }
        let before = place > 0 ? positions[place - 1] : nil
        let after = place + 1 < positions.count ? positions[place + 1] : nil
        let earlier = before.flatMap { neighbour($0, of: index) }
        let later = after.flatMap { neighbour($0, of: index) }
        guard earlier != nil || later != nil else { return nil }
        return Record(
            PageShapes.neighbours,
            [
                "label": .text(label), "link": .link(to: list),
                "is_undated": .flag(!hasYear(index)), "earlier": earlier.map(Value.record) ?? .absent,
                "later": later.map(Value.record) ?? .absent,
            ])
    }

    /// What has no year is neither before nor after what has one.
    private func neighbour(_ other: Int, of index: Int) -> Record? {
        guard hasYear(other) == hasYear(index) else { return nil }
        return rows.neighbour(other)
    }

    private func hasYear(_ index: Int) -> Bool { furniture.filing.year(index) != nil }
}

extension [Int] {
    /// Where a number stands in an ascending list, by halving.
    fileprivate func place(of number: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == number ? low : nil
    }
}
