import Glibc

/// Tells Esperanto by letters that no other language has: a translation with much quoted text is easily taken for the
/// language of its quotations, and its names would not be read.
enum EsperantoLetters {
    /// Whether three of ĝ, ŝ, ŭ stand in the folded text.
    static func are(in folded: UnsafeBufferPointer<UInt8>) -> Bool {
        var found = 0
        for lead: UInt8 in [0xC4, 0xC5] {
            var at = 0
            while found < 3, let next = offset(of: lead, in: folded, from: at) {
                at = next + 1
                guard at < folded.count else { break }
                if folded[at] == 0x9D || lead == 0xC5 && folded[at] == 0xAD { found += 1 }
            }
        }
        return found == 3
    }

    /// By the C library, which looks at many bytes at once: most texts have none.
    private static func offset(of byte: UInt8, in folded: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = folded.baseAddress,
            let hit = memchr(base + start, Int32(byte), folded.count - start)
        else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
}
