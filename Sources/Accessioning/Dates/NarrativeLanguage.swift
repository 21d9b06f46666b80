/// A language whose past and future `SentenceTense` can tell apart.
enum NarrativeLanguage {
    case english
    case esperanto
    case russian
    case arabic

    private static let englishSigns: WordSet = ["the", "and", "of", "was"]
    private static let esperantoSigns: WordSet = ["la", "kaj", "de", "oni"]

    /// Goes by the script and by the smallest words; nil where neither speaks for one of the four.
    init?(_ text: DateBytes) {
        var cyrillic = 0
        var arabic = 0
        var english = 0
        var esperanto = 0
        var index = text.range.lowerBound
        // 2 KB tell the language of any text.
        let end = min(text.range.upperBound, index + 2048)
        while index < end {
            let byte = text.bytes[index]
            if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
            if byte == 0xD8 || byte == 0xD9 { arabic += 1 }
            guard byte == 0x20, let word = text.word(at: index + 1), word.count <= 4 else {
                index += 1
                continue
            }
            if text.isOne(of: NarrativeLanguage.englishSigns, word) { english += 1 }
            if text.isOne(of: NarrativeLanguage.esperantoSigns, word) { esperanto += 1 }
            index = word.upperBound
        }
        let latin = max(english, esperanto)
        if latin * 20 > max(cyrillic, arabic) {
            self = english >= esperanto ? .english : .esperanto
        } else if cyrillic > arabic {
            self = .russian
        } else if arabic > 0 {
            self = .arabic
        } else {
            return nil
        }
    }
}
