/// Which bytes of a text its language is read from: the head, and then the beginnings of paragraphs from all its length,
/// for a translation may quote the original on half a page.
enum LanguageSample {
    /// Bytes of the head.
    private static let head = 700
    /// Bytes of the whole sample, and at most of one paragraph behind the head.
    private static let size = 2400
    private static let longest = 280

    /// In the order of the text. Block quotations are passed over.
    static func pieces(of lines: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
        let isQuoted = { (line: Range<Int>) in !line.isEmpty && bytes[line.lowerBound] == UInt8(ascii: ">") }
        let own = lines.contains(where: isQuoted) ? lines.filter { !isQuoted($0) } : lines
        let lines = own.isEmpty ? lines : own
        var pieces: [Range<Int>] = []
        pieces.reserveCapacity(24)
        var count = 0
        var rest = lines.startIndex
        while rest < lines.endIndex, count < head {
            let piece = cut(lines[rest], head - count, bytes)
            pieces.append(piece)
            count += piece.count
            if piece.upperBound == lines[rest].upperBound || count < head { rest += 1 } else { break }
        }
        guard rest < lines.endIndex else { return pieces }
        let wanted = (size - count) / longest
        let left = lines.endIndex - rest
        let chosen = left <= wanted ? Array(lines[rest...]) : (0..<wanted).map { lines[rest + $0 * left / wanted] }
        let most = (size - count) / chosen.count
        let floor = pieces.last?.upperBound ?? 0
        for line in chosen {
            // The head may have taken a part of it.
            pieces += windows(max(line.lowerBound, min(floor, line.upperBound))..<line.upperBound, most, bytes)
        }
        return pieces
    }

    /// From two places of a long paragraph: a quotation stands at its beginning, the translation behind it.
    private static func windows(_ line: Range<Int>, _ most: Int, _ bytes: [UInt8]) -> [Range<Int>] {
        guard line.count > 2 * most else { return [cut(line, most, bytes)] }
        let later = behindSpace(line.lowerBound + line.count * 2 / 3, line, bytes)
        return [cut(line, most / 2, bytes), cut(later..<line.upperBound, most / 2, bytes)]
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
