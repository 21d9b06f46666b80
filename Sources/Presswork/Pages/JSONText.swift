import ArchiveModel

/// JSON that is written as it is told, for a script element of a page: whatever the texts in it are, they neither end the
/// element nor open another.
struct JSONText: ~Copyable {
    private var written: Room<UInt8>
    /// A value stands before, in the same list or object.
    private var isBehindValue = false

    init(capacity: Int) { written = Room(capacity) }

    var bytes: [UInt8] { written.array }

    /// Opens an object with `{`, a list with `[`.
    mutating func open(_ bracket: Unicode.Scalar) {
        part()
        written.append(UInt8(ascii: bracket))
        isBehindValue = false
    }

    mutating func close(_ bracket: Unicode.Scalar) {
        written.append(UInt8(ascii: bracket))
        isBehindValue = true
    }

    /// The name of a member, whose value comes next.
    mutating func name(_ name: StaticString) {
        part()
        written.append(UInt8(ascii: "\""))
        written.append(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        written.append(UInt8(ascii: "\""))
        written.append(UInt8(ascii: ":"))
        isBehindValue = false
    }

    mutating func value(_ text: String) {
        part()
        Self.append(text, to: &written)
        isBehindValue = true
    }

    /// A member; none where there is no text.
    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        self.name(name)
        value(text)
    }

    private mutating func part() {
        if isBehindValue { written.append(UInt8(ascii: ",")) }
    }

    /// In quotation marks. Runs between what has to be escaped are copied whole.
    static func append<Sink: ByteSink & ~Copyable>(_ text: String, to bytes: inout Sink) {
        bytes.append(UInt8(ascii: "\""))
        text.withBytes { text in
            var start = 0
            var index = 0
            while true {
                index = WideScan.index(text, in: index..<text.count, where: mayBeEscaped)
                guard index < text.count else { break }
                let (scalar, length) = UTF8Scalars.scalar(in: text, at: index)
                if scalar < 0x80 || scalar == 0x2028 || scalar == 0x2029 {
                    bytes.append(UnsafeBufferPointer(rebasing: text[start..<index]))
                    appendEscape(scalar, to: &bytes)
                    start = index + length
                }
                index += length
            }
            bytes.append(UnsafeBufferPointer(rebasing: text[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Control characters, what JSON or HTML might end at, and the first byte of U+2028 and U+2029.
    @inline(__always)
    private static func mayBeEscaped(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        bytes.are(0...0x1F) .| bytes.are(0x22) .| bytes.are(0x26) .| bytes.are(0x3C) .| bytes.are(0x3E)
            .| bytes.are(0x5C) .| bytes.are(0x7F) .| bytes.are(0xE2)
    }

    private static func appendEscape<Sink: ByteSink & ~Copyable>(_ scalar: UInt32, to bytes: inout Sink) {
        bytes.append(UInt8(ascii: "\\"))
        if scalar == 0x22 || scalar == 0x5C { return bytes.append(UInt8(scalar)) }
        let digits = String(scalar, radix: 16)
        bytes.append(UInt8(ascii: "u"))
        for _ in 0..<max(0, 4 - digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
        bytes.append(digits)
    }
}
