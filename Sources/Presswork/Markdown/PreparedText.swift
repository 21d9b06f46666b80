import ArchiveModel

/// A text as the parser gets it, and back.
///
/// A `<` that opens neither an address in angle brackets nor a link's destination is replaced by a private mark
/// (U+FDD1, a noncharacter, which no text may hold). Raw HTML therefore does not exist for the parser: captured `<p>`
/// is text like any other, the Markdown around it keeps working, and the parser's slow paths for unclosed comments,
/// declarations and CDATA are never entered.
enum PreparedText {
    private static let mark: [UInt8] = [0xEF, 0xB7, 0x91]

    static func prepared(_ text: [UInt8]) -> [UInt8] {
        if text.withUnsafeBufferPointer({ isKept($0, markingAngles: true) }) { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 16)
        text.withUnsafeBufferPointer { copy($0, into: &result, markingAngles: true) }
        return result
    }

    /// Appends what the parser gave back, which may hold characters that an entity smuggled in.
    static func restore(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        copy(bytes, into: &result, markingAngles: false)
    }

    /// Copies runs, and stops only at bytes that may need a change.
    private static func copy(
        _ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8], markingAngles: Bool
    ) {
        var run = 0
        var index = 0
        while true {
            index = WideScan.index(bytes, in: index..<bytes.count, where: areSuspect)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                if markingAngles, !opensAddress(bytes, index) {
                    result.append(contentsOf: bytes[run..<index])
                    result += mark
                    run = index + 1
                }
                index += 1
                continue
            }
            let length = forbiddenLength(bytes, index)
            if length > 0 {
                result.append(contentsOf: bytes[run..<index])
                if isMark(bytes, index), !markingAngles { result.append(UInt8(ascii: "<")) }
                run = index + length
            }
            index += max(1, length)
        }
        result.append(contentsOf: bytes[run..<bytes.count])
    }

    /// Whether `restore` would leave them as they are.
    static func isRestored(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { isKept(bytes, markingAngles: false) }

    /// Whether `copy` would change nothing.
    private static func isKept(_ bytes: UnsafeBufferPointer<UInt8>, markingAngles: Bool) -> Bool {
        var index = 0
        while true {
            index = WideScan.index(bytes, in: index..<bytes.count, where: areSuspect)
            guard index < bytes.count else { return true }
            if bytes[index] == UInt8(ascii: "<") {
                if markingAngles, !opensAddress(bytes, index) { return false }
            } else if forbiddenLength(bytes, index) > 0 {
                return false
            }
            index += 1
        }
    }

    /// Those at which something may have to be changed.
    @inline(__always)
    private static func areSuspect(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        (bytes.are(0...0x1F) .& .!(bytes.are(0x09...0x0A))) .| bytes.are(0x3C) .| bytes.are(0x7F) .| bytes.are(0xC2)
            .| bytes.are(0xEF...0xFF)
    }

    private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == mark[0] && bytes[index + 1] == mark[1] && bytes[index + 2] == mark[2]
    }

    /// Length of the character at `index` if neither XML 1.0 nor HTML allows it in text; else 0.
    private static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let first = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        let fourth = index + 3 < bytes.count ? bytes[index + 3] : 0
        if first < 0x80 { return 1 }
        if first == 0xC2 { return (0x80...0x9F).contains(second) ? 2 : 0 }
        if first == 0xEF {
            if second == 0xB7, (0x90...0xAF).contains(third) { return 3 }
            return second == 0xBF && third >= 0xBE ? 3 : 0
        }
        return first >= 0xF0 && second & 0x0F == 0x0F && third == 0xBF && fourth >= 0xBE ? 4 : 0
    }

    /// `<scheme:…>`, `<name@host>`, or `](<…>)` and `]: <…>`.
    private static func opensAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        if index >= 2, bytes[index - 2] == UInt8(ascii: "]") || bytes[index - 2] == UInt8(ascii: ":"),
            bytes[index - 1] == UInt8(ascii: "(") || bytes[index - 1] == UInt8(ascii: " ")
        {
            return ![UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains(next)
        }
        guard ASCII.isLetter(next) || ASCII.isDigit(next) else { return false }
        var sign = false
        for byte in bytes[(index + 2)...] {
            if byte == UInt8(ascii: ">") { return sign }
            if byte <= 0x20 || byte == UInt8(ascii: "<") { return false }
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { sign = true }
        }
        return false
    }
}
