import ArchiveModel

/// Folds case for look-ups in tables of words: Latin, Greek and Cyrillic, without Arabic vowel signs.
enum CaseFold {
    /// One scalar to one scalar; what has no simple lower case stays as it is. A typographic apostrophe becomes `'`.
    static func folded(_ words: some StringProtocol) -> String {
        words.utf8.withContiguousStorageIfAvailable { folded($0) }
            ?? Array(words.utf8).withUnsafeBufferPointer { folded($0) }
    }

    /// Of valid UTF-8.
    static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        WideScan.contains(bytes) { $0.are(0x80...0xFF) } ? foldedScalars(bytes) : foldedASCII(bytes)
    }

    private static func foldedScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // No small letter takes more bytes than its capital.
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var count = 0
            var at = 0
            while at < bytes.count {
                let first = bytes[at]
                if first < 0x80, at + 3 >= bytes.count || bytes[at + 3] >= 0x80 {
                    buffer[count] = first &- 0x41 < 26 ? first | 0x20 : first
                    count += 1
                    at += 1
                    continue
                }
                if first < 0x80 {
                    let end = WideScan.index(bytes, in: at..<bytes.count) { $0.are(0x80...0xFF) }
                    let run = UnsafeBufferPointer(rebasing: bytes[at..<end])
                    WideScan.lower(run, into: UnsafeMutableBufferPointer(rebasing: buffer[count..<count + run.count]))
                    count += run.count
                    at = end
                    continue
                }
                let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - at)
                var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
                for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
                at += length
                guard let scalar = Unicode.Scalar(value), !isVowelSign(scalar) else { continue }
                for byte in UTF8.encode(folded(scalar)) ?? .init() {
                    buffer[count] = byte
                    count += 1
                }
            }
            return count
        }
    }

    private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            WideScan.lower(bytes, into: buffer)
            return bytes.count
        }
    }

    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: return shifted(value, 0x20)
        case 0..<0xC0: return scalar
        case 0xC0...0xDE where value != 0xD7: return shifted(value, 0x20)
        case 0x130: return "i"
        case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F,
            0x1E00...0x1EFF:
            return value & 1 == 0 ? shifted(value, 1) : scalar
        case 0x139...0x148, 0x179...0x17E: return value & 1 == 1 ? shifted(value, 1) : scalar
        case 0x4C1...0x4CE: return value & 1 == 1 ? shifted(value, 1) : scalar
        case 0x391...0x3A9: return shifted(value, 0x20)
        case 0x410...0x42F: return shifted(value, 0x20)
        case 0x400...0x40F: return shifted(value, 0x50)
        case 0x2018, 0x2019, 0x2BB, 0x2BC: return "'"
        default: return scalar
        }
    }

    static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : folded(scalar) != scalar && isLetter(scalar)
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
        // The scripts most archives are in, without a look into the tables of Unicode.
        switch value {
        case 0x80..<0xAA, 0xD7, 0xF7, 0x2000...0x206F: return false
        case 0xC0...0x24F, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A: return true
        default: break
        }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// All its letters are capitals, and there are at least two.
    static func isInCapitals(_ words: some StringProtocol) -> Bool {
        var capitals = 0
        for scalar in words.unicodeScalars where isLetter(scalar) {
            guard isUppercase(scalar) else { return false }
            capitals += 1
        }
        return capitals > 1
    }

    private static func shifted(_ value: UInt32, _ distance: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(value + distance) ?? "?"
    }

    /// Harakat and the tatweel: the same word is printed with and without them.
    private static func isVowelSign(_ scalar: Unicode.Scalar) -> Bool {
        (0x64B...0x652).contains(scalar.value) || scalar.value == 0x640 || scalar.value == 0x670
    }
}
