import ArchiveModel

/// One page of a long list, and the way to the others.
struct Pagination {
    let part: Int
    let parts: Int
    /// Positions of the rows on this page in the whole list.
    let rows: Range<Int>
    private let total: Int
    private let first: Permalink
    private let page: PlannedPage
    private let words: InterfaceWords

    /// `first` is the address of the list's first page.
    init(_ page: PlannedPage, part: Int, first: Permalink, total: Int, size: Int, words: InterfaceWords) {
        self.page = page
        self.words = words
        self.part = part
        self.first = first
        self.total = total
        parts = max(1, (total + size - 1) / size)
        let start = min(total, (part - 1) * size)
        rows = start..<min(total, start + size)
    }

    /// Absent when one page holds all.
    var value: Value {
        guard parts > 1 else { return .absent }
        return .record(
            Record(
                PageShapes.pagination,
                [
                    "previous": part > 1 ? link(part - 1) : .absent,
                    "next": part < parts ? link(part + 1) : .absent,
                    "range": .text(
                        words.fill(
                            .pageRange,
                            [
                                "first": words.grouped(rows.lowerBound + 1), "last": words.grouped(rows.upperBound),
                                "total": words.grouped(total),
                            ])),
                    "parts": .list(shown.map(record)),
                ]))
    }

    /// Of many pages the first, the last and those around this one.
    private var shown: [Int] {
        (1...parts).filter { $0 == 1 || $0 == parts || abs($0 - part) <= 3 }
    }

    private func record(_ number: Int) -> Record {
        Record(
            PageShapes.link,
            values: [.text(words.grouped(number)), link(number), .flag(number == part), .absent])
    }

    private func link(_ number: Int) -> Value { .link(SitePath.address(ofPart: number, of: first)) }
}
