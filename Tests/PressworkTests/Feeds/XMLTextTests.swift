import Testing

@testable import Presswork

/// Whatever a text holds, the feed stays well-formed.
@Suite struct XMLTextTests {
    private func escaped(_ text: String) -> String {
        var xml = XMLText()
        xml.text(text)
        return String(decoding: xml.bytes, as: UTF8.self)
    }

    @Test func whatXMLWouldReadIsEscaped() {
        #expect(escaped("a<b> & \"c\" 'd' ж 🐪") == "a&lt;b&gt; &amp; &quot;c&quot; 'd' ж 🐪")
    }

    @Test func aLineEndsInABlank() { #expect(escaped("a\tb\nc") == "a b c") }

    @Test func whatXMLForbidsIsLeftOut() {
        #expect(escaped("a\u{0}\u{1B}\r\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}b") == "ab")
        #expect(escaped("\u{FFFD}\u{F8FF}\u{FEFF}\u{1FFFD}\u{7F}") == "\u{FFFD}\u{F8FF}\u{FEFF}\u{1FFFD}\u{7F}")
    }

    @Test(arguments: 0..<34)
    func itIsSeenWhereverItStands(before: Int) {
        let words = String(repeating: "w", count: before)
        #expect(escaped(words + "&" + words + "<\u{FFFE}") == words + "&amp;" + words + "&lt;")
    }
}
