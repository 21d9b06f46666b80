import ArchiveModel

/// Counts as a row of bars, each as high as its share of the highest.
struct Bars {
    struct Bar {
        let label: String
        /// nil for a run of columns without articles, drawn as one gap.
        let count: Int?
        /// Below the site's root.
        var link: String?
    }

    let bars: [Bar]
    /// Pixels of a bar of `most`.
    let height: Int
    /// The count that is as high as can be: of the fullest bar, or of all the rows that are to be compared.
    let most: Int
    let words: InterfaceWords
    /// A bar with anything in it can be seen.
    private static let lowest = 2

    init(_ bars: [Bar], height: Int, most: Int? = nil, words: InterfaceWords) {
        self.bars = bars
        self.height = height
        self.most = max(1, most ?? bars.compactMap(\.count).max() ?? 1)
        self.words = words
    }

    var records: [Record] {
        bars.map { bar in
            guard let count = bar.count, count > 0 else {
                return Record(
                    PageShapes.bar,
                    values: [.text(bar.label), .absent, .absent, .absent, .flag(bar.count == nil)])
            }
            return Record(
                PageShapes.bar,
                values: [
                    .text(bar.label), bar.link.map(Value.link) ?? .absent, .text(printed(count)),
                    .text(String(max(Self.lowest, (count * height + most / 2) / most))), .absent,
                ])
        }
    }

    /// Four digits stand without a mark between them, for a bar is narrow.
    private func printed(_ count: Int) -> String { count < 10_000 ? String(count) : words.grouped(count) }
}
