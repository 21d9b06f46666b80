/// A file's text cut into lines that keep their own ends, so that what isn't edited stays to the byte.
struct MetadataLines {
    private(set) var lines: [[UInt8]]
    private(set) var ends: [[UInt8]]
    private let hasMark: Bool

    /// LF and CRLF end a line.
    init(_ bytes: [UInt8]) {
        hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        lines = []
        ends = []
        var line: [UInt8] = []
        for byte in hasMark ? bytes[3...] : bytes[...] {
            guard byte == 0x0A else {
                line.append(byte)
                continue
            }
            let isReturn = line.last == 0x0D
            if isReturn { line.removeLast() }
            lines.append(line)
            ends.append(isReturn ? [0x0D, 0x0A] : [0x0A])
            line = []
        }
        if !line.isEmpty {
            lines.append(line)
            ends.append([])
        }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
        for (line, end) in zip(lines, ends) {
            bytes += line
            bytes += end
        }
        return bytes
    }

    /// What a decoder should make of it.
    var decoded: [UInt8] {
        var bytes: [UInt8] = []
        for (line, end) in zip(lines, ends) {
            bytes += line
            if !end.isEmpty { bytes.append(0x0A) }
        }
        return bytes
    }

    mutating func replace(_ index: Int, with line: [UInt8]) { lines[index] = line }

    /// New lines end as the first one does; a last line without an end gets one where something comes behind it.
    mutating func insert(_ new: [String], at index: Int) {
        if new.isEmpty { return }
        let end = ends.first.flatMap { $0.isEmpty ? nil : $0 } ?? [0x0A]
        if index > 0, ends[index - 1].isEmpty { ends[index - 1] = end }
        lines.insert(contentsOf: new.map { Array($0.utf8) }, at: index)
        ends.insert(contentsOf: Array(repeating: end, count: new.count), at: index)
    }

    /// Blank, or a comment alone.
    func isIdle(_ index: Int) -> Bool {
        let first = lines[index].first { $0 != 0x20 && $0 != 0x09 }
        return first == nil || first == UInt8(ascii: "#")
    }
}
