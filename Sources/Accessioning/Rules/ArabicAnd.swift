/// Arabic writes "and" as a letter of the next word: "نادر حمدان ووفاء الكيلاني" are two.
enum ArabicAnd {
    /// Given names that begin with the letter themselves, letters levelled.
    private static let names = ArabicLetters.levelled([
        "وليد", "وائل", "وفاء", "وسيم", "وجدي", "وسام", "وردة", "وديع", "وهيب", "وحيد", "وداد", "وليم", "وصفي", "وجيه",
        "واصف", "واثق", "وهبة", "وهبي", "وصال", "وفيق", "ورد", "وعد", "وجدان", "وئام", "وضاح", "وزير", "واحد", "وطن",
    ])

    /// The names that the letter parts: each has two words and more, or the letter stands before a و of the name's own.
    static func parted(_ words: Substring) -> [Substring] {
        guard words.utf8.contains(0xD9) else { return [words] }
        var parts: [Substring] = []
        var start = words.startIndex
        let all = words.spaceSeparated
        for (index, word) in all.enumerated() where index > 1 && word.unicodeScalars.first == "\u{648}" {
            guard words[start..<word.startIndex].partCount > 1, index + 1 < all.count,
                !names.contains(ArabicLetters.levelled(CaseFold.folded(word))), word.unicodeScalars.count > 3
            else { continue }
            parts.append(NameList.trimmed(words[start..<word.startIndex]))
            start = word.unicodeScalars.index(after: word.startIndex)
        }
        return parts + [NameList.trimmed(words[start...])]
    }
}
