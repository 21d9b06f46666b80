/// Steps through the bytes of a front matter: keys, and scalars that end on their line.
///
/// `bytes` are valid UTF-8 and outlive it; no step leaves them.
struct PlainYAMLScan {
    /// Bytes of a text; columns are counted anew for each value of a line.
    private static let longest = 1 << 14

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var lineStart = 0
    /// 1-based.
    private(set) var line = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Nothing that YAML refuses, takes for a line's end: no control character, no U+0085, U+2028,
    /// U+2029, U+F000 or above, no tab, no escape of a scalar by its number.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= longest else { return false }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A: continue
            case 0..<0x20, 0x7F, 0xEF...: return false
            case UInt8(ascii: "\\")
            where index + 1 < bytes.count && bytes[index + 1] | 0x20 == UInt8(ascii: "u"):
                return false
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return false
            case 0xE2
            where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
                return false
            default: continue
            }
        }
        return true
    }

    /// 0 at the end of the text.
    var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

    var isAtLineEnd: Bool { at >= bytes.count || bytes[at] == 0x0A }

    /// 1-based, in Unicode scalars.
    var column: Int {
        var column = 1
        for index in lineStart..<at where bytes[index] & 0xC0 != 0x80 { column += 1 }
        return column
    }

    mutating func step() { if at < bytes.count { at += 1 } }

    mutating func skipSpaces() { while at < bytes.count, bytes[at] == 0x20 { at += 1 } }

    mutating func take(_ sign: UInt8) -> Bool {
        guard byte == sign else { return false }
        at += 1
        return true
    }

    /// From a line's end or the text's start to the next line that is neither blank nor a comment; false at the end.
    mutating func skipsToText() -> Bool {
        while at < bytes.count {
            if bytes[at] == 0x0A {
                at += 1
                line += 1
                lineStart = at
            } else if at == lineStart, bytes[at] == UInt8(ascii: "#") {
                while !isAtLineEnd { at += 1 }
            } else {
                return true
            }
        }
        return false
    }

    /// Words of ASCII letters, digits, `_` and `-` from the line's start to a colon with a space or the line's end behind
    /// it. The scan stands behind the colon then.
    mutating func key() -> String? {
        guard at == lineStart, Self.isLetter(byte) else { return nil }
        var end = at
        while end < bytes.count, Self.isKeyByte(bytes[end]) { end += 1 }
        guard end - at <= 100, end < bytes.count, bytes[end] == UInt8(ascii: ":"),
            end + 1 == bytes.count || bytes[end + 1] == 0x20 || bytes[end + 1] == 0x0A
        else { return nil }
        defer { at = end + 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<end]), as: UTF8.self)
    }

    /// Spaces in front of the next line's dash; nil where it is no item of a list.
    func indentOfItem() -> Int? {
        var next = self
        guard next.skipsToText() else { return nil }
        next.skipSpaces()
        let start = next.at
        guard next.take(UInt8(ascii: "-")), next.byte == 0x20 else { return nil }
        return start - next.lineStart
    }

    /// The next line is indented, or an item of a list: it may go on with what stands here.
    var isContinued: Bool {
        var next = self
        return next.skipsToText() && (next.byte == 0x20 || next.byte == UInt8(ascii: "-"))
    }

    /// One that ends on this line; the spaces behind it are passed. Nil where libyaml has to look.
    mutating func scalar(isFlow: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
        case let first where Self.isLetter(first) || Self.isDigit(first) || first >= 0x80:
            plain(isFlow: isFlow)
        default: nil
        }
    }

    private mutating func plain(isFlow: Bool) -> String? {
        let start = at
        var end = at
        while !isAtLineEnd {
            let byte = bytes[at]
            if isFlow {
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") { break }
                guard Self.isOfFlow(byte) else { return nil }
            } else if byte == UInt8(ascii: ":") {
                if at + 1 >= bytes.count || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x0A { return nil }
            } else if byte == UInt8(ascii: "#"), bytes[at - 1] == 0x20 {
                return nil
            }
            at += 1
            if byte != 0x20 { end = at }
        }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }

    /// Of escapes, `\"` and `\\` alone.
    private mutating func quoted() -> String? {
        let quote = byte
        var text: [UInt8] = []
        at += 1
        while !isAtLineEnd {
            let start = at
            while !isAtLineEnd, bytes[at] != quote, bytes[at] != UInt8(ascii: "\\") { at += 1 }
            let run = UnsafeBufferPointer(rebasing: bytes[start..<at])
            let next = at + 1 < bytes.count ? bytes[at + 1] : 0
            if byte == quote, quote == UInt8(ascii: "\"") || next != quote {
                at += 1
                skipSpaces()
                // A text without escapes, the ordinary case, is copied once.
                if text.isEmpty { return String(decoding: run, as: UTF8.self) }
                return String(decoding: text + run, as: UTF8.self)
            }
            text += run
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "'") {
                text.append(byte)
                at += 1
            } else if !isAtLineEnd, next == UInt8(ascii: "\\") || next == quote {
                text.append(next)
                at += 2
            } else {
                return nil
            }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// What may stand in a plain scalar inside brackets.
    private static func isOfFlow(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "'"),
            UInt8(ascii: "/"),
            UInt8(ascii: "("), UInt8(ascii: ")"), 0x80...:
            true
        default: isLetter(byte) || isDigit(byte)
        }
    }
}
