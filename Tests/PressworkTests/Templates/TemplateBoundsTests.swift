import Testing

@testable import Presswork

/// No template makes the loader crash, recurse or take long.
@Suite struct TemplateBoundsTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "{{", "{{{", "{{#a}}", "{{a", "}}", "{{/a}}", "{{!", "{{=", "{{={{ ", "{{=a b=}}", "{{>a}}", "{{<a}}",
            "{{$a}}",
            "{{<a}}{{$b}}", " {{#a}} ", "\n", "{{a.", "{{*", "{{>*", "{{#a}}{{/a}}", "{{<main}}{{$b}}{{/b}}{{/main}}",
            "\u{FEFF}", "{{.}}", "{{..}}", "{{title}}", "{{=| |=}}|", "{{={{{ }=}}",
        ])
    func repeatingAnythingEnds(_ piece: String) {
        let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
        for checking in [TemplateSet.Checking.strict, .lenient] {
            let outcome = TemplateBench.load(["main": text], checking: checking)
            #expect(outcome.findings.count <= 300)
            var page: [UInt8] = []
            _ = outcome.value?.render("main", Record(TemplateBench.article, ["title": .text("T")]), into: &page)
            #expect(page.count <= 1 << 20)
        }
    }

    @Test func anyCutThroughATemplateIsReadable() {
        let text = Array(
            "{{#a}}\r\n {{>b}}\n{{<p}}{{$q}}\n  é{{{r.s}}}\n{{/q}}{{/p}}{{/a}}{{=| |=}}|^x||/x||! y |".utf8)
        for cut in text.indices {
            for part in [text[..<cut], text[cut...]] {
                let file = TemplateFile(path: "t", name: "t", bytes: Array(part))
                let outcome = TemplateSet.load([file], roots: ["t": TemplateBench.article])
                #expect((outcome.value == nil) == !outcome.findings.isEmpty)
            }
        }
    }

    @Test(.timeLimit(.minutes(1))) func inclusionsThatMultiplyEnd() {
        let twice = (0..<40).map { level in
            TemplateFile(
                path: "p\(level)", name: "p\(level)", bytes: Array("{{>p\(level + 1)}}{{>p\(level + 1)}}".utf8))
        }
        let last = TemplateFile(path: "p40", name: "p40", bytes: Array("x".utf8))
        let outcome = TemplateSet.load(twice + [last], roots: ["p0": TemplateBench.article], outputBudget: 1 << 17)
        var page: [UInt8] = []
        let finding = outcome.value?.render("p0", Record(TemplateBench.article, [:]), into: &page)
        #expect(finding?.message == "the page grows longer than 131072 bytes")
    }
}
