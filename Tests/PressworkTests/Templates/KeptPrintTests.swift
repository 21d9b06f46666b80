import Testing

@testable import Presswork

/// A partial over a record that many pages show is printed once, and nobody can see it on the pages.
@Suite struct KeptPrintTests {
    private static let site = Shape("site", [.text("name")])
    private static let row = Shape("row", [.text("title"), .text("link")])
    private static let page = Shape("page", [.text("heading"), .shared("site", site), .list("rows", row)])

    private let kept = KeptPrint()

    private var isKept: Bool { kept.print(of: 1) != nil }

    private func record(_ heading: String) -> Record {
        var row = RecordDraft(Self.row)
        row.set("title", .text("A & B"))
        row.set("link", .link("2021/a.html"))
        return Record(
            Self.page,
            [
                "heading": .text(heading), "site": .record(Record(Self.site, ["name": .text("S")])),
                "rows": .list([row.record(keeping: kept)]),
            ])
    }

    private func pages(_ row: String, main: String = "{{#rows}}{{>row}}{{/rows}}") -> [String] {
        let files = [("main", main), ("row", row)].map { name, text in
            TemplateFile(path: "templates/\(name).mustache", name: name, bytes: Array(text.utf8))
        }
        let set = TemplateSet.load(files, roots: ["main": Self.page]).value
        return ["", "../", "../../"].map { root in
            var page: [UInt8] = []
            let finding = set?.render("main", record("H\(root.utf8.count)"), root: root, into: &page)
            return finding?.message ?? String(decoding: page, as: UTF8.self)
        }
    }

    @Test func linksLeadFromEveryFolder() {
        #expect(
            pages("<{{link}}>{{title}}<{{link}}>") == [
                "<2021/a.html>A &amp; B<2021/a.html>", "<../2021/a.html>A &amp; B<../2021/a.html>",
                "<../../2021/a.html>A &amp; B<../../2021/a.html>",
            ])
        #expect(isKept)
    }

    @Test func whatIsTheSameOnEveryPageMayStandInIt() {
        #expect(pages("{{title}}{{site.name}}") == ["A &amp; BS", "A &amp; BS", "A &amp; BS"])
        #expect(isKept)
    }

    @Test func whatThePageSaysIsPrintedAnew() {
        #expect(pages("{{title}}{{heading}}") == ["A &amp; BH0", "A &amp; BH3", "A &amp; BH6"])
        #expect(!isKept)
    }

    @Test func anIndentationIsPrintedAnew() {
        let main = "{{#rows}}\n  {{>row}}\n{{/rows}}\n"
        #expect(pages("x\n{{title}}\n", main: main) == Array(repeating: "  x\n  A &amp; B\n", count: 3))
        #expect(!isKept)
    }

    @Test func aBlockIsFilledAnew() {
        let main = "{{<row}}{{$b}}{{heading}}{{/b}}{{/row}}{{#rows}}{{>row}}{{/rows}}"
        #expect(pages("[{{$b}}x{{/b}}]", main: main) == ["[H0][x]", "[H3][x]", "[H6][x]"])
        #expect(!isKept)
    }
}
