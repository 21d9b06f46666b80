/// The words of a stretch of text, with their folded spelling in one buffer, so that a name of several words is one
/// run of bytes to compare.
struct RegionTokens {
    private(set) var tokens: [RegionToken] = []
    private(set) var folded: [UInt8] = []
    /// Lines that are not blank, counted at the words.
    private var line: Int32 = 0
    private var lineHasWords = false

    private var joins = false
    private var comma = false
    private var opens = true

    /// Reads `range` of the seed in one pass; what lies in `skipped` (in order, not overlapping) is passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, skipping skipped: [Range<Int>]) {
        tokens.reserveCapacity(range.count / 5)
        folded = [UInt8](unsafeUninitializedCapacity: range.count + 1) { room, count in
            var buffer = FoldedBuffer(room)
            read(bytes, in: range, skipping: skipped, into: &buffer)
            count = buffer.count
        }
    }

    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, skipping skipped: [Range<Int>],
        into folded: inout FoldedBuffer
    ) {
        var at = range.lowerBound
        for gap in skipped where gap.upperBound > at && gap.lowerBound < range.upperBound {
            stretch(bytes, from: at, until: gap.lowerBound, into: &folded)
            breakOff(opens: true)
            at = max(at, gap.upperBound)
        }
        stretch(bytes, from: at, until: range.upperBound, into: &folded)
    }

    private mutating func stretch(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until end: Int, into folded: inout FoldedBuffer
    ) {
        var at = start
        while at < end {
            let byte = bytes[at]
            if byte == 0x20 {
                at += 1
            } else if byte.isASCIILetter {
                let behind = plainWord(bytes, at, until: end, into: &folded)
                at = behind > at ? behind : word(bytes, at, until: end, into: &folded)
            } else {
                at = step(bytes, at, until: end, into: &folded)
            }
        }
    }

    /// Reads one word or one thing between words; returns the offset behind it.
    private mutating func step(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, until end: Int, into folded: inout FoldedBuffer
    ) -> Int {
        let byte = bytes[at]
        if byte >= 0x80 {
            let scalar = FoldedScalar.read(bytes, at: at)
            if scalar.kind == .letter { return word(bytes, at, until: end, into: &folded) }
            if scalar.kind == .separator { breakOff(opens: true) }
            return at + scalar.length
        }
        if byte.isASCIIDigit { return word(bytes, at, until: end, into: &folded) }
        switch byte {
        case 0x09: break
        case UInt8(ascii: "-"):
            // Between words it joins, after a space it is a dash.
            if at > 0, bytes[at - 1] == 0x20 { breakOff(opens: false) }
        case UInt8(ascii: ","):
            joins = false
            comma = true
        case 0x0A: newline(bytes, at)
        case UInt8(ascii: "."): fullStop()
        case UInt8(ascii: "@"), UInt8(ascii: "#"): return skipRun(bytes, at, until: end)
        case UInt8(ascii: "]"):
            breakOff(opens: false)
            if at + 1 < end, bytes[at + 1] == UInt8(ascii: "(") { return skipRun(bytes, at, until: end) }
        default: breakOff(opens: byte != UInt8(ascii: "/") && byte != UInt8(ascii: ")"))
        }
        return at + 1
    }

    private mutating func breakOff(opens: Bool) {
        joins = false
        comma = false
        if opens { self.opens = true }
    }

    /// A line's end joins the words of wrapped text; a blank line parts them.
    private mutating func newline(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
        opens = true
        if lineHasWords { line += 1 }
        lineHasWords = false
        if at + 1 < bytes.count, bytes[at + 1] == 0x0A { breakOff(opens: true) }
    }

    /// After a word of up to four letters the dot may be an abbreviation's: St. Louis.
    private mutating func fullStop() {
        if let last = tokens.last, last.isUpper, last.source.count <= 5, joins { return }
        breakOff(opens: true)
    }

    /// Passes over a handle, a link's target or an address, up to white space.
    private mutating func skipRun(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, until end: Int) -> Int {
        breakOff(opens: true)
        var at = at + 1
        while at < end, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
        return at
    }

    /// Most words: up to fifteen ASCII letters, with nothing behind them that may belong to the word. The offset behind
    /// it; `at` where it is none.
    @inline(__always)
    private mutating func plainWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, until end: Int, into folded: inout FoldedBuffer
    ) -> Int {
        guard at + 16 <= bytes.count else { return at }
        let run = LetterRun(bytes, at: at, until: end)
        let rest = run.count < 8 ? LetterRun() : LetterRun(bytes, at: at + 8, until: end)
        let count = run.count &+ rest.count
        guard count < 16, at + count < end, RegionTokens.endsWord(bytes, at + count, until: end) else { return at }
        if folded.count > 0 { folded.append(0x20) }
        let start = Int32(truncatingIfNeeded: folded.count)
        folded.append(run.small, count: run.count)
        if rest.count > 0 { folded.append(rest.small, count: rest.count) }
        lineHasWords = true
        tokens.append(
            RegionToken(
                folded: Range(uncheckedBounds: (start, Int32(truncatingIfNeeded: folded.count))),
                source: Range(
                    uncheckedBounds: (Int32(truncatingIfNeeded: at), Int32(truncatingIfNeeded: at &+ count))),
                script: .latin, isUpper: bytes[at] & 0x20 == 0, isCapitals: count > 1 && run.isUpper && rest.isUpper,
                isDotted: false, joins: joins, followsComma: comma, opensSentence: opens, line: line))
        joins = true
        comma = false
        opens = false
        return at + count
    }

    /// A sign of ASCII that is neither inside words nor inside addresses, or the full stop of a sentence.
    @inline(__always)
    private static func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, until end: Int) -> Bool {
        let byte = bytes[at]
        if byte >= 0x80 { return false }
        if byte == UInt8(ascii: ".") { return at + 1 >= end || !bytes[at + 1].isASCIILetter }
        return (byte < 64 ? signs.0 : signs.1) >> UInt64(byte & 63) & 1 != 0
    }

    /// A bit for each byte of ASCII: neither letters nor digits, nor `'`, `.`, `:` and `@`.
    private static var signs: (UInt64, UInt64) { (0xF800_BF7F_FFFF_FFFF, 0xF800_0001_F800_0000) }

    private mutating func word(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, until end: Int, into folded: inout FoldedBuffer
    ) -> Int {
        let before = folded.count
        if before > 0 { folded.append(0x20) }
        var scan = WordScan(at: start, foldedStart: folded.count)
        scan.run(bytes, until: end, into: &folded)
        if scan.isAddress {
            folded.cut(to: before)
            return skipRun(bytes, scan.at - 1, until: end)
        }
        lineHasWords = true
        tokens.append(
            RegionToken(
                folded: Int32(scan.foldedStart)..<Int32(folded.count), source: Int32(start)..<Int32(scan.end),
                script: scan.script, isUpper: scan.isUpper, isCapitals: scan.capitals > 1 && scan.smalls == 0,
                isDotted: scan.isDotted, joins: joins, followsComma: comma, opensSentence: opens, line: line))
        joins = true
        comma = false
        opens = false
        return scan.at
    }
}

extension UInt8 {
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
