import ArchiveModel

/// The table of contents of a long text: its headings of the two upper levels, nested as they stand on the page.
enum ContentsList {
    static let leastWords = 900
    static let leastHeadings = 3
    /// A list of more than this is no help; then the upper level stands alone, and no more of it than this.
    static let mostEntries = 100

    /// Empty where a reader needs no list.
    static func records(_ headings: [PressedHeading], wordCount: Int) -> [Record] {
        guard wordCount >= leastWords, headings.count >= leastHeadings else { return [] }
        let shown = headings.filter { $0.level <= 3 }
        let isShort = shown.count <= mostEntries
        var groups: [(heading: PressedHeading, below: [Record])] = []
        for heading in shown {
            if heading.level == 2 || groups.isEmpty {
                groups.append((heading, []))
            } else if isShort {
                groups[groups.count - 1].below.append(record(heading))
            }
        }
        return groups.prefix(mostEntries).map { record($0.heading, below: $0.below) }
    }

    private static func record(_ heading: PressedHeading, below: [Record] = []) -> Record {
        Record(
            PageShapes.heading,
            [
                "label": .text(heading.text), "link": .text("#" + Permalink.escape(heading.id)),
                "has_children": .flag(!below.isEmpty), "children": .list(below),
            ])
    }
}
