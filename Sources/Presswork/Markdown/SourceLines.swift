import ArchiveModel

/// Lines of the text as it came, to show them in findings.
struct SourceLines {
    let bytes: [UInt8]
    let lines: [MarkdownLine]

    /// The lines of what was made of the text, which may still be the same.
    func lines(of made: [UInt8]) -> [MarkdownLine] {
        let isSame = made.withUnsafeBufferPointer { made in
            bytes.withUnsafeBufferPointer { $0.baseAddress == made.baseAddress && $0.count == made.count }
        }
        return isSame ? lines : MarkdownLine.all(in: made)
    }

    /// A finding at `line` of the text, 1-based; 0 means the file as a whole. What a captured text links to is nothing
    /// that the archive's editor can mend, so that most are notes.
    func finding(
        _ severity: Finding.Severity, _ code: String, _ message: String, line: Int, in request: PressRequest,
        suggestion: String? = nil
    ) -> Finding {
        guard lines.indices.contains(line - 1) else {
            return Finding(severity, code, message, at: SourceLocation(path: request.path), suggestion: suggestion)
        }
        let text = String(decoding: bytes[lines[line - 1].range].prefix(800), as: UTF8.self)
        return Finding(
            severity, code, message, at: SourceLocation(path: request.path, line: request.firstLine + line - 1),
            excerpt: String(String.UnicodeScalarView(text.unicodeScalars.prefix(200))), suggestion: suggestion)
    }
}
