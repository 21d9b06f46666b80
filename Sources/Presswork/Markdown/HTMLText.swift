import ArchiveModel

/// Text in HTML: runs are copied, and only `& < > "` are written as references.
enum HTMLText {
    static func append<Sink: ByteSink & ~Copyable>(_ text: ArraySlice<UInt8>, to html: inout Sink) {
        text.withUnsafeBufferPointer { append($0, to: &html) }
    }

    static func append<Sink: ByteSink & ~Copyable>(_ text: UnsafeBufferPointer<UInt8>, to html: inout Sink) {
        html.append(text) { bytes in
            bytes.are(0x26) .| bytes.are(0x3C) .| bytes.are(0x3E) .| bytes.are(0x22)
        } replacing: { byte, html in
            append(reference(byte), to: &html)
        }
    }

    @inline(__always)
    static func append<Sink: ByteSink & ~Copyable>(_ markup: StaticString, to html: inout Sink) {
        html.append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    private static func reference(_ byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        default: "&quot;"
        }
    }
}
