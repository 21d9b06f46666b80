/// JSON as a tree; its texts are written as `JSONText` has them.
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
        case .text(let text): JSONText.append(text, to: &bytes)
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
                JSONText.append(name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }
}
