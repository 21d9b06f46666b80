import ArchiveModel

/// Text as it stands in XML, in elements and in attributes.
struct XMLText: ~Copyable {
    private var room = Room<UInt8>(1024)

    var bytes: [UInt8] { room.array }

    /// Markup of our own.
    mutating func markup(_ text: StaticString) { HTMLText.append(text, to: &room) }

    /// Escapes; drops what XML 1.0 forbids. Runs between are copied whole.
    mutating func text(_ text: String) {
        text.withBytes { utf8 in
            var start = 0
            var index = 0
            while true {
                index = WideScan.index(utf8, in: index..<utf8.count, where: Self.areSuspect)
                guard index < utf8.count else { break }
                let length = specialLength(utf8, at: index)
                if length == 0 {
                    index += 1
                    continue
                }
                room.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
                replace(utf8[index])
                index += length
                start = index
            }
            room.append(UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// Escaped, or the first byte of what may be forbidden.
    @inline(__always)
    private static func areSuspect(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        bytes.are(0...0x1F) .| bytes.are(0x22) .| bytes.are(0x26) .| bytes.are(0x3C) .| bytes.are(0x3E)
            .| bytes.are(0xEF...0xFF)
    }

    /// Bytes of a character that does not stand as it is; 0 for one that does.
    private func specialLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        if utf8[index] < 0x80 { return 1 }
        // U+FFFE and U+FFFF of every plane.
        let length = utf8[index] == 0xEF ? 3 : 4
        guard index + length <= utf8.count, utf8[index + length - 2] == 0xBF, utf8[index + length - 1] >= 0xBE else {
            return 0
        }
        let high = length == 3 ? utf8[index + 1] == 0xBF : utf8[index + 1] & 0x0F == 0x0F
        return high ? length : 0
    }

    private mutating func replace(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): markup("&amp;")
        case UInt8(ascii: "<"): markup("&lt;")
        case UInt8(ascii: ">"): markup("&gt;")
        case UInt8(ascii: "\""): markup("&quot;")
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): room.append(UInt8(ascii: " "))
        default: break
        }
    }

    mutating func element(_ name: StaticString, _ content: String) {
        markup("<")
        markup(name)
        markup(">")
        text(content)
        markup("</")
        markup(name)
        markup(">\n")
    }
}
