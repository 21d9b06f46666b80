import ArchiveModel
import Testing

@testable import Presswork

/// A long list of names is paged, and every page leads to every letter.
@Suite struct LetteredListTests {
    private func list(_ names: [String], part: Int = 1) -> [(key: String, value: Value)] {
        let first = Permalink("tags/index.html")
        let page = PlannedPage(page: .taxonomy(.tags, part: part), permalink: SitePath.part(part, of: first))
        let letters = LetterRun.runs(of: names.map { FilingName(word: $0) })
        let list = LetteredList(
            letters: letters, total: names.count, part: part, first: first, page: page, words: .english)
        return list.values { Record(PageShapes.term, ["label": .text(names[$0])]) }
    }

    private func records(_ values: [(key: String, value: Value)], _ name: String) -> [Record] {
        guard case .list(let records) = values.first(where: { $0.key == name })?.value else { return [] }
        return records
    }

    private func text(_ record: Record, _ name: String) -> String? {
        guard let slot = record.shape.slot(of: name) else { return nil }
        switch record.values[slot] {
        case .text(let text), .link(let text): return text
        default: return nil
        }
    }

    private func list(_ record: Record, _ name: String) -> [Record] {
        guard let slot = record.shape.slot(of: name), case .list(let list) = record.values[slot] else { return [] }
        return list
    }

    @Test func aPageHoldsFiveHundredNamesUnderTheirLetters() {
        let names = (0..<700).map { "A\($0)" } + (0..<300).map { "B\($0)" }
        let groups = records(list(names, part: 2), "term_groups")
        #expect(groups.map { text($0, "label") } == ["A", "B"])
        #expect(groups.map { list($0, "terms").count } == [200, 300])
    }

    @Test func aLetterLeadsToThePageOnWhichItBegins() {
        let names = (0..<700).map { "A\($0)" } + ["B"]
        let letters = records(list(names), "letter_rows").flatMap { list($0, "letters") }
        #expect(letters.map { text($0, "link") } == ["tags/index.html#letter-1", "tags/page-2.html#letter-2"])
    }

    @Test func everyScriptHasARowOfLetters() {
        let rows = records(list(["Ann", "Bob", "Анна"]), "letter_rows")
        #expect(rows.map { list($0, "letters").count } == [2, 1])
    }

    @Test func oneLetterNeedsNoWayToIt() {
        guard case .flag(let has) = list(["Ann", "Al"]).first(where: { $0.key == "has_letters" })?.value else { return }
        #expect(!has)
    }
}
