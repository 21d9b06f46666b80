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
        var count = 0
        var wasSpace: UInt8 = 1
        for byte in line {
            let isSpace: UInt8 = byte == 0x20 || byte == 0x09 ? 1 : 0
            count += Int(wasSpace & ~isSpace)
            wasSpace = isSpace
        }
        return count
    }
}
