import ArchiveModel

/// Strict UTF-8 as Unicode 15, table 3-7, has it: no overlong form, no surrogate, nothing above U+10FFFF.
enum UTF8Check {
    /// Index of the first byte that begins no valid character; nil when all is well.
    static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        return bytes.withUnsafeBufferPointer { buffer -> Int? in
            var index = 0
            while index < buffer.count {
                if buffer[index] < 0x80 {
                    index += 1
                    // In some scripts one space stands between two letters of several bytes.
                    guard index < buffer.count, buffer[index] < 0x80 else { continue }
                    index = WideScan.index(buffer, in: index..<buffer.count) { $0.are(0x80...0xFF) }
                    continue
                }
                let length = validLength(buffer, at: index)
                if length == 0 { return start + index }
                index += length
            }
            return nil
        }
    }

    private static func validLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
