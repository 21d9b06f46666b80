/// A word of four to fifteen letters of ASCII, or of fewer, as `LanguageTable` is asked for it.
struct PlainWord {
    let key: UInt64
    let length: Int
    /// Its last four letters, sixteen bits each, the last one lowest; of a shorter word they mean nothing.
    let last: UInt64

    /// The letters that `word` has, which stand in the bytes from `at` on; not sixteen.
    @inline(__always)
    init(_ word: WideWord, in bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        let (first, rest) = word.numbers
        key = WordHash.key(first, rest)
        length = word.count
        let end = at + word.count
        guard word.count >= 4, end <= bytes.count else {
            last = 0
            return
        }
        var last: UInt64 = 0
        for at in end - 4..<end { last = last << 16 | UInt64(bytes[at] | 0x20) }
        self.last = last
    }
}
