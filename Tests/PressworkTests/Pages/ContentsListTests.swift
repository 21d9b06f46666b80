import Testing

@testable import Presswork

/// A long text has a table of contents, a short one has none.
@Suite struct ContentsListTests {
    /// "A(B,C) D": each entry with those below it.
    private func shown(_ headings: [PressedHeading], words: Int = 1000) -> String {
        text(ContentsList.records(headings, wordCount: words))
    }

    private func text(_ records: [Record]) -> String {
        records.map { record in
            guard case .text(let label) = record["label"], case .list(let below) = record["children"] else { return "" }
            return below.isEmpty ? label : "\(label)(\(text(below)))"
        }.joined(separator: " ")
    }

    private func heading(_ level: Int, _ text: String) -> PressedHeading {
        PressedHeading(level: level, id: text, text: text)
    }

    @Test func theSecondLevelStandsBelowTheFirst() {
        let headings = [heading(2, "A"), heading(3, "B"), heading(4, "deeper"), heading(3, "C"), heading(2, "D")]
        #expect(shown(headings) == "A(B C) D")
    }

    @Test func aShortTextAndOneWithTwoHeadingsHaveNone() {
        let headings = [heading(2, "A"), heading(2, "B"), heading(2, "C")]
        #expect(shown(headings, words: 899) == "")
        #expect(shown(Array(headings.prefix(2))) == "")
        #expect(shown(headings, words: 900) == "A B C")
    }

    @Test func ofVeryManyHeadingsTheFirstOfTheUpperLevelStand() {
        let headings = (0..<500).flatMap { [heading(2, "\($0)"), heading(3, "below")] }
        let records = ContentsList.records(headings, wordCount: 1000)
        #expect(records.count == ContentsList.mostEntries && !text(records).contains("below"))
    }

    @Test func aLinkIsEscaped() {
        let record = ContentsList.records(Array(repeating: heading(2, "эпос"), count: 3), wordCount: 900).first
        guard case .text(let link) = record?["link"] else { return #expect(Bool(false)) }
        #expect(link == "#%D1%8D%D0%BF%D0%BE%D1%81")
    }
}

extension Record {
    /// What stands under a name; absent where the shape has none such.
    subscript(name: String) -> Value { shape.slot(of: name).map { values[$0] } ?? .absent }
}
