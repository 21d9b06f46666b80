import ArchiveModel

/// The page on which `assets/search.js` searches. What the script says it says in the page's language.
struct SearchPage {
    let furniture: Furniture

    func record(_ page: PlannedPage) -> Record {
        let words = furniture.words
        let common = furniture.common(page, title: words[.search], description: words[.searchLabel])
        let values: [(key: String, value: Value)] = [
            ("heading", .text(words[.search])),
            ("script_words", .text(String(decoding: scriptWords.bytes, as: UTF8.self))),
            ("first_year", .optional(furniture.catalogue.years.first.map { String($0.year) })),
            ("last_year", .optional(furniture.catalogue.years.last.map { String($0.year) })),
        ]
        return Record(PageShapes.search, common, values)
    }

    private var scriptWords: JSONValue {
        let words = furniture.words
        return .object([
            "thousands": .text(words[.thousands]), "found": forms(.found), "partly": forms(.foundPartly),
            "undated": forms(.undatedLeftOut), "nothing": .text(words[.nothingFound]),
            "failed": .text(words[.searchFailed]), "moreTerms": .text(words[.moreTerms]),
            "unread": .text(words[.datesUnread]), "turned": .text(words[.datesTurned]),
        ])
    }

    /// A text for each plural form of the language, by the name that `Intl.PluralRules` has for it.
    private func forms(_ word: CountedWord) -> JSONValue {
        let forms = furniture.words.counted[word] ?? [:]
        func text(_ form: PluralForm) -> JSONValue? { forms[form].map { .text($0) } }
        return .object([
            "zero": text(.zero), "one": text(.one), "two": text(.two), "few": text(.few), "many": text(.many),
            "other": text(.other),
        ])
    }
}
