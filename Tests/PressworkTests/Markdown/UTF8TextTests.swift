import Testing

@testable import Presswork

/// What is UTF-8 is what the library takes for it, wherever in a text it stands.
@Suite struct UTF8TextTests {
    private func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes(UTF8Text.isValid) }

    @Test(arguments: [0, 13, 15])
    func itIsWhatTheLibrarySays(before: Int) {
        var differing: [[UInt8]] = []
        for first in [0x7F, 0x80] + Array(0xC0...0xFF as ClosedRange<UInt8>) {
            for second in 0...0xFF as ClosedRange<UInt8> {
                for end in [[], [0x41], [0x80], [0x80, 0x80], [0xBF, 0xBF, 0x20], [0x80, 0xC0]] as [[UInt8]] {
                    let bytes = Array(repeating: UInt8(ascii: "a"), count: before) + [first, second] + end
                    let isText = String(validating: bytes, as: UTF8.self) != nil
                    if isValid(bytes) != isText { differing.append(bytes) }
                }
            }
        }
        #expect(differing.isEmpty)
    }

    @Test func aCharacterCutOffAtTheEndIsNone() {
        for text in ["ж", "。", "😀"] {
            let bytes = Array(("abcdefghijklmno" + text).utf8)
            #expect(isValid(bytes) && !isValid(Array(bytes.dropLast())))
        }
    }
}
