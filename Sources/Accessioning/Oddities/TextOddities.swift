import ArchiveModel

/// What is odd about a text as a whole: a note each, for what is read from such a text deserves a look; a warning where it
/// is of a kind that isn't read.
///
/// Nothing is refused or changed for it. Linear in the length of the text; lines of ASCII alone cost a scan for other
/// bytes.
enum TextOddities {
    static func findings(_ text: CapturedText) -> [Finding] {
        let foreign = text.lines.filter { !isASCII(text.source.bytes[$0.range]) }
        return [
            ForeignFormat.finding(text), LongLine.finding(text), LetterlessText.finding(text),
            CapitalText.finding(text),
            MixedScripts.finding(text, in: foreign), DirectionMarks.finding(text, in: foreign),
        ].compactMap { $0 }
    }

    /// A note at the byte `offset` of `text`, showing its line.
    static func note(
        _ code: String, _ message: String, at offset: Int, in text: CapturedText, length: Int = 1,
        suggestion: String? = nil
    ) -> Finding {
        let source = text.source
        let line = source.range(ofLine: source.line(at: offset))
        // Four bytes a scalar at most: an excerpt holds two hundred.
        let shown = source.text(line.lowerBound..<min(line.upperBound, line.lowerBound + 800))
        return Finding(
            .note, code, message, at: source.location(at: offset), length: length, suggestion: suggestion
        ).showing(shown)
    }

    private static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { !WideScan.contains($0) { $0.are(0x80...0xFF) } }
    }
}
