import Testing

@testable import Accessioning

@Test(arguments: [
    ("Water, and more than that", "water", 5), ("the", "the", 3), ("I", "i", 1), ("fifteen-letters-", "fifteen", 7),
    ("Überall", "", 0), ("ABCDEFGHIJKLMNO!", "abcdefghijklmno", 15),
])
func aWordEndsAtTheFirstByteThatIsNoLetter(text: String, letters: String, count: Int) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
        let word = bytes.count < 16 ? WideWord(endOf: bytes, at: 0) : WideWord(bytes, at: 0)
        #expect(word.count == count)
        #expect((0..<count).map { word.small[$0] } == Array(letters.utf8))
    }
}

@Test func sixteenLettersAreNoWordOfFifteen() {
    Array("internationalised".utf8).withUnsafeBufferPointer { bytes in
        #expect(WideWord(bytes, at: 0).count == 16)
        #expect(WideWord(bytes, at: 5).count == 16)
    }
}
