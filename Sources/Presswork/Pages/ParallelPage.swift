import ArchiveModel

/// A translation beside its original: block by block where both have as many (a sign-off on one side alone
/// doesn't count), else one text beside the other.
struct ParallelPage {
    let furniture: Furniture
    let rows: RowRecord
    let page: PlannedPage

    func record(_ pair: TranslationPair, original: PressedText, translation: PressedText) -> Record {
        let entry = furniture.catalogue.entries[pair.translation]
        let title = rows.title(entry.article)
        let common = furniture.common(
            page, title: words.fill(.sideBySideOf, ["title": title]), description: words[.sideBySideHelp],
            breadcrumbs: [furniture.crumb(title, entry.permalink)])
        let values: [(key: String, value: Value)] = [
            ("title", .text(title)), ("original", .record(side(pair.original, .originalIn))),
            ("translation", .record(side(pair.translation, .translationInto))),
            ("blocks", .list(blocks(original, translation))),
        ]
        return Record(PageShapes.parallel, common, values)
    }

    private var words: InterfaceWords { furniture.words }

    private func side(_ index: Int, _ label: InterfaceWord) -> Record {
        let entry = furniture.catalogue.entries[index]
        let tag = entry.article.setting.language.value ?? words.language
        return Record(
            PageShapes.side,
            [
                "title": .text(rows.title(entry.article)), "link": .link(to: entry.permalink),
                "language": .text(tag.rawValue), "direction": .text(tag.isRightToLeft ? "rtl" : "ltr"),
                "label": .text(words.fill(label, ["language": words.name(of: tag)])),
                "date": .text(DatePrinting.words(entry.article.dating.published.value, words)),
            ])
    }

    private func blocks(_ original: PressedText, _ translation: PressedText) -> [Record] {
        Self.rows(original, translation).map { original, translation in
            Record(
                PageShapes.block,
                ["original_text": .html(Array(original)), "translated_text": .html(Array(translation))])
        }
    }

    /// HTML of a last block that is no more than a name or a place.
    private static let longestSignOff = 80

    private static func rows(
        _ original: PressedText, _ translation: PressedText
    ) -> [(ArraySlice<UInt8>, ArraySlice<UInt8>)] {
        var left = original.blocks
        var right = translation.blocks
        if left.count + 1 == right.count, right.last?.count ?? .max <= longestSignOff { left.append([]) }
        if right.count + 1 == left.count, left.last?.count ?? .max <= longestSignOff { right.append([]) }
        return left.count == right.count ? Array(zip(left, right)) : [(original.html[...], translation.html[...])]
    }
}
