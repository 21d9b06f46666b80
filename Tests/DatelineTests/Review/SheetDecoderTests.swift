import Testing

@testable import dateline

/// A text as a program saves it.
enum SavedSheet {
    static func bytes(_ text: String, _ encoding: SheetEncoding, mark: Bool) -> [UInt8] {
        switch encoding {
        case .utf8: (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        case .utf16LittleEndian:
            (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            (mark ? [0xFE, 0xFF] : []) + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .windows1251: text.unicodeScalars.map { byte($0, CodePages.windows1251) }
        case .windows1252: text.unicodeScalars.map { byte($0, CodePages.windows1252) }
        }
    }

    private static func byte(_ scalar: Unicode.Scalar, _ upper: [Unicode.Scalar]) -> UInt8 {
        if scalar.value < 0x80 { return UInt8(scalar.value) }
        return upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) } ?? UInt8(ascii: "?")
    }
}

private let russian = "source;answer\r\na.txt;Колодцы Бухары, «Ёлка» и № 5\r\n"
private let french = "source;answer\r\na.txt;L’été à Genève, 5 € – déjà\r\n"

@Test(arguments: [
    (russian, SheetEncoding.utf8, true), (russian, .utf8, false), (russian, .utf16LittleEndian, true),
    (russian, .utf16BigEndian, true), (russian, .windows1251, false), (french, .windows1252, false),
    ("😀 𐍈\n", .utf16LittleEndian, true),
])
func theEncodingIsFoundOut(_ text: String, _ encoding: SheetEncoding, _ mark: Bool) {
    let decoded = SheetDecoder.decode(SavedSheet.bytes(text, encoding, mark: mark), nil, path: "a.csv")
    #expect(decoded.value == SheetText(text: text, encoding: encoding))
    #expect(decoded.findings.isEmpty == !encoding.isLimited)
}

@Test func aGuessIsTold() {
    let findings = SheetDecoder.decode(SavedSheet.bytes(russian, .windows1251, mark: false), nil, path: "a.csv")
        .findings
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.message == "this is not UTF-8; read as windows-1251, going by its letters")
    #expect(findings.first?.suggestion == "if that is wrong, name the encoding with --encoding")
}

@Test(arguments: SheetEncoding.allCases)
func theEncodingCanBeNamed(_ encoding: SheetEncoding) {
    let text = encoding == .windows1252 ? french : russian
    let decoded = SheetDecoder.decode(SavedSheet.bytes(text, encoding, mark: false), encoding, path: "a.csv")
    #expect(decoded.value?.text == text && decoded.findings.isEmpty)
}

@Test(arguments: [
    ([0x61, 0xC5, 0x2C], "this is not UTF-8, and nothing tells what it is"),
    ([0x61, 0x00, 0x2C, 0x00], "this looks like UTF-16 without a byte order mark"),
    ([0xFF, 0xFE, 0x00, 0x00, 0x61], "this is UTF-32"),
    ([0xFF, 0xFE, 0x61], "this is not utf-16le: byte 3 is none of it"),
    ([0xFF, 0xFE, 0x00, 0xDC], "this is not utf-16le: byte 3 is none of it"),
])
func whatCannotBeToldIsRefused(_ bytes: [UInt8], _ words: String) {
    let decoded = SheetDecoder.decode(bytes, nil, path: "a.csv")
    #expect(decoded.value == nil && decoded.findings.map(\.message) == [words])
}

@Test func aNamedEncodingIsHeld() {
    let decoded = SheetDecoder.decode(Array("a\nb\u{E9}".utf8.dropLast()) + [0x20], .utf8, path: "a.csv")
    #expect(decoded.findings.map(\.message) == ["this is not utf-8: byte 4 is none of it"])
    #expect(decoded.findings.first?.location?.line == 2)
    #expect(SheetDecoder.decode([0x98], .windows1251, path: "a.csv").value == nil)
}

@Test func theTablesHaveAPlaceForEveryByte() {
    #expect(CodePages.windows1251.count == 128 && CodePages.windows1252.count == 128)
    #expect(CodePages.windows1251[0x40] == "А" && CodePages.windows1252[0x69] == "é")
}
