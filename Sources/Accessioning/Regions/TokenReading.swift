/// Reads the words of a text one behind the other, and keeps what stands before the next one.
struct TokenReading {
    private(set) var folded: FoldedBuffer
    private(set) var tokenCount = 0
    private var otherCount = 0
    private var upperCount = 0
    private let bytes: UnsafeBufferPointer<UInt8>
    private let places: UnsafeMutableBufferPointer<RegionToken>
    /// Lines that are not blank, counted at the words.
    private var line: Int32 = 0
    private var lineHasWords = false
    /// What the next word says of what stands before it.
    private var before: RegionToken.Marks = .opens

    /// What finds no place in `places` is left out.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ folded: FoldedBuffer,
        _ places: UnsafeMutableBufferPointer<RegionToken>
    ) {
        self.bytes = bytes
        self.folded = folded
        self.places = places
    }

    /// Hardly a capital among the words in Latin letters.
    var isLowerCase: Bool { tokenCount - otherCount > 20 && upperCount * 50 < tokenCount - otherCount }

    /// `range` must lie in the bytes.
    mutating func read(_ range: Range<Int>, skipping skipped: [Range<Int>]) {
        var at = range.lowerBound
        for gap in skipped where gap.upperBound > at && gap.lowerBound < range.upperBound {
            stretch(from: at, until: gap.lowerBound)
            breakOff(opens: true)
            at = max(at, gap.upperBound)
        }
        stretch(from: at, until: range.upperBound)
    }

    private mutating func stretch(from start: Int, until end: Int) {
        var at = start
        while at < end {
            let byte = bytes[at]
            if byte == 0x20 {
                at += 1
            } else if byte.isASCIILetter {
                let behind = plainWord(at, until: end)
                at = behind != at ? behind : word(at, until: end)
            } else if byte == UInt8(ascii: ",") {
                before = before.subtracting(.joins).union(.comma)
                at += 1
            } else {
                at = step(at, until: end)
            }
        }
    }

    /// Reads one word or one thing between words; returns the offset behind it.
    private mutating func step(_ at: Int, until end: Int) -> Int {
        let byte = bytes[at]
        if byte >= 0x80 {
            let scalar = FoldedScalar.read(bytes, at: at)
            if scalar.isIdeograph { return ideograph(at, scalar) }
            if scalar.kind == .letter { return word(at, until: end) }
            if scalar.kind == .separator { breakOff(opens: true) }
            return at + scalar.length
        }
        if byte.isASCIIDigit { return word(at, until: end) }
        switch byte {
        case 0x09: break
        case UInt8(ascii: "-"):
            // Between words it joins, after a space it is a dash.
            if at > 0, bytes[at - 1] == 0x20 { breakOff(opens: false) }
        case 0x0A: newline(at)
        case UInt8(ascii: "."): fullStop()
        case UInt8(ascii: "@"), UInt8(ascii: "#"): return skipRun(at, until: end)
        case UInt8(ascii: "]"):
            breakOff(opens: false)
            if at + 1 < end, bytes[at + 1] == UInt8(ascii: "(") { return skipRun(at, until: end) }
        default: breakOff(opens: byte != UInt8(ascii: "/") && byte != UInt8(ascii: ")"))
        }
        return at + 1
    }

    @inline(__always)
    private mutating func breakOff(opens: Bool) {
        before = opens ? .opens : before.intersection(.opens)
    }

    /// A line's end joins the words of wrapped text; a blank line parts them.
    private mutating func newline(_ at: Int) {
        before.formUnion(.opens)
        if lineHasWords { line += 1 }
        lineHasWords = false
        if at + 1 < bytes.count, bytes[at + 1] == 0x0A { breakOff(opens: true) }
    }

    /// After a word of up to four letters the dot may be an abbreviation's: St. Louis.
    private mutating func fullStop() {
        if before.contains(.joins), tokenCount > 0, tokenCount <= places.count {
            let last = places[tokenCount - 1]
            if last.isUpper, last.source.count <= 5 { return }
        }
        breakOff(opens: true)
    }

    /// Passes over a handle, a link's target or an address, up to white space.
    private mutating func skipRun(_ at: Int, until end: Int) -> Int {
        breakOff(opens: true)
        var at = at + 1
        while at < end, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
        return at
    }

    @inline(__always)
    private mutating func add(folded: (Int, Int), source: (Int, Int), _ marks: RegionToken.Marks) {
        if tokenCount < places.count {
            // Tokens are numbers alone: what stood there needs no taking down.
            (places.baseAddress.unsafelyUnwrapped + tokenCount).initialize(
                to: RegionToken(folded: folded, source: source, line: line, marks: marks.union(before)))
            tokenCount += 1
        }
        lineHasWords = true
        before = .joins
    }

    /// Most words: up to fifteen ASCII letters, with nothing behind them that may belong to the word. The offset behind
    /// it; `at` where it is none.
    @inline(__always)
    private mutating func plainWord(_ at: Int, until end: Int) -> Int {
        let word = WideWord(bytes, at: at)
        let behind = at &+ word.count
        guard word.count < 16, behind < end, TokenReading.endsWord(bytes, behind, until: end),
            let start = folded.append(word)
        else { return at }
        var marks: RegionToken.Marks = []
        if bytes[at] & 0x20 == 0 {
            upperCount &+= 1
            marks = word.count > 1 && areCapitals(at..<behind) ? [.upper, .capitals] : .upper
        }
        add(folded: (start, folded.count), source: (at, behind), marks)
        return bytes[behind] == 0x20 ? behind &+ 1 : behind
    }

    /// Of letters of ASCII.
    @inline(__always)
    private func areCapitals(_ range: Range<Int>) -> Bool {
        for at in range where bytes[at] & 0x20 != 0 { return false }
        return true
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

    private mutating func ideograph(_ start: Int, _ scalar: FoldedScalar) -> Int {
        if folded.count > 0 { folded.append(0x20) }
        let foldedStart = folded.count
        folded.append(scalar: scalar.value)
        let end = start + scalar.length
        otherCount += 1
        add(folded: (foldedStart, folded.count), source: (start, end), .of(.other))
        return end
    }

    private mutating func word(_ start: Int, until end: Int) -> Int {
        let before = folded.count
        if before > 0 { folded.append(0x20) }
        var scan = WordScan(at: start, foldedStart: folded.count)
        scan.run(bytes, until: end, into: &folded)
        if scan.isAddress {
            folded.cut(to: before)
            return skipRun(scan.at - 1, until: end)
        }
        var marks = RegionToken.Marks.of(scan.script)
        if scan.isUpper { marks.formUnion(.upper) }
        if scan.script != .latin { otherCount += 1 } else if scan.isUpper { upperCount += 1 }
        if scan.capitals > 1, scan.smalls == 0 { marks.formUnion(.capitals) }
        if scan.isDotted { marks.formUnion(.dotted) }
        add(folded: (scan.foldedStart, folded.count), source: (start, scan.end), marks)
        return scan.at
    }
}

extension UInt8 {
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
