import Testing

@testable import Accessioning

@Test(arguments: ["a", "the", "between", "eightlet", "ninelette", "fifteenletterss"])
func aWordHasOneKeyReadAtOnceOrLetterByLetter(word: String) {
    Array((word.uppercased() + " 1234567890123456").utf8).withUnsafeBufferPointer { bytes in
        let plain = PlainWord(WideWord(bytes, at: 0), in: bytes, at: 0)
        #expect(plain.key == WordHash.of(word).key)
        #expect(plain.length == word.utf8.count)
        if word.utf8.count >= 4 {
            #expect(WordHash.ending(4, plain.last) == WordHash.of(word).ending(4))
        }
    }
}

@Test func wordsThatAreNotTheSameHaveOtherKeys() {
    let words = ["the", "thé", "l'", "l", "don't", "dont", "eightlet", "eightlets", "sixteenletterwor", "или", "il"]
    #expect(Set(words.map { WordHash.of($0).key }).count == words.count)
}
