import ArchiveModel

/// Counts words as white space parts them, which is what a reader's time depends on in most scripts.
enum WordCount {
    static func of(_ text: CapturedText) -> Int {
        text.source.bytes.withUnsafeBufferPointer { bytes in
            text.lines.reduce(0) { $0 + count(UnsafeBufferPointer(rebasing: bytes[$1.range])) }
        }
    }

    /// A word begins at every byte that is no space behind one that is; no line of the text begins with a space.
    private static func count(_ line: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = line.first else { return 0 }
        let (pairs, rest) = WideScan.countPairs(line) { isSpace($0) .& .!isSpace($1) }
        var count = pairs + (isSpace(first) ? 0 : 1)
        for at in rest..<max(rest, line.count - 1) where isSpace(line[at]) && !isSpace(line[at + 1]) { count += 1 }
        return count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    @inline(__always)
    private static func isSpace(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        bytes.are(0x20) .| bytes.are(0x09)
    }
}
