import ArchiveModel

/// Whether bytes are UTF-8, found without making a string of them: sixteen at a time where they are ASCII, and character
/// by character where others stand close together.
enum UTF8Text {
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.withMemoryRebound(to: UInt8.self) { text in
            var index = 0
            while true {
                index = WideScan.index(text, in: index..<text.count) { $0.are(0x80...0xFF) }
                // As far as the next two that are ASCII.
                while index < text.count, text[index] >= 0x80 || index + 1 < text.count && text[index + 1] >= 0x80 {
                    let length = length(of: text, at: index)
                    if length == 0 { return false }
                    index += length
                }
                if index >= text.count { return true }
            }
        }
    }

    /// Of the character at `index`, which is one of the text's; 0 for what is none. After table 3-7 of the Unicode
    /// Standard.
    @inline(__always)
    private static func length(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = text[index]
        if first < 0x80 { return 1 }
        let left = text.count - index
        guard left >= 2 else { return 0 }
        let second = text[index + 1]
        switch first {
        case 0xC2...0xDF: return isTrailing(second) ? 2 : 0
        case 0xE0...0xEF:
            let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = first == 0xED ? 0x9F : 0xBF
            guard left >= 3, second >= low, second <= high else { return 0 }
            return isTrailing(text[index + 2]) ? 3 : 0
        case 0xF0...0xF4:
            let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
            let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
            guard left >= 4, second >= low, second <= high else { return 0 }
            return isTrailing(text[index + 2]) && isTrailing(text[index + 3]) ? 4 : 0
        default: return 0
        }
    }

    @inline(__always)
    private static func isTrailing(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
