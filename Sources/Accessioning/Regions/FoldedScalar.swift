/// One scalar of captured text as names are compared: what class it is of, and its lower case.
///
/// Scalars are read from bytes by hand because `Character` and `lowercased()` cost more than the rest of the reading.
struct FoldedScalar {
    enum Class: UInt8 { case letter, digit, mark, apostrophe, space, separator }

    let kind: Class
    let isUpper: Bool
    /// The lower-case scalar; meaningless for what is no letter and no digit.
    let value: UInt32
    /// Bytes it takes in the text, at least 1.
    let length: Int

    /// The scalar at `offset`, which must be below `bytes.count`; a broken one is a separator of one byte.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> FoldedScalar {
        let first = UInt32(bytes[offset])
        if first < 0xE0 {
            guard first >= 0xC2, offset + 1 < bytes.count else { return separator(1) }
            return folded((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
        }
        if first < 0xF0 {
            guard offset + 2 < bytes.count else { return separator(1) }
            let middle = UInt32(bytes[offset + 1] & 0x3F) << 6
            return folded((first & 0x0F) << 12 | middle | UInt32(bytes[offset + 2] & 0x3F), 3)
        }
        // Nothing beyond the basic plane is part of a name here.
        return separator(min(4, bytes.count - offset))
    }

    /// A Chinese character: no space stands between words there, so that each is one.
    @inline(__always) var isIdeograph: Bool { value >= 0x3400 && value < 0xA000 && kind == .letter }

    /// Of the letters that Japanese sets behind a word.
    @inline(__always) var isHiragana: Bool { value >= 0x3041 && value < 0x30A0 && kind == .letter }

    private static func separator(_ length: Int) -> FoldedScalar {
        FoldedScalar(kind: .separator, isUpper: false, value: 0, length: length)
    }

    private static func letter(_ value: UInt32, _ length: Int, upper: Bool = false) -> FoldedScalar {
        FoldedScalar(kind: .letter, isUpper: upper, value: value, length: length)
    }

    private static func folded(_ scalar: UInt32, _ length: Int) -> FoldedScalar {
        switch scalar {
        // Accents of their own, soft hyphens, joiners, and marks of direction.
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
            return FoldedScalar(kind: .mark, isUpper: false, value: 0, length: length)
        case 0xA0, 0x202F: return FoldedScalar(kind: .space, isUpper: false, value: 0x20, length: length)
        case 0x80..<0xC0, 0xD7, 0xF7: return separator(length)
        case 0xC0..<0xDF: return letter(scalar + 32, length, upper: true)
        case 0x100..<0x250: return latin(scalar, length)
        case 0x386..<0x3AC: return greek(scalar, length)
        case 0x400..<0x530: return cyrillic(scalar, length)
        case 0x600..<0x700: return arabic(scalar, length)
        case 0x2018, 0x2019, 0x2BB, 0x2BC:
            return FoldedScalar(kind: .apostrophe, isUpper: false, value: 0x27, length: length)
        case 0x1E00..<0x1F00: return letter(scalar | 1, length, upper: scalar & 1 == 0)
        case 0x2000..<0x2C00, 0x3000..<0x3040, 0xFD3E...0xFD3F, 0xFE00...0xFE6F: return separator(length)
        default: return letter(scalar, length)
        }
    }

    /// Capitals are even in most of Latin Extended, odd in two stretches.
    private static func latin(_ scalar: UInt32, _ length: Int) -> FoldedScalar {
        if scalar == 0x130 { return letter(0x69, length, upper: true) }
        if scalar == 0x131 || scalar == 0x138 || (0x180..<0x1CD).contains(scalar) { return letter(scalar, length) }
        if (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar) {
            return letter(scalar + (scalar & 1), length, upper: scalar & 1 == 1)
        }
        return letter(scalar | 1, length, upper: scalar & 1 == 0)
    }

    private static func cyrillic(_ scalar: UInt32, _ length: Int) -> FoldedScalar {
        switch scalar {
        case 0x401, 0x451: letter(0x435, length, upper: scalar == 0x401)  // Ё is written as Е as often as not.
        case 0x400..<0x410: letter(scalar + 80, length, upper: true)
        case 0x410..<0x430: letter(scalar + 32, length, upper: true)
        case 0x430..<0x460: letter(scalar, length)
        default: letter(scalar | 1, length, upper: scalar & 1 == 0)
        }
    }

    private static func greek(_ scalar: UInt32, _ length: Int) -> FoldedScalar {
        switch scalar {
        case 0x386: letter(0x3AC, length, upper: true)
        case 0x388...0x38A: letter(scalar + 37, length, upper: true)
        case 0x38C: letter(0x3CC, length, upper: true)
        case 0x38E, 0x38F: letter(scalar + 63, length, upper: true)
        case 0x391...0x3AB: letter(scalar + 32, length, upper: true)
        default: letter(scalar, length)
        }
    }

    /// Spellings of alef, yeh, kaf and teh marbuta are levelled; vowel signs and tatweel are passed over.
    private static func arabic(_ scalar: UInt32, _ length: Int) -> FoldedScalar {
        switch scalar {
        case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4: separator(length)
        case 0x61C, 0x640, 0x64B...0x655, 0x670: FoldedScalar(kind: .mark, isUpper: false, value: 0, length: length)
        case 0x622, 0x623, 0x625: letter(0x627, length)
        case 0x629, 0x6BE, 0x6C0, 0x6C1, 0x6D5: letter(0x647, length)
        case 0x649, 0x6CC: letter(0x64A, length)
        case 0x6A9: letter(0x643, length)
        default: letter(scalar, length)
        }
    }
}
