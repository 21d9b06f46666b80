import Testing

@testable import ArchiveModel

/// The fast way past Unicode's tables says of every scalar what they say.
@Test func everyScalarIsReadAsUnicodeHasIt() {
    for value in UInt32(0x80)..<0x3000 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let small = scalar.properties.lowercaseMapping
        let key = NameKey("Ы\(scalar)ы")
        guard let last = small.unicodeScalars.last else { continue }
        let properties = last.properties
        let isLetter =
            properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
        if isLetter {
            #expect(key == NameKey("ы\(small)ы"), "U+\(String(value, radix: 16))")
            #expect(key != NameKey("ы ы") && key != NameKey("ыы"), "U+\(String(value, radix: 16))")
        } else {
            let isSeen = properties.generalCategory != .format
            #expect(key == NameKey(isSeen ? "ы ы" : "ыы"), "U+\(String(value, radix: 16))")
        }
    }
}
