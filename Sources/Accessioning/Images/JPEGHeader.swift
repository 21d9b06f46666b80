/// The size of a JPEG (ITU-T T.81), turned as its camera says (Exif 2.3, tag 0x0112).
struct JPEGHeader {
    let bytes: ImageBytes
    /// Real files have some twenty segments before the frame.
    private static let mostSegments = 256
    private static let mostTags = 64

    var size: (width: Int, height: Int)? {
        var offset = 2
        var isOnItsSide = false
        for _ in 0..<Self.mostSegments {
            let head = bytes.read(at: offset, count: 9)
            guard head.count >= 4, head[0] == 0xFF else { return nil }
            let marker = head[1]
            // A fill byte.
            if marker == 0xFF {
                offset += 1
                continue
            }
            let length = head.big(at: 2, 2)
            guard length >= 2, marker != 0xD9, marker != 0xDA else { return nil }
            if Self.isFrame(marker) {
                guard head.count == 9 else { return nil }
                let (height, width) = (head.big(at: 5, 2), head.big(at: 7, 2))
                return isOnItsSide ? (height, width) : (width, height)
            }
            if marker == 0xE1, turnsASide(exifAt: offset + 4) { isOnItsSide = true }
            offset += 2 + length
        }
        return nil
    }

    /// SOF0–SOF15 but for DHT, JPG and DAC, which stand among them.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// Orientations 5–8 show the rows as columns.
    private func turnsASide(exifAt start: Int) -> Bool {
        let head = bytes.read(at: start, count: 14)
        guard head.count == 14, head.starts(with: Array("Exif".utf8) + [0, 0]) else { return false }
        let isLittle = head[6] == UInt8(ascii: "I")
        func number(_ bytes: [UInt8], at offset: Int, _ length: Int) -> Int {
            isLittle ? bytes.little(at: offset, length) : bytes.big(at: offset, length)
        }
        let directory = start + 6 + number(head, at: 10, 4)
        let count = min(number(bytes.read(at: directory, count: 2), at: 0, 2), Self.mostTags)
        let tags = bytes.read(at: directory + 2, count: 12 * count)
        for tag in stride(from: 0, to: tags.count - 11, by: 12) where number(tags, at: tag, 2) == 0x0112 {
            return (5...8).contains(number(tags, at: tag + 8, 2))
        }
        return false
    }
}
