import Testing

@testable import Presswork

@Suite struct TemplateRenderingTests {
    private func page(_ main: String, _ values: KeyValuePairs<String, Value>) -> String {
        TemplateBench.print(["main": main], values)
    }

    @Test func textIsEscapedForElementsAndAttributes() {
        #expect(
            page("{{title}}", ["title": .text("a<b> & \"c\" 'd' ж")]) == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; ж")
    }

    @Test func markupIsPrintedAsItIsByATripleTagOnly() {
        let body = Value.html(Array("<p>".utf8))
        #expect(page("{{{body}}} {{&body}} {{body}}", ["body": body]) == "<p> <p> &lt;p&gt;")
    }

    @Test func aSectionOverTextPrintsItByTheDot() {
        #expect(page("{{#title}}<h1>{{.}}</h1>{{/title}}{{^title}}-{{/title}}", ["title": .text("T")]) == "<h1>T</h1>")
        #expect(page("{{#title}}<h1>{{.}}</h1>{{/title}}{{^title}}-{{/title}}", ["title": .text("")]) == "-")
    }

    @Test func anAbsentFieldIsNotLookedForFurtherOut() {
        let inner = Shape("inner", [.text("title")])
        let outer = Shape("outer", [.text("title"), .record("inner", inner)])
        let file = TemplateFile(path: "t", name: "t", bytes: Array("{{title}}{{#inner}}[{{title}}]{{/inner}}".utf8))
        var page: [UInt8] = []
        let record = Record(outer, ["inner": .record(Record(inner, [:])), "title": .text("T")])
        #expect(TemplateSet.load([file], roots: ["t": outer]).value?.render("t", record, into: &page) == nil)
        #expect(String(decoding: page, as: UTF8.self) == "T[]")
    }

    @Test func listsAreRepeatedInOrder() {
        let authors = ["A", "B"].map { Record(TemplateBench.person, ["name": .text($0)]) }
        #expect(
            page("{{#authors}}{{name}} {{title}};{{/authors}}", ["authors": .list(authors), "title": .text("T")])
                == "A T;B T;")
        #expect(page("{{#tags}}{{.}},{{/tags}}", ["tags": .words(["x", "y"])]) == "x,y,")
    }

    @Test func emptyLinesOfAnIndentedPartialStayEmpty() {
        #expect(
            TemplateBench.print(["main": "<a>\n  {{>b}}\n</a>\n", "b": "x\n\n{{title}}\n"], ["title": .text("1\n2")])
                == "<a>\n  x\n\n  1\n2\n</a>\n")
    }

    @Test func aPageIsAppendedToWhatIsThere() {
        let set = TemplateBench.load(["main": "b"]).value
        var page = Array("a".utf8)
        #expect(set?.render("main", Record(TemplateBench.article, [:]), into: &page) == nil)
        #expect(page == Array("ab".utf8))
        #expect(
            set?.render("man", Record(TemplateBench.article, [:]), into: &page).map(TemplateBench.words)
                == "missing: no template named 'man'")
    }

    @Test func aByteOrderMarkIsPassedOver() {
        #expect(page("\u{FEFF}{{#title}}\nx\n{{/title}}\n", ["title": .text("T")]) == "x\n")
    }

    @Test func aPageThatGrowsTooLongIsTakenBack() {
        #expect(
            TemplateBench.print(
                ["main": "\n{{#tags}}{{.}}{{/tags}}"], ["tags": .words(["12345", "67890"])], outputBudget: 14)
                == "> main:2:10+5 too-long: the page grows longer than 14 bytes")
    }

    @Test func loopsThatPrintNothingEndToo() {
        let words = Value.words(Array(repeating: "", count: 1000))
        let page = TemplateBench.print(
            ["main": "{{#tags}}{{#tags}}{{#tags}}{{/tags}}{{/tags}}{{/tags}}"], ["tags": words],
            checking: .lenient, outputBudget: 50_000)
        #expect(page.hasSuffix("too-long: the page grows longer than 50000 bytes"))
    }

    @Test func partialsThatDataNameEndToo() {
        #expect(
            TemplateBench.print(["main": "x{{>*layout}}"], ["layout": .text("main")])
                == "> main:1:2+12 too-deep: partials are nested more than 50 deep")
    }

    @Test func anIndentationBeforeManyLinesStaysInTheBudget() {
        let blanks = String(repeating: " ", count: 50_000)
        #expect(
            TemplateBench.print(
                ["main": "\(blanks){{>lines}}\n", "lines": String(repeating: "x\n", count: 50_000)],
                [:], outputBudget: 100_000) == "> lines:1:1+1 too-long: the page grows longer than 100000 bytes")
    }

    @Test func lenientlyUnknownNamesAndPartialsPrintNothing() {
        #expect(
            TemplateBench.print(
                ["main": "{{titel}}{{>x}}{{{title}}}{{>main2}}", "main2": "{{author.x.y}}."], ["title": .text("<")],
                checking: .lenient) == "<.")
    }
}
