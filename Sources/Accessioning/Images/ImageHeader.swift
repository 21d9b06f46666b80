/// What the first bytes of an image say of it: all that a page needs to keep its place while it loads.
package struct ImageHeader: Sendable, Hashable {
    package enum Format: String, Sendable { case png, jpeg, gif, webp }

    package let format: Format
    /// Pixels as shown, 1 or more.
    package let width: Int
    package let height: Int

    /// Nil for anything that is not one of these formats, or is broken before its size.
    package static func read(_ bytes: ImageBytes) -> ImageHeader? {
        let head = bytes.read(at: 0, count: 30)
        let size: (format: Format, width: Int, height: Int)?
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            size = png(head)
        } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            size = JPEGHeader(bytes: bytes).size.map { (.jpeg, $0.width, $0.height) }
        } else if head.starts(with: Array("GIF87a".utf8)) || head.starts(with: Array("GIF89a".utf8)) {
            size = (.gif, head.little(at: 6, 2), head.little(at: 8, 2))
        } else if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            size = webp(head)
        } else {
            size = nil
        }
        guard let size, size.width > 0, size.height > 0 else { return nil }
        return ImageHeader(format: size.format, width: size.width, height: size.height)
    }

    /// PNG (ISO/IEC 15948): the header chunk comes first.
    private static func png(_ head: [UInt8]) -> (Format, Int, Int)? {
        guard head.dropFirst(12).starts(with: Array("IHDR".utf8)) else { return nil }
        return (.png, head.big(at: 16, 4), head.big(at: 20, 4))
    }

    /// WebP (RFC 9649): extended, lossless or lossy.
    private static func webp(_ head: [UInt8]) -> (Format, Int, Int)? {
        switch String(decoding: head.dropFirst(12).prefix(4), as: UTF8.self) {
        case "VP8X": return (.webp, head.little(at: 24, 3) + 1, head.little(at: 27, 3) + 1)
        case "VP8L":
            let bits = head.little(at: 21, 4)
            return (.webp, bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        case "VP8 ": return (.webp, head.little(at: 26, 2) & 0x3FFF, head.little(at: 28, 2) & 0x3FFF)
        default: return nil
        }
    }
}

/// Bytes of a file, of which only a few are wanted.
package struct ImageBytes {
    private let source: (Int, Int) -> [UInt8]

    /// `source` gives at most `count` bytes from an offset; fewer at the end, and none where it can't.
    init(_ source: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) { self.source = source }

    package init(_ bytes: [UInt8]) {
        source = { offset, count in Array(bytes.dropFirst(max(0, offset)).prefix(max(0, count))) }
    }

    func read(at offset: Int, count: Int) -> [UInt8] { source(offset, count) }
}

extension [UInt8] {
    /// 0 where the bytes are not there.
    func big(at offset: Int, _ length: Int) -> Int {
        dropFirst(offset).prefix(length).reduce(0) { $0 << 8 | Int($1) }
    }

    func little(at offset: Int, _ length: Int) -> Int {
        dropFirst(offset).prefix(length).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
