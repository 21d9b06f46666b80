import ArchiveModel

/// Takes Markdown's marks off a short run of text, as a reader would.
enum MarkdownMarks {
    /// Without backslash escapes, paired emphasis, marks of what is struck out, and link targets; white space runs become
    /// one space.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            if !hasMark(bytes) { return String(decoding: bytes, as: UTF8.self) }
            // Nothing that is put in is longer than what it stands for.
            return String(unsafeUninitializedCapacity: bytes.count) { room in
                var buffer = PlainBuffer(room)
                write(bytes, into: &buffer)
                return buffer.count
            }
        }
    }

    /// True: `plain` gives the bytes as they are.
    static func areNone(in bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBufferPointer { !hasMark($0) } }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout PlainBuffer) {
        // Of less there is no whole vector to look at.
        let mayHaveGaps = bytes.count < 17 || WideScan.containsPair(bytes) { $0.are(0x20) .& $1.are(0x20) }
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let next = at + 1 < bytes.count ? bytes[at + 1] : UInt8(ascii: " ")
            switch byte {
            case UInt8(ascii: "\\") where isPunctuation(next):
                result.append(next)
                at += 1
            case UInt8(ascii: "*"), UInt8(ascii: "_"):
                let end = runEnd(at, in: bytes)
                if !isPaired(at..<end, in: bytes) { result.append(bytes, at..<end) }
                at = end - 1
            case UInt8(ascii: "~"):
                // One alone says "about".
                let end = runEnd(at, in: bytes)
                if end - at != 2 || !isPaired(at..<end, in: bytes) { result.append(bytes, at..<end) }
                at = end - 1
            case UInt8(ascii: "["):
                if let link = link(at, in: bytes) {
                    let text = UnsafeBufferPointer(rebasing: bytes[link.text])
                    if text.contains(UInt8(ascii: "[")) {
                        result.append(plain(text.filter { $0 != UInt8(ascii: "[") }[...]))
                    } else if hasMark(text) {
                        result.nest { write(text, into: &$0) }
                    } else {
                        result.append(bytes, link.text)
                    }
                    at = link.end - 1
                } else if let end = numberedLink(at, in: bytes) {
                    at = end - 1
                } else {
                    result.append(byte)
                }
            case 0x09, UInt8(ascii: " "):
                if result.last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
            default:
                let end = mayHaveGaps ? plainEnd(at + 1, in: bytes) : nextOfMark(at + 1, in: bytes)
                result.append(bytes, at..<end)
                at = end - 1
            }
            at += 1
        }
    }

    /// False where `plain` of the bytes has not got the words, for lines without marks.
    static func mayHold(_ words: String, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            if hasMark(bytes) { return hasLetters(words, in: bytes) }
            return words.utf8.withContiguousStorageIfAvailable { ByteSearch.offset(of: $0, in: bytes) != nil } ?? true
        }
    }

    /// The bytes of the words but for spaces stand there one behind the other, whatever stands between them: marks are
    /// taken off, and nothing is put in.
    private static func hasLetters(_ words: String, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        for byte in words.utf8 where byte != 0x20 {
            // Its first letter is a capital and seldom; the others stand close behind one another.
            if at == 0 { at = WideScan.index(bytes, in: 0..<bytes.count) { $0.are(byte) } }
            while at < bytes.count, bytes[at] != byte { at += 1 }
            if at == bytes.count { return false }
            at += 1
        }
        return true
    }

    private static func hasMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { WideScan.contains(bytes, where: isMark) }

    private static func nextOfMark(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        start < bytes.count ? WideScan.index(bytes, in: start..<bytes.count, where: isMark) : bytes.count
    }

    @inline(__always)
    private static func isMark(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        let stars = bytes.are(UInt8(ascii: "*")) .| bytes.are(UInt8(ascii: "_")) .| bytes.are(0x09)
        let others = bytes.are(UInt8(ascii: "[")) .| bytes.are(UInt8(ascii: "\\")) .| bytes.are(UInt8(ascii: "~"))
        return WideScan.either(stars, others)
    }

    /// Where the next mark stands, or the second of two spaces, from `start` on, before which stands no space.
    private static func plainEnd(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "~"), 0x09:
                return end
            case 0x20 where bytes[end - 1] == 0x20: return end
            default: end += 1
            }
        }
        return end
    }

    private static func runEnd(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        return end
    }

    /// Whether a run of the same mark stands elsewhere, and this one touches a word on one side alone
    /// (`*so*`, not `a * b`, not `snake_case`).
    private static func isPaired(_ run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let mark = bytes[run.lowerBound]
        let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : UInt8(ascii: " ")
        let after = run.upperBound < bytes.count ? bytes[run.upperBound] : UInt8(ascii: " ")
        if isSpace(before) && isSpace(after) { return false }
        if mark == UInt8(ascii: "_"), isWord(before), isWord(after) { return false }
        let opens = !isSpace(after) && hasClosing(mark, behind: run.upperBound, in: bytes)
        return opens || !isSpace(before) && hasOpening(mark, before: run.lowerBound, in: bytes)
    }

    private static func hasClosing(_ mark: UInt8, behind start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = start
        while at < bytes.count {
            at = WideScan.index(bytes, in: at..<bytes.count) { $0.are(mark) }
            if at < bytes.count, at > 0, !isSpace(bytes[at - 1]) { return true }
            at += 1
        }
        return false
    }

    private static func hasOpening(_ mark: UInt8, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        while at + 1 < end {
            at = WideScan.index(bytes, in: at..<end) { $0.are(mark) }
            if at + 1 < end, !isSpace(bytes[at + 1]) { return true }
            at += 1
        }
        return false
    }

    /// `[text](target)` that opens at `start`, without brackets inside the text.
    private static func link(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (text: Range<Int>, end: Int)? {
        guard let close = bytes[start...].firstIndex(of: UInt8(ascii: "]")), close + 1 < bytes.count,
            bytes[close + 1] == UInt8(ascii: "("),
            let end = bytes[close...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return (start + 1..<close, end + 1)
    }

    /// `[8]Ann Lee`, as a text browser marks a link: where the words begin.
    private static func numberedLink(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard start + 3 < bytes.count, bytes[start + 1] &- 0x30 < 10 else { return nil }
        var at = start + 1
        while at < bytes.count, at - start <= 4, bytes[at] &- 0x30 < 10 { at += 1 }
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "]"), isWord(bytes[at + 1]), bytes[at + 1] &- 0x30 >= 10
        else { return nil }
        return at + 1
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    static func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isWord(byte) }
}
