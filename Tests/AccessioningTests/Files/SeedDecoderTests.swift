import ArchiveModel
import Testing

@testable import Accessioning

private func decoded(_ bytes: [UInt8]) -> String? {
    SeedDecoder.decode(bytes, path: "a.txt").value.map { String(decoding: $0.bytes, as: UTF8.self) }
}

@Test func everyKindOfLineEndBecomesLF() {
    #expect(decoded(Array("a\r\nb\rc\nd\u{B}e\u{C}f\r".utf8)) == "a\nb\nc\nd\ne\nf\n")
}

@Test func aByteOrderMarkAndControlCharactersGo() {
    #expect(decoded([0xEF, 0xBB, 0xBF] + Array("a\0b\u{7F}c\u{9B}d\u{85}e\u{FFFE}f\tg".utf8)) == "abcd\u{85}ef\tg")
}

@Test(arguments: [0x1, 0xB, 0xD, 0x7F, 0x85, 0x9F, 0xFDD0, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
func whatMayHaveToGoIsSeenWhereverItStands(_ value: UInt32) throws {
    let odd = String(Character(try #require(Unicode.Scalar(value))))
    for length in 0..<40 {
        let front = String(repeating: "a", count: length)
        for text in [front + odd, front + odd + "b", front + "é " + odd + "bcd", "\u{2}" + front + odd] {
            #expect(UTF8Check(Array(text.utf8)[...]).mayHaveControls)
        }
        #expect(!UTF8Check(Array((front + "\t\n ~é“\u{A0}\u{FFBD}").utf8)[...]).mayHaveControls)
    }
}

@Test func charactersOnTheEdgeOfTheForbiddenOnesStay() {
    let text = " ~\u{A0}\u{2028}\u{FDCF}\u{FDF0}ﷺ\u{FEFF}\u{FFFD}😀\u{1F7BF}\u{1FFFD}\u{10FFFD}"
    #expect(decoded(Array(("x" + text).utf8)) == "x" + text)
}

/// Browsers call them errors, and no font has them.
@Test func codesThatAreNoCharactersGo() {
    let all = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    #expect(all.count(where: TextCleaning.isForbidden) == 33 - 2 + 32 - 1 + 32 + 34)
    for scalar in all where scalar.value & 0xF000 == 0xF000 {
        #expect((decoded(Array("x\(scalar)".utf8)) == "x") == TextCleaning.isForbidden(scalar), "\(scalar.value)")
    }
}

@Test(
    arguments: [
        [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xF0, 0x9F, 0x98],
        [0xFF],
    ] as [[UInt8]])
func whatIsNotUTF8IsRefusedAtItsPlace(_ bytes: [UInt8]) {
    let outcome = SeedDecoder.decode(Array("ab\nж".utf8) + bytes, path: "a.txt")
    #expect(outcome.value == nil)
    #expect(outcome.findings.map(\.location) == [SourceLocation(path: "a.txt", line: 2, column: 2)])
}

@Test func theDigestIsThatOfTheFileAsItLies() {
    let marked = SeedDecoder.decode(Array("a\r\n".utf8), path: "a.txt").value
    let plain = SeedDecoder.decode(Array("a\n".utf8), path: "a.txt").value
    #expect(marked?.bytes == plain?.bytes && marked?.digest != plain?.digest)
}
