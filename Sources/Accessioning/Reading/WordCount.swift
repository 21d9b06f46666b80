import ArchiveModel

/// Counts words as white space parts them, which is what a reader's time depends on in most scripts.
enum WordCount {
    static func of(_ text: CapturedText) -> Int {
        var count = 0
        for line in text.lines {
            var isInWord = false
            for byte in text.source.bytes[line.range] {
                let isSpace = byte == 0x20 || byte == 0x09
                if !isSpace, !isInWord { count += 1 }
                isInWord = !isSpace
            }
        }
        return count
    }
}
