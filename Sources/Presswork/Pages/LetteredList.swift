import ArchiveModel

/// One page of a long list of names, under the letters they begin with, and the way to all letters.
struct LetteredList {
    let letters: [LetterRun]
    let total: Int
    let part: Int
    /// Address of the list's first page.
    let first: Permalink
    let page: PlannedPage
    let words: InterfaceWords

    /// Names on one page: some 60 KB of it.
    static let size = 500
    /// A list of fewer is seen at a glance, and has no letters.
    static let shortest = 60

    /// Places of the names on this page.
    var shown: Range<Int> { pagination.rows }

    private var pagination: Pagination {
        Pagination(page, part: part, first: first, total: total, size: Self.size, words: words)
    }

    /// `term` prints the name at a place of the list.
    func values(_ term: (Int) -> Record) -> [(key: String, value: Value)] {
        let groups = letters.enumerated().compactMap { number, run -> Record? in
            let places = run.places.clamped(to: shown)
            if places.isEmpty { return nil }
            return Record(
                PageShapes.termGroup,
                [
                    "label": .text(run.initial), "anchor": .text(Self.anchor(number)),
                    "terms": .list(places.map(term)),
                ])
        }
        return [
            ("has_letters", .flag(letters.count > 1)), ("letter_rows", .list(rows)), ("term_groups", .list(groups)),
            ("pagination", pagination.value),
        ]
    }

    /// A row of letters for each script.
    private var rows: [Record] {
        var rows: [[Record]] = []
        for (number, run) in letters.enumerated() {
            let target = SitePath.address(ofPart: run.places.lowerBound / Self.size + 1, of: first)
            let link = Record(
                PageShapes.link,
                ["label": .text(run.initial), "link": .link(target + "#" + Self.anchor(number))])
            if number > 0, letters[number - 1].script == run.script {
                rows[rows.count - 1].append(link)
            } else {
                rows.append([link])
            }
        }
        return rows.map { Record(PageShapes.letterRow, ["letters": .list($0)]) }
    }

    private static func anchor(_ number: Int) -> String { "letter-\(number + 1)" }
}
