import ArchiveModel

/// A writing system, told by the code points of its letters.
package enum Script: String, Sendable, CaseIterable {
    case latin, cyrillic, arabic, hebrew, greek, armenian, georgian, devanagari, thai, hangul, kana, han

    /// Counts letters of each script; of an ASCII letter too. The order is that of `allCases`.
    static func counts(_ bytes: ArraySlice<UInt8>) -> [Int] {
        var counts = [Int](repeating: 0, count: allCases.count)
        bytes.withUnsafeBufferPointer { count($0, into: &counts) }
        return counts
    }

    /// Adds to `counts`, which has a place for each of `allCases`.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>, into counts: inout [Int]) {
        var at = 0
        var ascii = 0
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte < 0x80 {
                let plain = WideScan.plainPrefix(bytes, from: at)
                ascii += WideScan.count(bytes, in: at..<at + plain) { $0.lowered.are(0x61...0x7A) }
                at += plain
                // What stands in the next sixteen before a byte beyond ASCII.
                while at < bytes.endIndex, bytes[at] < 0x80 {
                    ascii += (bytes[at] | 0x20) &- 0x61 < 26 ? 1 : 0
                    at += 1
                }
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
        counts[0] += ascii
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

    /// Its place in `allCases`.
    private static func index(_ script: Script) -> Int {
        switch script {
        case .latin: 0
        case .cyrillic: 1
        case .arabic: 2
        case .hebrew: 3
        case .greek: 4
        case .armenian: 5
        case .georgian: 6
        case .devanagari: 7
        case .thai: 8
        case .hangul: 9
        case .kana: 10
        case .han: 11
        }
    }
}
