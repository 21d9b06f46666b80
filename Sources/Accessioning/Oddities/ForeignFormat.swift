import ArchiveModel

/// A file that is of another kind than its name says: what is read of it, and shown, is its markup. A warning, for nobody
/// keeps such a text on purpose.
enum ForeignFormat {
    private static let openings: [(start: String, what: String, suggestion: String)] = [
        ("<!doctype html", "a page's HTML", "save the page's text, as a reader view shows it"),
        ("<html", "a page's HTML", "save the page's text, as a reader view shows it"),
        ("{\\rtf", "RTF", "save it as plain text"),
    ]

    static func finding(_ text: CapturedText) -> Finding? {
        guard let first = text.lines.first else { return nil }
        let bytes = text.source.bytes[first.range].prefix(16)
        switch bytes.first {
        case UInt8(ascii: "<"), UInt8(ascii: "{"):
            let found = openings.first { bytes.lazy.map(lowercased).starts(with: $0.start.utf8) }
            return found.map { note("this is \($0.what), which is shown as it stands", $0.suggestion, first, text) }
        case UInt8(ascii: "+"):
            guard isFence(first, text), text.lines.prefix(200).dropFirst().contains(where: { isFence($0, text) }) else {
                return nil
            }
            return note("this is TOML, which is not read", "write it as YAML between two lines '---'", first, text)
        default: return nil
        }
    }

    private static func isFence(_ line: TextLine, _ text: CapturedText) -> Bool {
        text.source.bytes[line.range].elementsEqual("+++".utf8)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func note(_ message: String, _ suggestion: String, _ line: TextLine, _ text: CapturedText) -> Finding
    {
        Finding(
            .warning, "text.format", message, at: text.source.location(at: line.range.lowerBound),
            length: line.range.count, suggestion: suggestion
        ).showing(text.source.text(line.range.prefix(200)))
    }
}
