import ArchiveModel

/// One line of a record card.
struct Fact {
    let label: String
    var items: [Item]
    /// Items that are shown; a card is no list.
    var most = 40
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
        let shown = items.prefix(most).map { item in
            Record(
                PageShapes.factItem,
                values: [
                    .text(item.label), .optional(item.language?.rawValue), .optionalLink(to: item.link),
                    .optional(item.count.map(words.grouped)), .optional(item.note),
                    .optional(bar(item.count, of: highest)),
                ])
        }
        return Record(PageShapes.fact, values: [.text(label), .list(shown + more(words))])
    }

    private func bar(_ count: Int?, of highest: Int) -> String? {
        guard let count, highest > 0 else { return nil }
        return String(max(2, count * Self.width / highest))
    }

    private func more(_ words: InterfaceWords) -> [Record] {
        let hidden = items.count - most
        return hidden > 0
            ? [Record(PageShapes.factItem, ["label": .text(words.count(.others, hidden))])] : []
    }
}
