extension [UInt8] {
    mutating func append(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends text so that it can stand in HTML, in an element or between the quotes of an attribute.
    mutating func appendEscaped(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { appendEscaped($0) }
    }

    /// Runs of bytes without a character to escape are copied whole.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for offset in text.indices where text[offset].isEscaped {
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
            append(contentsOf: Self.escape(text[offset]).utf8)
            start = offset + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func escape(_ byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}

extension StaticString {
    fileprivate var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}

extension UInt8 {
    fileprivate var isEscaped: Bool {
        // One bit each for `"`, `&`, `'`, `<` and `>`, all of which are below 64.
        let escaped: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62
        return self < 64 && escaped &>> UInt64(self) & 1 == 1
    }
}
