import Testing

@testable import Presswork

/// A text can be taken apart into the blocks that stand beside those of another.
@Suite struct BlockTests {
    private func blocks(_ text: String) -> [String] {
        press(text).value.blocks.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func aBlockHoldsAllThatIsInIt() {
        let text = "# A\n\nb\nc\n\n> d\n>\n> e\n\n- f\n- g\n\n---\n\n    code\n"
        let shown = blocks(text).map { String($0.prefix(4)) }
        #expect(shown == ["<h2 ", "<p>b", "<blo", "<ul>", "<hr>", "<pre"])
        #expect(blocks(text).joined() == String(decoding: press(text).value.html, as: UTF8.self))
    }

    @Test func theNotesAreOneBlock() {
        #expect(blocks("a[^1] b[^2]\n\n[^1]: c\n\n[^2]: d\n").count == 2)
    }

    @Test func whatIsNotPrintedIsNoBlock() { #expect(blocks("#\n\na").count == 1) }
}
