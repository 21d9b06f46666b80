import ArchiveModel

/// One walk over a text that says whether it stays within the bounds.
struct BoundsCheck {
    private let bounds: MarkdownBounds
    private let bytes: [UInt8]
    private var broken: BrokenBound?
    private var columns = 0
    private var cells = 0
    private var references = 0
    private var brackets = 0
    private var delimiters = 0
    private var work = 0
    private var bracketWork = 0
    private var atSigns = 0
    private var closing = 0
    private var longest = 0
    private var definesLinks = false

    private init(_ bytes: [UInt8], _ bounds: MarkdownBounds) {
        self.bytes = bytes
        self.bounds = bounds
    }

    static func broken(by bytes: [UInt8], lines: [MarkdownLine], bounds: MarkdownBounds) -> BrokenBound? {
        if bytes.count > bounds.bytes {
            return BrokenBound(bound: .bytes, line: 0)
        }
        var check = BoundsCheck(bytes, bounds)
        for (offset, line) in lines.enumerated() {
            check.read(line, number: offset + 1)
            if check.broken != nil { return check.broken }
        }
        if check.definesLinks, check.closing * check.longest > bounds.expandedBytes {
            return BrokenBound(bound: .expansion, line: 0)
        }
        return nil
    }

    private mutating func read(_ line: MarkdownLine, number: Int) {
        longest = max(longest, line.range.count)
        hold(line.range.count, bounds.lineBytes, .lineBytes, number)
        if line.isBlank {
            work += delimiters * delimiters
            bracketWork += brackets * brackets
            brackets = 0
            delimiters = 0
            columns = 0
            return
        }
        hold(nesting(of: line), bounds.nesting, .nesting, number)
        guard broken == nil else { return }
        readMarks(line, number)
        hold(cells, bounds.tableCells, .cells, number)
        hold(bracketWork + brackets * brackets, bounds.bracketWork, .brackets, number)
        hold(work + delimiters * delimiters, bounds.delimiterWork, .delimiters, number)
        hold(references, bounds.footnoteReferences, .notes, number)
        hold(atSigns, bounds.atSigns, .atSigns, number)
    }

    private mutating func hold(_ value: Int, _ bound: Int, _ name: BrokenBound.Bound, _ line: Int) {
        if value > bound, broken == nil { broken = BrokenBound(bound: name, line: line) }
    }

    private mutating func readMarks(_ line: MarkdownLine, _ number: Int) {
        var pipes = 0
        var run = 0
        var longestRun = 0
        let bytes = bytes
        bytes.withUnsafeBufferPointer { bytes in
            var index = line.range.lowerBound
            while true {
                index = WideScan.index(bytes, in: index..<line.range.upperBound, where: BoundsCheck.areMarks)
                guard index < line.range.upperBound else { break }
                let byte = bytes[index]
                let previous = index > line.range.lowerBound ? bytes[index - 1] : 0
                index += 1
                switch byte {
                case UInt8(ascii: "|"): pipes += 1
                case UInt8(ascii: "["), UInt8(ascii: "]"): readBracket(byte, previous)
                case UInt8(ascii: "^"): if previous == UInt8(ascii: "[") { references += 1 }
                case UInt8(ascii: ":"): if previous == UInt8(ascii: "]") { definesLinks = true }
                case UInt8(ascii: "@"): atSigns += 1
                case UInt8(ascii: "\""), UInt8(ascii: "'"): delimiters += 1
                case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
                    run = byte == previous ? run + 1 : 1
                    longestRun = max(longestRun, run)
                    if run == 1 { delimiters += 1 }
                default: break
                }
            }
        }
        hold(longestRun, bounds.delimiterRun, .delimiterRun, number)
        hold(pipes, bounds.pipesInLine, .pipes, number)
        if pipes > 0, bytes[line.range].allSatisfy({ BoundsCheck.isOfRule[Int($0)] }) { columns = pipes + 1 }
        cells += columns
    }

    private mutating func readBracket(_ byte: UInt8, _ previous: UInt8) {
        brackets += 1
        if byte == UInt8(ascii: "]") { closing += 1 }
    }

    /// What a table's second line is made of, and what the parser stops at.
    private static let isOfRule: [Bool] = (0..<256).map { "|[]^:*_~`- \t>\"'@".utf8.contains(UInt8($0)) }

    /// What is counted, and a few bytes more that are not.
    @inline(__always)
    private static func areMarks(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        bytes.are(0x5B...0x60) .| bytes.are(0x7C...0x7E) .| bytes.are(UInt8(ascii: "\""))
            .| bytes.are(UInt8(ascii: "'"))
            .| bytes.are(UInt8(ascii: "*")) .| bytes.are(UInt8(ascii: ":")) .| bytes.are(UInt8(ascii: "@"))
    }

    private func nesting(of line: MarkdownLine) -> Int {
        var depth = 0
        var index = line.textStart
        while index < line.range.upperBound, depth <= bounds.nesting {
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
            } else if bytes[index] == 0x20 || bytes[index] == 0x09 {
                index += 1
                continue
            } else {
                let length = line.markLength(in: bytes, from: index)
                if length == 0 { break }
                index += length
            }
            depth += 1
        }
        return depth == 0 ? 0 : depth + line.indent / 2
    }
}
