/// A text, word by word, folded as they are compared.
///
/// A word is a run of letters, marks and figures. An apostrophe within it joins (`Qur'an` is `quran`), but an English
/// `'s` at its end goes, and what follows one or two letters and an apostrophe is also a word by itself (`l'homme`,
/// `O'Brien`). The script splits what the reader types by the same rules: `folded` and `words` in search.js.
enum WordScanner {
    /// Bytes of a word that count; letters after them are passed over.
    static let longest = 64

    /// Calls `body` with the bytes of each word, and false for the second half of a joined one. The bytes hold only
    /// during the call.
    @inline(__always)
    static func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void) {
        let plain = LetterFolding.plain
        LetterFolding.entries.withUnsafeBufferPointer { entries in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 8) { room in
                var word = FoldedWord(room: room)
                var index = 0
                while index < text.count {
                    let entry: UInt64
                    if text[index] < 0x80 {
                        let next = plain.withUnsafeBufferPointer { word.appendRun(of: text, from: index, $0) }
                        if next > index {
                            index = next
                            continue
                        }
                        entry = entries[Int(text[index])]
                        index += 1
                    } else {
                        let (scalar, length) = decode(text, index)
                        entry = scalar < 0x10000 ? entries[Int(scalar)] : LetterFolding.entry(of: scalar)
                        index += length
                    }
                    switch entry >> 56 {
                    case LetterFolding.Kind.letter.rawValue: word.append(entry)
                    case LetterFolding.Kind.break.rawValue: word.finish(body)
                    case LetterFolding.Kind.apostrophe.rawValue: word.join()
                    case LetterFolding.Kind.single.rawValue:
                        word.finish(body)
                        word.append(entry)
                        word.finish(body)
                    default: break
                    }
                }
                word.finish(body)
            }
        }
    }

    /// The text is valid UTF-8; of anything else, something within bounds.
    @inline(__always)
    private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(text[index])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= text.count else { return (0, text.count - index) }
        var scalar = first & (0x7F >> UInt32(length))
        for place in 1..<length { scalar = scalar << 6 | UInt32(text[index + place] & 0x3F) }
        return (scalar, length)
    }
}

/// The word being read.
private struct FoldedWord {
    let room: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// Bytes before the last apostrophe that a letter followed.
    private var joint = 0
    private var isJoining = false
    private var isFull = false

    init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    @inline(__always)
    mutating func append(_ entry: UInt64) {
        let length = Int(entry >> 48 & 0xFF)
        if isFull || count + length > WordScanner.longest {
            isFull = true
            return
        }
        if isJoining {
            joint = count
            isJoining = false
        }
        if length == 1 {
            room[count] = UInt8(truncatingIfNeeded: entry)
            count += 1
            return
        }
        var bytes = entry
        for _ in 0..<length {
            room[count] = UInt8(truncatingIfNeeded: bytes)
            bytes >>= 8
            count += 1
        }
    }

    /// Adds the letters that stand in `plain`, which has 128 places; returns where others follow.
    @inline(__always)
    mutating func appendRun(
        of text: UnsafeBufferPointer<UInt8>, from start: Int, _ plain: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = start
        while index < text.count, Int(text[index]) < plain.count {
            let letter = plain[Int(text[index])]
            if letter == 0 { break }
            index += 1
            if isFull || count >= WordScanner.longest {
                isFull = true
                continue
            }
            if isJoining {
                joint = count
                isJoining = false
            }
            room[count] = letter
            count += 1
        }
        return index
    }

    @inline(__always)
    mutating func join() { isJoining = count > 0 }

    @inline(__always)
    mutating func finish(_ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void) {
        defer {
            count = 0
            joint = 0
            isJoining = false
            isFull = false
        }
        if count == 0 { return }
        let whole = UnsafeBufferPointer(rebasing: room[..<count])
        if joint == 0 { return body(whole, true) }
        if count == joint + 1, room[joint] == UInt8(ascii: "s") {
            return body(UnsafeBufferPointer(rebasing: whole[..<joint]), true)
        }
        body(whole, true)
        if joint <= 2, room[..<joint].allSatisfy({ $0 < 0x80 }) {
            body(UnsafeBufferPointer(rebasing: whole[joint...]), false)
        }
    }
}
