/// Which bytes of a text its language is read from: the head, and then the beginnings of paragraphs from all its length,
/// for a translation may quote the original on half a page.
enum LanguageSample {
    /// Bytes of the head.
    private static let head = 700
    /// Bytes of the whole sample, and at most of one paragraph behind the head.
    private static let size = 2400
    private static let longest = 280

    /// In the order of the text. Block quotations are passed over.
    static func pieces(of lines: [TextLine], in bytes: [UInt8]) -> [Range<Int>] {
        let isQuoted = { (line: TextLine) in
            !line.range.isEmpty && bytes[line.range.lowerBound] == UInt8(ascii: ">")
        }
        let own = lines.contains(where: isQuoted) ? lines.filter { !isQuoted($0) } : lines
        let lines = own.isEmpty ? lines : own
        var pieces: [Range<Int>] = []
        pieces.reserveCapacity(24)
        var count = 0
        var rest = lines.startIndex
        while rest < lines.endIndex, count < head {
            let line = lines[rest].range
            let piece = cut(line, head - count, bytes)
            pieces.append(piece)
            count += piece.count
            if piece.upperBound == line.upperBound || count < head { rest += 1 } else { break }
        }
        let left = lines.endIndex - rest
        guard left > 0 else { return pieces }
        let chosen = min(left, (size - count) / longest)
        let most = (size - count) / chosen
        let floor = pieces.last?.upperBound ?? 0
        for number in 0..<chosen {
            let line = lines[rest + number * left / chosen].range
            // The head may have taken a part of it.
            add(max(line.lowerBound, min(floor, line.upperBound))..<line.upperBound, most, bytes, to: &pieces)
        }
        return pieces
    }

    /// From two places of a long paragraph: a quotation stands at its beginning, the translation behind it.
    private static func add(_ line: Range<Int>, _ most: Int, _ bytes: [UInt8], to pieces: inout [Range<Int>]) {
        guard line.count > 2 * most else { return pieces.append(cut(line, most, bytes)) }
        let later = behindSpace(line.lowerBound + line.count * 2 / 3, line, bytes)
        pieces.append(cut(line, most / 2, bytes))
        pieces.append(cut(later..<line.upperBound, most / 2, bytes))
    }

    /// At most so many bytes, to the last space among them.
    private static func cut(_ line: Range<Int>, _ most: Int, _ bytes: [UInt8]) -> Range<Int> {
        guard line.count > most else { return line }
        let part = line.lowerBound..<line.lowerBound + most
        let space = bytes[part].lastIndex(of: 0x20) ?? part.upperBound
        return part.lowerBound..<max(part.lowerBound, space)
    }

    private static func behindSpace(_ start: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Int {
        let space = bytes[start..<min(line.upperBound, start + 64)].firstIndex(of: 0x20)
        return space.map { $0 + 1 } ?? start
    }
}
