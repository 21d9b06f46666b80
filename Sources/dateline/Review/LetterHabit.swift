/// Tells the two old encodings of Windows apart by the company their letters keep.
///
/// Words in Cyrillic are made of bytes over 0xBF throughout; an accented letter of a Western language stands among plain
/// ones. Nothing else in the bytes tells, so that a file with few such letters, or with both habits, is not guessed at.
enum LetterHabit {
    static func encoding(of bytes: [UInt8]) -> SheetEncoding? {
        var amongHigh = 0
        var amongPlain = 0
        for index in bytes.indices where isHigh(bytes[index]) {
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            if isHigh(before) || isHigh(after) {
                amongHigh += 1
            } else if isPlain(before) || isPlain(after) {
                amongPlain += 1
            }
        }
        if amongHigh >= 8, amongHigh >= amongPlain * 20 { return .windows1251 }
        if amongPlain >= 2, amongPlain >= amongHigh * 20 { return .windows1252 }
        return nil
    }

    private static func isHigh(_ byte: UInt8) -> Bool { byte >= 0xC0 }
    private static func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
