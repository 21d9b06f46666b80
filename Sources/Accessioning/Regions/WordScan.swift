/// Reads one word: letters and digits, apostrophes inside, the dots of abbreviations.
struct WordScan {
    /// Where reading goes on.
    var at: Int
    let foldedStart: Int
    /// Behind the word's last letter, without "'s".
    var end: Int
    var script = RegionToken.Script.other
    var isUpper = false
    var capitals = 0
    var smalls = 0
    var isDotted = false
    var isAddress = false
    /// Has Latin letters and Cyrillic ones.
    private var isMixed = false
    private var isHiragana = false
    /// Letters since the last dot.
    private var segment = 0
    /// Offset of the last apostrophe inside.
    private var apostropheAt = 0

    init(at start: Int, foldedStart: Int) {
        at = start
        end = start
        self.foldedStart = foldedStart
    }

    @inline(__always)
    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, until stop: Int, into folded: inout FoldedBuffer) {
        if at < stop, bytes[at].isASCIILetter {
            letters(bytes, until: stop, into: &folded)
            // A plain word between spaces is done.
            if at < stop, bytes[at] == 0x20 { return }
        }
        rest(bytes, until: stop, into: &folded)
    }

    private mutating func rest(
        _ bytes: UnsafeBufferPointer<UInt8>, until stop: Int, into folded: inout FoldedBuffer
    ) {
        loop: while at < stop {
            let byte = bytes[at]
            if byte.isASCIILetter {
                letters(bytes, until: stop, into: &folded)
            } else if byte.isASCIIDigit {
                folded.append(byte)
                segment += 1
                at += 1
                end = at
            } else if byte == UInt8(ascii: ".") {
                guard dot(bytes, until: stop) else { break loop }
            } else if byte == UInt8(ascii: "'") {
                guard apostrophe(bytes, 1, until: stop, into: &folded) else { break loop }
            } else if byte >= 0x80 {
                let scalar = FoldedScalar.read(bytes, at: at)
                switch scalar.kind {
                case .letter:
                    // Japanese parts its words by their kind of letters.
                    if scalar.isIdeograph { break loop }
                    if segment > 0, scalar.isHiragana != isHiragana { break loop }
                    isHiragana = scalar.isHiragana
                    letter(
                        lower: scalar.value, upper: scalar.isUpper, length: scalar.length,
                        Self.script(of: scalar.value), into: &folded)
                    if !isMixed { smallLetters(bytes, until: stop, into: &folded) }
                case .mark: at += scalar.length
                case .apostrophe:
                    guard apostrophe(bytes, scalar.length, until: stop, into: &folded) else { break loop }
                default: break loop
                }
            } else {
                isAddress = byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") && slashes(bytes, until: stop)
                break loop
            }
        }
        if isMixed { script = LookAlikes.repair(&folded, from: foldedStart) ?? script }
        dropPossessive(&folded)
    }

    /// A run of ASCII letters: most of most texts.
    @inline(__always)
    private mutating func letters(
        _ bytes: UnsafeBufferPointer<UInt8>, until stop: Int, into folded: inout FoldedBuffer
    ) {
        let start = at
        if capitals + smalls == 0 {
            isUpper = bytes[at] & 0x20 == 0
            script = .latin
        } else if script == .cyrillic {
            isMixed = true
        }
        var upper = 0
        var isWhole = true
        while isWhole, at + 8 <= bytes.count {
            let eight = LetterRun(bytes, at: at, until: stop)
            folded.append(eight.small, count: eight.count)
            upper += eight.capitals
            at += eight.count
            isWhole = eight.count == 8
        }
        while isWhole, at < stop, bytes[at].isASCIILetter {
            folded.append(bytes[at] | 0x20)
            upper += Int(~bytes[at] >> 5 & 1)
            at += 1
        }
        capitals += upper
        smalls += at - start - upper
        segment += at - start
        end = at
    }

    /// A run of letters of two bytes that are folded already, behind one of the same script: most of a word in Russian
    /// or Arabic. Others are left to `FoldedScalar`.
    @inline(__always)
    private mutating func smallLetters(
        _ bytes: UnsafeBufferPointer<UInt8>, until stop: Int, into folded: inout FoldedBuffer
    ) {
        let start = at
        if script == .cyrillic {
            while at + 1 < stop, Self.isSmallCyrillic(bytes[at], bytes[at + 1]) { copy(bytes, into: &folded) }
        } else if script == .arabic {
            while at + 1 < stop, Self.isPlainArabic(bytes[at], bytes[at + 1]) { copy(bytes, into: &folded) }
        }
        let letters = (at - start) / 2
        smalls += letters
        segment += letters
        end = at
    }

    @inline(__always)
    private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout FoldedBuffer) {
        folded.append(bytes[at])
        folded.append(bytes[at + 1])
        at += 2
    }

    /// а to я.
    @inline(__always)
    private static func isSmallCyrillic(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0xD0 && second >= 0xB0 && second <= 0xBF || first == 0xD1 && second >= 0x80 && second <= 0x8F
    }

    /// The letters of Arabic that have one spelling alone.
    @inline(__always)
    private static func isPlainArabic(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0xD8 && second >= 0xA6 && second <= 0xBA && second != 0xA9
            || first == 0xD9 && (second >= 0x81 && second <= 0x88 || second == 0x8A)
    }

    @inline(__always)
    private mutating func letter(
        lower: UInt32, upper: Bool, length: Int, _ script: RegionToken.Script, into folded: inout FoldedBuffer
    ) {
        if capitals + smalls == 0 {
            isUpper = upper
            self.script = script
        } else if script != self.script, script == .cyrillic || self.script == .cyrillic {
            isMixed = true
        }
        if upper { capitals += 1 } else { smalls += 1 }
        folded.append(scalar: lower)
        segment += 1
        at += length
        end = at
    }

    /// A dot inside (U.S, W.Va) or behind an abbreviation that has one inside belongs to the word and is not folded.
    private mutating func dot(_ bytes: UnsafeBufferPointer<UInt8>, until stop: Int) -> Bool {
        let next = at + 1 < stop ? bytes[at + 1] : 0x20
        if isUpper, segment <= 2, next.isASCIILetter, next & 0x20 == 0 {
            isDotted = true
        } else if next.isASCIILetter, next & 0x20 != 0, smalls > 0 {
            // stop.example: a site's address, not the end of a sentence.
            isAddress = true
            return false
        } else if !isDotted || segment > 2 {
            return false
        }
        segment = 0
        at += 1
        return true
    }

    private mutating func apostrophe(
        _ bytes: UnsafeBufferPointer<UInt8>, _ length: Int, until stop: Int, into folded: inout FoldedBuffer
    ) -> Bool {
        guard at + length < stop, bytes[at + length].isASCIILetter || bytes[at + length] >= 0xC3 else { return false }
        folded.append(UInt8(ascii: "'"))
        // l'Italie: the capital is the name's.
        if segment <= 2, capitals == 0, isCapital(bytes, at + length) { isUpper = true }
        apostropheAt = at
        at += length
        return true
    }

    /// Whether a capital stands at the offset, which is inside the text.
    private func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let byte = bytes[offset]
        return byte < 0x80 ? byte & 0x20 == 0 : FoldedScalar.read(bytes, at: offset).isUpper
    }

    private func slashes(_ bytes: UnsafeBufferPointer<UInt8>, until stop: Int) -> Bool {
        at + 2 < stop && bytes[at + 1] == UInt8(ascii: "/") && bytes[at + 2] == UInt8(ascii: "/")
    }

    private mutating func dropPossessive(_ folded: inout FoldedBuffer) {
        let count = folded.count
        guard count >= foldedStart + 3, folded[count - 1] == UInt8(ascii: "s"), folded[count - 2] == UInt8(ascii: "'")
        else { return }
        folded.cut(to: count - 2)
        end = apostropheAt
    }

    private static func script(of scalar: UInt32) -> RegionToken.Script {
        switch scalar {
        case 0x400..<0x530: .cyrillic
        case 0x600..<0x700: .arabic
        case 0..<0x250, 0x1E00..<0x1F00: .latin
        default: .other
        }
    }
}
