/// Letters of a block by the way they are written, after the blocks of the Unicode Character Database.
struct LetterCount {
    private var rightToLeft = 0
    private var leftToRight = 0
    private var latin = 0
    private var hebrew = 0
    private var syriac = 0
    private var thaana = 0
    private var persian = 0
    private var urdu = 0
    private var uyghur = 0

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        UTF8Scalars.forEach(in: bytes) { scalar, _ in add(scalar) }
    }

    mutating func add(_ scalar: UInt32) {
        if LetterCount.isRightToLeft(scalar) {
            rightToLeft += 1
            addRightToLeft(scalar)
        } else if LetterCount.isLeftToRight(scalar) {
            leftToRight += 1
            if scalar < 0x250 || (0x1E00...0x1EFF).contains(scalar) { latin += 1 }
        }
    }

    /// Letters that Arabic proper does not have tell Persian, Urdu and Uyghur apart from it.
    private mutating func addRightToLeft(_ scalar: UInt32) {
        switch scalar {
        case 0x0590...0x05FF, 0xFB1D...0xFB4F: hebrew += 1
        case 0x0700...0x074F: syriac += 1
        case 0x0780...0x07BF: thaana += 1
        case 0x0679, 0x0688, 0x0691, 0x06BA, 0x06D2: urdu += 1
        case 0x06C6, 0x06C7, 0x06C8, 0x06CB, 0x06D0: uyghur += 1
        case 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06CC: persian += 1
        default: break
        }
    }

    /// What most letters say, in an article written the given way.
    func direction(inRightToLeft isRightToLeftBase: Bool) -> TextDirection {
        if rightToLeft + leftToRight == 0 { return .neutral }
        if isRightToLeftBase {
            if leftToRight <= rightToLeft { return .base }
            return latin * 2 > leftToRight ? .latin : .otherLeftToRight
        }
        return rightToLeft > leftToRight ? script : .base
    }

    /// The language that right-to-left letters tell.
    var script: TextDirection {
        if hebrew * 2 > rightToLeft { return .hebrew }
        if syriac * 2 > rightToLeft { return .syriac }
        if thaana * 2 > rightToLeft { return .thaana }
        if uyghur > 0 { return .uyghur }
        if urdu > 0 { return .urdu }
        return persian > 0 ? .persian : .arabic
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
        bytes.contains { (0xD6...0xDF).contains($0) || $0 == 0xE0 || $0 == 0xEF }
    }
}
