import Testing

@testable import Accessioning

@Test func everyWhiteSpaceOfUnicodeBecomesOneSpace() {
    for value in UInt32(1)..<0x3100 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let isSpace = scalar.properties.isWhitespace
        #expect(OneLine.of("a\(scalar)b") == (isSpace ? "a b" : "a\(scalar)b"), "U+\(String(value, radix: 16))")
        #expect(OneLine.of("ы\(scalar)\(scalar)ы") == (isSpace ? "ы ы" : "ы\(scalar)\(scalar)ы"))
        #expect(OneLine.of("“\(scalar)") == (isSpace ? "“" : "“\(scalar)"))
    }
}

@Test func spacesAtTheEndsGo() {
    #expect(OneLine.of(" The  Water Line ") == "The Water Line")
    #expect(OneLine.of("") == "" && OneLine.of(" \n\t") == "")
}
