import ArchiveModel

/// The articles before and after one in the lists that a reader may have come by: the dates, its first author's, and
/// that of the first region it is about. A class, as `EvidenceRecords` is.
final class Neighbours: Sendable {
    let furniture: Furniture
    let rows: RowRecord
    private let catalogue: Catalogue
    private let byDateLabel: String
    private let undatedLabel: String
    /// What leads from an article to each author's and each region's others, in the order of the catalogue.
    private let authorLabels: [String]
    private let regionLabels: [String]

    init(furniture: Furniture, rows: RowRecord) {
        self.furniture = furniture
        self.rows = rows
        catalogue = furniture.catalogue
        let words = furniture.words
        byDateLabel = words[.byDate]
        undatedLabel = words[.undated]
        authorLabels = furniture.catalogue.authors.map {
            words.fill(.moreBy, ["name": Bidi.isolated($0.record.heading)])
        }
        regionLabels = furniture.catalogue.regions.map {
            words.fill(.moreOn, ["name": Bidi.isolated($0.heading)])
        }
    }

    /// One record for each list that has another article.
    func records(of index: Int) -> [Record] {
        [byDate(index), byAuthor(index), byRegion(index)].compactMap { $0 }
    }

    private func byDate(_ index: Int) -> Record? {
        if hasYear(index) {
            let before = index > 0 ? index - 1 : nil
            return record(index, byDateLabel, SitePath.dates, before, index < last ? index + 1 : nil)
        }
        return record(index, undatedLabel, SitePath.undated, catalogue.undated)
    }

    private var last: Int { catalogue.entries.count - 1 }

    private func byAuthor(_ index: Int) -> Record? {
        guard let position = catalogue.entries[index].authors.first else { return nil }
        return record(
            index, authorLabels[position], catalogue.authors[position].permalink, catalogue.authors[position].entries)
    }

    private func byRegion(_ index: Int) -> Record? {
        guard let code = catalogue.entries[index].article.setting.regions.value?.first,
            let position = catalogue.regionPosition(code)
        else { return nil }
        return record(
            index, regionLabels[position], catalogue.regions[position].permalink, catalogue.regions[position].entries)
    }

    /// `positions` ascend and hold `index`. Nil when nothing stands beside it.
    private func record(_ index: Int, _ label: String, _ list: Permalink, _ positions: [Int]) -> Record? {
        guard let place = positions.place(of: index) else { return nil }
        let before = place > 0 ? positions[place - 1] : nil
        return record(index, label, list, before, place + 1 < positions.count ? positions[place + 1] : nil)
    }

    private func record(_ index: Int, _ label: String, _ list: Permalink, _ before: Int?, _ after: Int?) -> Record? {
        let earlier = before.flatMap { neighbour($0, of: index) }
        let later = after.flatMap { neighbour($0, of: index) }
        guard earlier != nil || later != nil else { return nil }
        return Record(
            PageShapes.neighbours,
            values: [
                .text(label), .link(to: list), .flag(!hasYear(index)), earlier.map(Value.record) ?? .absent,
                later.map(Value.record) ?? .absent,
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
