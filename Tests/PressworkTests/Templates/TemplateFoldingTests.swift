import Testing

@testable import Presswork

/// What is the same on every page may be put into the templates beforehand; the page stays the same.
@Suite struct TemplateFoldingTests {
    private static let words = Shape("words", [.text("a"), .text("b"), .text("c")])
    private static let other = Shape("other", [.record("words", words)])

    private func pages(_ text: String, field: Field = .shared("words", words), inner: Shape? = nil) -> [String] {
        let shape = Shape("page", [field] + (inner.map { [.record("inner", $0)] } ?? []))
        let words = Record(Self.words, ["a": .text("A & B"), "b": .text("B\nb")])
        let file = TemplateFile(path: "main.mustache", name: "main", bytes: Array(text.utf8))
        guard let set = TemplateSet.load([file], roots: ["main": shape]).value else { return [] }
        return [set, set.folding(["words": words])].map { set in
            var page: [UInt8] = []
            var draft = RecordDraft(shape)
            draft.set("words", .record(words))
            if let inner {
                let record = Record(Self.words, ["a": .text("inner")])
                draft.set("inner", .record(Record(inner, ["words": .record(record)])))
            }
            _ = set.render("main", draft.record(), into: &page)
            return String(decoding: page, as: UTF8.self)
        }
    }

    @Test func wordsReadTheSame() {
        #expect(pages("<{{words.a}}|{{words.b}}|{{words.c}}>") == ["<A &amp; B|B\nb|>", "<A &amp; B|B\nb|>"])
    }

    @Test func aSectionOverAWordStays() {
        let text = "{{#words.a}}[{{.}}]{{/words.a}}{{^words.c}}-{{/words.c}}"
        #expect(pages(text) == ["[A &amp; B]-", "[A &amp; B]-"])
    }

    @Test func aNameThatARecordHasForItselfIsItsOwn() {
        let text = "{{words.a}}{{#inner}}{{words.a}}{{/inner}}"
        #expect(pages(text, inner: Self.other) == ["A &amp; Binner", "A &amp; Binner"])
    }

    @Test func textsThatComeToStandBesideOneAnotherAreOne() {
        let file = TemplateFile(path: "main.mustache", name: "main", bytes: Array("<{{words.a}}|{{words.b}}>".utf8))
        let shape = Shape("page", [.shared("words", Self.words)])
        let words = Record(Self.words, ["a": .text("A"), "b": .text("B")])
        let folded = TemplateSet.load([file], roots: ["main": shape]).value?.folding(["words": words])
        #expect(folded?.program.tables.code.count == 2)
    }

    @Test func whatIsGoneToIsFoundWhereItStandsNow() {
        let text = """
            {{words.a}}-{{#words}}{{a}}{{words.a}}{{^b}}no{{/b}}{{words.a}}{{/words}}{{words.a}}|
            {{<main2}}{{$x}}{{words.a}}!{{/x}}{{/main2}}{{words.a}}{{words.a}}
            """
        let files = [
            ("main", text), ("main2", "{{words.a}}{{$x}}{{words.a}}default{{/x}}{{words.a}}{{words.a}}\n"),
        ]
        let shape = Shape("page", [.shared("words", Self.words)])
        let words = Record(Self.words, ["a": .text("A"), "b": .text("B")])
        let loaded = TemplateSet.load(
            files.map { TemplateFile(path: $0, name: $0, bytes: Array($1.utf8)) }, roots: ["main": shape]
        ).value
        let pages = [loaded, loaded?.folding(["words": words])].map { set in
            var page: [UInt8] = []
            _ = set?.render("main", Record(shape, ["words": .record(words)]), into: &page)
            return String(decoding: page, as: UTF8.self)
        }
        #expect(pages == [pages[0], pages[0]])
        #expect(pages[0] == "A-AAAA|\nAA!AA\nAA")
    }
}
