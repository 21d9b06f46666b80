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

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<" ", "\u{7F}": appendEscape(scalar, to: &bytes)
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendEscape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u".utf8
        bytes += repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count))
        bytes += digits.utf8
    }
}
