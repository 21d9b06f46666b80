/// The bytes in which dates are sought, with the few steps that the forms are made of.
///
/// Every step is bounded: words to 40 bytes, white space to 8 characters, numbers to the digits that stand there.
struct DateBytes {
    let bytes: [UInt8]
    let range: Range<Int>

    struct Number {
        /// Capped at 99999.
        let value: Int
        let digits: Int
        let end: Int
    }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range.clamped(to: 0..<bytes.count)
    }

    /// 0 outside the range.
    subscript(_ index: Int) -> UInt8 {
        index >= range.lowerBound && index < range.upperBound ? bytes[index] : 0
    }

    /// ASCII, Arabic-Indic (U+0660) and extended Arabic-Indic (U+06F0) digits.
    func digit(at index: Int) -> (value: Int, length: Int)? {
        let byte = self[index]
        if byte >= 0x30, byte <= 0x39 { return (Int(byte) - 0x30, 1) }
        if byte == 0xD9, self[index + 1] >= 0xA0, self[index + 1] <= 0xA9 { return (Int(self[index + 1]) - 0xA0, 2) }
        if byte == 0xDB, self[index + 1] >= 0xB0, self[index + 1] <= 0xB9 { return (Int(self[index + 1]) - 0xB0, 2) }
        return nil
    }

    func number(at index: Int) -> Number? {
        var value = 0
        var digits = 0
        var end = index
        while true {
            let byte = self[end]
            // Most are of ASCII.
            if byte &- 0x30 < 10 {
                value = min(99_999, value * 10 + Int(byte &- 0x30))
                end += 1
            } else if byte >= 0x80, let next = digit(at: end) {
                value = min(99_999, value * 10 + next.value)
                end += next.length
            } else {
                break
            }
            digits += 1
        }
        return digits == 0 ? nil : Number(value: value, digits: digits, end: end)
    }

    func isDigit(before index: Int) -> Bool {
        digit(at: index - 1) != nil || digit(at: index - 2)?.length == 2
    }

    /// Bytes of the letter at `index`; 0 where there is none. Marks and scripts without months here are letters too.
    func letterLength(at index: Int) -> Int {
        let byte = self[index]
        if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A ? 1 : 0 }
        switch byte {
        // In D8 and D9 stand the Arabic comma, semicolon and question mark, the digits and the percent sign.
        case 0xD8: return [0x8C, 0x9B, 0x9C, 0x9F].contains(self[index + 1]) ? 0 : 2
        case 0xD9: return (0xA0...0xAD).contains(self[index + 1]) ? 0 : 2
        case 0xDB: return digit(at: index) != nil || self[index + 1] == 0x94 ? 0 : 2
        case 0xC3...0xDF: return 2
        case 0xE0, 0xE1: return 3
        default: return 0
        }
    }

    /// Start of the letter that ends before `index`.
    func letterStart(before index: Int) -> Int? {
        var start = index - 1
        if self[start] >= 0x80 {
            while start > index - 3, self[start] & 0xC0 == 0x80 { start -= 1 }
        }
        return start >= range.lowerBound && letterLength(at: start) == index - start ? start : nil
    }

    /// Nil where no letter stands, and for words over 40 bytes.
    func word(at index: Int) -> Range<Int>? {
        var end = index
        while end - index <= 40 {
            let length = letterLength(at: end)
            if length == 0 || end + length > range.upperBound { return end > index ? index..<end : nil }
            end += length
        }
        return nil
    }

    func word(before index: Int) -> Range<Int>? {
        var start = index
        while index - start <= 40 {
            guard let previous = letterStart(before: start) else { return start < index ? start..<index : nil }
            start = previous
        }
        return nil
    }

    /// Past the marks that only set the direction of writing; they may stand anywhere in a date.
    func skipMarks(_ index: Int) -> Int {
        var next = index
        for _ in 0..<4 {
            let length = markLength(at: next)
            if length == 0 { break }
            next += length
        }
        return next
    }

    /// U+200E, U+200F, U+202A–202E, U+2066–2069 and U+061C.
    private func markLength(at index: Int) -> Int {
        switch (self[index], self[index + 1], self[index + 2]) {
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): 3
        case (0xD8, 0x9C, _): 2
        default: 0
        }
    }

    private func markLength(before index: Int) -> Int {
        markLength(at: index - 3) == 3 ? 3 : markLength(at: index - 2) == 2 ? 2 : 0
    }

    /// Past spaces, no-break spaces, marks of direction and at most one line's end.
    func skipSpaces(_ index: Int) -> Int {
        var next = index
        var lines = 0
        for _ in 0..<8 {
            switch self[next] {
            case 0x20, 0x09: next += 1
            case 0x0A where lines == 0:
                lines = 1
                next += 1
            case 0xC2 where self[next + 1] == 0xA0: next += 2
            case 0xE2 where self[next + 1] == 0x80 && self[next + 2] == 0xAF: next += 3
            case 0xE2, 0xD8:
                let length = markLength(at: next)
                if length == 0 { return next }
                next += length
            default: return next
            }
        }
        return next
    }

    func skipSpaces(before index: Int) -> Int {
        var start = index
        var lines = 0
        for _ in 0..<8 {
            switch self[start - 1] {
            case 0x20, 0x09: start -= 1
            case 0x0A where lines == 0:
                lines = 1
                start -= 1
            case 0xA0 where self[start - 2] == 0xC2: start -= 2
            case 0xAF where self[start - 2] == 0x80 && self[start - 3] == 0xE2: start -= 3
            case 0x80...0xBF:
                let length = markLength(before: start)
                if length == 0 { return start }
                start -= length
            default: return start
            }
        }
        return start
    }

    /// Past a hyphen or a dash; nil where none stands.
    func skipDash(_ index: Int) -> Int? {
        if self[index] == 0x2D { return index + 1 }
        if self[index] == 0xE2, self[index + 1] == 0x80, (0x90...0x95).contains(self[index + 2]) { return index + 3 }
        return nil
    }
}
