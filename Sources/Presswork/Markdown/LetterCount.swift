import ArchiveModel

/// Letters of a block by the way they are written, after the blocks of the Unicode Character Database.
struct LetterCount {
    private enum Letter: UInt8 {
        case none, latin, otherLeftToRight, arabic, hebrew, syriac, thaana, persian, urdu, uyghur
    }

    private var counts: InlineArray<10, Int> = .init(repeating: 0)

    /// What the scalars of one and two bytes are.
    private static let table: [Letter] = (0..<0x800).map { letter(UInt32($0)) }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        let table = Self.table
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let plain = WideScan.plainPrefix(text, from: index)
                counts[Int(Letter.latin.rawValue)] += WideScan.count(text, in: index..<(index + plain)) {
                    $0.lowered.are(0x61...0x7A)
                }
                index += plain
                let end = min(index + 16, text.count)
                while index < end {
                    let (scalar, length) = UTF8Scalars.scalar(in: text, at: index)
                    let letter = scalar < 0x800 ? table[Int(scalar)] : Self.letter(scalar)
                    counts[Int(letter.rawValue)] += 1
                    index += length
                }
            }
        }
    }

    private func count(_ letter: Letter) -> Int { counts[Int(letter.rawValue)] }

    private static func letter(_ scalar: UInt32) -> Letter {
        if isRightToLeft(scalar) { return rightToLeftLetter(scalar) }
        guard isLeftToRight(scalar) else { return .none }
        return scalar < 0x250 || (0x1E00...0x1EFF).contains(scalar) ? .latin : .otherLeftToRight
    }

    /// Letters that Arabic proper does not have tell Persian, Urdu and Uyghur apart from it.
    private static func rightToLeftLetter(_ scalar: UInt32) -> Letter {
        switch scalar {
        case 0x0590...0x05FF, 0xFB1D...0xFB4F: .hebrew
        case 0x0700...0x074F: .syriac
        case 0x0780...0x07BF: .thaana
        case 0x0679, 0x0688, 0x0691, 0x06BA, 0x06D2: .urdu
        case 0x06C6, 0x06C7, 0x06C8, 0x06CB, 0x06D0: .uyghur
        case 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06CC: .persian
        default: .arabic
        }
    }

    private var leftToRight: Int { count(.latin) + count(.otherLeftToRight) }

    private var rightToLeft: Int {
        count(.arabic) + count(.hebrew) + count(.syriac) + count(.thaana) + count(.persian) + count(.urdu)
            + count(.uyghur)
    }

    /// What most letters say, in an article written the given way.
    func direction(inRightToLeft isRightToLeftBase: Bool) -> TextDirection {
        if rightToLeft + leftToRight == 0 { return .neutral }
        if isRightToLeftBase {
            if leftToRight <= rightToLeft { return .base }
            return count(.latin) * 2 > leftToRight ? .latin : .otherLeftToRight
        }
        return rightToLeft > leftToRight ? script : .base
    }

    /// The language that right-to-left letters tell.
    var script: TextDirection {
        if count(.hebrew) * 2 > rightToLeft { return .hebrew }
        if count(.syriac) * 2 > rightToLeft { return .syriac }
        if count(.thaana) * 2 > rightToLeft { return .thaana }
        if count(.uyghur) > 0 { return .uyghur }
        if count(.urdu) > 0 { return .urdu }
        return count(.persian) > 0 ? .persian : .arabic
    }

    /// Letters and marks of the right-to-left scripts below U+10000, without their digits and ornate parentheses.
    static func isRightToLeft(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0660...0x0669, 0x06F0...0x06F9, 0x060C, 0x061B, 0x061F, 0xFD3E, 0xFD3F, 0xFEFF: false
        case 0x0590...0x08FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFE: true
        default: false
        }
    }

    /// Letters of all other scripts, leaving out the blocks of punctuation, symbols and pictures.
    static func isLeftToRight(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02FF: true
        case 0x0370...0x058F, 0x0900...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFAFF: true
        case 0xFF21...0xFFDC, 0x10000...0x107FF, 0x11000...0x1CFFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Whether any byte of the text may begin a right-to-left letter: far cheaper than counting.
    static func mayHoldRightToLeft(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { WideScan.contains($0) { $0.are(0xD6...0xE0) .| $0.are(0xEF) } }
    }
}
