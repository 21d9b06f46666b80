import Testing

@testable import Presswork

/// However long the text is, white space is one space between words, and none at the ends.
@Suite struct PlainTextTests {
    @Test(arguments: [0, 1, 13, 14, 15, 16, 17, 31, 32, 33])
    func whiteSpaceIsOneSpace(count: Int) {
        let before = String(repeating: "a b", count: count)
        for gap in ["  ", "\n", " \n", "\t ", "   ", " "] {
            var words = PlainText(limit: 1000)
            words.add(Array("\(gap)\(before)x\(gap)y\(gap)".utf8)[...])
            words.add(Array("z".utf8)[...])
            #expect(String(decoding: words.bytes, as: UTF8.self) == "\(before)x y z")
        }
    }
}
