/// A writing system, told by the code points of its letters.
package enum Script: String, Sendable, CaseIterable {
    case latin, cyrillic, arabic, hebrew, greek, armenian, georgian, devanagari, thai, hangul, kana, han

    /// Counts letters of each script; of an ASCII letter too. The order is that of `allCases`.
    static func counts(_ bytes: ArraySlice<UInt8>) -> [Int] {
        var counts = [Int](repeating: 0, count: allCases.count)
        count(bytes, into: &counts)
        return counts
    }

    /// Adds to `counts`, which has a place for each of `allCases`.
    static func count(_ bytes: ArraySlice<UInt8>, into counts: inout [Int]) {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte < 0x80 {
                if (0x61...0x7A).contains(byte | 0x20) { counts[0] += 1 }
                at += 1
            } else if byte < 0xE0 {
                if at + 1 < bytes.endIndex, let script = ofTwo(byte, bytes[at + 1]) { counts[script] += 1 }
                at += 2
            } else {
                if byte < 0xF0, at + 2 < bytes.endIndex, let script = ofThree(byte, bytes[at + 1]) {
                    counts[script] += 1
                }
                at += byte < 0xF0 ? 3 : 4
            }
        }
    }

    private static func ofTwo(_ lead: UInt8, _ next: UInt8) -> Int? {
        switch lead {
        case 0xC3...0xC9: index(.latin)
        case 0xCE, 0xCF: index(.greek)
        case 0xD0...0xD4: lead == 0xD4 && next >= 0xB1 ? index(.armenian) : index(.cyrillic)
        case 0xD5, 0xD6: lead == 0xD6 && next >= 0x90 ? index(.hebrew) : index(.armenian)
        case 0xD7: index(.hebrew)
        case 0xD8...0xDB: index(.arabic)
        default: nil
        }
    }

    private static func ofThree(_ lead: UInt8, _ next: UInt8) -> Int? {
        switch (lead, next) {
        case (0xE1, 0xB8...0xBB): index(.latin)
        case (0xE1, 0x82), (0xE1, 0x83), (0xE1, 0xB2): index(.georgian)
        case (0xE0, 0xA4), (0xE0, 0xA5): index(.devanagari)
        case (0xE0, 0xB8), (0xE0, 0xB9): index(.thai)
        case (0xE3, 0x81...0x83): index(.kana)
        case (0xE4...0xE9, _): index(.han)
        case (0xEA, 0xB0...), (0xEB, _), (0xEC, _), (0xED, ...0x9E): index(.hangul)
        case (0xEF, 0xAD...0xBB): index(.arabic)
        default: nil
        }
    }

    private static func index(_ script: Script) -> Int { allCases.firstIndex(of: script) ?? 0 }
}
