import ArchiveModel

/// What text is written to.
protocol ByteSink: ~Copyable {
    mutating func append(_ byte: UInt8)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension [UInt8]: ByteSink {
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { append(contentsOf: bytes) }
}

extension Room<UInt8>: ByteSink {}

extension ByteSink where Self: ~Copyable {
    @inline(__always)
    mutating func append(_ text: String) { text.withBytes { append($0) } }

    /// Appends text so that it can stand in HTML, in an element or between the quotes of an attribute.
    @inline(__always)
    mutating func appendEscaped(_ text: String) {
        text.withBytes { appendEscaped($0) }
    }

    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        append(text) { bytes in
            bytes.are(0x26...0x27) .| bytes.are(UInt8(ascii: "\"")) .| bytes.are(UInt8(ascii: "<"))
                .| bytes.are(UInt8(ascii: ">"))
        } replacing: { byte, sink in
            sink.append(Self.escape(byte).utf8)
        }
    }

    /// Copies runs of bytes for which `test`, as `WideScan` asks it, does not hold; those for which it does are left to
    /// `replace`.
    @inline(__always)
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, where test: (WideScan.Bytes) -> WideScan.Mask,
        replacing replace: (UInt8, inout Self) -> Void
    ) {
        var start = 0
        while true {
            let end = WideScan.index(text, in: start..<text.count, where: test)
            append(UnsafeBufferPointer(rebasing: text[start..<end]))
            guard end < text.count else { return }
            replace(text[end], &self)
            start = end + 1
        }
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

extension String {
    /// Its UTF-8, which nearly every string holds as it is: asked so, no call is made for it.
    @inline(__always)
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if utf8.withContiguousStorageIfAvailable(body) == nil { utf8.span.withUnsafeBufferPointer(body) }
    }
}

extension StaticString {
    fileprivate var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
