import Testing

@testable import Presswork

/// Numbers in shards are printable and come back as they were.
@Suite struct ShardTextTests {
    private func written(_ numbers: [Int]) -> [UInt8] {
        var text: [UInt8] = []
        for number in numbers { ShardText.append(number, to: &text) }
        return text
    }

    /// What the script does: `Digits` in search.js.
    private func read(_ text: [UInt8]) -> [Int] {
        var numbers: [Int] = []
        var high = 0
        for byte in text {
            let digit = Int(byte) - (byte > 92 ? 36 : 35)
            if digit >= 64 {
                high = high * 27 + digit - 64
            } else {
                numbers.append(high * 64 + digit)
                high = 0
            }
        }
        return numbers
    }

    @Test func numbersComeBack() {
        let numbers = [0, 1, 56, 57, 63, 64, 65, 1727, 1728, 46655, 46656, 1_000_000, 123_456_789]
        #expect(read(written(numbers)) == numbers)
    }

    @Test func smallNumbersTakeOneByteAndTheNextTwo() {
        #expect(written([63]).count == 1)
        #expect(written([1727]).count == 2)
        #expect(written([46655]).count == 3)
    }

    @Test func noDigitEndsAText() {
        let digits = (0...90).map { ShardText.digit($0) }
        #expect(Set(digits).count == 91)
        #expect(!digits.contains(UInt8(ascii: "\"")) && !digits.contains(UInt8(ascii: "\\")))
        #expect(digits.allSatisfy { (0x21...0x7E).contains($0) })
    }

    @Test func quotedTextIsSafe() {
        var text: [UInt8] = []
        ShardText.appendQuoted("a\"b\\c\nd<b>", to: &text)
        #expect(String(decoding: text, as: UTF8.self) == #""a\"b\\c d\u003cb>""#)
    }
}
