/// Whether a sentence tells what has been.
enum SentenceTense {
    case past
    /// Only the telling is past: "said", "announced".
    case report
    /// Something to come, wished or conditional stands in it.
    case plan
    case unclear

    /// A plan anywhere in the sentence makes it one: a missed event costs less than a wrong date.
    static func of(_ sentence: Range<Int>, in text: DateBytes, _ language: NarrativeLanguage) -> SentenceTense {
        var tense = SentenceTense.unclear
        var previous: Range<Int>?
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let word = text.word(at: index) else {
                index += max(1, text.letterLength(at: index))
                continue
            }
            index = max(word.upperBound, index + 1)
            if isPlan(word, previous, text, language) { return .plan }
            if language == .english, text.isOne(of: NarrativeWords.englishReport, word) {
                if tense == .unclear { tense = .report }
            } else if isPast(word, text, language) {
                tense = .past
            }
            previous = word
        }
        return tense
    }

    /// Whether what happened on the date in `range` is past. A report's own day opens its sentence, or follows the
    /// verb: "On 31/07/2021, the website announced", "announced on 31/07/2021".
    func tells(_ range: Range<Int>, in sentence: Range<Int>, _ text: DateBytes) -> Bool {
        switch self {
        case .past: return true
        case .plan, .unclear: return false
        case .report:
            if range.lowerBound - sentence.lowerBound < 16 { return true }
            var before = text.skipSpaces(before: range.lowerBound)
            if let word = text.word(before: before), text.isOne(of: DatePieces.onWords, word) {
                before = text.skipSpaces(before: word.lowerBound)
            }
            return text.word(before: before).map { text.isOne(of: NarrativeWords.englishReport, $0) } ?? false
        }
    }

    private static func isPlan(
        _ word: Range<Int>, _ previous: Range<Int>?, _ text: DateBytes, _ language: NarrativeLanguage
    ) -> Bool {
        switch language {
        case .english:
            // The month of May is no verb.
            if text.isWord("may", word) { return text[word.lowerBound] == 0x6D }
            if text.isWord("be", word), let previous { return text.isWord("to", previous) }
            return text.isOne(of: NarrativeWords.englishPlan, word)
        case .esperanto:
            return ends(word, in: text, "os") || ends(word, in: text, "us")
                || text.isOne(of: NarrativeWords.esperantoPlan, word)
        case .russian: return text.isOne(of: NarrativeWords.russianPlan, word)
        case .arabic:
            // Verbs to come begin with س before ي, ت or ن.
            let isFuture =
                text[word.lowerBound] == 0xD8 && text[word.lowerBound + 1] == 0xB3 && word.count >= 10
                && (text[word.lowerBound + 3] == 0x8A || text[word.lowerBound + 3] == 0xAA)
            return isFuture || text.isOne(of: NarrativeWords.arabicPlan, word)
        }
    }

    private static func isPast(_ word: Range<Int>, _ text: DateBytes, _ language: NarrativeLanguage) -> Bool {
        switch language {
        case .english:
            return word.count >= 5 && ends(word, in: text, "ed") || text.isOne(of: NarrativeWords.englishPast, word)
        case .esperanto: return word.count >= 4 && ends(word, in: text, "is")
        case .russian:
            let isVerb = ["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"].contains { ends(word, in: text, $0) }
            return word.count >= 6 && isVerb && !text.isOne(of: NarrativeWords.russianNoPast, word)
        case .arabic:
            let isJoined = text[word.lowerBound] == 0xD9 && text[word.lowerBound + 1] == 0x88
            return text.isOne(of: NarrativeWords.arabicPast, word)
                || isJoined && text.isOne(of: NarrativeWords.arabicPast, word.lowerBound + 2..<word.upperBound)
        }
    }

    private static func ends(_ word: Range<Int>, in text: DateBytes, _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        return word.count > count && text.isWord(ending, word.upperBound - count..<word.upperBound)
    }
}
