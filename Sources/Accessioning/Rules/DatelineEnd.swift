import ArchiveModel

/// Where a dateline ends: a dash, or a full stop after a year.
enum DatelineEnd {
    /// Offset behind the end, when nothing but fillers, brackets with an agency, and emphasis stand before it.
    static func find(_ range: Range<Int>, in frame: ArticleFrame, acceptsStop: Bool) -> Int? {
        if let dash = firstDash(range, frame.bytes), isEmpty(range.lowerBound..<dash.lowerBound, in: frame) {
            return dash.upperBound
        }
        for mark in [UInt8(ascii: "."), UInt8(ascii: ":")] where acceptsStop {
            guard let stop = frame.bytes[range].firstIndex(of: mark), stop - range.lowerBound <= 24,
                stop + 1 < range.upperBound, frame.bytes[stop + 1] == 0x20 || frame.bytes[stop + 1] == 0x2A,
                DateWords.isFiller(range.lowerBound..<stop, in: frame)
            else { continue }
            return stop + 1
        }
        return behindSlashes(range, frame.bytes)
    }

    /// Behind "/Дала ақпарат/." as agencies of the former Soviet Union sign, which takes no dash.
    private static func behindSlashes(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
        let start = PrintedLine.trimmed(range, bytes).lowerBound
        guard start < range.upperBound, bytes[start] == UInt8(ascii: "/"),
            let close = bytes[start + 1..<range.upperBound].firstIndex(of: UInt8(ascii: "/")),
            (4...60).contains(close - start), close + 1 < range.upperBound
        else { return nil }
        if bytes[close + 1] == UInt8(ascii: ".") { return close + 2 }
        // Arabic agencies print a short sign between slashes and no stop: "/ و ا م / ".
        let sign = bytes[start + 1..<close]
        let isArabic = sign.contains { (0xD8...0xDB).contains($0) }
        return isArabic && sign.count <= 30 && bytes[close + 1] == 0x20 ? close + 1 : nil
    }

    /// `-`, `--`, `–` or `—` with a space behind it, or a long dash anywhere; within 160 bytes.
    static func firstDash(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
        var at = range.lowerBound
        while at < range.upperBound {
            if bytes[at] == UInt8(ascii: "-"), at > range.lowerBound, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x29 {
                var end = at + 1
                while end < range.upperBound, bytes[end] == UInt8(ascii: "-") { end += 1 }
                if end == range.upperBound || bytes[end] == 0x20 { return at..<end }
            }
            if bytes[at] == 0xE2, at + 2 < range.upperBound, bytes[at + 1] == 0x80,
                (0x92...0x95).contains(bytes[at + 2])
            {
                return at..<at + 3
            }
            at = nextOfDash(at + 1, range.upperBound, bytes)
        }
        return nil
    }

    /// Where the next byte stands that a dash may begin with.
    private static func nextOfDash(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
        guard start < end else { return end }
        return bytes.withUnsafeBufferPointer { bytes in
            WideScan.index(bytes, in: start..<end) { $0.are(UInt8(ascii: "-")) .| $0.are(0xE2) }
        }
    }

    private static func isEmpty(_ range: Range<Int>, in frame: ArticleFrame) -> Bool {
        if DateWords.isFiller(range, in: frame) { return true }
        let words = NameList.trimmed(frame.plain(range)[...])
        // ". KAZINFORM" behind the day, as agencies of the former Soviet Union sign.
        let bare = words.drop { ". ".contains($0) }
        if bare.startIndex > words.startIndex, bare.partCount <= 2, bare.utf8.count >= 4, CaseFold.isInCapitals(bare) {
            return true
        }
        // "(Reuters)", ") (AP)", "/TASS/"
        let agency = words.drop { ",()/ ".contains($0) }
        guard agency.utf8.count <= 60, let last = words.last, ")/".contains(last) else { return false }
        return agency.partCount <= 5
    }
}
