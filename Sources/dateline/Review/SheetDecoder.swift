import ArchiveModel

/// A spreadsheet's text, and how it was written.
struct SheetText: Sendable, Equatable {
    let text: String
    let encoding: SheetEncoding
}

/// A spreadsheet's file → its text, in whatever encoding the spreadsheet chose.
enum SheetDecoder {
    /// `encoding` is what the editor says it is, nil to find out. The value is nil when that can't be told, or when the bytes
    /// are not of that encoding. A guess is told.
    static func decode(_ bytes: [UInt8], _ encoding: SheetEncoding?, path: String) -> Outcome<SheetText?> {
        if let encoding { return decoded(bytes, as: encoding, path) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return refusal("this is UTF-32", path)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return decoded(bytes, as: .utf16LittleEndian, path) }
        if bytes.starts(with: [0xFE, 0xFF]) { return decoded(bytes, as: .utf16BigEndian, path) }
        // No text has a NUL, and UTF-16 has one in every separator.
        if bytes.contains(0) { return refusal("this looks like UTF-16 without a byte order mark", path) }
        if case .success(let text) = SheetEncoding.utf8.decode(bytes) {
            return Outcome(SheetText(text: text, encoding: .utf8))
        }
        guard let guess = LetterHabit.encoding(of: bytes) else {
            return refusal("this is not UTF-8, and nothing tells what it is", path)
        }
        var outcome = decoded(bytes, as: guess, path)
        if outcome.value != nil {
            outcome.findings.append(
                Finding(
                    .warning, "review.encoding", "this is not UTF-8; read as \(guess.rawValue), going by its letters",
                    at: SourceLocation(path: path), suggestion: "if that is wrong, name the encoding with --encoding"))
        }
        return outcome
    }

    private static func decoded(_ bytes: [UInt8], as encoding: SheetEncoding, _ path: String) -> Outcome<SheetText?> {
        switch encoding.decode(bytes) {
        case .success(let text): return Outcome(SheetText(text: text, encoding: encoding))
        case .failure(let failure):
            let line = bytes[..<min(failure.offset, bytes.count)].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
            let finding = Finding(
                .error, "review.encoding", "this is not \(encoding.rawValue): byte \(failure.offset + 1) is none of it",
                at: SourceLocation(path: path, line: line), suggestion: "save it as UTF-8")
            return Outcome(nil, [finding])
        }
    }

    private static func refusal(_ message: String, _ path: String) -> Outcome<SheetText?> {
        let names = SheetEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        let finding = Finding(
            .error, "review.encoding", message, at: SourceLocation(path: path),
            suggestion: "save it as UTF-8, or name its encoding with --encoding: \(names)")
        return Outcome(nil, [finding])
    }
}
