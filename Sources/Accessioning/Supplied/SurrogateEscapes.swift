/// `\ud83d\uddde` → `\U0001F5DE`.
///
/// Programs that write YAML as if it were JSON escape what lies above U+FFFF in two halves; libyaml takes only the whole.
enum SurrogateEscapes {
    static func joined(_ yaml: String) -> String {
        let bytes = Array(yaml.utf8)
        // Few texts have any: they are handed back as they are.
        guard bytes.indices.contains(where: { isHalf(bytes, at: $0, 0xD8) }) else { return yaml }
        var joined: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isEscaped = bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count
            if isEscaped, isHalf(bytes, at: index, 0xD8), isHalf(bytes, at: index + 6, 0xDC) {
                let high = value(bytes, at: index) - 0xD800
                let scalar = 0x10000 + high << 10 + value(bytes, at: index + 6) - 0xDC00
                let hex = String(scalar, radix: 16, uppercase: true)
                joined +=
                    Array("\\U".utf8) + Array(repeating: UInt8(ascii: "0"), count: 8 - hex.utf8.count) + Array(hex.utf8)
                index += 12
            } else {
                // An escaped backslash escapes nothing behind it.
                joined += bytes[index..<min(bytes.count, index + (isEscaped ? 2 : 1))]
                index += isEscaped ? 2 : 1
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// `\uXXXX` stands at `index`, its value in the 1,024 that begin with the byte `first`.
    private static func isHalf(_ bytes: [UInt8], at index: Int, _ first: UInt32) -> Bool {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return false
        }
        return value(bytes, at: index) >> 10 == first >> 2
    }

    /// Of the four hexadecimal digits behind `\u`; 0 when they are none.
    private static func value(_ bytes: [UInt8], at index: Int) -> UInt32 {
        UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16) ?? 0
    }
}
