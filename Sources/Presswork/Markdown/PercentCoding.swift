/// Percent-encoding of RFC 3986.
enum PercentCoding {
    private static let hex = Array("0123456789ABCDEF".utf8)
    private static let kept: [Bool] = (0..<256).map { byte in
        let byte = UInt8(byte)
        return ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~:/?#@!$&'()*+,;=".utf8.contains(byte)
    }

    /// Whether all of them stay as they are wherever they stand.
    static func arePlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        kept.withUnsafeBufferPointer { kept in bytes.allSatisfy { kept[Int($0)] && $0 != UInt8(ascii: "#") } }
    }

    /// Encodes what an address may not hold; a `%` before two hexadecimal digits stays, and so does the first `#`.
    static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var hasFragment = false
        for (index, byte) in zip(bytes.indices, bytes) {
            let isFragment = byte == UInt8(ascii: "#")
            if (kept[Int(byte)] && !(isFragment && hasFragment)) || isEscape(bytes, index) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
            hasFragment = hasFragment || isFragment
        }
        return result
    }

    /// Bytes that are not UTF-8 once decoded are repaired.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if isEscape(bytes, index), let high = ASCII.hexValue(bytes[index + 1]),
                let low = ASCII.hexValue(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        index + 2 < bytes.endIndex && bytes[index] == UInt8(ascii: "%")
            && ASCII.hexValue(bytes[index + 1]) != nil && ASCII.hexValue(bytes[index + 2]) != nil
    }
}
