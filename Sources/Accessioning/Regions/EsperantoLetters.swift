/// Tells Esperanto by letters that no other language has: a translation with much quoted text is easily taken for the
/// language of its quotations, and its names would not be read.
enum EsperantoLetters {
    /// Whether three of ĝ, ŝ, ŭ stand in the folded text.
    static func are(in folded: UnsafeBufferPointer<UInt8>) -> Bool {
        var found = 0
        for index in folded.indices.dropFirst() where folded[index] >= 0x80 {
            switch (folded[index - 1], folded[index]) {
            case (0xC4, 0x9D), (0xC5, 0x9D), (0xC5, 0xAD): found += 1
            default: continue
            }
            if found == 3 { return true }
        }
        return false
    }
}
