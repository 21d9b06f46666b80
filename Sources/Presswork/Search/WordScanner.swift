/// A text, word by word, folded as they are compared.
///
/// A word is a run of letters, marks and figures. An apostrophe within it joins (`Qur'an` is `quran`), but an English
/// `'s` at its end goes, and what follows one or two letters and an apostrophe is also a word by itself (`l'homme`,
/// `O'Brien`). The script splits what the reader types by the same rules: `folded` and `words` in search.js.
enum WordScanner {
    /// Bytes of a word that count; letters after them are passed over.
    static let longest = 64

    /// Calls `body` with the bytes of each word, their fingerprint (`SearchHash.of`), and false for the second half of a
    /// joined one. The bytes hold only during the call.
    @inline(__always)
    static func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, UInt32, Bool) -> Void
    ) {
        let plain = LetterFolding.plain
        let entries = LetterFolding.entries
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 8) { room in
            var word = FoldedWord(room: room)
            var index = 0
            while true {
                index = word.skip(text, from: index, plain, entries, body)
                index = word.append(text, from: index, plain, entries)
                word.finish(body)
                if index >= text.count { return }
            }
        }
    }

    /// The text is valid UTF-8; of anything else, something within bounds.
    @inline(__always)
    fileprivate static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: UInt32, length: Int) {
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
    /// Of those bytes.
    private var hash = SearchHash.start
    /// Bytes before the last apostrophe that a letter followed.
    private var joint = 0
    private var isJoining = false
    private var isFull = false

    init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    /// Passes over words of plain letters that end with a space or the like, as most do, and calls `body` with each;
    /// returns where one begins that is perhaps another.
    @inline(__always)
    func skip(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ plain: [UInt8], _ entries: [UInt64],
        _ body: (UnsafeBufferPointer<UInt8>, UInt32, Bool) -> Void
    ) -> Int {
        plain.withUnsafeBufferPointer { plain in
            entries.withUnsafeBufferPointer { entries in
                guard plain.count == 0x100, entries.count >= 0x80, room.count >= WordScanner.longest else {
                    return start
                }
                var index = start
                while index < text.count {
                    var end = index
                    var hash = SearchHash.start
                    let limit = min(text.count, index + WordScanner.longest)
                    while end < limit {
                        let letter = plain[Int(text[end])]
                        if letter == 0 { break }
                        room[end &- index] = letter
                        hash = SearchHash.next(hash, letter)
                        end &+= 1
                    }
                    guard end < text.count, text[end] < 0x80,
                        entries[Int(text[end])] >> 56 == LetterFolding.Kind.break.rawValue
                    else { return index }
                    if end > index { body(UnsafeBufferPointer(rebasing: room[..<(end &- index)]), hash, true) }
                    index = end &+ 1
                }
                return index
            }
        }
    }

    /// Reads on until the word is whole; returns where the next may begin.
    @inline(__always)
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ plain: [UInt8], _ entries: [UInt64]
    ) -> Int {
        var index = start
        while index < text.count {
            let entry: UInt64
            let next: Int
            if text[index] < 0x80 {
                let end = plain.withUnsafeBufferPointer { appendRun(of: text, from: index, $0) }
                if end > index {
                    index = end
                    continue
                }
                entry = entries[Int(text[index])]
                next = index + 1
            } else {
                let (scalar, length) = WordScanner.decode(text, index)
                entry = scalar < 0x800 ? entries[Int(scalar)] : LetterFolding.other(scalar)
                next = index + length
            }
            switch entry >> 56 {
            case LetterFolding.Kind.letter.rawValue: append(entry)
            case LetterFolding.Kind.break.rawValue: return next
            case LetterFolding.Kind.apostrophe.rawValue: isJoining = count > 0
            case LetterFolding.Kind.single.rawValue:
                // What was read before is a word; the letter is read again and is the next.
                if count > 0 { return index }
                append(entry)
                return next
            default: break
            }
            index = next
        }
        return index
    }

    @inline(__always)
    private mutating func append(_ entry: UInt64) {
        let length = Int(entry >> 48 & 0xFF)
        if isFull || count + length > WordScanner.longest {
            isFull = true
            return
        }
        if isJoining {
            joint = count
            isJoining = false
        }
        var bytes = entry
        for _ in 0..<length {
            room[count] = UInt8(truncatingIfNeeded: bytes)
            hash = SearchHash.next(hash, UInt8(truncatingIfNeeded: bytes))
            bytes >>= 8
            count += 1
        }
    }

    /// Adds the letters that stand in `plain`, which has 256 places; returns where others follow.
    @inline(__always)
    private mutating func appendRun(
        of text: UnsafeBufferPointer<UInt8>, from start: Int, _ plain: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard plain.count == 0x100 else { return start }
        var index = start
        var (count, hash) = (count, hash)
        let end = isFull ? start : min(text.count, start + WordScanner.longest - count)
        while index < end {
            let letter = plain[Int(text[index])]
            if letter == 0 { break }
            room[count] = letter
            hash = SearchHash.next(hash, letter)
            count &+= 1
            index &+= 1
        }
        if index > start, isJoining {
            joint = self.count
            isJoining = false
        }
        self.count = count
        self.hash = hash
        if index < end { return index }
        while index < text.count, plain[Int(text[index])] != 0 {
            isFull = true
            index += 1
        }
        return index
    }

    @inline(__always)
    mutating func finish(_ body: (UnsafeBufferPointer<UInt8>, UInt32, Bool) -> Void) {
        if count > 0 {
            let whole = UnsafeBufferPointer(rebasing: room[..<count])
            if joint == 0 { body(whole, hash, true) } else { finishJoined(whole, body) }
        }
        count = 0
        joint = 0
        hash = SearchHash.start
        isJoining = false
        isFull = false
    }

    private func finishJoined(
        _ whole: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, UInt32, Bool) -> Void
    ) {
        let first = UnsafeBufferPointer(rebasing: whole[..<joint])
        let second = UnsafeBufferPointer(rebasing: whole[joint...])
        if second.count == 1, second[0] == UInt8(ascii: "s") { return body(first, SearchHash.of(first), true) }
        body(whole, hash, true)
        if joint <= 2, first.allSatisfy({ $0 < 0x80 }) { body(second, SearchHash.of(second), false) }
    }
}
