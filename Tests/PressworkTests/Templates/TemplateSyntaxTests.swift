import Testing

@testable import Presswork

/// Every fault in a template's tags has a place and a way out.
@Suite struct TemplateSyntaxTests {
    private func findings(_ main: String) -> [String] { TemplateBench.findings(["main": main]) }

    @Test func anUnclosedTagIsFoundWhereItOpens() {
        #expect(
            findings("{{title}}\n  {{title\n{{standfirst}}\n{{{body}}\n{{! note")
                == [
                    "main:2:3+2 unclosed-tag: this tag is never closed (close it with '}}')",
                    "main:4:1+2 unclosed-tag: this tag is never closed (close it with '}}}')",
                    "main:5:1+2 unclosed-tag: this tag is never closed (close it with '}}')",
                ])
    }

    @Test func anUnclosedSectionIsFoundWhereItOpens() {
        #expect(
            findings("{{#author}}\n{{=<% %>=}}<%^title%>")
                == [
                    "main:1:1+11 unclosed-section: 'author' is opened here and never closed (close it with '{{/author}}')",
                    "main:2:12+10 unclosed-section: 'title' is opened here and never closed (close it with '<%/title%>')",
                ])
    }

    @Test func aWrongCloseNamesWhatIsOpen() {
        #expect(
            findings("{{#author}}\n{{/authors}}")
                == [
                    "main:2:1+12 wrong-close: this closes 'authors' but 'author' of line 1 is open (write '{{/author}}')"
                ])
        #expect(findings("x{{/author}}") == ["main:1:2+11 wrong-close: nothing is open here for 'author' to close"])
    }

    @Test func aForgottenInnerCloseIsReportedOnce() {
        #expect(
            findings("{{#author}}{{#isDraft}}{{/author}}")
                == [
                    "main:1:24+11 wrong-close: this closes 'author' but 'isDraft' of line 1 is open (write '{{/isDraft}}')"
                ]
        )
    }

    @Test(arguments: [
        "{{=<%=}}", "{{=<% %> %%=}}", "{{= =}}", "{{=<= =>=}}", "{{=\(String(repeating: "<", count: 17)) >=}}",
    ])
    func delimitersAreTwoMarks(_ tag: String) {
        #expect(
            findings(tag)
                == [
                    "main:1:1+\(tag.count) bad-delimiters: this tag does not set two delimiters (write it as '{{=<% %>=}}')"
                ])
    }

    @Test func unfinishedDelimitersAreFound() {
        #expect(
            findings("{{=<% %>}}{{title}}")
                == ["main:1:1+2 bad-delimiters: this tag does not set two delimiters (write it as '{{=<% %>=}}')"])
    }

    @Test func aTagNamesOneThing() {
        #expect(
            findings("{{}}{{# }}") == [
                "main:1:1+4 empty-tag: this tag names nothing", "main:1:5+6 empty-tag: this tag names nothing",
            ])
        #expect(findings("{{the title}}") == ["main:1:3+9 bad-name: a name has no spaces in it"])
        let long = String(repeating: "a", count: 201)
        #expect(findings("{{\(long)}}") == ["main:1:3+201 bad-name: a name has at most 200 bytes"])
    }

    @Test func sectionsHaveADepthThatAPersonCanFollow() {
        let open = String(repeating: "{{#isDraft}}", count: 101)
        let close = String(repeating: "{{/isDraft}}", count: 101)
        #expect(findings(open + close) == ["main:1:1201+12 too-deep: sections are nested more than 100 deep"])
    }

    @Test func filesThatCannotBeTemplatesAreRefused() {
        #expect(
            TemplateBench.findings(["main": "", "x": String(repeating: " ", count: 1 << 20 | 1)])
                == ["x too-large: templates may have 1 MiB each and 16 MiB together"])
        #expect(
            TemplateBench.findings(["main": "", "main": ""]) == ["main duplicate: there are two templates named 'main'"]
        )
        #expect(
            TemplateBench.findings(["main": "", "../x": ""]) == [
                "../x bad-name: '../x' can't be the name of a template"
            ])
    }

    @Test func allFilesAreReportedAtOnce() {
        #expect(TemplateBench.findings(["main": "{{titel}}", "a": "{{", "b": "{{#x}}"]).count == 3)
    }
}
