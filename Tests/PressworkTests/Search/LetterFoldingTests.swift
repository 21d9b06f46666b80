import Testing

@testable import Presswork

@Test func tablesSayOfEachLetterWhatIsWorkedOutForIt() {
    let wrong = (0..<0x30000).filter { value in
        let looked = value < 0x800 ? LetterFolding.entries[value] : LetterFolding.other(UInt32(value))
        return looked != LetterFolding.entry(of: UInt32(value))
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5).map { String($0, radix: 16) })")
}
