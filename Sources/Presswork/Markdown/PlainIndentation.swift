/// Indentation in a text captured as plain text: the printer's, and hardly ever a sign of code.
///
/// After a blank line four columns make code in Markdown. In a `.txt` seed such lines lose their indentation, unless
/// they go on with a list or a note, or most of them look like code. Lines under 60 columns keep their breaks: they
/// are verse, an address or a signature.
enum PlainIndentation {
    static func removed(from bytes: [UInt8], lines: [MarkdownLine]) -> [UInt8]? {
        guard lines.contains(where: { $0.indent >= 4 && !$0.isBlank }) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var continues = false
        var inFence = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.isFence(in: bytes) { inFence.toggle() }
            let afterBlank = index == 0 || lines[index - 1].isBlank
            if !inFence, !line.isBlank, line.indent < 4 {
                continues = opensContainer(line, bytes) || (continues && (!afterBlank || line.indent >= 2))
            }
            if inFence || line.isBlank || line.indent < 4 || continues || !afterBlank {
                result += bytes[line.range] + [0x0A]
                index += 1
                continue
            }
            let block = lines[index...].prefix { $0.indent >= 4 && !$0.isBlank }
            append(block, of: bytes, to: &result)
            index = block.endIndex
        }
        return result
    }

    private static func opensContainer(_ line: MarkdownLine, _ bytes: [UInt8]) -> Bool {
        line.markLength(in: bytes) > 0 || bytes[line.textStart..<line.range.upperBound].starts(with: [0x5B, 0x5E])
    }

    private static func append(_ block: ArraySlice<MarkdownLine>, of bytes: [UInt8], to result: inout [UInt8]) {
        let isCode = block.count(where: { looksLikeCode(bytes[$0.textStart..<$0.range.upperBound]) }) * 2 > block.count
        let isShort = block.count > 1 && block.allSatisfy { $0.range.upperBound - $0.textStart < 60 }
        for line in block {
            let start = isCode ? line.range.lowerBound : line.textStart
            result += bytes[start..<line.range.upperBound]
            if isShort, !isCode { result += [0x20, 0x20] }
            result.append(0x0A)
        }
    }

    /// Ends or begins as lines of prose don't.
    static func looksLikeCode(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, let last = line.last(where: { !ASCII.isSpace($0) }) else { return false }
        return ";{}".utf8.contains(last) || "#$<{}/".utf8.contains(first)
            || (line.contains(UInt8(ascii: "=")) && !line.contains(0x20)) || line.contains(UInt8(ascii: "{"))
    }
}
