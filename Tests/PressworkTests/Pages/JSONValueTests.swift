import Testing

@testable import Presswork

/// JSON in a page must stay JSON, whatever captured text it holds.
@Suite struct JSONValueTests {
    private func text(_ value: JSONValue) -> String { String(decoding: value.bytes, as: UTF8.self) }

    @Test func nothingInATextEndsTheScriptElement() {
        #expect(
            text(.text("</script><!-- & -->"))
                == #""\u003c/script\u003e\u003c!-- \u0026 --\u003e""#)
    }

    @Test func quotesBackslashesAndControlsAreEscaped() {
        #expect(text(.text("a\"b\\c\nd\u{0}")) == #""a\"b\\c\u000ad\u0000""#)
    }

    @Test func lineSeparatorsAreEscaped() {
        #expect(text(.text("\u{2028}\u{2029}")) == #""\u2028\u2029""#)
    }

    @Test func lettersOfAnyScriptStandAsTheyAre() {
        #expect(text(.text("Эпос حراس 🐪")) == "\"Эпос حراس 🐪\"")
    }

    @Test func absentMembersAreLeftOut() {
        #expect(text(.object(["a": nil, "b": .number(1), "c": nil, "d": .list([])])) == #"{"b":1,"d":[]}"#)
    }

    @Test func listsNest() {
        #expect(text(.list([.number(1), .list([.text("x"), .object([:])])])) == #"[1,["x",{}]]"#)
    }
}
