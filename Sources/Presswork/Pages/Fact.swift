import ArchiveModel

/// One line of a record card.
struct Fact {
    let label: String
    var items: [Item]
    /// Items that are shown at once; a card is no list.
    var most = 10
    /// Draws each count as a share of the highest, where there is more than one to compare.
    var hasBars = false
    /// Pixels of the longest bar.
    private static let width = 60

    struct Item {
        var label: String
        var language: LanguageTag?
        var link: Permalink?
        var count: Int?
        /// What stands behind it: the years of a role.
        var note: String?
    }

    /// Nil without an item.
    func record(_ words: InterfaceWords) -> Record? {
        if items.isEmpty { return nil }
        let highest = hasBars && items.count > 1 ? items.compactMap(\.count).max() ?? 0 : 0
        let all = items.map { item in
            Record(
                PageShapes.factItem,
                values: [
                    .text(item.label), .optional(item.language?.rawValue), .optionalLink(to: item.link),
                    .optional(item.count.map(words.grouped)), .optional(item.note),
                    .optional(bar(item.count, of: highest)),
                ])
        }
        let hidden = max(0, items.count - most)
        return Record(
            PageShapes.fact,
            values: [
                .text(label), .list(all), .list(Array(all.prefix(most))), .list(Array(all.dropFirst(most))),
                hidden > 0 ? .text(words.count(.others, hidden)) : .absent,
            ])
    }

    private func bar(_ count: Int?, of highest: Int) -> String? {
        guard let count, highest > 0 else { return nil }
        return String(max(2, count * Self.width / highest))
    }
}
