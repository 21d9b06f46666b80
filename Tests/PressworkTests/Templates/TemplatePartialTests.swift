import ArchiveModel
import Testing

@testable import Presswork

/// Partials, parents and their blocks are checked from the roots on.
@Suite struct TemplatePartialTests {
    @Test func aMissingPartialIsFoundWithTheNearest() {
        #expect(
            TemplateBench.findings(["main": "{{>partials/bylin}}", "partials/byline": ""])
                == ["main:1:4+14 missing-partial: no partial named 'partials/bylin' (did you mean 'partials/byline'?)"])
    }

    @Test func anUnusedTemplateIsLookedThroughForPartialsToo() {
        #expect(
            TemplateBench.findings(["main": "", "other": "{{titel}}{{<frame}}{{/frame}}"])
                == ["other:1:13+5 missing-partial: no partial named 'frame'"])
    }

    @Test func aPartialIsCheckedWhereItIsIncluded() {
        let files: KeyValuePairs = ["main": "{{#authors}}{{>person}}{{/authors}}", "person": "{{name}}"]
        #expect(TemplateBench.findings(files) == [])
        let astray = TemplateBench.findings(["main": "{{>person}}{{>person}}", "person": "{{role}}\n{{name}}"])
        #expect(astray.count == 2)
        #expect(astray.last?.hasPrefix("person:2:3+4 unknown-name: no field named 'name' here") == true)
    }

    @Test func aPartialNameStaysInTheFolder() {
        for name in ["../secrets", "/etc/passwd", "a//b", "a/./b", "a\\b"] {
            #expect(
                TemplateBench.findings(["main": "{{> \(name) }}"])
                    == [
                        "main:1:5+\(name.count) bad-partial-name: '\(name)' is not the name of a partial "
                            + "(use the name alone: 'byline' is partials/byline.mustache)"
                    ])
        }
    }

    @Test func aPartialThatIncludesItselfIsFound() {
        #expect(
            TemplateBench.findings(["main": "a{{>main}}"])
                == ["main:1:5+4 recursive-partial: 'main' includes itself without end"])
        #expect(
            TemplateBench.findings([
                "main": "{{>a}}", "a": "{{>b}}", "b": "{{#isDraft}}{{>c}}{{/isDraft}}", "c": "{{>a}}",
            ])
                == ["c:1:4+1 recursive-partial: 'a' includes itself without end by way of 'b' and 'c'"])
        #expect(
            TemplateBench.findings(["main": "{{>a}}", "a": "{{#author}}{{>a}}{{/author}}"])
                == ["a:1:15+1 recursive-partial: 'a' includes itself without end"])
        #expect(
            TemplateBench.findings(["main": "{{<main}}{{$x}}{{/x}}{{/main}}"]).first
                == "main:1:4+4 recursive-partial: 'main' includes itself without end")
    }

    @Test func partialsNestFiftyDeep() {
        func chain(_ count: Int) -> Outcome<TemplateSet?> {
            let files = (0...count).map { level in
                let text = level < count ? "{{>p\(level + 1)}}" : "x"
                return TemplateFile(path: "templates/p\(level).mustache", name: "p\(level)", bytes: Array(text.utf8))
            }
            return TemplateSet.load(files, roots: ["p0": TemplateBench.article])
        }
        var page: [UInt8] = []
        #expect(chain(50).value?.render("p0", Record(TemplateBench.article, [:]), into: &page) == nil)
        #expect(page == Array("x".utf8))
        #expect(
            chain(51).findings.map(TemplateBench.words)
                == ["p50:1:1+8 too-deep: partials are nested more than 50 deep"])
    }

    @Test func aPartialMayGoDownATree() {
        let place = "{{heading}}({{#narrower}}{{>place}}{{/narrower}})"
        func record(_ heading: String, _ narrower: [Record] = []) -> Record {
            Record(TemplateBench.place, ["heading": .text(heading), "narrower": .list(narrower)])
        }
        let asia = record("Asia", [record("Central Asia", [record("Kyrgyzstan")]), record("Japan")])
        #expect(
            TemplateBench.print(
                ["main": "{{#places}}{{>place}}{{/places}}", "place": place], ["places": .list([asia])])
                == "Asia(Central Asia(Kyrgyzstan())Japan())")
    }

    @Test func anArgumentForNoBlockIsFound() {
        #expect(
            TemplateBench.findings([
                "main": "{{<frame}}\n{{$contnet}}x{{/contnet}}\n{{$title}}y{{/title}}\n{{/frame}}",
                "frame": "{{$title}}{{/title}}{{>inner}}", "inner": "{{$content}}{{/content}}",
            ])
                == ["main:2:4+7 unknown-block: 'frame' has no block named 'contnet' (did you mean 'content'?)"])
    }

    @Test func anArgumentIsCheckedWhereItsBlockStands() {
        #expect(
            TemplateBench.findings([
                "main": "{{<frame}}{{$person}}{{name}}{{/person}}{{/frame}}",
                "frame": "{{#authors}}{{$person}}{{/person}}{{/authors}}",
            ]) == [])
    }

    @Test func onlyTextNamesAPartial() {
        #expect(
            TemplateBench.findings(["main": "{{>*layout}}{{>*isDraft}}"])
                == ["main:1:17+7 not-printable: only text can name a partial"])
    }

    @Test func aPartialNamedByTheDataStillEscapes() {
        #expect(
            TemplateBench.print(
                ["main": "{{>*layout}}", "plain": "{{{title}}}"], ["layout": .text("plain"), "title": .text("<b>")])
                == "&lt;b&gt;")
        #expect(TemplateBench.print(["main": "[{{>*layout}}]"], ["layout": .text("../main")]) == "[]")
    }
}
