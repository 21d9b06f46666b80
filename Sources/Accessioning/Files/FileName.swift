import ArchiveModel

/// A path as the file system has it, which need not be UTF-8.
package struct FileName: Sendable, Hashable {
    /// Without a leading `/` or a NUL.
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// Of printable ASCII alone, as most names are: then `text` has just these bytes.
    package var isPlain: Bool {
        !bytes.withUnsafeBufferPointer { WideScan.contains($0) { $0.are(0x00...0x1F) .| $0.are(0x7F...0xFF) } }
    }

    /// Is UTF-8 without control characters: `text` has just these bytes.
    package var isPrintable: Bool { isPlain || text.utf8.elementsEqual(bytes) }

    /// For people and pages: bytes that are not UTF-8 and control characters stand as `\xff`, so that two names never look
    /// the same.
    package var text: String {
        let text = String(decoding: bytes, as: UTF8.self)
        if isPlain { return text }
        if text.utf8.elementsEqual(bytes), !text.unicodeScalars.contains(where: Self.isUnprintable) { return text }
        let hex = Array("0123456789abcdef".utf8)
        var escaped: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            let length = UTF8Check(rest.prefix(Self.length(byte))).firstInvalid == nil ? Self.length(byte) : 1
            let part = rest.prefix(length)
            let isPlain = String(decoding: part, as: UTF8.self).unicodeScalars.allSatisfy {
                !Self.isUnprintable($0) && $0.value != 0xFFFD
            }
            for byte in part {
                escaped += isPlain ? [byte] : Array("\\x".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
            rest = rest.dropFirst(length)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func length(_ first: UInt8) -> Int {
        first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || TextCleaning.isForbidden(scalar)
    }

    func appending(_ part: [UInt8]) -> FileName {
        bytes.isEmpty ? FileName(part) : FileName(bytes + [UInt8(ascii: "/")] + part)
    }
}
