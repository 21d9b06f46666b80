/// Unicode's White_Space (PropList.txt) in UTF-8, for text that never becomes a String.
enum WhiteSpace {
    /// How many bytes of white space begin at `index`; 0 where another character stands.
    static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte), index + 1 < bytes.endIndex else { return 0 }
        let next = bytes[index + 1]
        if byte == 0xC2 { return next == 0x85 || next == 0xA0 ? 2 : 0 }
        guard index + 2 < bytes.endIndex else { return 0 }
        return isWide(byte, next, bytes[index + 2]) ? 3 : 0
    }

    /// U+1680, U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    private static func isWide(_ lead: UInt8, _ next: UInt8, _ last: UInt8) -> Bool {
        switch (lead, next) {
        case (0xE1, 0x9A), (0xE3, 0x80): last == 0x80
        case (0xE2, 0x80): last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF
        case (0xE2, 0x81): last == 0x9F
        default: false
        }
    }
}
