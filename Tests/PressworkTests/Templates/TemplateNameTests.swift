import Testing

@testable import Presswork

/// Names that can only be mistakes are found when templates are loaded.
@Suite struct TemplateNameTests {
    private func findings(_ main: String) -> [String] { TemplateBench.findings(["main": main]) }

    @Test func aMisspeltNameIsFoundWithTheNearest() {
        #expect(
            findings("<h1>\n  {{titel}}</h1>")
                == ["main:2:5+5 unknown-name: no field named 'titel' here (did you mean 'title'?)"])
    }

    @Test func anUnknownNameListsTheFieldsThereAre() {
        #expect(
            findings("{{#tags}}{{.}}{{/tags}}{{#author}}{{author.email}}{{/author}}")
                == [
                    "main:1:44+5 unknown-name: no field named 'email' in 'author' "
                        + "(the fields here are 'name', 'role', 'isOrganisation')"
                ])
    }

    @Test func aSectionOpensTheNamesOfItsRecords() {
        #expect(findings("{{#authors}}{{name}} {{title}}{{/authors}}") == [])
        #expect(
            findings("{{name}}").first?.hasPrefix("main:1:3+4 unknown-name: no field named 'name' here") == true)
    }

    @Test func aListIsNotOpenedWithinItself() {
        #expect(
            findings("{{#authors}}{{#authors}}{{name}}{{/authors}}{{/authors}}")
                == ["main:1:16+7 reopened-list: 'authors' is open here already (close it with '{{/authors}}' first)"])
    }

    @Test func behindAnUnknownSectionNothingElseIsReported() {
        #expect(findings("{{^autors}}-{{/autors}}").count == 1)
        #expect(findings("{{#autors}}{{nme}}{{.}}{{/autors}}").count == 1)
    }

    @Test func aListHasNoFieldsOfItsOwn() {
        #expect(
            findings("{{authors.name}}")
                == [
                    "main:1:11+4 unknown-name: 'authors' is a list and has no fields of its own "
                        + "(open it with '{{#authors}}')"
                ])
    }

    @Test func onlyTextAndMarkupCanBePrinted() {
        #expect(
            findings("{{isDraft}} {{author}} {{{tags}}}")
                == [
                    "main:1:3+7 not-printable: 'isDraft' is a flag and can't be printed (open it with '{{#isDraft}}')",
                    "main:1:15+6 not-printable: 'author' is a record and can't be printed (open it with '{{#author}}')",
                    "main:1:27+4 not-printable: 'tags' is a list and can't be printed (open it with '{{#tags}}')",
                ])
    }

    @Test func capturedTextIsNotPrintedUnescaped() {
        #expect(
            findings("{{{body}}}{{&body}}{{{title}}} {{&title}} {{#title}}{{{.}}}{{/title}}")
                == [
                    "main:1:20+11 unescaped-text: this would print the captured text of 'title' unescaped "
                        + "(write '{{title}}')",
                    "main:1:32+10 unescaped-text: this would print the captured text of 'title' unescaped "
                        + "(write '{{title}}')",
                    "main:1:53+7 unescaped-text: this would print the captured text of '.' unescaped (write '{{.}}')",
                ])
    }

    @Test func theDotNeedsSomethingToStandFor() {
        #expect(findings("{{#title}}{{.}}{{/title}}{{#tags}}{{#isDraft}}{{.}}{{/isDraft}}{{/tags}}") == [])
        #expect(
            findings("{{.}}")
                == [
                    "main:1:3+1 unknown-name: '.' stands for nothing here "
                        + "(use it in a section over text or over a list of words)"
                ])
    }

    @Test func columnsAndCaretsCountScalars() {
        #expect(
            findings("Жаңы {{назва}}").first?.hasPrefix("main:1:8+5 unknown-name: no field named 'назва' here") == true)
    }

    @Test func theExcerptIsTheLine() {
        let finding = TemplateBench.load(["main": "a\n<p>{{titel}}</p>\r\nb"]).findings.first
        #expect(finding?.excerpt == "<p>{{titel}}</p>")
        #expect(finding?.severity == .error)
    }

    @Test func aRootWithoutATemplateIsFound() {
        #expect(
            TemplateBench.findings(["mian": ""]) == ["missing: no template named 'main' (is 'mian' the one meant?)"])
        #expect(TemplateBench.findings(["x": ""]) == ["missing: no template named 'main'"])
    }
}
