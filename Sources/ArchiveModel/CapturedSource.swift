/// A seed exactly as received, decoded: the bytes are valid UTF-8 without a byte order mark, lines end in LF.
package struct CapturedSource: Sendable {
    /// Below the folder of seeds, with `/` between its parts.
    package let path: String
    package let bytes: [UInt8]
    /// Start of every line in `bytes`; never empty.
    package let lineStarts: [Int]
    /// `ContentDigest` of the file as it lies on the disk, to see whether a second reading reads the same.
    package let digest: UInt64

    package init(path: String, bytes: [UInt8], digest: UInt64) {
        self.path = path
        self.bytes = bytes
        self.digest = digest
        lineStarts = bytes.withUnsafeBufferPointer { CapturedSource.lineStarts($0) }
    }

    private static func lineStarts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(8 + bytes.count / 64)
        starts.append(0)
        var at = 0
        while at < bytes.count {
            at = WideScan.index(bytes, in: at..<bytes.count) { $0.are(UInt8(ascii: "\n")) } + 1
            if at <= bytes.count { starts.append(at) }
        }
        return starts
    }

    /// Number of lines; text after the last LF counts as one, even when empty.
    package var lineCount: Int { lineStarts.count }

    /// Bytes of the line, without its LF. `number` is 1-based and must exist.
    package func range(ofLine number: Int) -> Range<Int> {
        let start = lineStarts[number - 1]
        let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        return start..<end
    }

    /// 1-based line that holds the byte at `offset`.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Where the byte at `offset` stands, with the column counted in Unicode scalars.
    package func location(at offset: Int) -> SourceLocation {
        let line = line(at: offset)
        let before = bytes[lineStarts[line - 1]..<offset]
        let column = before.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SourceLocation(path: path, line: line, column: column)
    }
}
