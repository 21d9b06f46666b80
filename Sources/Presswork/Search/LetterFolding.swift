/// What each scalar is to a reader of words, worked out once: asking Unicode's properties for every letter of a text
/// would cost more than all else.
enum LetterFolding {
    enum Kind: UInt64 {
        /// Ends a word.
        case `break`
        /// Leaves no trace.
        case dropped
        case apostrophe
        /// Adds the bytes of the entry to a word.
        case letter
        /// The same, as a word of its own.
        case single
    }

    /// An entry for each scalar of two bytes, which are those of Latin, Cyrillic, Greek, Hebrew and Arabic: its kind from
    /// bit 56 on, the number of bytes in 48–55, and at most six bytes in 0–47, the first one lowest.
    static let entries = table(0..<0x800)

    // Tables are made when the first of their scalars is met: all of them together take as long as a small archive.
    private static let southern = table(0x800..<0x2000)
    /// Dashes and quotation marks.
    private static let marks = table(0x2000..<0x2100)
    private static let eastern = table(0x2100..<0x3400)
    private static let syllables = table(0xA000..<0xAC00)
    private static let forms = table(0xF900..<0x10000)

    private static func table(_ scalars: Range<UInt32>) -> [UInt64] { scalars.map { entry(of: $0) } }

    /// Of a scalar that `entries` doesn't have.
    static func other(_ value: UInt32) -> UInt64 {
        switch value {
        case 0x800..<0x2000: southern[Int(value) - 0x800]
        case 0x2000..<0x2100: marks[Int(value) - 0x2000]
        case 0x2100..<0x3400: eastern[Int(value) - 0x2100]
        case 0x3400..<0x4DC0, 0x4E00..<0xA000: asItIs(value, .single)
        case 0xA000..<0xAC00: syllables[Int(value) - 0xA000]
        case 0xAC00..<0xD7A4: asItIs(value, .letter)
        case 0xF900..<0x10000: forms[Int(value) - 0xF900]
        default: entry(of: value)
        }
    }

    /// Of a scalar of three bytes that folds to itself, as ideographs and the syllables of Hangul do.
    private static func asItIs(_ value: UInt32, _ kind: Kind) -> UInt64 {
        let bytes =
            UInt64(0xE0 | value >> 12) | UInt64(0x80 | value >> 6 & 0x3F) << 8 | UInt64(0x80 | value & 0x3F) << 16
        return kind.rawValue << 56 | 3 << 48 | bytes
    }

    /// For each byte that is an ASCII character what it becomes where that is one byte of a word; 0 for all others.
    static let plain: [UInt8] = (0..<0x100).map { byte in
        byte < 0x80 && entries[byte] >> 48 == Kind.letter.rawValue << 8 | 1
            ? UInt8(truncatingIfNeeded: entries[byte]) : 0
    }

    /// For any scalar, worked out anew.
    static func entry(of value: UInt32) -> UInt64 {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        if isDropped(value) { return Kind.dropped.rawValue << 56 }
        if FoldingTable.apostrophes.contains(value) { return Kind.apostrophe.rawValue << 56 }
        guard isOfWords(scalar) else { return 0 }
        var folded: [UInt8] = []
        for small in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(small.value) {
            folded += marked[small] ?? Array(String(small).utf8)
        }
        let isSingle = FoldingTable.single.contains { $0.contains(value) }
        return packed(folded.prefix(6), isSingle ? .single : .letter)
    }

    private static func packed(_ bytes: ArraySlice<UInt8>, _ kind: Kind) -> UInt64 {
        var entry = kind.rawValue << 56 | UInt64(bytes.count) << 48
        for (place, byte) in bytes.enumerated() { entry |= UInt64(byte) << UInt64(8 * place) }
        return entry
    }

    private static func isDropped(_ value: UInt32) -> Bool {
        value >= 0xAD && FoldingTable.dropped.contains { $0.contains(value) }
    }

    private static func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private static let marked: [Unicode.Scalar: [UInt8]] = {
        var marked: [Unicode.Scalar: [UInt8]] = [:]
        for group in FoldingTable.letters.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let parts = group.split(separator: ":", maxSplits: 1)
            guard let plain = parts.first, parts.count == 2 else { continue }
            for letter in parts[1] { marked[letter] = Array(String(plain).utf8) }
        }
        return marked
    }()
}
