import ArchiveModel

/// JSON that can stand in a script element of a page: whatever the texts in it are, they neither end the element nor
/// open another.
enum JSONValue {
    case text(String)
    case number(Int)
    case list([JSONValue])
    /// Members in the order written; absent ones are left out.
    case object(KeyValuePairs<String, JSONValue?>)

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.append(text, to: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .list(let values):
            for (index, value) in values.enumerated() {
                bytes.append(index == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
                value.append(to: &bytes)
            }
            bytes += values.isEmpty ? "[]".utf8 : "]".utf8
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            var isFirst = true
            for case (let name, let value?) in members {
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                isFirst = false
                Self.append(name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Runs between what has to be escaped are copied whole.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        text.utf8.span.withUnsafeBufferPointer { text in
            var start = 0
            var index = 0
            while true {
                index = WideScan.index(text, in: index..<text.count, where: mayBeEscaped)
                guard index < text.count else { break }
                let (scalar, length) = UTF8Scalars.scalar(in: text, at: index)
                if scalar < 0x80 || scalar == 0x2028 || scalar == 0x2029 {
                    bytes.append(contentsOf: text[start..<index])
                    appendEscape(scalar, to: &bytes)
                    start = index + length
                }
                index += length
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Control characters, what JSON or HTML might end at, and the first byte of U+2028 and U+2029.
    @inline(__always)
    private static func mayBeEscaped(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        bytes.are(0...0x1F) .| bytes.are(0x22) .| bytes.are(0x26) .| bytes.are(0x3C) .| bytes.are(0x3E)
            .| bytes.are(0x5C) .| bytes.are(0x7F) .| bytes.are(0xE2)
    }

    private static func appendEscape(_ scalar: UInt32, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        if scalar == 0x22 || scalar == 0x5C { return bytes.append(UInt8(scalar)) }
        let digits = String(scalar, radix: 16)
        bytes.append(UInt8(ascii: "u"))
        bytes += repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count))
        bytes += digits.utf8
    }
}
