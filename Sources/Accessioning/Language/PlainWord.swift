/// A word of four to fifteen letters of ASCII, or of fewer, as `LanguageTable` is asked for it.
struct PlainWord {
    let key: UInt64
    let length: Int
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int

    /// The letters that `word` has, all of which stand in the bytes from `at` on; not sixteen.
    @inline(__always)
    init(_ word: WideWord, in bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        let (first, rest) = word.numbers
        key = WordHash.key(first, rest)
        length = word.count
        self.bytes = bytes
        end = at &+ word.count
    }

    /// Its last four letters, sixteen bits each, the last one lowest; 0 for a shorter word.
    @inline(__always)
    var last: UInt64 {
        length < 4 ? 0 : letter(4) << 48 | letter(3) << 32 | letter(2) << 16 | letter(1)
    }

    /// The small letter so many places before its end.
    @inline(__always)
    func letter(_ place: Int) -> UInt64 { UInt64(bytes[end &- place] | 0x20) }
}
