import ArchiveModel

/// A file's bytes → a captured source: UTF-8 without byte order mark, lines ended by LF, nothing that XML forbids.
package enum SeedDecoder {
    /// The value is nil when the bytes are not UTF-8; the finding says where.
    package static func decode(_ bytes: [UInt8], path: String) -> Outcome<CapturedSource?> {
        if let encoding = foreignEncoding(bytes) {
            let message = "this looks like \(encoding); only UTF-8 is read"
            return Outcome(nil, [refusal("file.encoding", message, path)])
        }
        let hasMark = bytes.first == 0xEF && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? bytes[3...] : bytes[...]
        let check = UTF8Check(text)
        if let offset = check.firstInvalid { return Outcome(nil, [invalid(at: offset, in: bytes, path)]) }
        // Most seeds need nothing done.
        let normal =
            check.mayHaveControls ? normalized(text) : (bytes: hasMark ? Array(text) : bytes, dropped: 0)
        let source = CapturedSource(path: path, bytes: normal.bytes, digest: ContentDigest.of(bytes))
        guard normal.dropped > 0 else { return Outcome(source) }
        let count = normal.dropped == 1 ? "1 control character" : "\(normal.dropped) control characters"
        return Outcome(
            source,
            [Finding(.note, "seed.control-characters", "\(count) left out", at: SourceLocation(path: path))])
    }

    /// By byte order mark, or by the NUL bytes that UTF-16 has in any Latin text.
    private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
        guard let first = bytes.first else { return nil }
        if first >= 0x80 || first == 0, let encoding = markedEncoding(bytes) { return encoding }
        let zeros = bytes.prefix(512).withUnsafeBufferPointer { head in
            WideScan.contains(head) { $0.are(0x00) } ? head.count { $0 == 0 } : 0
        }
        if zeros > 8, zeros * 4 > min(512, bytes.count) { return "UTF-16 or a binary file" }
        return nil
    }

    private static func markedEncoding(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        return nil
    }

    private static func refusal(_ code: String, _ message: String, _ path: String) -> Finding {
        Finding(.error, code, message, at: SourceLocation(path: path), suggestion: "convert the file to UTF-8")
    }

    private static func invalid(at offset: Int, in bytes: [UInt8], _ path: String) -> Finding {
        let before = bytes[..<offset]
        let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = bytes[start..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        return Finding(
            .error, "file.encoding", "the byte 0x\(byte.count < 2 ? "0" : "")\(byte) is not UTF-8",
            at: SourceLocation(path: path, line: line, column: column), suggestion: "convert the file to UTF-8")
    }

    private static func normalized(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], dropped: Int) {
        var clean: [UInt8] = []
        clean.reserveCapacity(text.count)
        var dropped = 0
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == 0x0D {
                clean.append(0x0A)
                index += index + 1 < text.endIndex && text[index + 1] == 0x0A ? 2 : 1
                continue
            }
            let length = forbiddenLength(text, at: index)
            if length > 0 { dropped += 1 } else { clean.append(byte == 0x0C || byte == 0x0B ? 0x0A : byte) }
            index += max(1, length)
        }
        return (clean, dropped)
    }

    /// Bytes of the forbidden character at `index`, 0 when it may stay. Form feed and vertical tab end a line.
    private static func forbiddenLength(_ text: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x20 { return (0x09...0x0C).contains(byte) ? 0 : 1 }
        if byte == 0x7F { return 1 }
        if byte < 0xC2 { return 0 }
        // U+0080–U+009F without U+0085, and what is no character; the text is valid UTF-8, so the bytes that follow are there.
        let next = text[index + 1]
        if byte == 0xC2, (0x80...0x9F).contains(next), next != 0x85 { return 2 }
        if byte == 0xEF, next == 0xBF, text[index + 2] >= 0xBE { return 3 }
        if byte == 0xEF, next == 0xB7, (0x90...0xAF).contains(text[index + 2]) { return 3 }
        if byte >= 0xF0, next & 0x0F == 0x0F, text[index + 2] == 0xBF, text[index + 3] >= 0xBE { return 4 }
        return 0
    }
}
