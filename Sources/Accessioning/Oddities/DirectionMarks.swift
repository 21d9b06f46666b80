import ArchiveModel

/// Characters that force or embed a direction of writing (U+202A to U+202E, U+2066 to U+2069).
///
/// They can make a name or a file read otherwise than it is written. The marks U+200E and U+200F are not counted: they are
/// ordinary in Arabic, Hebrew and Persian texts.
enum DirectionMarks {
    static func finding(_ text: CapturedText, in lines: [TextLine]) -> Finding? {
        var first: Int?
        var count = 0
        for line in lines {
            text.source.bytes[line.range].withUnsafeBufferPointer { bytes in
                guard mayHaveMark(bytes) else { return }
                for at in 0..<max(0, bytes.count - 2) where bytes[at] == 0xE2 {
                    guard isMark(bytes[at + 1], bytes[at + 2]) else { continue }
                    first = first ?? line.range.lowerBound + at
                    count += 1
                }
            }
        }
        guard let first else { return nil }
        let code = 0x2000 + Int(text.source.bytes[first + 1] & 0x3F) << 6 + Int(text.source.bytes[first + 2] & 0x3F)
        let name = "U+" + String(code, radix: 16, uppercase: true)
        let message =
            count == 1
            ? "\(name) turns the direction of the text here"
            : "\(name) turns the direction of the text here; there are \(count) such characters"
        return TextOddities.note("text.direction-marks", message, at: first, in: text)
    }

    /// The last two bytes of a mark stand in the line.
    private static func mayHaveMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        WideScan.containsPair(bytes) { one, next in
            one.are(0x80) .& next.are(0xAA...0xAE) .| one.are(0x81) .& next.are(0xA6...0xA9)
        }
    }

    private static func isMark(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (0xAA...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third)
    }
}
